#include <chipgauge/text.hpp>

#include <doctest/doctest.h>

#include <limits>

using namespace chipgauge;

TEST_CASE("a number of any size is said, and no number is as well") {
    CHECK(number(1e18) == "1,000,000,000,000,000,000");
    CHECK(number(1.5e14, 9).substr(0, 19) == "150,000,000,000,000");
    CHECK(number(123456789012345, 9).substr(0, 19) == "123,456,789,012,345");
    CHECK(number(unbounded).size() > 300);
    CHECK(number(std::numeric_limits<double>::infinity()) == "∞");
    CHECK(number(-std::numeric_limits<double>::infinity(), 2) == "−∞");
    CHECK(number(std::numeric_limits<double>::quiet_NaN()) == "NaN");
    CHECK(number(std::numeric_limits<double>::denorm_min(), 9) == "0.000000000");
}
