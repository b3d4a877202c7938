// Headroom: where a classification flips along the die area, to the last step of a double, and the line a chip comes nearest to.
#include "support/ask.hpp"

using namespace chipgauge;

namespace {

using enum outcome;
constexpr question in_2023 = ask({2023, 11, 17});

constexpr chip of_performance(double tpp, market sold_for = market::datacenter) {
    chip c = design;
    c.sold_for = sold_for;
    c.rates = {{number_format::fp16, ranged<tops>(tops::of(tpp / 16))}};
    return c;
}

outcome at_area(chip c, double area) {
    c.dies = {{.area = ranged<mm2>(mm2::of(area))}};
    return assess(c, in_2023).result.classification();
}

constexpr double lines_of_density[] = {1.6, 3.2, 5.92};

static_assert(3200_TPP / largest_area(3200_TPP, 1.6_TPP_per_mm2) >= 1.6_TPP_per_mm2);
static_assert(3200 / next_up(largest_area(3200_TPP, 1.6_TPP_per_mm2).value()) < 1.6);

} // namespace

TEST_CASE("Cloud AI 100 Pro is .a up to 540.5 square millimeters, .b up to 2000, and none above") {
    auto const steps = by_area(the_chip("Cloud AI 100 Pro"), in_2023);
    REQUIRE(steps.size() == 3);
    CHECK(steps[0].classification == in_a);
    CHECK(steps[0].up_to.value() == doctest::Approx(540.5405).epsilon(1e-6));
    CHECK(steps[1].classification == in_b);
    CHECK(steps[1].up_to.value() == 2000);
    CHECK(steps[2].classification == in_no_paragraph);
    CHECK(steps[2].up_to.value() == unbounded);
}

TEST_CASE("an area flips the classification exactly where by_area says, and not a step earlier") {
    for (double const tpp : {1599.99, 1600.0, 1912.0, 2368.0, 2399.99, 2400.0, 2895.7, 3117.1, 4000.0, 4799.99, 4800.0, 20000.0})
        for (market const m : {market::datacenter, market::consumer}) {
            chip const c = of_performance(tpp, m);
            auto const steps = by_area(c, in_2023);
            CAPTURE(tpp);
            REQUIRE(steps.size() >= 1);
            CHECK(steps[steps.size() - 1].up_to.value() == unbounded);
            double from = 0;
            for (std::size_t i = 0; i < steps.size(); ++i) {
                auto const& s = steps[i];
                CAPTURE(shown(s.up_to.value()));
                CHECK(s.up_to.value() > from);
                if (i > 0) CHECK(s.classification != steps[i - 1].classification);
                if (s.up_to.value() < unbounded) {
                    CHECK(at_area(c, s.up_to.value()) == s.classification);
                    CHECK(at_area(c, next_up(s.up_to.value())) == steps[i + 1].classification);
                }
                double const middle = s.up_to.value() < unbounded ? from + (s.up_to.value() - from) / 2 : from * 2 + 1;
                CHECK(at_area(c, middle) == s.classification);
                from = s.up_to.value();
            }
        }
}

TEST_CASE("the largest area that reaches a density is exact to the last step, for any performance") {
    double tpp = 1600;
    for (int i = 0; i < 2000; ++i, tpp *= 1.0007)
        for (double const line : lines_of_density) {
            double const area = largest_area(chipgauge::tpp::of(tpp), density::of(line)).value();
            bool const exact = tpp / area >= line && tpp / next_up(area) < line;
            if (exact) continue;
            CAPTURE(tpp);
            CAPTURE(line);
            CHECK(exact);
        }
}

TEST_CASE("a step of a double is the smallest there is") {
    for (double const v : {1.0, 1.5, 2.0, 540.5405, 814.0, 2000.0, 1e-3, 1e9}) {
        double const next = next_up(v);
        CHECK(next > v);
        CHECK(v + (next - v) / 2 == doctest::Approx(v).epsilon(1e-15));
        bool const nothing_between = v + (next - v) / 2 == v || v + (next - v) / 2 == next;
        CHECK(nothing_between);
    }
}

TEST_CASE("a chip at TPP 4800 is .a whatever its area, and one below 1600 nothing") {
    auto const large = by_area(of_performance(4800), in_2023), small = by_area(of_performance(1599.99), in_2023);
    REQUIRE(large.size() == 1);
    CHECK(large[0].classification == in_a);
    REQUIRE(small.size() == 1);
    CHECK(small[0].classification == in_no_paragraph);
}

