#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "plot_points.hpp"

// TPP × performance density, both logarithmic: where the rules in force draw their lines, and where the chips stand.
namespace chipgauge::views {
namespace {

using namespace theme;

// Round numbers within an axis: 1, 2 and 5 of each decade, and where these are few, as of a small part, more between them.
std::vector<double> round_numbers(axis a) {
    std::vector<double> found;
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

void grid(scale const& s, label_space& space) {
    ImDrawList& list = ui::canvas();
    float last = -1e9f;
    for (double const v : round_numbers(s.x)) {
        float const x = std::round(s.across(v));
        if (x - last < px(44)) continue; // a phone has no room for every number
        last = x;
        list.AddRectFilled({x, s.from.y}, {x + px(1), s.to.y}, faded(colors().line, 0.5f));
        float const half = size_of(figure(v), small).x / 2;
        ui::text({std::min(x, s.to.x - half), s.to.y + px(6)}, figure(v), colors().muted, small, ui::align::center);
    }
    float above = 1e9f;
    for (double const v : round_numbers(s.y)) {
        float const y = std::round(s.up(v));
        if (above - y < px(20)) continue;
        above = y;
        list.AddRectFilled({s.from.x, y}, {s.to.x, y + px(1)}, faded(colors().line, 0.5f));
        ui::text({s.from.x - px(8), y - line_height(small) / 2}, figure(v), colors().muted, small, ui::align::right);
    }
    ui::text({(s.from.x + s.to.x) / 2, s.to.y + px(24)}, in(say::axis_tpp), colors().muted, small, ui::align::center);
    space.frame = {s.from.x, s.from.y, s.to.x - s.from.x, s.to.y - s.from.y};
}

std::string_view region_name(outcome o) {
    switch (o) {
    case outcome::in_3a090: return "3A090";
    case outcome::in_a: return "3A090.a";
    case outcome::in_b: return "3A090.b";
    case outcome::in_no_paragraph: return in(say::not_in_3a090);
    default: return "";
    }
}

// Each region's name stands once, in a low corner of its part nearest to the bottom, away from the crowd.
void regions(scale const& s, plot const& p, label_space& space) {
    ImDrawList& list = ui::canvas();
    for (plot_region const& r : p.regions) {
        if (r.classification == outcome::in_no_paragraph) continue;
        list.AddRectFilled({s.across(r.x0), s.up(r.y1)}, {s.across(r.x1), s.up(r.y0)}, faded(shade_of(r.classification).fill, 0.13f));
    }
    std::vector<plot_edge> edges;
    for (plot_edge const& e : p.edges)
        if (e.x0 == e.x1 ? scale::holds(s.x, e.x0) : scale::holds(s.y, e.y0)) edges.push_back(e);
    for (plot_edge const& e : edges) {
        float const half = std::max(px(1.5f) / 2, 0.5f);
        list.AddRectFilled({s.across(e.x0) - half, s.up(e.y1) - half}, {s.across(e.x1) + half, s.up(e.y0) + half},
                           shade_of(e.classification).fill);
    }
    for (plot_edge const& e : edges)
        if (!space.taken.full())
            space.taken.push({s.across(e.x0) - 2, s.up(e.y1) - 2, s.across(e.x1) - s.across(e.x0) + 4, s.up(e.y0) - s.up(e.y1) + 4});
    for (outcome o : {outcome::in_no_paragraph, outcome::in_b, outcome::in_a, outcome::in_3a090}) {
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
        ui::text({x, y}, region_name(o), shade_of(o).ink, strong);
        if (!space.taken.full()) space.taken.push({x, y, size.x, size.y});
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

// The axis is named within the frame, on a ground of its own: the lines of the law pass below.
void name_density(scale const& map) {
    ImVec2 const size = size_of(in(say::axis_density), small), at{map.from.x + px(8), map.from.y + px(6)};
    ui::canvas().AddRectFilled({at.x - px(3), at.y}, {at.x + size.x + px(3), at.y + size.y}, faded(colors().panel, 0.85f), px(3));
    ui::text(at, in(say::axis_density), colors().muted, small);
}

void draw_picture(scale const& map, plot const& picture, dots const& all, chip const* selected) {
    ImDrawList& list = ui::canvas();
    list.AddRectFilled(map.from, map.to, colors().panel, px(6));
    label_space space;
    grid(map, space);
    list.PushClipRect(map.from, map.to, true);
    regions(map, picture, space);
    space.taken.push({map.from.x, map.from.y, size_of(in(say::axis_density), small).x + px(16), px(26)});
    draw(all, map, selected, space);
    list.PopClipRect();
    list.AddRect(map.from, map.to, colors().line, px(6), 0, px(1));
    name_density(map);
}

} // namespace

float plot_view(model const& m, state& s, ui::area where) {
    static zoom zoomed;
    float const top = where.at.y + ui::heading(where, in(say::plot_title), in(say::rules_on, words_for(s.on))) + px(8);
    float const height = std::clamp(std::round(where.width * 0.47f), px(280), px(400));
    scale map{m.picture.tpp, m.picture.density, {where.at.x + px(36), top}, {where.at.x + where.width, top + height}};
    zoomed.show(map);
    dots const all = dots_of(map, m.picture);
    draw_picture(map, m.picture, all, s.selected);
    answer_to_keys(all, s);

    ImGui::SetCursorScreenPos(map.from);
    ImGui::SetNextItemAllowOverlap();
    bool const released = ImGui::InvisibleButton("plot", {map.to.x - map.from.x, map.to.y - map.from.y});
    bool const pulled = zoomed.pull(map, ImGui::IsItemActive());
    if (ImGui::IsItemHovered() && !pulled) answer_to_pointer(all, s, released);

    float const buttons = zoomed.buttons(map);
    float bottom = map.to.y + px(28) + line_height(small);
    bottom += legend({map.from.x, bottom}, map.to.x - map.from.x - buttons) + px(4);
    if (!all.absent.empty())
        bottom += draw_paragraph(&ui::canvas(), {where.at.x, bottom + px(4)}, where.width, colors().muted,
                                 in(say::not_in_picture, all.absent), small);
    return bottom - where.at.y;
}

} // namespace chipgauge::views
