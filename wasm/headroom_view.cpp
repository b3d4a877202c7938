#include <chipgauge/answers/headroom.hpp>

#include <algorithm>

#include "views.hpp"

// How far the selected chip stands from each line, and the largest designs under them.
namespace chipgauge::views {
namespace {

using namespace theme;

// From nothing to some way beyond the chip and the last line: what a design would be classified as, and where the chip stands.
template<class Quantity>
float strip(steps<Quantity> const& all, std::string_view title, std::string_view unit, range value, ui::area where) {
    float const bar = where.at.y + px(20), height = px(20);
    double most = value.exact() ? value.low : value.bounded() ? value.high : 0;
    for (step<Quantity> const& each : all)
        if (each.bounded()) most = std::max(most, each.up_to.value());
    auto const at = [&](double v) { return where.at.x + std::round(static_cast<float>(std::min(v / (most * 1.25), 1.0)) * where.width); };
    ui::text(where.at, title, colors().text);
    float from = where.at.x, free = from;
    for (step<Quantity> const& each : all) {
        float const to = at(each.up_to.value());
        tone const is = tone_of(each.classification);
        ui::canvas().AddRectFilled({from, bar}, {to - px(1), bar + height}, faded(shade_of(is).fill, is == tone::clear ? 0.5f : 0.9f),
                                   px(3));
        std::string const words(words_of(each.classification));
        if (size_of(words, small).x < to - from - px(12)) ui::text({from + px(6), bar + px(2)}, words, ink_on(is), small);
        std::string const line = number(each.up_to.value());
        if (float const width = size_of(line, small).x; each.bounded() && to - width / 2 > free) {
            ui::text({to, bar + height + px(2)}, line, colors().muted, small, ui::align::center);
            free = to + width / 2 + px(8);
        }
        from = to;
    }
    if (value.exact()) {
        float const x = at(value.low);
        ui::canvas().AddRectFilled({x - px(1), bar - px(4)}, {x + px(1), bar + height + px(4)}, colors().text);
        ui::text({where.at.x + where.width, where.at.y}, in(say::here, number(value.low), unit), colors().muted, small, ui::align::right);
    }
    return px(20) + height + px(26);
}

} // namespace

float headroom_view(model const& m, ui::area where) {
    assessment const& a = m.explained;
    float y = where.at.y;
    if (m.along_area.count) y += strip(m.along_area, in(say::along_area), "mm²", a.measured.area, {{where.at.x, y}, where.width});
    if (m.along_performance.count)
        y += strip(m.along_performance, in(say::along_tpp), "TPP", a.measured[metric::tpp], {{where.at.x, y}, where.width});
    return y - where.at.y + document_view(m.told, {{where.at.x, y}, where.width});
}

} // namespace chipgauge::views
