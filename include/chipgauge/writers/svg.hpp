// The plot as SVG. Its own colors are presentation attributes: it stands alone, and a page may restyle it by its classes.
#pragma once

#include <chipgauge/answers/regions.hpp>
#include <chipgauge/documents/answer.hpp>
#include <chipgauge/words/plot.hpp>
#include <chipgauge/writers/labels.hpp>
#include <chipgauge/writers/svg_writer.hpp>

#include <cmath>
#include <span>

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
        for (assessment const& a : chosen) repeated = repeated || a.chip == c;
        if (!repeated) {
            plot_point point;
            metrics const m = measure(*c);
            point.chip = c;
            point.tpp = m[metric::tpp];
            point.density = m[metric::density];
            p.points.push(point);
        }
    }
    for (assessment const& a : chosen) {
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
inline std::string tick_text(double v, language in = {}) { return in.figure(v, v < 1 ? 1 : 0); }

namespace detail {

/// The picture's size in pixels, and the frame of the plot in it.
struct picture {
    static constexpr double width = 800, height = 500, left = 52, right = 784, top = 14, bottom = 436;
};

struct placed_point {
    plot_point const* point = nullptr;
    double x = 0, y = 0;
};

/// The points that have a place within the axes.
inline std::vector<placed_point> placed(plot const& p, log_scale x, log_scale y) {
    std::vector<placed_point> all;
    for (plot_point const& q : p.points) {
        double const t = q.tpp.point(), d = q.density.point();
        if (t >= p.tpp.low && t <= p.tpp.high && d >= p.density.low && d <= p.density.high) all.push_back({&q, x(t), y(d)});
    }
    return all;
}

inline void draw_axes(svg_writer& svg, plot const& p, log_scale x, log_scale y, language in) {
    using f = picture;
    for (double const t : ticks_of(p.tpp)) {
        svg.line("grid", tone::muted, 0.5, x(t), f::top, x(t), f::bottom);
        svg.text("tick", tone::muted, x(t), f::bottom + 16, "middle", tick_text(t, in));
    }
    for (double const t : ticks_of(p.density)) {
        svg.line("grid", tone::muted, 0.5, f::left, y(t), f::right, y(t));
        svg.text("tick", tone::muted, f::left - 8, y(t) + 4, "end", tick_text(t, in));
    }
    svg.text("axis", tone::muted, (f::left + f::right) / 2, f::bottom + 34, "middle", in(words::axis_tpp));
    svg.text("axis", tone::muted, f::left + 6, f::top + 14, "start", in(words::axis_density));
}

/// The name of each classification, in its largest region.
inline void name_regions(svg_writer& svg, plot const& p, log_scale x, log_scale y, language in) {
    for (outcome const o : {outcome::in_3a090, outcome::in_a, outcome::in_b, outcome::in_no_paragraph}) {
        plot_region const* largest = nullptr;
        double most = 0;
        for (plot_region const& r : p.regions)
            if (double const size = (x(r.x1) - x(r.x0)) * (y(r.y0) - y(r.y1)); r.classification == o && size > most) {
                most = size;
                largest = &r;
            }
        if (!largest) continue;
        std::string const classes = joined({"region-name ", name_of(tone_of(o))});
        if (o == outcome::in_no_paragraph)
            svg.text(classes, tone_of(o), x(largest->x0) + 10, y(largest->y0) - 10, "start", in(words::not_in_3a090), true);
        else
            svg.text(classes, tone_of(o), x(largest->x1) - 8, y(largest->y0) - 10, "end", key_of(o), true);
    }
}

/// Labels of the chosen chips; chips at one place share a label.
inline void label_points(svg_writer& svg, plot const& p, std::vector<placed_point> const& points, log_scale x, log_scale y) {
    using f = picture;
    label_space space;
    space.frame = {f::left, f::top, f::right - f::left, f::bottom - f::top};
    auto const around = [](double x0, double y0, double x1, double y1) { return box{x0 - 1, y0 - 1, x1 - x0 + 2, y1 - y0 + 2}; };
    for (plot_edge const& e : p.edges) space.lines.push(around(x(e.x0), y(e.y1), x(e.x1), y(e.y0)));
    for (placed_point const& q : points) {
        double const r = q.point->chosen ? 6 : 2.5;
        if (!space.taken.full()) space.taken.push(around(q.x - r, q.y - r, q.x + r, q.y + r));
        range const t = q.point->tpp, d = q.point->density;
        if (q.point->chosen && !d.exact()) space.lines.push(around(q.x, y(d.high), q.x, y(d.low)));
        if (q.point->chosen && !t.exact()) space.lines.push(around(x(t.low), q.y, x(t.high), q.y));
    }
    std::vector<bool> named(points.size(), false);
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!points[i].point->chosen || named[i]) continue;
        std::string text(points[i].point->chip->model);
        for (std::size_t j = i + 1; j < points.size(); ++j) {
            if (!points[j].point->chosen || std::abs(points[j].x - points[i].x) + std::abs(points[j].y - points[i].y) > 4) continue;
            named[j] = true;
            if (points[j].point->chip->model != points[i].point->chip->model) text += joined({" · ", points[j].point->chip->model});
        }
        box const b = place_label(space, points[i].x, points[i].y, 6, 7.6 * static_cast<double>(text.size()), 15, true);
        bool const left = b.x + b.w <= points[i].x;
        svg.text("label", tone::strong, left ? b.x + b.w : b.x, b.y + 12, left ? "end" : "start", text, true);
    }
}

} // namespace detail

