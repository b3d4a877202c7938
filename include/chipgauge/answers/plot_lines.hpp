// The lines of the picture that classify nothing: where the limits of a letter, a review policy, a tariff or a bill hold, of rows that
// speak of the figures of the axes alone. On TPP and density there are none: what classifies draws there.
#pragma once

#include <chipgauge/answers/regions.hpp>

namespace chipgauge {

namespace detail {

/// The part of the axes that one row draws; `drawn` says whether it speaks of them, and of nothing that they do not show.
struct row_in_picture {
    plot_line line{};
    bool drawn = false;
};

constexpr bool shows(plot_axes const& axes, metric m) { return facts_of(axes.x).metric == m || facts_of(axes.y).metric == m; }

constexpr void narrow(double& low, double& high, axis a, double at, limit const& l) {
    bool const above = l.compare == comparison::at_least || l.compare == comparison::more_than;
    double const inside = at < a.low ? a.low : at > a.high ? a.high : at;
    if (above && inside > low) low = inside;
    if (!above && inside < high) high = inside;
}

/// Narrows a line by one limit; whether the axes show what it speaks of. Where no number was published the line stands where it may begin.
constexpr bool narrow(plot_line& line, plot const& p, limit const& l) {
    if (l.metric == metric::datacenter) return l.compare == comparison::at_least;
    if (l.metric == metric::bandwidth_sum) {
        line.sum = l.bound.low;
        return shows(p.axes, metric::dram_bandwidth) && shows(p.axes, metric::transfer_rate);
    }
    if (!shows(p.axes, l.metric)) return false;
    if (facts_of(p.axes.x).metric == l.metric) narrow(line.x0, line.x1, p.x, l.bound.low * units_of(p.axes.x, p.axes.model), l);
    if (facts_of(p.axes.y).metric == l.metric) narrow(line.y0, line.y1, p.y, l.bound.low * units_of(p.axes.y, p.axes.model), l);
    return true;
}

constexpr row_in_picture drawn_by(rule const& r, plot const& p) {
    row_in_picture drawn{{{}, p.x.low, p.x.high, p.y.low, p.y.high, 0}, !r.limits.empty()};
    drawn.line.rows.push(&r);
    for (limit const& l : r.limits) drawn.drawn = drawn.drawn && narrow(drawn.line, p, l);
    // Before a row began there was no line.
    double const day = r.effective.serial();
    if (p.axes.x == plot_axis::released && day > drawn.line.x0) drawn.line.x0 = day;
    if (p.axes.y == plot_axis::released && day > drawn.line.y0) drawn.line.y0 = day;
    plot_line const& l = drawn.line;
    bool const somewhere = l.x0 < l.x1 && l.y0 < l.y1;
    bool const bounds = l.x0 > p.x.low || l.x1 < p.x.high || l.y0 > p.y.low || l.y1 < p.y.high || l.sum > 0;
    drawn.drawn = drawn.drawn && somewhere && bounds;
    return drawn;
}

constexpr bool same_place(plot_line const& a, plot_line const& b) {
    bool const alike = a.rows[0]->instrument->kind == b.rows[0]->instrument->kind && a.rows[0]->then == b.rows[0]->then;
    return alike && a.x0 == b.x0 && a.x1 == b.x1 && a.y0 == b.y0 && a.y1 == b.y1 && a.sum == b.sum;
}

} // namespace detail

/// Adds the lines of the rows in force that reach the question's places.
constexpr void draw_lines(plot& p, question const& asked, rulebook book) {
    bool const of_classes_alone = p.axes.has(plot_axis::tpp) && p.axes.has(plot_axis::density);
    if (of_classes_alone) return;
    question const q = detail::seated_at_home(asked, book);
    auto const worlds = detail::worlds_of(q, standing_of(book, q.to, q.on), standing_of(book, q.seat(), q.on));
    for (enacted const& e : book) {
        if (e.stage == stage::classification || !e.in_force(q.on, q.reading) || !e.movement.has(q.movement)) continue;
        if (e.circumstance != circumstance::none && e.circumstance != q.circumstance) continue;
        auto const drawn = detail::drawn_by(*e.rule, p);
        if (!drawn.drawn || detail::placed(e, q, worlds) == truth::no) continue;
        plot_line* same = nullptr;
        for (std::size_t i = 0; i < p.lines.count; ++i)
            if (detail::same_place(p.lines[i], drawn.line)) same = &p.lines[i];
        if (!same)
            p.lines.push(drawn.line);
        else if (!same->rows.full())
            same->rows.push(e.rule);
    }
}
constexpr void draw_lines(plot& p, question const& q) { draw_lines(p, q, law_of(q)); }

/// A place in the picture, in the units of its axes.
struct plot_place {
    double x = 0, y = 0;
};

/// Where DRAM bandwidth and transfer rate add up to the sum of a line, from one end of the picture to the other.
constexpr few<plot_place, 40> places_of_sum(plot_line const& line, plot const& p) {
    few<plot_place, 40> places;
    double const x_unit = units_of(p.axes.x, p.axes.model), y_unit = units_of(p.axes.y, p.axes.model);
    double part = 1.0 / 4096; // of the second figure, against the first
    for (int i = 0; i < 40; ++i, part *= 1.5) {
        plot_place const at{line.sum / (1 + part) * x_unit, line.sum * part / (1 + part) * y_unit};
        if (p.x.holds(at.x) && p.y.holds(at.y)) places.push(at);
    }
    return places;
}

} // namespace chipgauge
