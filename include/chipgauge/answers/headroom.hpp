// How far a chip stands from each line and which it crosses first, how its classification goes along the die area and along TPP, and
// the largest design that stays under a line. All from the rows that judge: their limits cut the axis, and one assessment per piece
// says what holds there.
#pragma once

#include <chipgauge/answers/asked_law.hpp>
#include <chipgauge/answers/assess.hpp>
#include <chipgauge/answers/cuts.hpp>

namespace chipgauge {

/// A limit that a chip just misses: the only one of its row that does not hold.
struct nearest_line {
    chipgauge::finding const* finding = nullptr; ///< nullptr: no row is one limit away
    limit const* line = nullptr;
    double gap = 0; ///< (limit − value) ÷ limit, 0.013 for 1.3 % under; the least it may be where the line is a range
};

/// A row with lines to keep away from: one that classifies, or a license requirement with limits of its own, such as a letter's.
constexpr bool draws_lines(rule const& r) { return !(any_paragraph & r.then).empty() || (r.then == outcome::license && !r.limits.empty()); }

/// Whether a limit is crossed from below: `at least`, `more than`.
constexpr bool from_below(limit const& l) { return l.compare == comparison::at_least || l.compare == comparison::more_than; }

/// Whether a chip stands beyond the line that a limit of a row draws.
constexpr truth crossed(finding const& f, std::size_t i) { return from_below(f.rule().limits[i]) ? f.each[i] : !f.each[i]; }

/// Whether a limit is a line that this chip keeps a distance from: a figure's, of a row that classifies or requires a license (from below:
/// .b ends at the lines of .a), or of the review policy. Rows of another kind of product, or of another maker's chips, draw none.
constexpr bool is_line_for(assessment const& a, finding const& f, std::size_t i) {
    rule const& r = f.rule();
    bool const draws = draws_lines(r);
    if (f.scoped == truth::no || (!draws && stage_of(r.then) != stage::review_policy)) return false;
    bool any_figure = false;
    for (limit const& l : r.limits) any_figure = any_figure || (l.metric <= metric::package_bandwidth && !a.measured[l.metric].empty());
    limit const& l = r.limits[i];
    return any_figure && l.metric <= metric::package_bandwidth && (from_below(l) || !draws);
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
        if (!from_below(*missed)) continue;
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

/// A stretch of an axis (die areas, or TPP) on which the classification is the same. Neighbors differ.
template<class Quantity>
struct step {
    Quantity up_to = Quantity::of(unbounded); ///< the last value of the stretch, inclusive
    outcome classification = outcome::none;   ///< `none`: undetermined

    constexpr bool bounded() const { return up_to.value() < unbounded; }
};
template<class Quantity>
using steps = few<step<Quantity>, 24>;

namespace detail {

/// Rows whose lines a design keeps away from: those that classify or review.
constexpr bool classifies_or_reviews(enacted const& e) { return e.stage == stage::classification || e.stage == stage::review_policy; }

template<class Quantity>
constexpr void extend(steps<Quantity>& all, double up_to, outcome o) {
    if (all.count && all[all.count - 1].classification == o)
        all[all.count - 1].up_to = Quantity::of(up_to);
    else
        all.push({Quantity::of(up_to), o});
}

/// The cuts of TPP for chips of one area; of none, where density does not exist.
constexpr cuts performance_cuts(range area, question const& q, rulebook const& law) {
    cuts all = cuts_in_force(metric::tpp, q, law, classifies_or_reviews);
    if (area.empty() || area.low <= 0) return all;
    for (double const line : cuts_in_force(metric::density, q, law, classifies_or_reviews))
        all.add(smallest_performance(mm2::of(area.low), density::of(line)).value());
    return all;
}

/// The cuts of the die area for chips of one TPP.
constexpr cuts area_cuts(double performance, question const& q, rulebook const& law) {
    cuts all;
    for (double const line : cuts_in_force(metric::density, q, law, classifies_or_reviews))
        all.add(next_up(largest_area(tpp::of(performance), density::of(line)).value()));
    return all;
}

constexpr metrics at_performance(metrics m, double performance) {
    m[metric::tpp] = range::exactly(performance);
    m[metric::density] = m[metric::tpp] / m.area;
    m.deciding = {};
    return m;
}

} // namespace detail

/// How the classification goes with the die area, for a chip of exact TPP. An area is asked of all non-planar logic dies together.
constexpr steps<mm2> by_area(chip const& c, question const& q, rulebook book) {
    steps<mm2> all;
    metrics m = detail::measured_for(c, q);
    if (!m[metric::tpp].exact() || m[metric::tpp].low <= 0) return all;
    double const performance = m[metric::tpp].low;
    cuts const areas = detail::area_cuts(performance, q, book);
    for (std::size_t i = 0; i <= areas.size(); ++i) {
        double const area = areas.last_of(i);
        m.area = range::exactly(area);
        m[metric::density] = range::exactly(performance / area);
        detail::extend(all, i < areas.size() ? area : unbounded, assess(c, m, q, book).result.classification());
    }
    return all;
}
constexpr steps<mm2> by_area(chip const& c, question const& q) { return by_area(c, q, law_of(q)); }

/// How the classification goes with TPP, for a chip of exact die area (or an all-planar one, which has no density).
constexpr steps<tpp> by_performance(chip const& c, question const& q, rulebook book) {
    steps<tpp> all;
    metrics const m = detail::measured_for(c, q);
    if (!m.area.exact() && !m.area.empty()) return all;
    cuts const performances = detail::performance_cuts(m.area, q, book);
    for (std::size_t i = 0; i <= performances.size(); ++i) {
        double const last = performances.last_of(i);
        detail::extend(all, i < performances.size() ? last : unbounded,
                       assess(c, detail::at_performance(m, last), q, book).result.classification());
    }
    return all;
}
constexpr steps<tpp> by_performance(chip const& c, question const& q) { return by_performance(c, q, law_of(q)); }

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
constexpr tpp largest_performance(chip const& c, question const& q, goal g, rulebook book) {
    metrics const m = detail::measured_for(c, q);
    tpp largest;
    if (!m.area.exact() && !m.area.empty()) return largest;
    cuts const performances = detail::performance_cuts(m.area, q, book);
    for (std::size_t i = 0; i <= performances.size(); ++i) {
        double const last = performances.last_of(i);
        if (!reaches(g, assess(c, detail::at_performance(m, last), q, book))) return largest;
        largest = tpp::of(i < performances.size() ? last : unbounded);
    }
    return largest;
}
constexpr tpp largest_performance(chip const& c, question const& q, goal g) { return largest_performance(c, q, g, law_of(q)); }

} // namespace chipgauge