namespace detail {

/// The points of the catalog or those of the chosen chips, with whiskers where a figure is a range.
inline void draw_points(svg_writer& svg, std::vector<placed_point> const& points, bool chosen, log_scale x, log_scale y, language in) {
    for (placed_point const& q : points) {
        if (q.point->chosen != chosen) continue;
        range const t = q.point->tpp, d = q.point->density;
        if (chosen && !d.exact()) svg.line("whisker", tone::undetermined, 1.5, q.x, y(d.low), q.x, y(d.high));
        if (chosen && !t.exact()) svg.line("whisker", tone::undetermined, 1.5, x(t.low), q.y, x(t.high), q.y);
        tone const as = chosen ? tone_of(*q.point) : tone::undetermined;
        svg.circle(chosen ? joined({"point ", name_of(as)}) : "background", as, q.x, q.y, chosen ? 6 : 2.5,
                   in(words::plot_point, full_name(*q.point->chip), in.range(t), in.range(d, 2)));
    }
}

inline void draw_edges(svg_writer& svg, plot const& p, log_scale x, log_scale y) {
    for (plot_edge const& e : p.edges)
        svg.line(joined({"edge ", name_of(tone_of(e.classification))}), tone_of(e.classification), 1.5, x(e.x0), y(e.y0), x(e.x1), y(e.y1));
}

inline void draw_regions(svg_writer& svg, plot const& p, log_scale x, log_scale y) {
    for (plot_region const& r : p.regions)
        if (r.classification != outcome::in_no_paragraph)
            svg.rect(joined({"region ", name_of(tone_of(r.classification))}), tone_of(r.classification), x(r.x0), y(r.y1),
                     x(r.x1) - x(r.x0), y(r.y0) - y(r.y1));
}

} // namespace detail

/// What the picture shows, for readers who cannot see it: its title, and the chips with their figures.
struct plot_words {
    std::string title{};
    std::string description{};
    std::string hypothesis{}; ///< by which law that is not; empty: by the law as it is
};

inline plot_words words_of(std::span<assessment const> all, date on, language in = {}) {
    plot_words said;
    std::vector<std::string> names;
    for (assessment const& a : all) {
        names.emplace_back(a.chip->model);
        std::string const performance = in.range(a.measured[metric::tpp]), per_area = in.range(a.measured[metric::density], 2);
        if (!said.description.empty()) said.description += ' ';
        said.description += in(words::plot_description_of, a.chip->name, performance, per_area, classification_sentence(a, in));
    }
    said.title = in(words::plot_title, in.list(names, words::and_), in.day(on));
    if (all.empty()) return said;
    said.title = titled(all.front().asked, said.title, in);
    said.hypothesis = hypothesis_in_words(all.front().asked, in);
    return said;
}

/// The whole picture, with the day and the disclaimer in it.
inline std::string to_svg(plot const& p, date on, plot_words const& said, language in = {}) {
    using f = detail::picture;
    log_scale const x{p.tpp, f::left, f::right}, y{p.density, f::bottom, f::top};
    detail::svg_writer svg;
    svg.open("plot", f::width, f::height, in, said.title, said.description);
    detail::draw_regions(svg, p, x, y);
    detail::draw_axes(svg, p, x, y, in);
    detail::draw_edges(svg, p, x, y);
    detail::name_regions(svg, p, x, y, in);
    auto const points = detail::placed(p, x, y);
    for (bool const chosen : {false, true}) detail::draw_points(svg, points, chosen, x, y, in);
    detail::label_points(svg, p, points, x, y);
    svg.text("source", tone::muted, f::left, f::height - 8, "start", in(words::plot_source, in.day(on), in.day(rules_verified_through)));
    if (!said.hypothesis.empty()) svg.text("hypothesis", tone::strong, f::left + 8, f::top + 16, "start", said.hypothesis, true);
    return svg.out + "</svg>\n";
}

} // namespace chipgauge
