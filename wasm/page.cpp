#include "page.hpp"

#include <algorithm>
#include <cmath>

#include "controls.hpp"
#include "designs.hpp"
#include "document_lines.hpp"
#include "platform.hpp"
#include "views.hpp"

namespace chipgauge::page {
namespace {

using namespace theme;

state shown;
model follows;
date today;
bool stale = true;               // the state changed, or nothing was computed yet
bool unsaid = false;             // the document does not know yet
phrase const* done = nullptr;    // what the last of the reader's takeaways came to, until something changes
std::vector<std::string> unread; // what the link said that nobody can read

using views::in;
namespace say = words::page;

std::string unread_in_words() {
    std::string parts;
    for (std::size_t i = 0; i < unread.size() && i < 5; ++i) (parts += i ? "; " : "") += unread[i];
    if (unread.size() > 5) parts += "; " + in(say::and_more, detail::digits(unread.size() - 5, 1));
    return in(say::unread, parts);
}

void ask_details() {
    follows.told = {};
    if (shown.beside == panel::why) return;
    platform::detail_lines const came = platform::details(to_fragment(shown));
    if (came.is == platform::detail_lines::here)
        follows.told = document_of(came.lines);
    else
        follows.told.paragraph(in(came.is == platform::detail_lines::coming ? say::details_coming : say::details_missing), tone::muted);
}

// The state is the only thing that views change; what follows from it is worked out here, once per change.
void follow() {
    stale = false;
    done = nullptr;
    update(follows, shown);
    ask_details();
    std::vector<chip const*> shows(shown.chips.begin(), shown.chips.end());
    shows.push_back(shown.selected);
    for (fleet_part const& part : shown.fleet) shows.push_back(part.chip);
    forget_designs(shows);
    unsaid = true;
    platform::redraw();
}

// What is dragged with the button held down or typed into one field is one step, and Back undoes it whole. A drag is written when it ends.
void write_address(bool changed) {
    static int step = 0;
    static ImGuiID typing = 0;
    static bool dragged = false; // what was changed while the button is held
    bool const holds = ImGui::IsMouseDown(0), types = controls::editing() != 0;
    bool const ended = dragged && !holds;
    if (changed) {
        bool const goes_on = dragged || (types && typing == controls::editing());
        if (!goes_on) ++step;
        typing = controls::editing();
        dragged = holds;
        platform::set_fragment(to_fragment(shown), step,
                               holds   ? platform::when::held
                               : types ? platform::when::rested
                                       : platform::when::now);
    } else if (ended) {
        dragged = false;
        platform::set_fragment(to_fragment(shown), step, platform::when::now);
    }
}

// What a reader takes along.
float takeaways(ui::area where) {
    float x = where.at.x, y = where.at.y;
    ui::heading(in(say::take_away));
    y += ui::text({x, y}, in(say::take_away), colors().text, {type::heading, true}).y + px(8);
    auto const offer = [&](phrase const& what, bool is_file = true) {
        std::string_view const words = in(what);
        float const width = size_of(words, {}).x;
        if (x > where.at.x && x + width > where.at.x + where.width) {
            x = where.at.x;
            y += px(28);
        }
        bool const pressed = ui::link(words, {x, y}, words, {}, ui::align::left, is_file ? in(say::save_as, words) : std::string(words));
        x += width + px(24);
        if (pressed) done = nullptr;
        return pressed;
    };
    if (offer(say::copy_link, false)) platform::copy_link(to_fragment(shown));
    if (offer(say::copy_command, false)) platform::copy(command_of(shown));
    if (offer(say::save_csv)) platform::save(platform::file::csv, to_fragment(shown));
    if (offer(say::save_json)) platform::save(platform::file::json, to_fragment(shown));
    if (offer(say::save_markdown)) platform::save(platform::file::markdown, to_fragment(shown));
    if (offer(say::save_bibtex)) platform::save(platform::file::bibtex, to_fragment(shown));
    if (offer(say::save_svg)) platform::save(platform::file::svg, to_fragment(shown));
    if (offer(say::save_png)) platform::save(platform::file::png, to_fragment(shown));
    if (done) y += draw_paragraph(&ui::canvas(), {where.at.x, y + px(24)}, where.width, colors().muted, in(*done)) + px(4);
    return y - where.at.y + line_height({}) + px(24);
}

// The histories and the document follow a frame later: what the reader looks at is drawn first.
void tell() {
    unsaid = false;
    update_histories(follows, shown, today);
    platform::mirror(to_fragment(shown));
    if (!platform::seen()) platform::picture(to_fragment(shown));
    std::string said(follows.explained.chip->name);
    if (design_of(*follows.explained.chip)) said = in(say::not_of_catalog, said);
    if (!unread.empty()) said = unread_in_words() + " " + said;
    platform::announce(in(say::labeled, said, answer_in_words(follows.explained)));
}

// The answer to the question in two sentences, before any figure.
float headline(ui::area where) {
    assessment const& a = follows.explained;
    std::string const near = nearest_in_words(a);
    std::string const name = design_of(*a.chip) ? in(say::with_origin, a.chip->name, in(say::own_figures)) : std::string(a.chip->name);
    std::string text;
    if (auto const basis = basis_of(a); by_letter(a) && !near.empty() && !basis.empty()) {
        rule const& letter = basis[0]->rule();
        text = in(say::yet_by_letter, name, near, in.with_article(a.asked.to), in.day(letter.effective), letter.instrument->citation);
    } else {
        text = near.empty() ? in(say::labeled, name, classification_sentence(a)) : in(say::stands, name, near);
        (text += ' ') += license_sentence(a);
    }
    ui::heading(text);
    float const height = draw_paragraph(&ui::canvas(), where.at, where.width, colors().text, text, {type::heading, true}) + px(4);
    if (ui::link("story", {where.at.x, where.at.y + height}, in(say::tell_story))) shown.more = "story";
    return height + line_height({});
}

float footer(ui::area where) {
    return draw_paragraph(&ui::canvas(), where.at, where.width, colors().muted, disclaimer(shown.on), {type::small});
}

// One part of the page, with what was asked and the way to the whole; the page around it learns how high it is.
void layout_embedded(platform::embedding part) {
    ImVec2 const origin = ImGui::GetCursorScreenPos();
    float const margin = px(views::narrow_edge), inner = ImGui::GetIO().DisplaySize.x - 2 * margin;
    ui::area const where{{origin.x + margin, origin.y + px(8)}, inner};
    float y = where.at.y;
    switch (part) {
    case platform::embedding::table: y += views::compare_view(follows, shown, where); break;
    case platform::embedding::plot: y += views::plot_view(follows, shown, where) + px(8); break;
    case platform::embedding::time: y += views::time_view(follows, shown, today, where) + px(8); break;
    case platform::embedding::none: break;
    }
    std::string const source = in(say::embedded_source, in.with_article(shown.to), views::words_for(shown.on));
    if (ui::link("whole", {where.at.x, y}, source, {type::small})) platform::open_whole(to_fragment(shown));
    y += line_height({type::small}) + px(8);
    y += footer({{where.at.x, y}, inner}) + px(8);
    ImGui::SetCursorScreenPos(origin);
    ImGui::Dummy({1, y - origin.y});
    platform::set_height(y - origin.y);
}

// The table and the days beside the picture and the panel; a table that needs the whole width stands above. Returns the height.
float in_two_columns(ImVec2 at, float inner) {
    using views::gap;
    float const wanted = std::fmax(std::round(inner * 0.38f), views::width_for(shown.chips.size()));
    float const first = std::clamp(wanted, px(420), std::round(inner * 0.5f));
    if (views::fits(shown.chips.size(), first)) {
        float const second_at = at.x + first + px(gap), second = inner - first - px(gap);
        float left = views::compare_view(follows, shown, {at, first}) + px(32);
        left += views::time_view(follows, shown, today, {{at.x, at.y + left}, first});
        float right = views::plot_view(follows, shown, {{second_at, at.y}, second}) + px(24);
        right += views::panel_view(follows, shown, {{second_at, at.y + right}, second});
        return std::fmax(left, right);
    }
    float y = at.y + views::compare_view(follows, shown, {at, inner}) + px(24);
    y += views::time_view(follows, shown, today, {{at.x, y}, inner}) + px(24);
    float const picture = std::round(inner * 0.52f), panel_at = at.x + picture + px(gap);
    float const height = views::plot_view(follows, shown, {{at.x, y}, picture});
    return y + std::fmax(height, views::panel_view(follows, shown, {{panel_at, y}, at.x + inner - panel_at})) - at.y;
}

// One below the other. Returns the height.
float in_one_column(ImVec2 at, float inner) {
    float y = at.y + views::compare_view(follows, shown, {at, inner}) + px(16);
    y += views::plot_view(follows, shown, {{at.x, y}, inner}) + px(24);
    y += views::time_view(follows, shown, today, {{at.x, y}, inner}) + px(24);
    return y + views::panel_view(follows, shown, {{at.x, y}, inner}) - at.y;
}

// Two columns where there is room, else one below the other: compare, plot, time, panel. The panel comes last: its height
// changes with the day, and whoever drags the day wants the strips to stay where they are.
void layout() {
    using views::edge, views::narrow_edge;
    ImVec2 const room = ImGui::GetIO().DisplaySize, origin = ImGui::GetCursorScreenPos();
    bool const wide = room.x >= px(1000);
    float const margin = px(wide ? edge : narrow_edge), left = origin.x + margin, inner = room.x - 2 * margin;
    float y = origin.y;
    y += views::header(shown, today, {{origin.x, y}, room.x}) + px(wide ? 20 : 16);
    y += headline({{left, y}, inner}) + px(wide ? 20 : 16);
    if (!unread.empty()) y += draw_paragraph(&ui::canvas(), {left, y}, inner, colors().in_a.ink, unread_in_words()) + px(16);
    y += wide ? in_two_columns({left, y}, inner) : in_one_column({left, y}, inner);
    y += px(24);
    y += takeaways({{left, y}, inner});
    y += footer({{left, y}, inner}) + px(16);
    float const height = std::fmax(y - origin.y, room.y);
    ImGui::SetCursorScreenPos(origin);
    ImGui::Dummy({1, height});
    if (!ImGui::IsMouseDown(0)) platform::set_height(height);
}

} // namespace

void start() {
    today = platform::today();
    shown = default_state(today);
    theme::start(platform::glyphs());
}

void fragment(std::string_view text) {
    unread.clear();
    shown = read_fragment(text, default_state(today), &unread);
    stale = true;
}

void details_came() { stale = true; }

void taken(platform::outcome_of_taking how) {
    constexpr phrase const* said[] = {&say::copied, &say::not_copied, &say::details_missing};
    done = said[static_cast<int>(how)];
    platform::announce(in(*done));
}

void picture() {
    if (stale) follow();
    if (unsaid) tell();
    platform::picture(to_fragment(shown));
}

unsigned background() { return colors().page; }

void frame() {
    theme::apply(platform::dark(), platform::pixel_ratio());
    state const before = shown;
    if (stale)
        follow();
    else if (unsaid && !ImGui::IsMouseDown(0))
        tell();

    // The browser scrolls the page; the keyboard may scroll it too, to a control that it reached. Whoever moved wins.
    static float scrolled = 0;
    if (platform::scroll() != scrolled) ImGui::SetNextWindowScroll({0, scrolled = platform::scroll()});
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
    constexpr ImGuiWindowFlags bare = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                                      ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoBringToFrontOnFocus |
                                      ImGuiWindowFlags_NoBackground;
    if (ImGui::Begin("page", nullptr, bare)) {
        float const now = ImGui::GetScrollY();
        if (std::fabs(now - scrolled) >= 1) platform::set_scroll(scrolled = now);
        platform::embedding const part = platform::embedded();
        part == platform::embedding::none ? layout() : layout_embedded(part);
    }
    platform::capture_wheel(ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup));
    ImGui::End();

    // Worked out first: whatever the browser thinks of the address, what is shown is one day's.
    if (!(shown == before)) {
        unread.clear();
        follow();
        write_address(true);
    } else {
        write_address(false);
    }
}

} // namespace chipgauge::page