TEST_CASE("a chip whose TPP is not exact has no steps along the area") { CHECK(by_area(the_chip("Trainium"), in_2023).empty()); }

TEST_CASE("H20 comes nearest to b.1, 1.3 % under its TPP") {
    assessment const a = assess(the_chip("H20"), in_2023);
    nearest_line const n = nearest_of(a);
    REQUIRE(n.finding);
    CHECK(n.finding->rule().id.text == "3A090.b.1");
    CHECK((n.line->metric == metric::tpp));
    CHECK(n.gap == doctest::Approx((2400.0 - 2368) / 2400));
}

TEST_CASE("L20 comes nearest to b.2 by its density, and RTX 4090 D to a.1") {
    assessment const of_l20 = assess(the_chip("L20"), in_2023), of_4090_d = assess(the_chip("RTX 4090 D"), in_2023);
    nearest_line const l20 = nearest_of(of_l20);
    REQUIRE(l20.finding);
    CHECK(l20.finding->rule().id.text == "3A090.b.2");
    CHECK((l20.line->metric == metric::density));
    CHECK(l20.gap == doctest::Approx(0.0172).epsilon(0.01));
    nearest_line const d = nearest_of(of_4090_d);
    REQUIRE(d.finding);
    CHECK(d.finding->rule().id.text == "3A090.a.1");
    CHECK(d.gap == doctest::Approx((4800.0 - 4708) / 4800));
}

TEST_CASE("a row that a chip misses by two limits is not near") {
    // b.1 and b.2 want TPP and density: only a.1, which asks TPP alone, is one limit away.
    assessment const a = assess({.tpp = 1000, .density = range::exactly(1)}, in_2023);
    nearest_line const n = nearest_of(a);
    REQUIRE(n.finding);
    CHECK(n.finding->rule().id.text == "3A090.a.1");
    CHECK(n.gap == doctest::Approx(0.7916667));
}

namespace {

constexpr question in_2026 = ask({2026, 9, 24});

std::string_view nearest_row(std::string_view name, question const& q) {
    assessment const a = assess(the_chip(name), q);
    nearest_line const n = nearest_of(a);
    return n.finding ? n.finding->rule().id.text : std::string_view{};
}

constexpr limit bandwidth_line = of::dram_bandwidth >= 1000_GBps;
constexpr limit unpublished_line = of::dram_bandwidth >= ranged<GBps>{1400_GBps, 4000_GBps};
static_assert(distance_to(bandwidth_line, range::exactly(900)).exact());
static_assert(distance_to(bandwidth_line, range::exactly(900)).low == -100);

} // namespace

TEST_CASE("a distance has two ends where the value or the line is a range, and none above where nothing bounds the value") {
    distance const of_line = distance_to(unpublished_line, range::exactly(1792));
    CHECK(of_line.low == -2208);
    CHECK(of_line.high == 392);
    distance const of_value = distance_to(bandwidth_line, {800, 1200, -1});
    CHECK(of_value.low == -200);
    CHECK(of_value.high == 200);
    distance const of_both = distance_to(unpublished_line, {1500, 5000, -1});
    CHECK(of_both.low == -2500);
    CHECK(of_both.high == 3600);
    CHECK_FALSE(distance_to(bandwidth_line, range{}).bounded());
    CHECK(share_to(unpublished_line, range::exactly(700)).low == doctest::Approx(-0.825));
    CHECK(share_to(unpublished_line, range::exactly(700)).high == -0.5);
}

TEST_CASE("the lines of a letter to its maker do not move the sentences of the H20, L20 and L2") {
    CHECK(nearest_row("H20", in_2026) == "3A090.b.1");
    CHECK(nearest_row("L20", in_2026) == "3A090.b.2");
    CHECK(nearest_row("L2", in_2026) == "3A090.b.2");
}

