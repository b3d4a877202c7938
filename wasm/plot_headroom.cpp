#include "plot_headroom.hpp"

#include <algorithm>

namespace chipgauge::views {
namespace {

using namespace theme;

// A design that the chip could be, the last one before a line.
void turn(scale const& map, double tpp, double density, std::string const& words, label_space& space) {
    if (!map.x.holds(tpp) || !map.y.holds(density)) return;
    ImVec2 const at{map.across(tpp), map.up(density)};
    ui::canvas().AddCircleFilled(at, px(4), colors().panel);
    ui::canvas().AddCircle(at, px(4), colors().accent, 0, px(1.5f));
    if (!space.taken.full()) space.taken.push({at.x - px(4), at.y - px(4), px(8), px(8)});
    ImVec2 const size = size_of(words, small);
    box const b = place_label(space, at.x, at.y, px(4), size.x, size.y, true);
    ui::canvas().AddRectFilled({static_cast<float>(b.x) - px(2), static_cast<float>(b.y)},
                               {static_cast<float>(b.x) + size.x + px(2), static_cast<float>(b.y) + size.y}, faded(colors().panel, 0.8f),
                               px(3));
    ui::text({static_cast<float>(b.x), static_cast<float>(b.y)}, words, colors().accent, small);
}

} // namespace

void draw_headroom(model const& m, scale const& map, label_space& space) {
    range const tpp = m.explained.measured[metric::tpp], area = m.explained.measured.area;
    plot_axes const axes = m.picture.axes;
    if (axes.x != plot_axis::tpp || axes.y != plot_axis::density || !tpp.exact() || !area.exact() || tpp.low <= 0 || area.low <= 0) return;
    if (!m.along_performance.count) return;
    // A chip of the same area moves along density = TPP ÷ area.
    double const least = std::max(map.x.low, map.y.low * area.low), most = std::min(map.x.high, map.y.high * area.low);
    ImU32 const color = faded(colors().accent, 0.55f);
    if (least < most)
        ui::canvas().AddLine({map.across(least), map.up(least / area.low)}, {map.across(most), map.up(most / area.low)}, color, px(1));
    if (map.x.holds(tpp.low)) ui::canvas().AddLine({map.across(tpp.low), map.from.y}, {map.across(tpp.low), map.to.y}, color, px(1));
    for (step<chipgauge::tpp> const& each : m.along_performance)
        if (each.bounded()) turn(map, each.up_to.value(), each.up_to.value() / area.low, number(each.up_to.value()) + " TPP", space);
    for (step<mm2> const& each : m.along_area)
        if (each.bounded()) turn(map, tpp.low, tpp.low / each.up_to.value(), number(each.up_to.value()) + " mm²", space);
}

} // namespace chipgauge::views
