// The picture as a model: along two axes the regions of the rules in force, and chips as points with their ranges. In the axes' own units;
// whoever draws it chooses pixels and colors.
#pragma once

#include <chipgauge/answers/asked_law.hpp>
#include <chipgauge/answers/assess.hpp>
#include <chipgauge/answers/basis.hpp>
#include <chipgauge/answers/cuts.hpp>
#include <chipgauge/answers/plot_axes.hpp>
#include <chipgauge/chips/catalog/catalog.hpp>

namespace chipgauge {

/// A rectangle in which every datacenter chip has the same classification, whatever the figures are that no axis shows. Ends beyond the
/// axes are clipped to them.
struct plot_region {
    double x0 = 0, x1 = 0, y0 = 0, y1 = 0;
    outcome classification = outcome::none; ///< none: another figure decides
};

/// A line between two classifications, colored by the stricter one.
struct plot_edge {
    double x0 = 0, x1 = 0, y0 = 0, y1 = 0;
    outcome classification = outcome::none;
};

struct plot_point {
    chipgauge::chip const* chip = nullptr;
    range x{}, y{};                         ///< error bars where not exact
    outcome classification = outcome::none; ///< none: undetermined
    bool by_letter = false;                 ///< a license by nothing but letters
    bool chosen = false;                    ///< compared, not only background
};

/// The part of the picture in which all limits of a row hold that classifies nothing: a letter, a review policy, a tariff, a bill. Ends
/// that are those of the axes are no lines.
struct plot_line {
    few<rule const*, 8> rows{}; ///< all that draw the same
    double x0 = 0, x1 = 0, y0 = 0, y1 = 0;
    double sum = 0; ///< the DRAM bandwidth and the transfer rate together from here on; 0: no such limit
};

struct plot {
    plot_axes axes{};
    axis x = facts_of(plot_axis::tpp).reach, y = facts_of(plot_axis::density).reach;
    few<plot_region, 96> regions{};
    few<plot_edge, 192> edges{};
    few<plot_line, 32> lines{};
    few<plot_point, 512> points{};