TEST_CASE("a letter's line trips first where it is nearest, for its maker's chips and its destinations only") {
    CHECK(nearest_row("RTX 3090", in_2026) == "letter.2025-04.reported.memory");
    CHECK(nearest_row("RTX 3090", ask({2025, 4, 8})) == "3A090.a.1");
    CHECK(nearest_row("RTX 3090", ask({2026, 9, 24}, "DE")) == "3A090.a.1");
    CHECK(nearest_row("A800", ask({2022, 9, 15})) == "letter.2022-08-26.similar");
    chip elsewhere = the_chip("RTX 3090");
    for (std::string_view const maker : {"AMD", ""}) {
        CAPTURE(maker);
        elsewhere.vendor = maker; // nobody's letter, or nobody knows
        assessment const a = assess(elsewhere, in_2026);
        CHECK(nearest_of(a).finding->rule().id.text == "3A090.a.1");
    }
    assessment const a = assess(the_chip("RTX 3090"), in_2026);
    CHECK(nearest_of(a).gap == doctest::Approx((1400.0 - 936) / 1400));
}

TEST_CASE("what exactly reaches a line has no gap to it, for it has crossed") {
    assessment const a = assess({.tpp = 4800, .density = range::exactly(10)}, in_2023);
    nearest_line const n = nearest_of(a);
    CHECK((!n.finding || n.gap > 0));
}

namespace {

constexpr chip of_area(double area, market sold_for = market::datacenter) {
    chip c = design;
    c.sold_for = sold_for;
    c.released = partial_date(2024, 1, 1);
    c.memory_bandwidth = 4000_GBps;
    c.dies = {{.area = ranged<mm2>(mm2::of(area))}};
    return c;
}

assessment at_tpp(chip const& c, double tpp, question const& q) { return assess(c, detail::at_performance(measure(c), tpp), q); }

} // namespace

TEST_CASE("performance flips the classification exactly where by_performance says, and not a step earlier") {
    for (double const area : {100.0, 270.27, 294.5, 500.0, 608.5, 628.4, 750.0, 814.0, 826.0, 1000.0, 1500.0, 1628.0, 3000.0, 46225.0})
        for (market const m : {market::datacenter, market::consumer}) {
            chip const c = of_area(area, m);
            auto const all = by_performance(c, in_2023);
            CAPTURE(area);
            REQUIRE(all.size() >= 2);
            CHECK(all[all.size() - 1].up_to.value() == unbounded);
            CHECK(all[all.size() - 1].classification == in_a);
            CHECK(all[0].classification == in_no_paragraph);
            for (std::size_t i = 0; i + 1 < all.size(); ++i) {
                CAPTURE(all[i].up_to.value());
                CHECK(all[i].classification != all[i + 1].classification);
                CHECK(at_tpp(c, all[i].up_to.value(), in_2023).result.classification() == all[i].classification);
                CHECK(at_tpp(c, next_up(all[i].up_to.value()), in_2023).result.classification() == all[i + 1].classification);
            }
        }
}

TEST_CASE("the largest performance that reaches a goal reaches it, and the next double does not") {
    question const q = ask({2026, 9, 24});
    for (double const area : {100.0, 294.5, 608.5, 750.0, 814.0, 1628.0, 3000.0})
        for (goal const g : {goal::no_paragraph, goal::out_of_a, goal::case_by_case}) {
            chip const c = of_area(area);
            double const most = largest_performance(c, q, g).value();
            CAPTURE(area);
            CAPTURE(static_cast<int>(g));
            REQUIRE(most > 0);
            REQUIRE(most < unbounded);
            CHECK(reaches(g, at_tpp(c, most, q)));
            CHECK_FALSE(reaches(g, at_tpp(c, next_up(most), q)));
        }
}

TEST_CASE("on the area of the H20 a design stays free below 2400, out of .a below 4800, and is reviewed case by case below 21000") {
    question const q = ask({2026, 9, 24});
    chip const c = of_area(814);
    CHECK(largest_performance(c, q, goal::no_paragraph) == tpp::of(next_down(2400)));
    CHECK(largest_performance(c, q, goal::out_of_a) == tpp::of(next_down(4800)));
    CHECK(largest_performance(c, q, goal::case_by_case) == tpp::of(next_down(21000)));
}

TEST_CASE("an item not for datacenters, or all planar, is held by TPP alone") {
    question const q = ask({2026, 9, 24});
    chip planar = of_area(100);
    planar.dies[0].kind = transistor::planar;
    CHECK(largest_performance(planar, q, goal::no_paragraph) == tpp::of(next_down(4800)));
    CHECK(largest_performance(of_area(100, market::consumer), q, goal::no_paragraph) == tpp::of(next_down(4800)));
}
