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

static_assert(3200 / detail::largest_area(3200, 1.6) >= 1.6);
static_assert(3200 / detail::next_up(detail::largest_area(3200, 1.6)) < 1.6);

} // namespace

TEST_CASE("Cloud AI 100 Pro is .a up to 540.5 square millimeters, .b up to 2000, and none above") {
    auto const steps = by_area(the_chip("Cloud AI 100 Pro"), in_2023);
    REQUIRE(steps.size() == 3);
    CHECK(steps[0].classification == in_a);
    CHECK(steps[0].up_to == doctest::Approx(540.5405).epsilon(1e-6));
    CHECK(steps[1].classification == in_b);
    CHECK(steps[1].up_to == 2000);
    CHECK(steps[2].classification == in_no_paragraph);
    CHECK(steps[2].up_to == unbounded);
}

TEST_CASE("an area flips the classification exactly where by_area says, and not a step earlier") {
    for (double const tpp : {1599.99, 1600.0, 1912.0, 2368.0, 2399.99, 2400.0, 2895.7, 3117.1, 4000.0, 4799.99, 4800.0, 20000.0})
        for (market const m : {market::datacenter, market::consumer}) {
            chip const c = of_performance(tpp, m);
            auto const steps = by_area(c, in_2023);
            CAPTURE(tpp);
            REQUIRE(steps.size() >= 1);
            CHECK(steps[steps.size() - 1].up_to == unbounded);
            double from = 0;
            for (std::size_t i = 0; i < steps.size(); ++i) {
                auto const& s = steps[i];
                CAPTURE(shown(s.up_to));
                CHECK(s.up_to > from);
                if (i > 0) CHECK(s.classification != steps[i - 1].classification);
                if (s.up_to < unbounded) {
                    CHECK(at_area(c, s.up_to) == s.classification);
                    CHECK(at_area(c, detail::next_up(s.up_to)) == steps[i + 1].classification);
                }
                double const middle = s.up_to < unbounded ? from + (s.up_to - from) / 2 : from * 2 + 1;
                CHECK(at_area(c, middle) == s.classification);
                from = s.up_to;
            }
        }
}

TEST_CASE("the largest area that reaches a density is exact to the last step, for any performance") {
    double tpp = 1600;
    for (int i = 0; i < 2000; ++i, tpp *= 1.0007)
        for (double const line : lines_of_density) {
            double const area = detail::largest_area(tpp, line);
            bool const exact = tpp / area >= line && tpp / detail::next_up(area) < line;
            if (exact) continue;
            CAPTURE(tpp);
            CAPTURE(line);
            CHECK(exact);
        }
}

TEST_CASE("a step of a double is the smallest there is") {
    for (double const v : {1.0, 1.5, 2.0, 540.5405, 814.0, 2000.0, 1e-3, 1e9}) {
        double const next = detail::next_up(v);
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
    REQUIRE(n.of);
    CHECK(n.of->row().id.text == "3A090.b.1");
    CHECK((n.line->of == metric::tpp));
    CHECK(n.gap == doctest::Approx((2400.0 - 2368) / 2400));
}

TEST_CASE("L20 comes nearest to b.2 by its density, and RTX 4090 D to a.1") {
    assessment const of_l20 = assess(the_chip("L20"), in_2023), of_4090_d = assess(the_chip("RTX 4090 D"), in_2023);
    nearest_line const l20 = nearest_of(of_l20);
    REQUIRE(l20.of);
    CHECK(l20.of->row().id.text == "3A090.b.2");
    CHECK((l20.line->of == metric::density));
    CHECK(l20.gap == doctest::Approx(0.0172).epsilon(0.01));
    nearest_line const d = nearest_of(of_4090_d);
    REQUIRE(d.of);
    CHECK(d.of->row().id.text == "3A090.a.1");
    CHECK(d.gap == doctest::Approx((4800.0 - 4708) / 4800));
}

TEST_CASE("a row that a chip misses by two limits is not near") {
    // b.1 and b.2 want TPP and density: only a.1, which asks TPP alone, is one limit away.
    assessment const a = assess({.tpp = 1000, .density = range::exactly(1)}, in_2023);
    nearest_line const n = nearest_of(a);
    REQUIRE(n.of);
    CHECK(n.of->row().id.text == "3A090.a.1");
    CHECK(n.gap == doctest::Approx(0.7916667));
}

TEST_CASE("what exactly reaches a line has no gap to it, for it has crossed") {
    assessment const a = assess({.tpp = 4800, .density = range::exactly(10)}, in_2023);
    nearest_line const n = nearest_of(a);
    CHECK((!n.of || n.gap > 0));
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
            CHECK(all[all.size() - 1].up_to == unbounded);
            CHECK(all[all.size() - 1].classification == in_a);
            CHECK(all[0].classification == in_no_paragraph);
            for (std::size_t i = 0; i + 1 < all.size(); ++i) {
                CAPTURE(all[i].up_to);
                CHECK(all[i].classification != all[i + 1].classification);
                CHECK(at_tpp(c, all[i].up_to, in_2023).result.classification() == all[i].classification);
                CHECK(at_tpp(c, detail::next_up(all[i].up_to), in_2023).result.classification() == all[i + 1].classification);
            }
        }
}

TEST_CASE("the largest performance that reaches a goal reaches it, and the next double does not") {
    question const q = ask({2026, 9, 24});
    for (double const area : {100.0, 294.5, 608.5, 750.0, 814.0, 1628.0, 3000.0})
        for (goal const g : {goal::no_paragraph, goal::out_of_a, goal::case_by_case}) {
            chip const c = of_area(area);
            double const most = largest_performance(c, q, g);
            CAPTURE(area);
            CAPTURE(static_cast<int>(g));
            REQUIRE(most > 0);
            REQUIRE(most < unbounded);
            CHECK(reaches(g, at_tpp(c, most, q)));
            CHECK_FALSE(reaches(g, at_tpp(c, detail::next_up(most), q)));
        }
}

TEST_CASE("on the area of the H20 a design stays free below 2400, out of .a below 4800, and is reviewed case by case below 21000") {
    question const q = ask({2026, 9, 24});
    chip const c = of_area(814);
    CHECK(largest_performance(c, q, goal::no_paragraph) == detail::next_down(2400));
    CHECK(largest_performance(c, q, goal::out_of_a) == detail::next_down(4800));
    CHECK(largest_performance(c, q, goal::case_by_case) == detail::next_down(21000));
}

TEST_CASE("an item not for datacenters, or all planar, is held by TPP alone") {
    question const q = ask({2026, 9, 24});
    chip planar = of_area(100);
    planar.dies[0].kind = transistor::planar;
    CHECK(largest_performance(planar, q, goal::no_paragraph) == detail::next_down(4800));
    CHECK(largest_performance(of_area(100, market::consumer), q, goal::no_paragraph) == detail::next_down(4800));
}
