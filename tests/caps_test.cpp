// Caps and marks: amounts that count fleets, and days to come, in their order.
#include "support/ask.hpp"

using namespace chipgauge;

TEST_CASE("caps and marks stand in order of their days and cite a text") {
    for (cap const& c : law::caps) {
        CAPTURE(c.id.text);
        CHECK(c.instrument);
        CHECK(c.amount > 0);
        CHECK_FALSE(name_of(c.unit).empty());
    }
    date last{};
    for (mark const& m : law::marks) {
        CHECK(last < m.on);
        CHECK(m.instrument);
        last = m.on;
    }
    CHECK(last == date(2029, 1, 1));
}

TEST_CASE("the ceilings for one company in one country grow by the quarter") {
    double last = 0;
    date day{};
    int quarters = 0;
    for (cap const& c : law::caps) {
        if (!(c.id == paragraph("748.15/NVEU"))) continue;
        CHECK(c.amount > last);
        CHECK(day < c.effective);
        last = c.amount;
        day = c.effective;
        ++quarters;
    }
    CHECK(quarters == 9);
    CHECK(last == 5'064'000'000.0);
}
