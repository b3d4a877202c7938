#include <chipgauge/chips/adjusted_peak.hpp>
#include <chipgauge/chips/catalog/catalog.hpp>
#include <chipgauge/chips/inference.hpp>

#include <doctest/doctest.h>

using namespace chipgauge;

namespace {
constexpr language_model seventy{70e9, 8};
constexpr chip const& h20 = *find_chip("H20");
constexpr chip const& h100 = *find_chip("H100");
} // namespace

static_assert(decode_bound(h20, seventy).low > decode_bound(h100, seventy).low);

TEST_CASE("the H20 decodes at 4,000/3,350 of the H100's bound with 15 % of its TPP") {
    CHECK(decode_bound(h20, seventy).low / decode_bound(h100, seventy).low == doctest::Approx(4000.0 / 3350));
    CHECK(measure(h20)[metric::tpp].low / measure(h100)[metric::tpp].low == doctest::Approx(0.1496).epsilon(0.001));
    CHECK(decode_bound(h20, seventy).low == doctest::Approx(57.1).epsilon(0.001));
}

TEST_CASE("half the bits double the decode bound and leave the prefill bound alone") {
    language_model const four{70e9, 4};
    CHECK(decode_bound(h100, four).low == doctest::Approx(2 * decode_bound(h100, seventy).low));
    CHECK(prefill_bound(h100, number_format::fp8, four).low == prefill_bound(h100, number_format::fp8, seventy).low);
}

TEST_CASE("the ridge of the H100 at FP8 is 591 operations a byte") {
    CHECK(ridge_point(h100, number_format::fp8).low == doctest::Approx(590.7).epsilon(0.001));
}

TEST_CASE("a bound on a missing figure is unknown, and on-chip memory is no DRAM") {
    CHECK_FALSE(prefill_bound(h100, number_format::fp4, seventy).known());
    CHECK(decode_bound(*find_chip("Groq LPU"), seventy) == range::exactly(0));
}

TEST_CASE("APP counts 64-bit operations alone and is not TPP") {
    CHECK(adjusted_peak_performance(h100).low == doctest::Approx(0.3 * 67));
    CHECK(adjusted_peak_performance(*find_chip("L4")) == range::exactly(0));
    CHECK(adjusted_peak_performance(*find_chip("MI308X")) == range{});
}
