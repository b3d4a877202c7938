#include <chipgauge/documents/plot_words.hpp>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "platform.hpp"
#include "plot_headroom.hpp"
#include "plot_points.hpp"

// Two axes of the reader's choice: where the rules in force draw their lines, and where the chips stand.
namespace chipgauge::views {
namespace {

using namespace theme;

// Round numbers within an axis: 1, 2 and 5 of each decade, and where these are few, as of a small part, more between them.
std::vector<double> round_numbers(axis a) {
    std::vector<double> found;
    if (!a.logarithmic) return ticks_of(a);
    for (int const parts : {0, 1, 10}) {
        found.clear();
        for (double decade = 0.01; decade < 1e6; decade *= 10)
            for (int i = std::max(parts, 1); i < 10 * std::max(parts, 1); ++i) {
                if (parts == 0 && i != 1 && i != 2 && i != 5) continue;
                double const v = decade * i / std::max(parts, 1);
                if (v > a.low && v < a.high) found.push_back(v);
            }
        if (found.size() > 3) break;
    }
    return found;
}

std::string number_at(axis a, double v) { return a.logarithmic ? figure(v) : tick_text(a, v); }

void grid(scale const& s, label_space& space) {
    ImDrawList& list = ui::canvas();
    float last = -1e9f;
    for (double const v : round_numbers(s.x)) {
        float const x = std::round(s.across(v));
        if (x - last < px(44)) continue; // a phone has no room for every number
        last = x;
        list.AddRectFilled({x, s.from.y}, {x + px(1), s.to.y}, faded(colors().line, 0.5f));
        std::string const number = number_at(s.x, v);
        ui::text({std::min(x, s.to.x - size_of(number, small).x / 2), s.to.y + px(6)}, number, colors().muted, small, ui::align::center);
    }
    float above = 1e9f;
    for (double const v : round_numbers(s.y)) {
        float const y = std::round(s.up(v));
        if (above - y < px(20)) continue;
        above = y;
        list.AddRectFilled({s.from.x, y}, {s.to.x, y + px(1)}, faded(colors().line, 0.5f));
        ui::text({s.from.x - px(8), y - line_height(small) / 2}, number_at(s.y, v), colors().muted, small, ui::align::right);
    }
    space.frame = {s.from.x, s.from.y, s.to.x - s.from.x, s.to.y - s.from.y};
}

std::string_view region_name(outcome o) {
    switch (o) {
    case outcome::in_3a090: return "3A090";
    case outcome::in_a: return "3A090.a";
    case outcome::in_b: return "3A090.b";
    case outcome::in_no_paragraph: return in(say::not_in_3a090);
    case outcome::none: return in(words::plot_other_figures);
    default: return "";
    }
}

// Each region's name stands once, in a low corner of its part nearest to the bottom, away from the crowd.
void regions(scale const& s, plot const& p, label_space& space) {
    ImDrawList& list = ui::canvas();
    for (plot_region const& r : p.regions) {
        if (r.classification == outcome::in_no_paragraph || r.classification == outcome::none) continue;
        list.AddRectFilled({s.across(r.x0), s.up(r.y1)}, {s.across(r.x1), s.up(r.y0)}, faded(shade_of(r.classification).fill, 0.13f));
    }
    std::vector<plot_edge> edges;
    for (plot_edge const& e : p.edges)
        if (e.x0 == e.x1 ? s.x.holds(e.x0) : s.y.holds(e.y0)) edges.push_back(e);
    for (plot_edge const& e : edges) {
        float const half = std::max(px(1.5f) / 2, 0.5f);
        list.AddRectFilled({s.across(e.x0) - half, s.up(e.y1) - half}, {s.across(e.x1) + half, s.up(e.y0) + half},
                           shade_of(e.classification).fill);
    }
    for (plot_edge const& e : edges)
        if (!space.taken.full())
            space.taken.push({s.across(e.x0) - 2, s.up(e.y1) - 2, s.across(e.x1) - s.across(e.x0) + 4, s.up(e.y0) - s.up(e.y1) + 4});
    for (outcome o : {outcome::in_no_paragraph, outcome::in_b, outcome::in_a, outcome::in_3a090, outcome::none}) {
        plot_region const* lowest = nullptr;
        bool const at_right = o == outcome::in_a || o == outcome::in_3a090;
        for (plot_region const& r : p.regions) {
            if (r.classification != o || s.across(r.x1) - s.across(r.x0) < px(8) || s.up(r.y0) - s.up(r.y1) < px(8)) continue;
            bool const better = !lowest || r.y0 < lowest->y0 || (r.y0 == lowest->y0 && (at_right ? r.x1 > lowest->x1 : r.x0 < lowest->x0));
            if (better) lowest = &r;
        }
        if (!lowest) continue;
        ImVec2 const size = size_of(region_name(o), strong);
        float const x = at_right ? s.across(lowest->x1) - size.x - px(16) : s.across(lowest->x0) + px(o == outcome::in_b ? 8 : 16);
        bool const inside = size.x + px(12) < s.across(lowest->x1) - s.across(lowest->x0);
        if (!inside && o == outcome::in_b) continue; // the legend and the table say it
        float const y = inside ? s.up(lowest->y0) - size.y - px(o == outcome::in_b ? 6 : 16) : s.up(lowest->y0) + px(4);
        ui::text({x, y}, region_name(o), o == outcome::none ? colors().muted : shade_of(o).ink, strong);
        if (!space.taken.full()) space.taken.push({x, y, size.x, size.y});
    }
}

void stroke(ImVec2 from, ImVec2 to, ImU32 color, bool broken) {
    if (!broken) return ui::canvas().AddLine(from, to, color, px(1.5f));
    float const length = std::hypot(to.x - from.x, to.y - from.y), dash = px(4);
    for (float at = 0; at < length; at += 2 * dash) {
        float const a = at / length, b = std::min(at + dash, length) / length;
        ui::canvas().AddLine({from.x + (to.x - from.x) * a, from.y + (to.y - from.y) * a},
                             {from.x + (to.x - from.x) * b, from.y + (to.y - from.y) * b}, color, px(1));
    }
}

// What classifies nothing: a letter, a review, a tariff; bills are drawn broken. Each with what it is.
void lines(scale const& s, plot const& p, label_space& space) {
    for (plot_line const& l : p.lines) {
        ImU32 const color = shade_of(tone_of(l)).ink;
        float const left = s.across(l.x0), right = s.across(l.x1), top = s.up(l.y1), bottom = s.up(l.y0);
        auto const side = [&](bool drawn, ImVec2 from, ImVec2 to) {
            if (drawn) stroke(from, to, color, is_proposed(l));
        };
        side(l.x0 > s.x.low && l.x0 < s.x.high, {left, top}, {left, bottom});
        side(l.x1 > s.x.low && l.x1 < s.x.high, {right, top}, {right, bottom});
        side(l.y0 > s.y.low && l.y0 < s.y.high, {left, bottom}, {right, bottom});
        side(l.y1 > s.y.low && l.y1 < s.y.high, {left, top}, {right, top});
        box part{left, top, right - left, bottom - top};
        if (l.sum > 0) {
            auto const places = places_of_sum(l, p);
            for (std::size_t i = 0; i + 1 < places.count; ++i) {
                ImVec2 const from{s.across(places[i].x), s.up(places[i].y)};
                side(true, from, {s.across(places[i + 1].x), s.up(places[i + 1].y)});
                if (i == 0) part = {from.x, from.y, 0, 0};
            }
        }
        std::string const name = words_of(l);
        ImVec2 const size = size_of(name, small);
        box const b = place_name(space, part, size.x, size.y);
        if (b.w > 0) ui::text({static_cast<float>(b.x), static_cast<float>(b.y)}, name, color, small);
    }
}

// What the shapes and colors mean, as many beside each other as fit.
float legend(ImVec2 at, float width) {
    constexpr struct {
        tone is;
        phrase says;
    } meanings[] = {{tone::in_a, say::in_red},
                    {tone::in_b, say::in_amber},
                    {tone::clear, say::in_none},
                    {tone::letter, say::in_letter},
                    {tone::undetermined, say::undetermined}};
    float x = at.x, y = at.y;
    for (auto const& each : meanings) {
        std::string_view const meaning = in(each.says);
        float const wide = px(18) + size_of(meaning, small).x;
        if (x > at.x && x + wide > at.x + width) {
            x = at.x;
            y += line_height(small);
        }
        mark(ui::canvas(), {x + px(6), y + line_height(small) / 2 - px(1)}, each.is, shade_of(each.is).fill);
        ui::text({x + px(18), y}, meaning, colors().muted, small);
        x += wide + px(16);
    }
    return y + line_height(small) - at.y;
}

// An axis as its name explains it.
std::string explained(plot_axis a, language_model model) {
    if (a == plot_axis::tpp) return in.say(say::axis_tpp);
    return a == plot_axis::density ? in.say(say::axis_density) : title_of(a, model);
}

// The name of an axis is the button that chooses another; the one of the other axis changes places with it.
void name_axis(char const* name, phrase const& spoken, ImVec2 at, ui::align where, plot_axis& chosen, plot_axis& other, state& s) {
    std::string const words = explained(chosen, s.model), shown = words + " ▾";
    ImVec2 const size = size_of(shown, small);
    if (where == ui::align::center) at.x -= size.x / 2;
    float const margin = (px(platform::touching() ? 44.0f : 24.0f) - size.y) / 2;
    bool const is_open = ImGui::IsPopupOpen(name);
    ui::touch const t = ui::spot(name, {at.x - px(4), at.y - margin}, {size.x + px(8), size.y + 2 * margin},
                                 in(say::labeled, in(spoken), words), controls::opens | (is_open ? controls::open : 0u));
    if (where == ui::align::left) // within the frame, on a ground of its own: the lines of the law pass below
        ui::canvas().AddRectFilled({at.x - px(3), at.y}, {at.x + size.x + px(3), at.y + size.y}, faded(colors().panel, 0.85f), px(3));
    ui::text(at, shown, t.hovered ? colors().accent : colors().muted, small);
    if (t.pressed) ImGui::OpenPopup(name);
    if (!ui::begin_popup(name, {at.x, at.y + size.y + px(8)}, px(320, platform::touching() ? 320.0f : 248.0f), in(spoken))) return;
    ui::begin_choices(in(spoken));
    bool done = false;
    for (int i = 0; i < plot_axis_count; ++i) {
        auto const a = static_cast<plot_axis>(i);
        if (!ui::choice(explained(a, s.model), "", a == chosen)) continue;
        if (a == other) other = chosen;
        chosen = a;
        done = true;
    }
    ui::end_choices();
    if (done) ImGui::CloseCurrentPopup();
    ui::end_popup();
}

void draw_picture(scale const& map, model const& m, dots const& all, chip const* selected) {
    plot const& picture = m.picture;
    ImDrawList& list = ui::canvas();
    list.AddRectFilled(map.from, map.to, colors().panel, px(6));
    label_space space;
    grid(map, space);
    list.PushClipRect(map.from, map.to, true);
    regions(map, picture, space);
    space.taken.push({map.from.x, map.from.y, size_of(explained(picture.axes.y, picture.axes.model), small).x + px(28), px(26)});
    lines(map, picture, space);
    reserve(all, space);
    auto const room = draw_headroom(m, map, space);
    draw(all, map, selected, space);
    name_turns(room);
    list.PopClipRect();
    list.AddRect(map.from, map.to, colors().line, px(6), 0, px(1));
}

} // namespace

float plot_view(model const& m, state& s, ui::area where) {
    static zoom zoomed;
    std::string const title = in(say::plot_title, name_of(s.x), name_of(s.y));
    float const top = where.at.y + ui::heading(where, title, in(say::rules_on, words_for(s.on))) + px(8);
    float const height = std::clamp(std::round(where.width * 0.47f), px(280), px(400));
    scale map{m.picture.x, m.picture.y, {where.at.x + px(36), top}, {where.at.x + where.width, top + height}};
    zoomed.show(map);
    dots const all = dots_of(map, m.picture);
    draw_picture(map, m, all, s.selected);
    answer_to_keys(all, s);

    ImGui::SetCursorScreenPos(map.from);
    ImGui::SetNextItemAllowOverlap();
    bool const released = ImGui::InvisibleButton("plot", {map.to.x - map.from.x, map.to.y - map.from.y});
    bool const pulled = zoomed.pull(map, ImGui::IsItemActive());
    if (ImGui::IsItemHovered() && !pulled) answer_to_pointer(all, s, released);
    offer_to_join(all, map, s);
    name_axis("y", say::vertical_axis, {map.from.x + px(8), map.from.y + px(6)}, ui::align::left, s.y, s.x, s);
    name_axis("x", say::horizontal_axis, {(map.from.x + map.to.x) / 2, map.to.y + px(24)}, ui::align::center, s.x, s.y, s);

    float const buttons = zoomed.buttons(map);
    float bottom = map.to.y + px(28) + line_height(small);
    bottom += legend({map.from.x, bottom}, map.to.x - map.from.x - buttons) + px(4);
    if (!all.absent.empty())
        bottom += draw_paragraph(&ui::canvas(), {where.at.x, bottom + px(4)}, where.width, colors().muted,
                                 in(say::not_in_picture, all.absent), small);
    return bottom - where.at.y;
}

} // namespace chipgauge::views
