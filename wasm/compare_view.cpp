#include <algorithm>
#include <cmath>

#include "platform.hpp"
#include "views.hpp"

// Chips side by side: the core's table, a column per chip. A press on a row's name sorts, one on a chip's name explains it.
namespace chipgauge::views {
namespace {

using namespace theme;

// French needs more room for the same.
constexpr float wide_label = in.speaks() == tongue::fr ? 184 : 164;
float label_width(float width) { return px(width < px(480) ? 92 : width < px(500) ? 150 : wide_label); }
float least_column(float width) { return px(width < px(480) ? 62 : 82); }

// `8.70 (8.70–20.59)` stands in two lines: the figure, and smaller its span.
struct lines {
    std::string_view first{}, second{};
};
lines split(std::string_view text) {
    if (std::size_t const at = text.find(" ("); at != std::string_view::npos) return {text.substr(0, at), text.substr(at + 1)};
    return {text, {}};
}

// A figure as this language writes it: digits, and what stands between them.
bool is_figure(std::string_view text) {
    std::string const between = in.say(words::thousands) + in.say(words::decimals);
    return !text.empty() && text.find_first_not_of("0123456789" + between) == std::string_view::npos;
}

// In two lines, broken at a blank near the middle, what is wider than a column.
struct broken {
    std::string_view first{}, second{};
};
broken broken_to(std::string_view text, text_style style, float width) {
    if (size_of(text, style).x <= width) return {text, {}};
    std::size_t const blank = text.rfind(' ', text.size() / 2 + 3);
    return blank == std::string_view::npos || blank == 0 ? broken{text, {}} : broken{text.substr(0, blank), text.substr(blank + 1)};
}

// The largest figure of a row stands out.
std::size_t leader(std::vector<cell> const& row) {
    std::size_t best = 0;
    double most = 0;
    for (std::size_t i = 1; i < row.size(); ++i) {
        if (!is_figure(split(row[i].text).first) || !row[i].value) return 0;
        if (*row[i].value == most) best = 0; // none of several alike is the largest
        if (*row[i].value > most) {
            most = *row[i].value;
            best = i;
        }
    }
    return row.size() > 2 ? best : 0;
}

bool is_answer(cell const& c) { return c.tone != tone::plain && c.tone != tone::muted; }

// Figures and words end at the same edge, so that a column reads down and a row across.
void draw_cell(cell const& c, ImVec2 at, float width, float height, bool leads) {
    lines const l = split(c.text);
    bool const words = !is_figure(l.first), strong = leads || (words && is_answer(c));
    text_style style{type::body, strong};
    if (words && size_of(l.first, style).x > width) style.size = type::small;
    broken const text = words ? broken_to(l.first, style, width) : broken{l.first, {}};
    ImU32 const ink = shade_of(c.tone).ink;
    float const line = size_of(l.first, style).y, right = at.x + width;
    std::string_view const below = text.second.empty() ? l.second : text.second;
    float const y = at.y + (height - line - (below.empty() ? 0 : line_height(text.second.empty() ? small : style))) / 2;
    ui::text({right, y}, text.first, ink, style, ui::align::right, width);
    if (!text.second.empty())
        ui::text({right, y + line}, text.second, ink, style, ui::align::right, width);
    else if (!l.second.empty())
        ui::text({right, y + line}, l.second, colors().muted, small, ui::align::right);
}

// The head of a column: press to explain the chip, or to take it away.
void head(column const& c, chip const& of, state& s, ImVec2 at, float width, float height) {
    ImGui::PushID(&of);
    float const right = at.x + width;
    bool const selected = s.selected == &of;
    ui::touch const t = ui::spot("explain", {at.x + px(4), at.y}, {width - px(4), height}, in(say::explain, c.title + " " + c.subtitle),
                                 controls::toggles | (selected ? controls::chosen : 0u));
    if (t.pressed) s.selected = &of;
    if (t.hovered) ui::canvas().AddRectFilled({at.x + px(4), at.y}, {right + px(4), at.y + height}, colors().hover, px(6));
    float const below = at.y + px(24), line = line_height(small);
    ui::text({right, at.y + px(6)}, c.title, selected ? colors().accent : colors().text, {type::body, true}, ui::align::right, width);
    broken const subtitle = broken_to(c.subtitle, small, width - px(4));
    ui::text({right, below}, subtitle.first, colors().muted, small, ui::align::right, width - px(4));
    if (!subtitle.second.empty()) ui::text({right, below + line}, subtitle.second, colors().muted, small, ui::align::right, width - px(4));
    if (selected) ui::canvas().AddRectFilled({at.x + px(8), at.y + height - px(2)}, {right, at.y + height}, colors().accent);
    // A finger cannot hover: it takes away the chip that it chose.
    if (s.chips.size() > 1 && (selected || !platform::touching())) {
        ImVec2 const cross{at.x + px(10), at.y + px(14)};
        ImGui::SetNextItemAllowOverlap();
        ui::touch const x =
            ui::spot("remove", {cross.x - px(12), cross.y - px(12)}, px(24, 24), in(say::remove, c.title + " " + c.subtitle));
        float const r = px(3.5f);
        // Quiet until it is wanted: by a pointer over the column, or by a finger.
        bool const over = ImGui::IsMouseHoveringRect(at, {at.x + width, at.y + height}) && ImGui::IsWindowHovered();
        ImU32 const ink = x.hovered ? colors().accent : over || platform::touching() ? colors().muted : 0;
        ui::canvas().AddLine({cross.x - r, cross.y - r}, {cross.x + r, cross.y + r}, ink, px(1.5f));
        ui::canvas().AddLine({cross.x - r, cross.y + r}, {cross.x + r, cross.y - r}, ink, px(1.5f));
        if (x.hovered) ui::tooltip(in(say::take_out));
        if (x.pressed) remove_chip(s, of);
    }
    ImGui::PopID();
}

// What a row is about, at its left: press to sort the chips by it.
void row_label(std::vector<cell> const& row, std::size_t number, model const& m, state& s, ui::area where, float height) {
    cell const& c = row[0];
    ui::touch const sort = ui::spot("sort", where.at, {where.width - px(8), height}, in(say::sort_by, c.text));
    if (sort.pressed) sort_by(s, m, number);
    ImU32 const ink = sort.hovered ? colors().accent : colors().text;
    bool const fits = size_of(c.text, {}).x < where.width, two = fits && !c.hint.empty() && size_of(c.hint, small).x < where.width;
    if (fits) {
        ui::text({where.at.x, where.at.y + px(two ? 2 : 9)}, c.text, ink);
    } else {
        float const width = where.width - px(2), lines = draw_paragraph(nullptr, {}, width, ink, c.text, small);
        draw_paragraph(&ui::canvas(), {where.at.x, where.at.y + (height - lines) / 2}, width, ink, c.text, small);
    }
    if (two) ui::text({where.at.x, where.at.y + px(18)}, c.hint, colors().muted, small, ui::align::left, where.width);
    if (sort.hovered) ui::tooltip(in(say::sort_by, c.text));
}

// The chips from `first` on, as many as fit beside each other. Returns the height.
float columns_of(model const& m, state& s, ui::area where, std::size_t first, std::size_t count, float column) {
    table const& t = m.comparison;
    float const label = label_width(where.width);
    float head_height = px(44);
    for (std::size_t i = 0; i < count; ++i)
        if (!broken_to(t.columns[first + i + 1].subtitle, small, column - px(4)).second.empty()) head_height = px(44) + line_height(small);
    float const right = where.at.x + label + column * static_cast<float>(count);
    for (std::size_t i = 0; i < count; ++i)
        head(t.columns[first + i + 1], *m.compared[first + i].chip, s, {where.at.x + label + column * static_cast<float>(i), where.at.y},
             column, head_height);

    float y = where.at.y + head_height + px(8);
    ui::hairline(where.at.x, right, y);
    y += px(4);
    for (std::size_t r = 0; r < t.rows.size(); ++r) {
        auto const& row = t.rows[r];
        float const height = px(36);
        ImGui::PushID(static_cast<int>(r));
        row_label(row, r, m, s, {{where.at.x, y}, label}, height);
        std::size_t const lead = leader(row);
        for (std::size_t i = 0; i < count; ++i) {
            cell const& c = row[first + i + 1];
            ImVec2 const at{where.at.x + label + column * static_cast<float>(i), y};
            draw_cell(c, {at.x + px(4), y}, column - px(4), height, lead == first + i + 1);
            if (!c.hint.empty() && ImGui::IsMouseHoveringRect(at, {at.x + column, at.y + height}) && ImGui::IsWindowHovered())
                ui::tooltip(c.hint);
        }
        ImGui::PopID();
        y += height;
        if (r + 1 < t.rows.size()) ui::hairline(where.at.x, right, y);
    }
    return y - where.at.y;
}

// At the right end of the heading: a chip of the catalog, or one's own.
void choose_chips(state& s, ui::area where, float below) {
    if (ui::link("add", {where.at.x + where.width, where.at.y + px(2)}, in(say::add_chip), {}, ui::align::right)) ImGui::OpenPopup("chips");
    if (chip const* c =
            chip_picker("chips", {s.chips.items, s.chips.size()}, {where.at.x + where.width - px(360), where.at.y + below + px(8)}))
        s.chips.contains(c) ? remove_chip(s, *c) : add_chip(s, *c);
    float const beside = size_of(in(say::add_chip), {}).x + px(16);
    if (ui::link("own", {where.at.x + where.width - beside, where.at.y + px(2)}, in(say::your_own), {}, ui::align::right)) add_own_chip(s);
}

} // namespace

float width_for(std::size_t chips) { return px(wide_label) + px(82) * static_cast<float>(chips); }

bool fits(std::size_t chips, float width) { return label_width(width) + least_column(width) * static_cast<float>(chips) <= width; }

float compare_view(model const& m, state& s, ui::area where) {
    ui::heading(in(say::compare));
    ImVec2 const title = ui::text(where.at, in(say::compare), colors().text, {type::heading, true});
    if (platform::embedded() == platform::embedding::none) choose_chips(s, where, title.y);

    float y = where.at.y + title.y + px(6);
    y += draw_paragraph(&ui::canvas(), {where.at.x, y}, where.width, colors().muted, in(say::what_tpp_is), small) + px(6);
    std::size_t const n = m.compared.size();
    auto const room = static_cast<std::size_t>((where.width - label_width(where.width)) / least_column(where.width));
    std::size_t const per_block = std::min(n, std::max<std::size_t>(room, 1));
    float const column = std::floor((where.width - label_width(where.width)) / static_cast<float>(per_block));
    for (std::size_t first = 0; first < n; first += per_block)
        y += columns_of(m, s, {{where.at.x, y}, where.width}, first, std::min(per_block, n - first), std::min(column, px(132))) + px(16);
    return y - where.at.y;
}

} // namespace chipgauge::views