    constexpr plot() = default;
    constexpr explicit plot(plot_axes along) : axes(along), x(facts_of(along.x).reach), y(facts_of(along.y).reach) {}
};

namespace detail {

/// Most stretches of one axis of the picture.
inline constexpr std::size_t most_stretches = 24;

constexpr bool classifies(enacted const& e) { return !(any_paragraph & e.rule->then).empty(); }

/// Along the days of release the law is that of each day, until the one that is asked.
constexpr question asked_at(plot const& p, double x, double y, question q) {
    double const day = p.axes.x == plot_axis::released ? x : p.axes.y == plot_axis::released ? y : -1;
    if (day >= 0 && day < q.on.serial()) q.on = date::from_serial(static_cast<int>(day));
    return q;
}

/// The days within an axis on which rows that classify begin or end, up to the one that is asked.
constexpr cuts days_within(axis a, question const& q, rulebook const& law) {
    cuts days;
    days.add(a.low);
    for (enacted const& e : law)
        for (std::int32_t const key : {e.from[static_cast<int>(q.reading)], e.until[static_cast<int>(q.reading)]}) {
            if (!classifies(e) || key > q.on.key()) continue;
            double const day = date::from_key(key).serial();
            if (day > a.low && day < a.high) days.add(day);
        }
    days.add(a.high);
    return days;
}

/// The ends of the stretches of an axis, its own ends included, in order: where rows that classify have lines on one of the days.
constexpr cuts edges_within(plot_axis along, axis a, question q, cuts const& days, language_model model, rulebook const& law) {
    if (along == plot_axis::released) return days_within(a, q, law);
    cuts edges;
    edges.add(a.low);
    for (double const day : days) {
        question then = q;
        if (day < q.on.serial()) then.on = date::from_serial(static_cast<int>(day));
        for (double const at : cuts_in_force(facts_of(along).metric, then, law, classifies))
            if (double const v = at * units_of(along, model); a.low < v && v < a.high) edges.add(v);
    }
    edges.add(a.high);
    return edges;
}

/// What a datacenter chip may be at a place of the picture, that passes every test of transfer rate where no axis shows it; its other
/// figures may be any.
constexpr outcomes classes_at(plot const& p, double x, double y, question const& asked, rulebook book) {
    constexpr chip anonymous{.vendor = std::string_view("?", 1), .model = std::string_view("?", 1)};
    question const q = asked_at(p, x, y, asked);
    metrics m;
    m[metric::datacenter] = range::exactly(1);
    m[metric::transfer_rate] = range::exactly(unbounded);
    m[metric::dram_bandwidth] = m[metric::rate] = range::exactly(0);
    m[metric::bandwidth_sum] = range::exactly(unbounded);
    m[metric::package_bandwidth] = range::none();
    m[metric::released] = range::exactly(0);
    m.area_decides_density = false;
    m[facts_of(p.axes.x).metric] = range::exactly(x / units_of(p.axes.x, p.axes.model));
    m[facts_of(p.axes.y).metric] = range::exactly(y / units_of(p.axes.y, p.axes.model));
    return assess(anonymous, m, q, book).result.possible & any_item;
}

constexpr int severity(outcome o) {
    return o == outcome::in_a || o == outcome::in_3a090 ? 3 : o == outcome::in_b ? 2 : o == outcome::in_c ? 1 : 0;
}

constexpr outcome only(outcomes set) { return set.single() ? static_cast<outcome>(set.bits) : outcome::none; }

/// What a line between two places divides: the strictest that one of them may be and the other not; beside a place of one classification,
/// the strictest of both.
constexpr outcome divided_by(outcomes a, outcomes b) {
    bool const beside_one = a.single() || b.single();
    outcomes const told = outcomes::of(beside_one ? a.bits | b.bits : a.bits ^ b.bits);
    outcome strictest = outcome::in_no_paragraph;
    for (outcome const o : {outcome::in_c, outcome::in_b, outcome::in_a, outcome::in_3a090})
        if (told.has(o)) strictest = o;
    return strictest;
}

} // namespace detail

/// Where a chip stands in a picture, given its assessment.
constexpr plot_point point_of(assessment const& a, plot_axes along = {}) {
    plot_point p;
    p.chip = a.chip;
    p.x = place_on(along.x, a.measured, along.model);
    p.y = place_on(along.y, a.measured, along.model);
    p.classification = a.result.classification();
    p.by_letter = by_letter(a);
    return p;
}

/// Regions and edges of the rules in force, within the axes of `p`.
constexpr void draw_regions(plot& p, question const& q, rulebook book) {
    cuts days;
    days.add(q.on.serial());
    if (p.axes.has(plot_axis::released)) days = detail::days_within(p.axes.x == plot_axis::released ? p.x : p.y, q, book);
    few<double, detail::most_stretches + 1> xs, ys;
    for (double const x : detail::edges_within(p.axes.x, p.x, q, days, p.axes.model, book)) xs.push(x);
    for (double const y : detail::edges_within(p.axes.y, p.y, q, days, p.axes.model, book)) ys.push(y);
    outcomes cell[detail::most_stretches][detail::most_stretches]{};
    auto const middle = [](double a, double b) { return a + (b - a) / 2; };
    for (std::size_t i = 0; i + 1 < xs.count; ++i)
        for (std::size_t j = 0; j + 1 < ys.count; ++j)
            cell[i][j] = detail::classes_at(p, middle(xs[i], xs[i + 1]), middle(ys[j], ys[j + 1]), q, book);
    for (std::size_t i = 0; i + 1 < xs.count; ++i)
        for (std::size_t j = 0; j + 1 < ys.count;) {
            std::size_t k = j + 1;
            while (k + 1 < ys.count && cell[i][k] == cell[i][j]) ++k;
            p.regions.push({xs[i], xs[i + 1], ys[j], ys[k], detail::only(cell[i][j])});
            j = k;
        }
    auto const edge = [&](outcomes a, outcomes b, plot_edge e) {
        if (a == b) return;
        e.classification = detail::divided_by(a, b);
        p.edges.push(e);
    };
    for (std::size_t i = 0; i + 1 < xs.count; ++i)
        for (std::size_t j = 0; j + 1 < ys.count; ++j) {
            if (i + 2 < xs.count) edge(cell[i][j], cell[i + 1][j], {xs[i + 1], xs[i + 1], ys[j], ys[j + 1], {}});
            if (j + 2 < ys.count) edge(cell[i][j], cell[i][j + 1], {xs[i], xs[i + 1], ys[j + 1], ys[j + 1], {}});
        }
}
constexpr void draw_regions(plot& p, question const& q) { draw_regions(p, q, law_of(q)); }

} // namespace chipgauge
