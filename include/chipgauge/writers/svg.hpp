// The plot as SVG. Its own colors are presentation attributes: it stands alone, and a page may restyle it by its classes.
#pragma once

#include <chipgauge/documents/plot_words.hpp>
#include <chipgauge/writers/labels.hpp>
#include <chipgauge/writers/svg_writer.hpp>

#include <cmath>
#include <span>

namespace chipgauge {

/// From what an axis shows to pixels.
struct axis_scale {
    axis of{};
    double from = 0, to = 1;
    double operator()(double v) const {
        auto const at = [&](double of_axis) { return of.logarithmic ? std::log(of_axis) : of_axis; };
        double const t = (at(v) - at(of.low)) / (at(of.high) - at(of.low));
        return from + (t < 0 ? 0 : t > 1 ? 1 : t) * (to - from);
    }
};

/// The regions and lines, the compared chips and the rest of the catalog in one picture.
inline plot plot_of(std::vector<assessment> const& chosen, question const& q, plot_axes const& axes = {}) {
    plot p(axes);
    draw_regions(p, q);
    draw_lines(p, q);
    for (chip const* c : catalog::all) {
        bool repeated = false;
        for (assessment const& a : chosen) repeated = repeated || a.chip == c;
        if (!repeated) {
            plot_point point;
            metrics const m = measure(*c);
            point.chip = c;
            point.x = place_on(axes.x, m, axes.model);
            point.y = place_on(axes.y, m, axes.model);
            p.points.push(point);
        }
    }
    for (assessment const& a : chosen) {
        plot_point point = point_of(a, axes);
        point.chosen = true;
        p.points.push(point);
    }
    return p;
}

namespace detail {

/// The picture's size in pixels, and the frame of the plot in it.
struct picture {
    static constexpr double width = 800, height = 500, left = 52, right = 784, top = 14, bottom = 436;
};

struct placed_point {
    plot_point const* point = nullptr;
    double x = 0, y = 0;
    double toward_x = 0, toward_y = 0; ///< where it lies from a picture that does not reach it

