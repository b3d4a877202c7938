#include <chipgauge/answers/fleet.hpp>

#include <doctest/doctest.h>

using namespace chipgauge;

namespace {
constexpr fleet_sum sum_of(few<fleet_part, 4> const& parts) { return add_up(parts.begin(), parts.size()); }
constexpr chip const& h100 = *find_chip("H100");
constexpr chip const& h20 = *find_chip("H20");

cap const& cap_of(paragraph id) {
    for (cap const& c : law::caps)
        if (c.id == id) return c;
    FAIL("no such amount");
    return law::caps[0];
}
} // namespace

static_assert(sum_of({{&h20, 30000}}).tpp == range::exactly(2368.0 * 30000));

TEST_CASE("a fleet of H100 is as many H100 equivalents, by TPP and by 16-bit rate") {
    fleet_sum const s = sum_of({{&h100, 1000}});
    CHECK(h100_equivalents_by_tpp(s).low == doctest::Approx(1000));
    CHECK(h100_equivalents_by_fp16(s).low == doctest::Approx(1000));
    CHECK(s.fp64.low == doctest::Approx(67.0 * 1000));
    CHECK(s.memory_gb.low == 80000);
}

TEST_CASE("sums do not depend on the order or on how a fleet is split") {
    fleet_sum const a = sum_of({{&h100, 10}, {&h20, 30}}), b = sum_of({{&h20, 10}, {&h100, 10}, {&h20, 20}});
    CHECK(a.tpp.low == doctest::Approx(b.tpp.low));
    CHECK(a.power.low == doctest::Approx(b.power.low));
    CHECK(a.chips == b.chips);
}

TEST_CASE("a chip without published rates leaves the sum open upward, never smaller") {
    fleet_sum const known = sum_of({{&h100, 5}}), open = sum_of({{&h100, 5}, {find_chip("MI308X"), 1}});
    CHECK(open.tpp.low == known.tpp.low);
    CHECK_FALSE(open.tpp.bounded());
    CHECK_FALSE(open.tpp.known());
}

TEST_CASE("the low-processing-performance amount includes equality") {
    cap const& lpp = cap_of("740.29/LPP");
    limit const ceiling{metric::tpp, lpp.crossed_by, range::exactly(lpp.amount)};
    CHECK(lpp.amount == 26900000);
    CHECK(holds(ceiling, range::exactly(26900000)) == truth::no);
    CHECK(holds(ceiling, range::exactly(26900001)) == truth::yes);
    CHECK(lpp.amount / 15832 == doctest::Approx(1699).epsilon(0.001));
}

TEST_CASE("the supercomputer definition is met at its figure") {
    cap const& c = cap_of("772.1/supercomputer.64");
    CHECK(holds({metric::tpp, c.crossed_by, range::exactly(c.amount)}, range::exactly(100)) == truth::yes);
    CHECK(counted_by(c, sum_of({{&h100, 1000}})).low == doctest::Approx(67));
}

TEST_CASE("the 200 PFLOPS at 32 bits are reached by 2,703 H20 in TF32, by 4,546 in FP32: a fleet between them is undetermined") {
    cap const& c = cap_of("772.1/supercomputer.32");
    auto const crossed = [&](double count) { return holds({metric::tpp, c.crossed_by, range::exactly(c.amount)}, counted_by(c, sum_of({{&h20, count}}))); };
    CHECK(crossed(2702) == truth::no);
    CHECK(crossed(2703) == truth::unknown);
    CHECK(crossed(4545) == truth::unknown);
    CHECK(crossed(4546) == truth::yes);
    CHECK(counted_by(c, sum_of({{&h20, 2700}})).low == doctest::Approx(118.8));
}

TEST_CASE("every preset names chips of the catalog and a source") {
    for (fleet_preset const& p : fleet_presets) {
        CAPTURE(p.name);
        CHECK_FALSE(p.source.empty());
        CHECK_FALSE(p.parts.empty());
        for (fleet_part const& part : p.parts) CHECK(part.chip != nullptr);
    }
    CHECK(add_up(fleet_presets[2].parts.begin(), fleet_presets[2].parts.size()).chips == 50000);
}
