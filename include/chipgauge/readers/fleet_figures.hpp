// What is asked of a fleet, as people write it: counts, a price, an amount to reach, a utilization.
#pragma once

#include <chipgauge/answers/fleet_until.hpp>
#include <chipgauge/readers/figures.hpp>
#include <chipgauge/values/names.hpp>

namespace chipgauge {

inline constexpr double least_price = 0.01, largest_price = 1e9;         ///< dollars a chip
inline constexpr double least_utilization = 0.001;                       ///< of 1
inline constexpr double least_operations = 1, largest_operations = 1e40; ///< of a training

/// A number within bounds.
[[nodiscard]] inline complaint read_between(double& into, std::string_view text, double low, double high) {
    double v = 0;
    if (!detail::read_plain_number(v, text).empty() || !(v >= low && v <= high))
        return {words::complaints::number_between, raw(low), raw(high)};
    into = v;
    return {};
}

/// `12000`, or `10000..15000` where only a range is known.
[[nodiscard]] inline complaint read_span(range& into, std::string_view text, double low, double high) {
    std::size_t const dots = text.find("..");
    double from = 0, to = 0;
    if (complaint why = read_between(from, text.substr(0, dots), low, high); !why.empty()) return why;
    to = from;
    if (dots != std::string_view::npos)
        if (complaint why = read_between(to, text.substr(dots + 2), low, high); !why.empty()) return why;
    if (to < from) return words::complaints::upside_down;
    into = {from, to, from == to ? from : -1};
    return {};
}

/// How many: `2048`, or `20000..40000` where only a range is known. Returns whether it is a count; leaves `into` if not.
inline bool read_counts(fleet_part& into, std::string_view text) {
    std::size_t const dots = text.find("..");
    double n = 0, most = 0;
    if (!detail::read_number(n, text.substr(0, dots)).empty() || !is_count(n)) return false;
    if (dots != std::string_view::npos && (!detail::read_number(most, text.substr(dots + 2)).empty() || !is_count(most) || most < n))
        return false;
    into.count = n;
    into.at_most = most;
    return true;
}

/// `740.29/LPP`, `1e9TPP`: a line that counts fleets, or a number and a unit.
[[nodiscard]] inline complaint read_amount(fleet_amount& into, std::string_view text) {
    std::string_view nearest;
    int least = 1 << 20;
    for (cap const& c : law::caps) {
        fleet_amount a{c.amount, {}, c.crossed_by, &c};
        if (!unit_of(c, a.unit)) continue;
        if (same_name(c.id.text, text)) {
            into = a;
            return {};
        }
        if (int const edits = edits_between(text, c.id.text); edits < least) {
            least = edits;
            nearest = c.id.text;
        }
    }
    std::string units;
    for (fleet_unit const u : all_fleet_units) { // a longer unit may end with a shorter one
        std::string_view const key = key_of(u), number = text.substr(0, text.size() - std::min(text.size(), key.size()));
        units.append(units.empty() ? "" : ", ").append(key);
        fleet_amount a;
        a.unit = u;
        if (text.substr(number.size()) != key || !detail::read_plain_number(a.amount, trimmed(number)).empty() || a.amount <= 0) continue;
        into = a;
        return {};
    }
    return {words::complaints::no_amount, units, nearest};
}

} // namespace chipgauge
