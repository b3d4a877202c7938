// Quantities: the unit is said, kinds do not mix, and the regulation's formulas are the only way across.
#include <chipgauge/values/quantity.hpp>

#include <doctest/doctest.h>

#include <type_traits>

using namespace chipgauge;

namespace {

template<class A, class B>
concept adds = requires(A a, B b) {
    a + b;
};
template<class A, class B>
concept multiplies = requires(A a, B b) {
    a* b;
};
template<class A, class B>
concept divides = requires(A a, B b) {
    a / b;
};
template<class A, class B>
concept compares = requires(A a, B b) {
    a < b;
};

static_assert(!std::is_convertible_v<double, tops> && !std::is_constructible_v<tops, double>);
static_assert(!std::is_convertible_v<tops, double>);
static_assert(!std::is_convertible_v<mac_tops, tops> && !std::is_convertible_v<mm2, density>);
static_assert(adds<tpp, tpp> && !adds<tpp, density> && !adds<tpp, double>);
static_assert(compares<tpp, tpp> && !compares<tpp, density> && !compares<GBps, bandwidth_density> && !compares<tpp, double>);
static_assert(multiplies<tops, bits> && !multiplies<mac_tops, bits> && !multiplies<tops, tops>);
static_assert(divides<tpp, mm2> && divides<GBps, mm2> && !divides<tops, mm2> && !divides<mm2, tpp>);
static_assert(std::is_trivially_copyable_v<tpp> && sizeof(tpp) == sizeof(double));

static_assert(148_TOPS * 16_bit == 2368_TPP);
static_assert((2368_TPP / 814_mm2).value() == 2368.0 / 814.0);
static_assert(datasheet_rate(300_TMACS) == 600_TOPS);

} // namespace

TEST_CASE("TOPS times bit length is TPP, and TPP over area is a density") {
    CHECK((148_TOPS * 16_bit).value() == 2368);
    CHECK((624_TOPS * 8_bit).value() == 4992);
    CHECK((2368_TPP / 814_mm2).value() == doctest::Approx(2.90909).epsilon(1e-5));
    CHECK((4000_GBps / 110_mm2).value() == doctest::Approx(36.3636).epsilon(1e-5));
}

TEST_CASE("a multiply-accumulate counts as two operations, once") {
    CHECK(datasheet_rate(300_TMACS).value() == 600);
    CHECK((datasheet_rate(300_TMACS) * 8_bit).value() == 4800);
}

TEST_CASE("quantities of one kind add, scale and compare") {
    CHECK(600_TPP + 1000_TPP == 1600_TPP);
    CHECK(2 * 814_mm2 == 1628_mm2);
    CHECK(4799.99_TPP < 4800_TPP);
    CHECK(4800_TPP >= 4800_TPP);
    CHECK(tpp{} == 0_TPP);
}

TEST_CASE("a literal is the double that the same digits are") {
    CHECK((5.92_TPP_per_mm2).value() == 5.92);
    CHECK((3.2_TPP_per_mm2).value() == 3.2);
    CHECK((1.6_TPP_per_mm2).value() == 1.6);
    CHECK((3.3_GBps_per_mm2).value() == 3.3);
    CHECK((608.5_mm2).value() == 608.5);
    CHECK((1978.9_TOPS).value() == 1978.9);
    CHECK((6499.99_GBps).value() == 6499.99);
    CHECK((20999.99_TPP).value() == 20999.99);
    CHECK((0.5_GB).value() == 0.5);
    CHECK((76.3_billion).value() == 76.3);
}

TEST_CASE("a quotient that is a limit in decimals is that limit in doubles") {
    // Why no comparison needs an epsilon: a correctly rounded division of exact operands meets the rounded decimal.
    for (int area = 1; area < 3000; ++area) {
        CHECK((tpp::of(3.2 * 10 * area) / mm2::of(10.0 * area)).value() == doctest::Approx(3.2).epsilon(1e-15));
        if (area % 5 == 0) {
            double const whole = 16.0 * area / 5; // 3.2 × area, exactly
            CHECK((tpp::of(whole) / mm2::of(area)).value() == 3.2);
        }
    }
}
