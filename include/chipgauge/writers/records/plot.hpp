// Records of `plot`: the picture as a model. Points, and the regions of the rules in force.
#pragma once

#include <chipgauge/answers/regions.hpp>
#include <chipgauge/writers/records/question.hpp>

namespace chipgauge {

/// `p`: regions, the chips asked about (`chosen`), and the catalog behind them, whose classification is not asked for.
inline void write_plot(record_writer& out, plot const& p, question const& q) {
    auto const axes = [&] {
        out.number("tpp_axis_low", p.tpp.low);
        out.number("tpp_axis_high", p.tpp.high);
        out.number("performance_density_axis_low", p.density.low);
        out.number("performance_density_axis_high", p.density.high);
    };
    write_verb(out, "plot", q, axes, [&] {
        out.open_list("points");
        for (plot_point const& point : p.points) {
            out.open_record();
            out.word("id", point.chip->id);
            out.text("name", point.chip->name);
            out.figure("tpp", point.tpp);
            out.figure("performance_density", point.density);
            out.flag("chosen", point.chosen);
            out.word("classification", point.chosen ? key_of(point.classification) : std::string_view());
            out.flag("by_letter", point.by_letter);
            out.close();
        }
        out.close();
        out.open_list("regions");
        for (plot_region const& r : p.regions) {
            out.open_record();
            out.number("tpp_from", r.x0);
            out.number("tpp_to", r.x1);
            out.number("performance_density_from", r.y0);
            out.number("performance_density_to", r.y1);
            out.word("classification", key_of(r.classification));
            out.close();
        }
        out.close();
    });
}

} // namespace chipgauge
