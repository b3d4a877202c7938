#include <chipgauge/readers/typed_days.hpp>

#include <doctest/doctest.h>

using namespace chipgauge;

TEST_CASE("a day is read in the forms that people write, the page's own among them") {
    for (std::string_view text : {"2025-04-09", "9 Apr 2025", "9 April 2025", "April 9, 2025", "apr 9 2025", "9 avril 2025", "9.4.2025"}) {
        CAPTURE(text);
        bool const european = text == "9.4.2025";
        CHECK(read_typed_day(text, european) == date(2025, 4, 9));
    }
    CHECK(read_typed_day("1er mai 2025") == date(2025, 5, 1));
    CHECK(read_typed_day("17 août 2023") == date(2023, 8, 17));
    CHECK(read_typed_day("15 fev 2024") == date(2024, 2, 15));
    CHECK(read_typed_day("2 mar 2024") == date(2024, 3, 2));
}

TEST_CASE("what may be two days is none, and so is a day that does not exist") {
    CHECK_FALSE(read_typed_day("04/09/2025"));
    CHECK(read_typed_day("04/09/2025", true) == date(2025, 9, 4));
    CHECK(read_typed_day("04/23/2025") == date(2025, 4, 23));
    CHECK(read_typed_day("23/04/2025") == date(2025, 4, 23));
    for (std::string_view text :
         {"", "30 Feb 2025", "9 Foo 2025", "9 Apr", "ju 9 2025", "2025-02-30", "1 2 3 4", "9 Apr 20255", "99/99/2025"}) {
        CAPTURE(text);
        CHECK_FALSE(read_typed_day(text));
    }
}
