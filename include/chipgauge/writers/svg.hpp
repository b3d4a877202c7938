// The plot as SVG: classes and presentation attributes only, so that a page can style it under a strict policy.
#pragma once

#include <chipgauge/labels.hpp>
#include <chipgauge/plot.hpp>
#include <chipgauge/table.hpp>
#include <chipgauge/writers/html.hpp>

#include <cmath>

namespace chipgauge {

/// From a metric to pixels on a logarithmic axis.
struct log_scale {
    axis of{};
    double from = 0, to = 1;
    double operator()(double v) const {
        double const t = (std::log(v) - std::log(of.low)) / (std::log(of.high) - std::log(of.low));
        return from + (t < 0 ? 0 : t > 1 ? 1 : t) * (to - from);
    }
};

/// The regions, the compared chips and the rest of the catalog in one picture.
inline plot plot_of(std::vector<assessment> const& chosen, question const& q) {
    plot p;
    draw_regions(p, q);
    for (chip const* c : catalog::all) {
        bool repeated = false;
        for (assessment const& a : chosen) repeated = repeated || a.of == c;
        if (!repeated && !p.points.full()) {
            plot_point point;
            metrics const m = measure(*c);
            point.of = c;
            point.tpp = m[metric::tpp];
            point.density = m[metric::density];
            p.points.push(point);
        }
    }
    for (assessment const& a : chosen) {
        if (p.points.full()) break;
        plot_point point = point_of(a);
        point.chosen = true;
        p.points.push(point);
    }
    return p;
}

/// The tone of a point: that of its classification, or of the letter.
inline tone tone_of(plot_point const& p) { return p.by_letter ? tone::letter : tone_of(p.classification); }

/// Ticks for a reader: 1, 2 and 5 times powers of ten.
inline std::vector<double> ticks_of(axis a) {
    std::vector<double> ticks;
    for (double decade = 1e-3; decade < 1e9; decade *= 10)
        for (double const step : {1., 2., 5.})
            if (double const v = decade * step; v >= a.low && v <= a.high) ticks.push_back(v);
    return ticks;
}

/// A figure at a tick: whole numbers with separators, small ones with what they need.
inline std::string tick_text(double v) { return figure(v, v < 1 ? 1 : 0); }

inline std::string to_svg(plot const& p, std::string_view title, std::string_view description) {
    constexpr double width = 800, height = 480, left = 52, right = 16, top = 14, bottom = 44;
    log_scale const x{p.tpp, left, width - right}, y{p.density, height - bottom, top};
    std::string out = fmt::format(
        "<svg class=\"chipgauge-plot\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\" role=\"img\" "
        "aria-labelledby=\"plot-title plot-description\">\n<title id=\"plot-title\">{}</title>\n<desc id=\"plot-description\">{}</desc>\n",
        width, height, detail::html_escaped(title), detail::html_escaped(description));
    auto const n = [](double v) { return figure(v, 1).find(',') == std::string::npos ? figure(v, 1) : raw(std::round(v)); };
    for (plot_region const& r : p.regions)
        if (r.classification != outcome::in_no_paragraph)
            out += fmt::format("<rect class=\"region {}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>\n",
                               name_of(tone_of(r.classification)), n(x(r.x0)), n(y(r.y1)), n(x(r.x1) - x(r.x0)), n(y(r.y0) - y(r.y1)));
    for (double const t : ticks_of(p.tpp))
        out += fmt::format("<line class=\"grid\" x1=\"{0}\" x2=\"{0}\" y1=\"{1}\" y2=\"{2}\"/><text class=\"tick\" x=\"{0}\" y=\"{3}\" "
                           "text-anchor=\"middle\">{4}</text>\n",
                           n(x(t)), n(top), n(height - bottom), n(height - bottom + 16), tick_text(t));
    for (double const t : ticks_of(p.density))
        out += fmt::format("<line class=\"grid\" x1=\"{0}\" x2=\"{1}\" y1=\"{2}\" y2=\"{2}\"/><text class=\"tick\" x=\"{3}\" y=\"{4}\" "
                           "text-anchor=\"end\">{5}</text>\n",
                           n(left), n(width - right), n(y(t)), n(left - 8), n(y(t) + 4), tick_text(t));
    for (plot_edge const& e : p.edges)
        out += fmt::format("<line class=\"edge {}\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"/>\n", name_of(tone_of(e.classification)),
                           n(x(e.x0)), n(y(e.y0)), n(x(e.x1)), n(y(e.y1)));
    out += fmt::format("<text class=\"axis\" x=\"{}\" y=\"{}\" text-anchor=\"middle\">TPP</text>\n<text class=\"axis\" x=\"{}\" "
                       "y=\"{}\">TPP per mm²</text>\n",
                       n((left + width - right) / 2), n(height - 8), n(left + 6), n(top + 14));

    label_space space;
    space.frame = {left, top, width - left - right, height - top - bottom};
    auto const within = [&](plot_point const& q) {
        return q.tpp.point() >= p.tpp.low && q.tpp.point() <= p.tpp.high && q.density.point() >= p.density.low &&
               q.density.point() <= p.density.high;
    };
    for (plot_point const& q : p.points)
        if (within(q)) {
            double const r = q.chosen ? 6 : 3;
            space.taken.push({x(q.tpp.point()) - r, y(q.density.point()) - r, 2 * r, 2 * r});
        }
    for (bool const chosen : {false, true})
        for (plot_point const& q : p.points) {
            if (q.chosen != chosen || !within(q)) continue;
            double const px = x(q.tpp.point()), py = y(q.density.point());
            std::string_view const kind = chosen ? "point" : "background";
            if (chosen && !q.density.exact())
                out += fmt::format("<line class=\"whisker\" x1=\"{0}\" x2=\"{0}\" y1=\"{1}\" y2=\"{2}\"/>\n", n(px), n(y(q.density.low)),
                                   n(y(q.density.high)));
            if (chosen && !q.tpp.exact())
                out += fmt::format("<line class=\"whisker\" x1=\"{0}\" x2=\"{1}\" y1=\"{2}\" y2=\"{2}\"/>\n", n(x(q.tpp.low)),
                                   n(x(q.tpp.high)), n(py));
            out += fmt::format("<circle class=\"{} {}\" cx=\"{}\" cy=\"{}\" r=\"{}\"><title>{}</title></circle>\n", kind,
                               chosen ? name_of(tone_of(q)) : "", n(px), n(py), chosen ? 6 : 3,
                               detail::html_escaped(fmt::format("{} {}: TPP {}, density {}", q.of->vendor, q.of->name, spoken(q.tpp),
                                                                spoken(q.density, 2))));
        }
    // Chips at the same place share one label.
    std::vector<bool> named(p.points.count, false);
    for (std::size_t i = 0; i < p.points.count; ++i) {
        plot_point const& q = p.points[i];
        if (!q.chosen || named[i] || !within(q)) continue;
        double const px = x(q.tpp.point()), py = y(q.density.point());
        std::string text(q.of->model);
        for (std::size_t j = i + 1; j < p.points.count; ++j) {
            plot_point const& other = p.points[j];
            if (!other.chosen || !within(other) || std::abs(x(other.tpp.point()) - px) + std::abs(y(other.density.point()) - py) > 4)
                continue;
            named[j] = true;
            if (other.of->model != q.of->model) text += " · " + std::string(other.of->model);
        }
        double const w = 8.2 * static_cast<double>(text.size()), h = 15;
        box const b = place_label(space, px, py, 6, w, h, true);
        out += fmt::format("<text class=\"label\" x=\"{}\" y=\"{}\">{}</text>\n", n(b.x), n(b.y + 12), detail::html_escaped(text));
    }
    for (outcome const o : {outcome::in_3a090, outcome::in_a, outcome::in_b, outcome::in_no_paragraph}) {
        plot_region const* largest = nullptr;
        double most = 0;
        for (plot_region const& r : p.regions) {
            double const size = (x(r.x1) - x(r.x0)) * (y(r.y0) - y(r.y1));
            if (r.classification == o && size > most) most = size, largest = &r;
        }
        if (!largest) continue;
        std::string const text = o == outcome::in_no_paragraph ? "not in 3A090" : std::string(key_of(o));
        double const w = 8 * static_cast<double>(text.size());
        double const lx = o == outcome::in_no_paragraph ? x(largest->x0) + 10 : x(largest->x1) - w - 6;
        out += fmt::format("<text class=\"region-name {}\" x=\"{}\" y=\"{}\">{}</text>\n", name_of(tone_of(o)), n(lx),
                           n(y(largest->y0) - 10), text);
    }
    return out + "</svg>\n";
}

} // namespace chipgauge
