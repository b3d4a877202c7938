// The picture TPP × performance density as a model: regions of the rules in force, and chips as points with their ranges.
// In the metrics' own units; whoever draws it chooses pixels and colors.
#pragma once

#include <chipgauge/answers/asked_law.hpp>
#include <chipgauge/answers/assess.hpp>
#include <chipgauge/answers/basis.hpp>
#include <chipgauge/answers/cuts.hpp>
#include <chipgauge/chips/catalog/catalog.hpp>

namespace chipgauge {

/// A logarithmic axis.
struct axis {
    double low = 1, high = 10;
};

/// A rectangle in which every datacenter chip has the same classification. Ends beyond the axes are clipped to them.
struct plot_region {
    double x0 = 0, x1 = 0, y0 = 0, y1 = 0;
    outcome classification = outcome::none;
};

/// A line between two classifications, colored by the stricter one.
struct plot_edge {
    double x0 = 0, x1 = 0, y0 = 0, y1 = 0;
    outcome classification = outcome::none;
};

struct plot_point {
    chipgauge::chip const* chip = nullptr;
    range tpp{}, density{};                 ///< error bars where not exact
    outcome classification = outcome::none; ///< none: undetermined
    bool by_letter = false;                 ///< a license by nothing but letters
    bool chosen = false;                    ///< compared, not only background
};

struct plot {
    axis tpp{200, 60000}, density{0.7, 60};
    few<plot_region, 96> regions{};
    few<plot_edge, 192> edges{};
    few<plot_point, 512> points{};
};

namespace detail {

/// The ends of the stretches of one metric within an axis, ends included, in order.
constexpr cuts edges_within(metric m, axis a, question const& q, rulebook const& law) {
    auto const draws = [](enacted const& e) { return !(any_paragraph & e.rule->then).empty(); };
    cuts edges;
    edges.add(a.low);
    for (double const at : cuts_in_force(m, q, law, draws))
        if (a.low < at && at < a.high) edges.add(at);
    edges.add(a.high);
    return edges;
}

/// Most stretches of one axis of the picture.
inline constexpr std::size_t most_stretches = 24;

/// The classification of a datacenter chip of given TPP and density that passes every test of transfer rate.
constexpr outcome classify_at(double tpp, double density, question const& q, rulebook book) {
    constexpr chip anonymous{.vendor = std::string_view("?", 1), .model = std::string_view("?", 1)};
    metrics m;
    m[metric::tpp] = range::exactly(tpp);
    m[metric::density] = range::exactly(density);
    m[metric::datacenter] = range::exactly(1);
    m[metric::transfer_rate] = range::exactly(unbounded);
    m[metric::dram_bandwidth] = m[metric::rate] = range::exactly(0);
    m[metric::bandwidth_sum] = range::exactly(unbounded);
    m[metric::package_bandwidth] = range::none();
    m[metric::released] = range::exactly(0);
    m.area_decides_density = false;
    return assess(anonymous, m, q, book).result.classification();
}

constexpr int severity(outcome o) {
    return o == outcome::in_a || o == outcome::in_3a090 ? 3 : o == outcome::in_b ? 2 : o == outcome::in_c ? 1 : 0;
}

} // namespace detail

/// Where a chip stands in the picture, given its assessment.
constexpr plot_point point_of(assessment const& a) {
    plot_point p;
    p.chip = a.chip;
    p.tpp = a.measured[metric::tpp];
    p.density = a.measured[metric::density];
    p.classification = a.result.classification();
    p.by_letter = by_letter(a);
    return p;
}

/// Regions and edges of the rules in force, within the axes of `p`.
constexpr void draw_regions(plot& p, question const& q, rulebook book) {
    few<double, detail::most_stretches + 1> xs, ys;
    for (double const x : detail::edges_within(metric::tpp, p.tpp, q, book)) xs.push(x);
    for (double const y : detail::edges_within(metric::density, p.density, q, book)) ys.push(y);
    outcome cell[detail::most_stretches][detail::most_stretches]{};
    auto const middle = [](double a, double b) { return a + (b - a) / 2; };
    for (std::size_t i = 0; i + 1 < xs.count; ++i)
        for (std::size_t j = 0; j + 1 < ys.count; ++j)
            cell[i][j] = detail::classify_at(middle(xs[i], xs[i + 1]), middle(ys[j], ys[j + 1]), q, book);
    for (std::size_t i = 0; i + 1 < xs.count; ++i)
        for (std::size_t j = 0; j + 1 < ys.count;) {
            std::size_t k = j + 1;
            while (k + 1 < ys.count && cell[i][k] == cell[i][j]) ++k;
            p.regions.push({xs[i], xs[i + 1], ys[j], ys[k], cell[i][j]});
            j = k;
        }
    auto const edge = [&](outcome a, outcome b, plot_edge e) {
        if (a == b) return;
        e.classification = detail::severity(a) > detail::severity(b) ? a : b;
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