    bool within() const { return toward_x == 0 && toward_y == 0; }
};

/// The points that have a place within the axes; the chosen ones that lie beyond stand at the border.
inline std::vector<placed_point> placed(plot const& p, axis_scale x, axis_scale y) {
    std::vector<placed_point> all;
    auto const beyond = [](axis a, double v) { return v < a.low ? -1.0 : v > a.high ? 1.0 : 0.0; };
    for (plot_point const& q : p.points) {
        double const across = q.x.point(), up = q.y.point();
        if (across <= 0 || up <= 0) continue;
        placed_point at{&q, x(across), y(up), beyond(p.x, across), -beyond(p.y, up)};
        if (!at.within() && !q.chosen) continue;
        at.x -= 9 * at.toward_x;
        at.y -= 9 * at.toward_y;
        all.push_back(at);
    }
    return all;
}

inline void draw_axes(svg_writer& svg, plot const& p, axis_scale x, axis_scale y, language in) {
    using f = picture;
    for (double const t : ticks_of(p.x)) {
        svg.line("grid", tone::muted, 0.5, x(t), f::top, x(t), f::bottom);
        svg.text("tick", tone::muted, x(t), f::bottom + 16, "middle", tick_text(p.x, t, in));
    }
    for (double const t : ticks_of(p.y)) {
        svg.line("grid", tone::muted, 0.5, f::left, y(t), f::right, y(t));
        svg.text("tick", tone::muted, f::left - 8, y(t) + 4, "end", tick_text(p.y, t, in));
    }
    svg.text("axis", tone::muted, (f::left + f::right) / 2, f::bottom + 34, "middle", title_of(p.axes.x, p.axes.model, in));
    svg.text("axis", tone::muted, f::left + 6, f::top + 14, "start", title_of(p.axes.y, p.axes.model, in));
}

/// What names of chips and lines must not cover.
inline label_space space_of(plot const& p, std::vector<placed_point> const& points, axis_scale x, axis_scale y) {
    using f = picture;
    label_space space;
    space.frame = {f::left, f::top, f::right - f::left, f::bottom - f::top};
    auto const around = [](double x0, double y0, double x1, double y1) { return box{x0 - 1, y0 - 1, x1 - x0 + 2, y1 - y0 + 2}; };
    for (plot_edge const& e : p.edges)
        if (!space.lines.full()) space.lines.push(around(x(e.x0), y(e.y1), x(e.x1), y(e.y0)));
    for (placed_point const& q : points) {
        double const r = q.point->chosen ? 6 : 2.5;
        if (!space.taken.full()) space.taken.push(around(q.x - r, q.y - r, q.x + r, q.y + r));
        range const t = q.point->x, d = q.point->y;
        if (!q.point->chosen || !q.within() || space.lines.full()) continue;
        if (!d.exact()) space.lines.push(around(q.x, y(d.high), q.x, y(d.low)));
        if (!t.exact() && !space.lines.full()) space.lines.push(around(x(t.low), q.y, x(t.high), q.y));
    }
    return space;
}

/// The name of each classification, in its largest region.
inline void name_regions(svg_writer& svg, plot const& p, axis_scale x, axis_scale y, label_space& space, language in) {
    for (outcome const o : {outcome::in_3a090, outcome::in_a, outcome::in_b, outcome::in_no_paragraph, outcome::none}) {
        plot_region const* largest = nullptr;
        double most = 0;
        for (plot_region const& r : p.regions)
            if (double const size = (x(r.x1) - x(r.x0)) * (y(r.y0) - y(r.y1)); r.classification == o && size > most) {
                most = size;
                largest = &r;
            }
        if (!largest) continue;
        std::string_view const name = o == outcome::in_no_paragraph ? in(words::not_in_3a090)
                                      : o == outcome::none          ? in(words::plot_other_figures)
                                                                    : key_of(o);
        bool const left = o == outcome::in_no_paragraph || o == outcome::none;
        double const width = 7.2 * static_cast<double>(name.size()), at = left ? x(largest->x0) + 10 : x(largest->x1) - 8;
        if (left && at + width > x(largest->x1)) continue;
        tone const as = o == outcome::none ? tone::muted : tone_of(o);
        svg.text(joined({"region-name ", name_of(as)}), as, at, y(largest->y0) - 10, left ? "start" : "end", name, true);
        if (!space.taken.full()) space.taken.push({left ? at : at - width, y(largest->y0) - 22, width, 16});
    }
}

/// Labels of the chosen chips; chips at one place share a label.
inline void label_points(svg_writer& svg, std::vector<placed_point> const& points, label_space& space) {
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
        if (lead const to = lead_of(b, points[i].x, points[i].y, 6); to.needed)
            svg.line("lead", tone::muted, 1, points[i].x, points[i].y, to.x, to.y);
        bool const left = b.x + b.w <= points[i].x;
        svg.text("label", tone::strong, left ? b.x + b.w : b.x, b.y + 12, left ? "end" : "start", text, true);
    }
}

/// An arrow to where a chip lies that the picture does not reach.
inline void draw_arrow(svg_writer& svg, placed_point const& at, std::string_view classes, tone as, std::string_view title) {
    double const length = std::hypot(at.toward_x, at.toward_y), ax = at.toward_x / length * 7, ay = at.toward_y / length * 7;
    auto const place = [](double px, double py) { return joined({fixed(px, 1, {}), " ", fixed(py, 1, {})}); };
    svg.add({"<path", html_attribute("class", classes), html_attribute("fill", paint_of(as).fill),
             html_attribute("d", joined({"M", place(at.x + ax, at.y + ay), "L", place(at.x - ax - ay, at.y - ay + ax), "L",
                                         place(at.x - ax + ay, at.y - ay - ax), "Z"})),
             ">", html_element("title", "", html_escaped(title)), "</path>"});
}

/// The points of the catalog or those of the chosen chips, with whiskers where a figure is a range.
inline void draw_points(svg_writer& svg, plot_axes const& axes, std::vector<placed_point> const& points, bool chosen, axis_scale x,
                        axis_scale y, language in) {
    for (placed_point const& q : points) {
        if (q.point->chosen != chosen) continue;
        chip const& c = *q.point->chip;
        std::string const said = in(words::plot_point, full_name(c), name_of(axes.x, in), value_on(axes.x, q.point->x, c, in),
                                    name_of(axes.y, in), value_on(axes.y, q.point->y, c, in));
        tone const as = chosen ? tone_of(*q.point) : tone::undetermined;
        if (!q.within()) {
            draw_arrow(svg, q, joined({"point ", name_of(as)}), as, said);
            continue;
        }
        range const t = q.point->x, d = q.point->y;
        if (chosen && !d.exact()) svg.line("whisker", tone::undetermined, 1.5, q.x, y(d.low), q.x, y(d.high));
        if (chosen && !t.exact()) svg.line("whisker", tone::undetermined, 1.5, x(t.low), q.y, x(t.high), q.y);
        svg.circle(chosen ? joined({"point ", name_of(as)}) : "background", as, q.x, q.y, chosen ? 6 : 2.5, said);
    }
}

/// The lines that classify nothing, each with what it is.
inline void draw_lines(svg_writer& svg, plot const& p, axis_scale x, axis_scale y, label_space& space, language in) {
    for (plot_line const& l : p.lines) {
        tone const as = tone_of(l);
        std::string_view const dashes = is_proposed(l) ? "4 4" : "";
        box part{x(l.x0), y(l.y1), x(l.x1) - x(l.x0), y(l.y0) - y(l.y1)};
        std::string const classes = joined({"line ", name_of(l.rows[0]->instrument->kind)});
        auto const side = [&](double x1, double y1, double x2, double y2) { svg.line(classes, as, 1.5, x1, y1, x2, y2, dashes); };
        if (l.x0 > p.x.low) side(x(l.x0), y(l.y0), x(l.x0), y(l.y1));
        if (l.x1 < p.x.high) side(x(l.x1), y(l.y0), x(l.x1), y(l.y1));
        if (l.y0 > p.y.low) side(x(l.x0), y(l.y0), x(l.x1), y(l.y0));
        if (l.y1 < p.y.high) side(x(l.x0), y(l.y1), x(l.x1), y(l.y1));
        if (l.sum > 0) {
            auto const places = places_of_sum(l, p);
            for (std::size_t i = 0; i + 1 < places.count; ++i) side(x(places[i].x), y(places[i].y), x(places[i + 1].x), y(places[i + 1].y));
            if (!places.empty()) part = {x(places[0].x), y(places[0].y), 0, 0};
        }
        std::string const name = words_of(l, in);
        box const b = place_name(space, part, 6.6 * static_cast<double>(name.size()), 14);
        if (b.w > 0) svg.text("line-name", as, b.x, b.y + 11, "start", name);
    }
}

inline void draw_edges(svg_writer& svg, plot const& p, axis_scale x, axis_scale y) {
    for (plot_edge const& e : p.edges)
        svg.line(joined({"edge ", name_of(tone_of(e.classification))}), tone_of(e.classification), 1.5, x(e.x0), y(e.y0), x(e.x1), y(e.y1));
}

inline void draw_regions(svg_writer& svg, plot const& p, axis_scale x, axis_scale y) {
    for (plot_region const& r : p.regions)
        if (r.classification != outcome::in_no_paragraph && r.classification != outcome::none)
            svg.rect(joined({"region ", name_of(tone_of(r.classification))}), tone_of(r.classification), x(r.x0), y(r.y1),
                     x(r.x1) - x(r.x0), y(r.y0) - y(r.y1));
}

} // namespace detail

