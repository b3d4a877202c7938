#include <chipgauge/readers/typed_figures.hpp>

#include <doctest/doctest.h>

using namespace chipgauge;

namespace {

std::string plain(std::string_view text, numerals as) {
    std::string into = "as it was";
    complaint const why = plain_figures(into, text, as);
    CHECK((into == "as it was") == !why.empty());
    return why.empty() ? into : "refused";
}

std::string english(std::string_view text) { return plain(text, numerals::english); }
std::string french(std::string_view text) { return plain(text, numerals::french); }

} // namespace

TEST_CASE("thousands are read in whichever way they are set apart") {
    for (std::string_view text : {"10 000", "10\u00a0000", "10\u202f000", "10'000", "10\u2019000"}) {
        CAPTURE(text);
        CHECK(english(text) == "10000");
        CHECK(french(text) == "10000");
    }
    CHECK(english("15,831") == "15831");
    CHECK(english("1,500,000") == "1500000");
    CHECK(french("1 500 000") == "1500000");
    CHECK(french("1.500.000") == "1500000");
}

TEST_CASE("a decimal comma is never passed over") {
    CHECK(french("1979,5") == "1979.5");
    CHECK(french("1 979,5") == "1979.5");
    CHECK(french("814,5") == "814.5");
    CHECK(french("1979.5") == "1979.5");
    CHECK(english("1979,5") == "refused");
    CHECK(english("814,5") == "refused");
    CHECK(english("1,979.5") == "1979.5");
    CHECK(french("1.979,5") == "1979.5");
    CHECK(english("1979.5") == "1979.5");
    CHECK(english("0.125") == "0.125");
    CHECK(french("0,125") == "0.125");
    complaint const why = [] {
        std::string into;
        return plain_figures(into, "1979,5", numerals::english);
    }();
    CHECK(why.in({}) == "'1979,5' can be read as two numbers; write 19795 or 1979.5");
}

TEST_CASE("what may be two numbers is refused") {
    CHECK(french("1.500") == "refused");
    CHECK(english("1,50,000") == "refused");
    CHECK(english("10 00") == "refused");
    CHECK(english("1,2,3") == "refused");
    CHECK(english("1 234,567.8") == "refused");
    CHECK(french("12 34,5") == "refused");
}

TEST_CASE("ranges, products and several dies keep what stands between their numbers") {
    CHECK(french("8x115,5 + 4x370") == "8x115.5 + 4x370");
    CHECK(english("800..1,200") == "800..1200");
    CHECK(french("1017,5..2400@2 000") == "1017.5..2400@2000");
    CHECK(english("macs:1024*108*1.41") == "macs:1024*108*1.41");
    CHECK(english("none") == "none");
    CHECK(english("148 W") == "148 W");
    double n = 0;
    CHECK(read_typed(n, "10 000", numerals::english).empty());
    CHECK(n == 10000);
    CHECK_FALSE(read_typed(n, "10 000 W", numerals::english).empty());
    CHECK(n == 10000);
}
