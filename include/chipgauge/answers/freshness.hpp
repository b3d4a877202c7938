// How old the law in this program is, seen from the day asked.
#pragma once

#include <chipgauge/version.hpp>

namespace chipgauge {

/// Past this many days between the last check and the day asked, outputs warn.
inline constexpr int days_until_stale = 60;

struct freshness {
    int age = 0; ///< days from the last check to the day asked; zero when the day asked was checked

    /// The day asked lies after the last check: later changes of the law are not known here.
    constexpr bool unchecked() const { return age > 0; }
    constexpr bool stale() const { return age > days_until_stale; }
};

constexpr freshness freshness_of(date asked, date checked_through = rules_verified_through) {
    int const days = asked.serial() - checked_through.serial();
    return {days > 0 ? days : 0};
}

} // namespace chipgauge
