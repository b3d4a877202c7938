// How far a chip stands from each line and which it crosses first, how its classification goes along the die area and along TPP, and the largest design that
// stays under a line. All from the rows that judge: their limits cut the axis, and one assessment per piece says what holds there.
#pragma once

#include <chipgauge/answers/assess.hpp>
#include <chipgauge/law/us/the_law.hpp>

namespace chipgauge {

/// A limit that a chip just misses: the only one of its row that does not hold.
struct nearest_line {
    chipgauge::finding const* finding = nullptr; ///< nullptr: no row is one limit away
    limit const* line = nullptr;
    double gap = 0; ///< (limit − value) ÷ limit, 0.013 for 1.3 % under; the least it may be where the line is a range
};

/// A row with lines to keep away from: one that classifies, or a license requirement with limits of its own, such as a letter's.
constexpr bool draws_lines(rule const& r) { return !(any_paragraph & r.then).empty() || (r.then == outcome::license && !r.limits.empty()); }

/// Whether a limit is a line that this chip keeps a distance from: a figure's, of a row that classifies or requires a license (from below:
/// .b ends at the lines of .a), or of the review policy. Rows of another kind of product, or of another maker's chips, draw none.
constexpr bool is_line_for(assessment const& a, finding const& f, std::size_t i) {
    rule const& r = f.rule();
    bool const draws = draws_lines(r);
    if (f.scoped == truth::no || (!draws && stage_of(r.then) != stage::review_policy)) return false;
    bool any_figure = false;
    for (limit const& l : r.limits) any_figure = any_figure || (l.metric <= metric::package_bandwidth && !a.measured[l.metric].empty());
    limit const& l = r.limits[i];
    bool const from_below = l.compare == comparison::at_least || l.compare == comparison::more_than;
    return any_figure && l.metric <= metric::package_bandwidth && (from_below || !draws);
}

/// The row that a chip comes nearest to without meeting it: the parameter that trips first. A letter counts where it certainly binds.
constexpr nearest_line nearest_of(assessment const& a) {
    nearest_line best;
    for (finding const& f : a.findings) {
        if (!draws_lines(f.rule()) || f.met != truth::no) continue;
        bool const of_a_stage_later = stage_of(f.rule().then) != stage::classification;
        if (of_a_stage_later && (f.scoped != truth::yes || detail::about(f.rule().about, a.result) != truth::yes)) continue;
        limit const* missed = nullptr;
        int misses = 0;
        for (std::size_t i = 0; i < f.each.count; ++i)
            if (f.each[i] == truth::no) {
                ++misses;
                missed = &f.rule().limits[i];
            }
        if (misses != 1 || missed->metric == metric::datacenter) continue;
        if (missed->compare != comparison::at_least && missed->compare != comparison::more_than) continue;
        double const value = a.measured[missed->metric].point();
        if (value < 0 || missed->bound.low <= 0) continue;
        double const gap = (missed->bound.low - value) / missed->bound.low;
        if (!best.finding || gap < best.gap) best = {&f, missed, gap};
    }
    return best;
}
nearest_line nearest_of(assessment const&&) = delete; // it points into the assessment

/// How far a value lies from a line, below it negative. The ends differ where the value or the line is a range.
struct distance {
    double low = 0;
    double high = unbounded;

