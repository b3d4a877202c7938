// Days: a calendar date that parses, compares and steps, without <chrono>.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace chipgauge {

constexpr bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

/// Days in a month, 0 for a month that does not exist.
constexpr int days_in_month(int year, int month) {
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12) return 0;
    return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

/// A day of the Gregorian calendar.
struct date {
    std::int16_t year = 1970;
    std::uint8_t month = 1;
    std::uint8_t day = 1;

    constexpr date() = default;
    /// Parts that no calendar has leave a date that is not valid(); they do not wrap.
    constexpr date(int y, int m, int d)
        : year(static_cast<std::int16_t>(y)), month(static_cast<std::uint8_t>(m < 0 || m > 12 ? 0 : m)),
          day(static_cast<std::uint8_t>(d < 0 || d > 31 ? 0 : d)) {}

    /// From std::chrono::year_month_day or anything with the same three members, without including <chrono>.
    template<class Ymd>
    requires requires(Ymd v) {
        static_cast<int>(v.year());
        static_cast<unsigned>(v.month());
        static_cast<unsigned>(v.day());
    }
    constexpr date(Ymd v)
        : date(static_cast<int>(v.year()), static_cast<int>(static_cast<unsigned>(v.month())),
               static_cast<int>(static_cast<unsigned>(v.day()))) {}

    friend constexpr auto operator<=>(date const&, date const&) = default;

    /// A number in the order of days, for fast comparisons. Not a count of days: see serial().
    constexpr std::int32_t key() const { return year * 512 + month * 32 + day; }

    static constexpr date from_key(std::int32_t key) { return {key / 512, key % 512 / 32, key % 32}; }

    constexpr bool valid() const { return day >= 1 && day <= days_in_month(year, month); }

    /// Days since 1970-01-01.
    constexpr int serial() const {
        int const y = year - (month <= 2);
        int const era = (y >= 0 ? y : y - 399) / 400;
        int const yoe = y - era * 400;
        int const doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
    }

    static constexpr date from_serial(int days) {
        int const z = days + 719468;
        int const era = (z >= 0 ? z : z - 146096) / 146097;
        int const doe = z - era * 146097;
        int const yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
        int const doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        int const mp = (5 * doy + 2) / 153;
        int const m = mp < 10 ? mp + 3 : mp - 9;
        return {yoe + era * 400 + (m <= 2), m, doy - (153 * mp + 2) / 5 + 1};
    }

    constexpr date next() const { return from_serial(serial() + 1); }
    constexpr date previous() const { return from_serial(serial() - 1); }
};

/// The first and the last day that a rule or a question may name.
inline constexpr date first_day{1990, 1, 1}, last_day{2099, 12, 31};

/// A date as a source gives it: a day, a month (`day` 0) or only a year (`month` 0); `year` 0 when unpublished.
struct partial_date {
    std::int16_t year = 0;
    std::uint8_t month = 0;
    std::uint8_t day = 0;

    constexpr partial_date() = default;
    constexpr partial_date(int y, int m = 0, int d = 0)
        : year(static_cast<std::int16_t>(y)), month(static_cast<std::uint8_t>(m)), day(static_cast<std::uint8_t>(d)) {}

    constexpr bool known() const { return year != 0; }
    constexpr date first() const { return known() ? date(year, month ? month : 1, day ? day : 1) : first_day; }
    constexpr date last() const {
        if (!known()) return last_day;
        int const m = month ? month : 12;
        return {year, m, day ? day : days_in_month(year, m)};
    }
    friend constexpr bool operator==(partial_date const&, partial_date const&) = default;
};

/// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nothing for anything else, or for a day that does not exist.
constexpr std::optional<partial_date> parse_partial_date(std::string_view text) {
    if (text.size() != 4 && text.size() != 7 && text.size() != 10) return {};
    int part[3] = {0, 0, 0};
    int at = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == 4 || i == 7) {
            if (text[i] != '-') return {};
            ++at;
        } else if (text[i] >= '0' && text[i] <= '9') {
            part[at] = part[at] * 10 + (text[i] - '0');
        } else {
            return {};
        }
    }
    if (part[0] < 1 || (at >= 1 && days_in_month(part[0], part[1]) == 0)) return {};
    if (at == 2 && (part[2] < 1 || part[2] > days_in_month(part[0], part[1]))) return {};
    return partial_date(part[0], part[1], part[2]);
}

/// Reads `YYYY-MM-DD`; nothing for anything else, or for a day that does not exist.
constexpr std::optional<date> parse_date(std::string_view text) {
    auto const p = parse_partial_date(text);
    if (!p || p->day == 0) return {};
    return p->first();
}

} // namespace chipgauge
