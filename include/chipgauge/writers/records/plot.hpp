// Records of `plot`: the picture as a model. Points, the regions of the rules in force, and the lines that classify nothing.
#pragma once

#include <chipgauge/answers/plot_lines.hpp>
#include <chipgauge/writers/records/question.hpp>

#include <string>

namespace chipgauge {

namespace detail {

/// A value on an axis, under the axis' own key: a day as a day.
inline void write_place(record_writer& out, plot_axis a, std::string_view ends, double v) {
    std::string const key = std::string(key_of(a)) + std::string(ends);
    if (a == plot_axis::released)
        out.day(key, date::from_serial(static_cast<int>(v)));
    else
        out.number(key, v);
}

inline void write_figure(record_writer& out, plot_axis a, range value, chip const& c) {
    if (a == plot_axis::released)
        out.day(key_of(a), c.released);
    else
        out.figure(key_of(a), value);
}

/// A rectangle of the picture.
template<class Part>
void write_part(record_writer& out, plot_axes const& axes, Part const& part) {
    write_place(out, axes.x, "_from", part.x0);
    write_place(out, axes.x, "_to", part.x1);
    write_place(out, axes.y, "_from", part.y0);
    write_place(out, axes.y, "_to", part.y1);
}

} // namespace detail

/// `p`: regions and lines, the chips asked about (`chosen`), and the catalog behind them, whose classification is not asked for.
inline void write_plot(record_writer& out, plot const& p, question const& q) {
    auto const axes = [&] {
        out.word("x", key_of(p.axes.x));
        out.word("y", key_of(p.axes.y));
        detail::write_place(out, p.axes.x, "_axis_low", p.x.low);
        detail::write_place(out, p.axes.x, "_axis_high", p.x.high);
        detail::write_place(out, p.axes.y, "_axis_low", p.y.low);
        detail::write_place(out, p.axes.y, "_axis_high", p.y.high);
        if (!p.axes.has(plot_axis::decode_bound)) return;
        out.number("parameters", p.axes.model.parameters);
        out.number("bits", p.axes.model.bits);
    };
    write_verb(out, "plot", q, axes, [&] {
        out.open_list("points");
        for (plot_point const& point : p.points) {
            out.open_record();
            out.word("id", point.chip->id);
            out.text("name", point.chip->name);
            detail::write_figure(out, p.axes.x, point.x, *point.chip);
            detail::write_figure(out, p.axes.y, point.y, *point.chip);
            out.flag("chosen", point.chosen);
            out.word("classification", point.chosen ? key_of(point.classification) : std::string_view());
            out.flag("by_letter", point.by_letter);
            out.close();
        }
        out.close();
        out.open_list("regions");
        for (plot_region const& r : p.regions) {
            out.open_record();
            detail::write_part(out, p.axes, r);
            out.word("classification", key_of(r.classification));
            out.close();
        }
        out.close();
        out.open_list("lines");
        for (plot_line const& l : p.lines) {
            out.open_record();
            out.word("kind", name_of(l.rows[0]->instrument->kind));
            out.open_list("ids");
            for (rule const* r : l.rows) out.word({}, r->id.text);
            out.close();
            detail::write_part(out, p.axes, l);
            if (l.sum > 0) out.number("bandwidth_sum_from", l.sum);
            out.close();
        }
        out.close();
    });
}

} // namespace chipgauge
