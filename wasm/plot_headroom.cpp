#include "plot_headroom.hpp"

#include <algorithm>

namespace chipgauge::views {
namespace {

using namespace theme;

constexpr float radius = 3.5f; // of the mark of a turn, in CSS pixels

ImVec2 at(box const& b) { return {static_cast<float>(b.x), static_cast<float>(b.y)}; }

} // namespace

std::vector<turn> draw_headroom(model const& m, scale const& map, label_space& space) {
    std::vector<turn> turns;
    range const tpp = m.explained.measured[metric::tpp], area = m.explained.measured.area;
    bool const exact = tpp.exact() && area.exact() && tpp.low > 0 && area.low > 0;
    plot_axes const axes = m.picture.axes;
    if (axes.x != plot_axis::tpp || axes.y != plot_axis::density || !exact || !m.along_performance.count) return turns;
    // A chip of the same area moves along density = TPP ÷ area.
    double const least = std::max(map.x.low, map.y.low * area.low), most = std::min(map.x.high, map.y.high * area.low);
    ImU32 const color = faded(colors().accent, 0.55f);
    if (least < most)
        ui::canvas().AddLine({map.across(least), map.up(least / area.low)}, {map.across(most), map.up(most / area.low)}, color, px(1));
    if (map.x.holds(tpp.low)) ui::canvas().AddLine({map.across(tpp.low), map.from.y}, {map.across(tpp.low), map.to.y}, color, px(1));
    auto const turns_at = [&](double performance, double density, std::string const& words) {
        if (!map.x.holds(performance) || !map.y.holds(density)) return;
        turn t{{map.across(performance), map.up(density)}, words, {}};
        ui::canvas().AddCircleFilled(t.at, px(radius), colors().accent);
        ImVec2 const size = size_of(words, small);
        t.label = place_label(space, t.at.x, t.at.y, px(radius), size.x, size.y, true);
        turns.push_back(t);
    };
    for (step<chipgauge::tpp> const& each : m.along_performance)
        if (each.bounded()) turns_at(each.up_to.value(), each.up_to.value() / area.low, number(each.up_to.value()) + " TPP");
    for (step<mm2> const& each : m.along_area)
        if (each.bounded()) turns_at(tpp.low, tpp.low / each.up_to.value(), number(each.up_to.value()) + " mm²");
    return turns;
}

void name_turns(std::vector<turn> const& turns) {
    for (turn const& t : turns) {
        if (lead const to = lead_of(t.label, t.at.x, t.at.y, px(radius)); to.needed)
            ui::canvas().AddLine(t.at, {static_cast<float>(to.x), static_cast<float>(to.y)}, colors().accent, px(1));
        ImVec2 const from = at(t.label);
        ui::canvas().AddRectFilled({from.x - px(2), from.y},
                                   {from.x + static_cast<float>(t.label.w) + px(2), from.y + static_cast<float>(t.label.h)},
                                   faded(colors().panel, 0.8f), px(3));
        ui::text(from, t.words, colors().accent, small);
    }
}

} // namespace chipgauge::views
