// Cuts: the limits in force cut each metric, and between two cuts no answer changes. Ranges, headroom, the plot's regions and the
// decision table all stand on this.
#pragma once

#include <chipgauge/answers/question.hpp>

namespace chipgauge {

/// The neighbors of a figure that is not negative. (std::nextafter is no constant expression before C++23.)
constexpr double next_up(double v) { return __builtin_bit_cast(double, __builtin_bit_cast(std::uint64_t, v) + 1); }
constexpr double next_down(double v) { return v <= 0 ? 0 : __builtin_bit_cast(double, __builtin_bit_cast(std::uint64_t, v) - 1); }

/// Most cuts that one metric may have.
inline constexpr std::size_t most_cuts = 96;

/// The cuts of one metric, ascending. Each is the first value of the stretch above it, whichever way the limit is written:
/// "at least 4800" and "less than 4800" cut at 4800, "more than 4800" and "at most 4800" just above it.
struct cuts {
    few<double, most_cuts> first{};

    /// Going over most_cuts ends the program (and does not compile in a constant expression): a cut is never left out.
    constexpr void add(double at) {
        std::size_t i = first.count;
        while (i > 0 && first[i - 1] > at) --i;
        if (i > 0 && first[i - 1] == at) return;
        first.push(at);
        for (std::size_t j = first.count - 1; j > i; --j) first[j] = first[j - 1];
        first[i] = at;
    }

    /// A limit without a published number is a range: not met below it, met above it, and unknown within.
    constexpr void add(limit const& l) {
        bool const at_the_line = l.compare == comparison::at_least || l.compare == comparison::less_than;
        bool const whole = facts_of(l.metric).whole;
        for (double const line : {l.bound.low, l.bound.high})
            if (line < unbounded) add(at_the_line ? line : whole ? line + 1 : next_up(line));
    }

    constexpr double const* begin() const { return first.begin(); }
    constexpr double const* end() const { return first.end(); }
    constexpr std::size_t size() const { return first.size(); }

    /// The last value of the i-th stretch: just below a cut, or as good as unbounded above the last one.
    constexpr double last_of(std::size_t i) const { return i < first.count ? next_down(first[i]) : topmost; }
    static constexpr double topmost = unbounded / 4; ///< stands for all that is larger, and survives a multiplication

    /// The stretch that a value lies in: the number of cuts at or below it.
    constexpr std::size_t stretch_of(double v) const {
        std::size_t n = 0;
        while (n < first.count && first[n] <= v) ++n;
        return n;
    }
};

/// The cuts that the limits in force make on a metric, in rows that `wanted(row)` asks for.
template<class Wanted>
constexpr cuts cuts_in_force(metric m, question const& q, rulebook const& law, Wanted wanted) {
    cuts all;
    for (enacted const& e : law) {
        if (!e.in_force(q.on, q.reading) || !wanted(e)) continue;
        for (limit const& l : e.rule->limits)
            if (l.metric == m) all.add(l);
    }
    return all;
}

/// One value for each stretch that a range reaches: its low end, and every cut above that within it.
constexpr cuts samples_of(range r, cuts const& all) {
    cuts values;
    if (r.empty()) return values;
    values.add(r.low);
    for (double const at : all)
        if (r.low < at && at <= r.high) values.add(at);
    return values;
}

// Where density follows TPP, a line of density is a line of TPP for a given area, and of area for a given TPP. Both are checked by the
// division that judges and corrected by steps: the product alone is off by one step for some lines.

namespace detail {

constexpr double largest_divisor(double whole, double line) {
    double by = whole / line;
    while (whole / by < line) by = next_down(by);
    while (whole / next_up(by) >= line) by = next_up(by);
    return by;
}

constexpr double smallest_dividend(double by, double line) {
    double whole = times(by, line);
    if (whole >= unbounded) return unbounded;
    while (divide(whole, by) < line) whole = next_up(whole);
    while (whole > 0 && divide(next_down(whole), by) >= line) whole = next_down(whole);
    return whole;
}

} // namespace detail

/// The largest area at which TPP over area still reaches a density.
constexpr mm2 largest_area(tpp performance, density line) { return mm2::of(detail::largest_divisor(performance.value(), line.value())); }
/// The largest package on which a memory's bandwidth still reaches a density.
constexpr mm2 largest_area(GBps rate, bandwidth_density line) { return mm2::of(detail::largest_divisor(rate.value(), line.value())); }

/// The smallest TPP that over an area reaches a density.
constexpr tpp smallest_performance(mm2 area, density line) { return tpp::of(detail::smallest_dividend(area.value(), line.value())); }

} // namespace chipgauge
