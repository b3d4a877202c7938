// How many times a chip is another one, or a line: figure by figure.
#pragma once

#include <chipgauge/answers/asked_law.hpp>
#include <chipgauge/answers/assess.hpp>

namespace chipgauge {

/// What chips are measured against, figure by figure; unknown where it has none.
struct reference {
    chipgauge::chip const* chip = nullptr; ///< or
    chipgauge::rule const* line = nullptr;
    metrics measured{};
};

inline constexpr metric relative_metrics[] = {metric::tpp, metric::density, metric::dram_bandwidth, metric::transfer_rate};

constexpr reference reference_of(chip const& c) { return {&c, nullptr, measure(c)}; }

/// The limits of a row that have a number; what it does not limit measures nothing.
constexpr reference reference_of(rule const& r) {
    reference to{nullptr, &r, {}};
    for (metric const m : relative_metrics) to.measured[m] = range::none();
    for (limit const& l : r.limits)
        if (l.bound.exact() && l.bound.low > 0) to.measured[l.metric] = l.bound;
    return to;
}

/// The row of a paragraph that a reading has in force on a day; nullptr where there is none.
constexpr rule const* row_in_force(std::string_view id, date on, reading as, rulebook book = the_law) {
    for (enacted const& e : book)
        if (e.rule->id.text == id && e.in_force(on, as)) return e.rule;
    return nullptr;
}

/// Times the reference; none where either has no such figure.
constexpr range times_of(metrics const& m, reference const& to, metric which) {
    range const own = m[which], base = to.measured[which];
    if (base.exact() && base.low == 0) return range::none();
    return own / base;
}

} // namespace chipgauge
