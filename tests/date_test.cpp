// Days: every day of the supported years forth and back, and what does not parse.
#include "support/show.hpp"

#include <chrono>

using namespace chipgauge;

namespace {

static_assert(date(1970, 1, 1).serial() == 0);
static_assert(date(2024, 2, 28).next() == date(2024, 2, 29));
static_assert(parse_date("2023-11-17") == date(2023, 11, 17));
static_assert(!parse_date("2025-02-30"));
static_assert(date(std::chrono::year_month_day(std::chrono::year(2026), std::chrono::month(9), std::chrono::day(24))) == date(2026, 9, 24));

} // namespace

TEST_CASE("every day follows the one before, and its number leads back to it") {
    int serial = first_day.serial();
    date day = first_day;
    while (day < last_day) {
        bool const right =
            day.valid() && day.serial() == serial && date::from_serial(serial) == day && day.next().previous() == day && day < day.next();
        if (!right) {
            CAPTURE(day);
            CHECK(right);
        }
        day = day.next();
        ++serial;
    }
    CHECK(day == last_day);
}

TEST_CASE("days are numbered as std::chrono numbers them") {
    for (int y : {1990, 1999, 2000, 2024, 2026, 2099})
        for (int m = 1; m <= 12; ++m) {
            std::chrono::year_month_day const ymd{std::chrono::year(y), std::chrono::month(static_cast<unsigned>(m)), std::chrono::day(15)};
            CHECK(date(y, m, 15).serial() == std::chrono::sys_days(ymd).time_since_epoch().count());
            CHECK(date(ymd) == date(y, m, 15));
        }
}

TEST_CASE("leap years are those of the Gregorian calendar") {
    CHECK(is_leap(2024));
    CHECK(is_leap(2000));
    CHECK_FALSE(is_leap(1900));
    CHECK_FALSE(is_leap(2026));
    CHECK(days_in_month(2024, 2) == 29);
    CHECK(days_in_month(2025, 2) == 28);
    CHECK(days_in_month(2025, 0) == 0);
    CHECK(days_in_month(2025, 13) == 0);
}

TEST_CASE("a day that does not exist is not a day") {
    for (char const* text :
         {"2025-02-30", "2025-02-29", "2025-00-10", "2025-13-01",  "2025-04-31",  "2025-01-00", "2025-01-32", "0000-01-01",
          "2025-1-1",   "2025/01/01", "20250101",   "2025-01-01 ", " 2025-01-01", "2025-01-1x", "-025-01-01", "+025-01-01",
          "",           "today",      "2025-01",    "2025",        "10000-01-01", "２０２５"}) {
        CAPTURE(std::string(text));
        CHECK_FALSE(parse_date(text));
    }
    CHECK(parse_date("2024-02-29") == date(2024, 2, 29));
    CHECK_FALSE(date(2025, 2, 30).valid());
    CHECK_FALSE(date(2025, 0, 1).valid());
    CHECK(date(2025, 2, 28).valid());
}

TEST_CASE("a source may give a day, a month or a year") {
    CHECK(parse_partial_date("2024") == partial_date(2024));
    CHECK(parse_partial_date("2024-06") == partial_date(2024, 6));
    CHECK(parse_partial_date("2024-06-30") == partial_date(2024, 6, 30));
    CHECK_FALSE(parse_partial_date("2024-13"));
    CHECK_FALSE(parse_partial_date("2024-06-31"));
    CHECK_FALSE(parse_partial_date("2024-"));
    CHECK_FALSE(parse_partial_date("24"));
    CHECK(partial_date(2024).first() == date(2024, 1, 1));
    CHECK(partial_date(2024).last() == date(2024, 12, 31));
    CHECK(partial_date(2024, 2).last() == date(2024, 2, 29));
    CHECK(partial_date(2024, 6, 30).first() == partial_date(2024, 6, 30).last());
    CHECK_FALSE(partial_date().known());
    CHECK(partial_date().first() == first_day);
    CHECK(partial_date().last() == last_day);
}
