// A day that can be asked about, as text.
#pragma once

#include <chipgauge/readers/figures.hpp>

namespace chipgauge {

/// A day that can be asked about.
constexpr bool can_ask(date on) { return on.valid() && on >= first_day && on <= last_day; }

/// Reads `YYYY-MM-DD`.
[[nodiscard]] inline complaint read_day(date& into, std::string_view text) {
    auto const day = parse_date(text);
    if (!day) {
        auto const month = parse_partial_date(text.substr(0, 7));
        if (text.size() == 10 && month && month->month)
            return {words::complaints::no_such_day, iso(partial_date{month->year, month->month, days_in_month(month->year, month->month)})};
        return words::complaints::no_day;
    }
    if (!can_ask(*day)) return {words::complaints::outside_years, first_day.year, last_day.year};
    into = *day;
    return {};
}

} // namespace chipgauge