    constexpr bool exact() const { return low == high; }
    constexpr bool bounded() const { return high < unbounded; }
};

/// In the unit of the metric. Of a figure that does not exist there is no distance.
constexpr distance distance_to(limit const& l, range value) {
    return {value.low - l.bound.high, value.bounded() ? value.high - l.bound.low : unbounded};
}
/// As a share of the line: −0.013 for 1.3 % under it.
constexpr distance share_to(limit const& l, range value) {
    if (l.bound.low <= 0) return {-1, unbounded};
    return {(value.low - l.bound.high) / l.bound.high, value.bounded() ? (value.high - l.bound.low) / l.bound.low : unbounded};
}

/// A stretch of an axis (die areas in mm², or TPP) on which the classification is the same. Neighbors differ.
struct step {
    double up_to = unbounded;               ///< the last value of the stretch, inclusive
    outcome classification = outcome::none; ///< `none`: undetermined
};
using steps = few<step, 24>;

namespace detail {

constexpr double next_up(double v) { return __builtin_bit_cast(double, __builtin_bit_cast(std::uint64_t, v) + 1); }
constexpr double next_down(double v) { return v <= 0 ? 0 : __builtin_bit_cast(double, __builtin_bit_cast(std::uint64_t, v) - 1); }

// A quotient that must reach a line is checked by the division that judges, and corrected by a step: never by line × area alone.

/// The largest area at which TPP over area still reaches a density.
constexpr double largest_area(double tpp, double density) {
    double area = tpp / density;
    while (tpp / area < density) area = next_down(area);
    while (tpp / next_up(area) >= density) area = next_up(area);
    return area;
}
/// The smallest TPP that over an area reaches a density.
constexpr double smallest_performance(double area, double density) {
    double tpp = area * density;
    while (tpp / area < density) tpp = next_up(tpp);
    while (next_down(tpp) / area >= density) tpp = next_down(tpp);
    return tpp;
}

/// Distinct figures in order.
struct cut_list {
    few<double, 48> at{};
    constexpr void add(double v) {
        if (at.contains(v) || at.full()) return;
        std::size_t i = at.count++;
        for (; i > 0 && at[i - 1] > v; --i) at.items[i] = at.items[i - 1];
        at.items[i] = v;
    }
};

/// Calls `visit` for every limit with a known line on a metric, of the rows in force that classify or review.
template<class Visit>
constexpr void for_each_limit(metric m, question const& q, rulebook book, Visit visit) {
    for (enacted const& e : book) {
        stage const s = stage_of(e.rule->then);
        if (!e.in_force(q.on, q.reading) || (s != stage::classification && s != stage::review_policy)) continue;
        for (limit const& l : e.rule->limits)
            if (l.metric == m && l.bound.exact()) visit(l);
    }
}

constexpr void extend(steps& all, double up_to, outcome o) {
    if (all.count && all[all.count - 1].classification == o)
        all.items[all.count - 1].up_to = up_to;
    else if (!all.full())
        all.push({up_to, o});
}

/// The last values of the stretches of TPP between the limits in force, for chips of one area.
constexpr cut_list performance_cuts(double area, question const& q, rulebook book) {
    cut_list ends;
    for_each_limit(metric::tpp, q, book, [&](limit const& l) {
        bool const line_is_above = l.compare == comparison::at_least || l.compare == comparison::less_than;
        ends.add(line_is_above ? next_down(l.bound.low) : l.bound.low);
    });
    if (area > 0)
        for_each_limit(metric::density, q, book, [&](limit const& l) { ends.add(next_down(smallest_performance(area, l.bound.low))); });
    ends.add(unbounded / 4);
    return ends;
}

constexpr metrics at_performance(metrics m, double tpp) {
    m[metric::tpp] = range::exactly(tpp);
    m[metric::density] = m[metric::tpp] / m.area;
    m.deciding = {};
    return m;
}

} // namespace detail

/// How the classification goes with the die area, for a chip of exact TPP. An area is asked of all non-planar logic dies together.
constexpr steps by_area(chip const& c, question const& q, rulebook book = the_law) {
    steps all;
    metrics m = detail::measured_for(c, q);
    if (!m[metric::tpp].exact() || m[metric::tpp].low <= 0) return all;
    double const performance = m[metric::tpp].low;
    detail::cut_list ends;
    detail::for_each_limit(metric::density, q, book, [&](limit const& l) { ends.add(detail::largest_area(performance, l.bound.low)); });
    ends.add(unbounded / 4);
    for (double const end : ends.at) {
        m.area = range::exactly(end);
        m[metric::density] = range::exactly(performance / end);
        detail::extend(all, end < unbounded / 4 ? end : unbounded, assess(c, m, q, book).result.classification());
    }
    return all;
}

/// How the classification goes with TPP, for a chip of exact die area (or an all-planar one, which has no density).
constexpr steps by_performance(chip const& c, question const& q, rulebook book = the_law) {
    steps all;
    metrics const m = detail::measured_for(c, q);
    if (!m.area.exact() && !m.area.empty()) return all;
    for (double const end : detail::performance_cuts(m.area.empty() ? 0 : m.area.low, q, book).at)
        detail::extend(all, end < unbounded / 4 ? end : unbounded,
                       assess(c, detail::at_performance(m, end), q, book).result.classification());
    return all;
}

/// What a design may be held to.
enum class goal : std::uint8_t {
    no_paragraph, ///< meets no paragraph of 3A090
    out_of_a,     ///< stays out of 3A090.a (and of the 3A090 of 2022)
    case_by_case  ///< keeps within the limits of the case-by-case review, wherever such a row is in force
};

constexpr bool reaches(goal g, assessment const& a) {
    outcome const o = a.result.classification();
    switch (g) {
    case goal::no_paragraph: return o == outcome::in_no_paragraph;
    case goal::out_of_a: return a.result.says(outcome::in_a) == truth::no && a.result.says(outcome::in_3a090) == truth::no;
    case goal::case_by_case: break;
    }
    bool any = false;
    for (finding const& f : a.findings) {
        if (f.rule().then != outcome::case_by_case || f.scoped == truth::no) continue;
        for (std::size_t i = 0; i < f.each.count; ++i)
            if (f.rule().limits[i].metric == metric::tpp) {
                any = true;
                if (f.each[i] != truth::yes) return false;
            }
    }
    return any;
}

/// The largest TPP of a chip of this die area that reaches a goal: the number itself does, the next one does not.
/// 0 when none does, `unbounded` when all do. The chip's other figures stay as they are.
constexpr double largest_performance(chip const& c, question const& q, goal g, rulebook book = the_law) {
    metrics const m = detail::measured_for(c, q);
    double largest = 0;
    if (!m.area.exact() && !m.area.empty()) return largest;
    for (double const end : detail::performance_cuts(m.area.empty() ? 0 : m.area.low, q, book).at) {
        if (!reaches(g, assess(c, detail::at_performance(m, end), q, book))) return largest;
        largest = end < unbounded / 4 ? end : unbounded;
    }
    return largest;
}

} // namespace chipgauge