/// The whole picture, with the day and the disclaimer in it.
inline std::string to_svg(plot const& p, date on, plot_words const& said, language in = {}) {
    using f = detail::picture;
    axis_scale const x{p.x, f::left, f::right}, y{p.y, f::bottom, f::top};
    detail::svg_writer svg;
    svg.open("plot", f::width, f::height, in, said.title, said.description);
    detail::draw_regions(svg, p, x, y);
    detail::draw_axes(svg, p, x, y, in);
    detail::draw_edges(svg, p, x, y);
    auto const points = detail::placed(p, x, y);
    label_space space = detail::space_of(p, points, x, y);
    detail::name_regions(svg, p, x, y, space, in);
    space.taken.push({f::left, f::top, 12 + 6.6 * static_cast<double>(title_of(p.axes.y, p.axes.model, in).size()), 20});
    detail::draw_lines(svg, p, x, y, space, in);
    for (bool const chosen : {false, true}) detail::draw_points(svg, p.axes, points, chosen, x, y, in);
    detail::label_points(svg, points, space);
    svg.text("source", tone::muted, f::left, f::height - 8, "start", in(words::plot_source, in.day(on), in.day(rules_verified_through)));
    if (!said.hypothesis.empty()) svg.text("hypothesis", tone::strong, f::left + 8, f::top + 16, "start", said.hypothesis, true);
    return svg.out + "</svg>\n";
}

} // namespace chipgauge
