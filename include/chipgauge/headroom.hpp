// How far a chip stands from a line, and how an answer changes along the die area. From the same rows and limits that judge.
#pragma once

#include <chipgauge/assess.hpp>

namespace chipgauge {

/// A limit that a chip just misses: the only one of its row that does not hold.
struct nearest_line {
    finding const* of = nullptr; ///< nullptr: no row is one limit away
    limit const* line = nullptr;
    double gap = 0; ///< (limit − value) ÷ limit, 0.013 for 1.3 % under
};

/// The classification row that a chip comes nearest to without meeting it, looking at lower limits of known metrics.
constexpr nearest_line nearest_of(assessment const& a) {
    nearest_line best;
    for (finding const& f : a.findings) {
        if (stage_of(f.row().then) != stage::classification || f.row().then == outcome::floor || f.met != truth::no) continue;
        limit const* missed = nullptr;
        int misses = 0;
        for (std::size_t i = 0; i < f.each.count; ++i)
            if (f.each[i] == truth::no) {
                ++misses;
                missed = &f.row().limits[i];
            }
        if (misses != 1 || missed->is != comparison::at_least || missed->of == metric::datacenter) continue;
        range const value = a.measured[missed->of];
        if (!value.exact() || missed->value.low <= 0) continue;
        double const gap = (missed->value.low - value.low) / missed->value.low;
        if (!best.of || gap < best.gap) best = {&f, missed, gap};
    }
    return best;
}

/// A stretch of die areas on which the classification is the same.
struct area_step {
    double up_to = unbounded; ///< mm², the largest area of the stretch; unbounded for the last
    outcome classification = outcome::none;
};

namespace detail {
constexpr double next_up(double v) {
    double step = v / 4503599627370496.0;
    while (v + step / 2 > v) step /= 2;
    return v + step;
}
/// The largest area at which TPP over area still reaches a density: the quotient, corrected by a step against the division itself.
constexpr double largest_area(double tpp, double density) {
    double area = tpp / density;
    while (tpp / area < density) area -= next_up(area) - area;
    while (tpp / next_up(area) >= density) area = next_up(area);
    return area;
}
} // namespace detail

/// How the classification goes with the die area, for a chip of known TPP: `up_to` grows, neighbors differ.
/// Empty when TPP is not exact. An area is asked of all non-planar logic dies together.
constexpr few<area_step, 16> by_area(chip const& c, question const& q, rulebook book = the_law) {
    few<area_step, 16> steps;
    metrics m = detail::measured_for(c, q);
    if (!m[metric::tpp].exact() || m[metric::tpp].low <= 0) return steps;
    double const performance = m[metric::tpp].low;
    few<double, 24> lines;
    for (enacted const& e : book) {
        if (!e.in_force(q.on, q.as) || stage_of(e.row->then) != stage::classification) continue;
        for (limit const& l : e.row->limits) {
            if (l.of != metric::density || !l.value.exact() || lines.contains(l.value.low) || lines.full()) continue;
            std::size_t at = lines.count++;
            for (; at > 0 && lines[at - 1] < l.value.low; --at) lines.items[at] = lines.items[at - 1];
            lines.items[at] = l.value.low;
        }
    }
    auto const classify = [&](double area) {
        m.area = range::exactly(area);
        m[metric::density] = range::exactly(performance / area);
        return assess(c, m, q, book).result.classification();
    };
    auto const extend = [&](double up_to, outcome o) {
        if (steps.count && steps[steps.count - 1].classification == o)
            steps[steps.count - 1].up_to = up_to;
        else
            steps.push({up_to, o});
    };
    for (double const line : lines) {
        double const up_to = detail::largest_area(performance, line);
        extend(up_to, classify(up_to));
    }
    extend(unbounded, classify(lines.empty() ? 1 : detail::largest_area(performance, lines[lines.count - 1]) * 2));
    return steps;
}

} // namespace chipgauge
