// The picture as a model: its regions tile the axes, agree with assess() everywhere, and its points stand where the chips do.
#include "support/ask.hpp"

#include <chipgauge/answers/regions.hpp>

#include <vector>

using namespace chipgauge;

namespace {

using enum outcome;

plot drawn(question const& q) {
    plot p;
    draw_regions(p, q);
    return p;
}

plot_region const* region_at(plot const& p, double x, double y) {
    for (plot_region const& r : p.regions)
        if (r.x0 <= x && x < r.x1 && r.y0 <= y && y < r.y1) return &r;
    return nullptr;
}

question const questions[] = {ask({2022, 6, 1}), ask({2023, 6, 1}), ask({2023, 11, 17}), ask({2026, 9, 24}), ask({2026, 9, 24}, "DE")};

} // namespace

TEST_CASE("regions tile the axes without gap or overlap") {
    for (question const& q : questions) {
        plot const p = drawn(q);
        double area = 0;
        for (plot_region const& r : p.regions) {
            CHECK(r.x0 < r.x1);
            CHECK(r.y0 < r.y1);
            area += (r.x1 - r.x0) * (r.y1 - r.y0);
        }
        CAPTURE(q.on);
        CHECK(area == doctest::Approx((p.tpp.high - p.tpp.low) * (p.density.high - p.density.low)));
        CHECK_FALSE(p.regions.full());
        CHECK_FALSE(p.edges.full());
    }
}

TEST_CASE("a region says what assess() says of a datacenter chip at any point in it, lower ends included") {
    for (question const& q : questions) {
        plot const p = drawn(q);
        for (plot_region const& r : p.regions)
            for (double const x : {r.x0, (r.x0 + r.x1) / 2, r.x1 * (1 - 1e-12)})
                for (double const y : {r.y0, (r.y0 + r.y1) / 2, r.y1 * (1 - 1e-12)}) {
                    CAPTURE(x);
                    CAPTURE(y);
                    CAPTURE(q.on);
                    CHECK(assess({.tpp = x, .density = range::exactly(y), .transfer = 1e9}, q).result.classification() == r.classification);
                }
    }
}

TEST_CASE("the regions of November 2023 have the corners of 3A090.a and .b") {
    plot const p = drawn(ask({2023, 11, 17}));
    struct corner {
        double tpp, density;
        outcome item;
    };
    for (corner const& c : {corner{4800, 1, in_a},
                            {4799, 1, in_no_paragraph},
                            {2400, 1.6, in_b},
                            {2399, 1.6, in_no_paragraph},
                            {1600, 3.2, in_b},
                            {1600, 5.92, in_a},
                            {1599, 50, in_no_paragraph},
                            {2000, 3.19, in_no_paragraph}}) {
        CAPTURE(c.tpp);
        CAPTURE(c.density);
        plot_region const* r = region_at(p, c.tpp, c.density);
        REQUIRE(r);
        CHECK(r->classification == c.item);
    }
}

TEST_CASE("before October 2022 there is one region, and none is controlled") {
    plot const p = drawn(ask({2022, 6, 1}));
    for (plot_region const& r : p.regions) CHECK(r.classification == in_no_paragraph);
    CHECK(p.edges.empty());
}

TEST_CASE("edges lie between regions of different classification, colored by the stricter one") {
    plot const p = drawn(ask({2023, 11, 17}));
    CHECK_FALSE(p.edges.empty());
    for (plot_edge const& e : p.edges) {
        bool const vertical = e.x0 == e.x1;
        CHECK(vertical != (e.y0 == e.y1));
        double const x = (e.x0 + e.x1) / 2, y = (e.y0 + e.y1) / 2;
        plot_region const* before = vertical ? region_at(p, x * (1 - 1e-9), y) : region_at(p, x, y * (1 - 1e-9));
        plot_region const* after = vertical ? region_at(p, x * (1 + 1e-9), y) : region_at(p, x, y * (1 + 1e-9));
        REQUIRE(before);
        REQUIRE(after);
        CHECK(before->classification != after->classification);
        bool const stricter = detail::severity(e.classification) >= detail::severity(before->classification) &&
                              detail::severity(e.classification) >= detail::severity(after->classification);
        CHECK(stricter);
    }
}

TEST_CASE("an exact chip stands in the region of its classification") {
    question const q = ask({2026, 9, 24});
    plot const p = drawn(q);
    int checked = 0;
    for (chip const* c : catalog::all) {
        plot_point const point = point_of(assess(*c, q));
        if (c->sold_for != market::datacenter || !point.tpp.exact() || !point.density.exact()) continue;
        plot_region const* r = region_at(p, point.tpp.point(), point.density.point());
        if (!r) continue; // beyond the axes
        CAPTURE(c->id);
        CHECK(point.classification == r->classification);
        ++checked;
    }
    CHECK(checked > 30);
}

TEST_CASE("H20 stands in no region of 3A090, and is marked as needing a license by letter") {
    plot_point const p = point_of(assess(the_chip("H20"), ask({2026, 9, 24})));
    CHECK(p.by_letter);
    CHECK(p.classification == in_no_paragraph);
    CHECK(p.tpp.point() == 2368);
    CHECK_FALSE(point_of(assess(the_chip("H20"), ask({2025, 4, 8}))).by_letter);
    CHECK_FALSE(point_of(assess(the_chip("H100"), ask({2026, 9, 24}))).by_letter);
    CHECK(point_of(assess(the_chip("RTX 5090 D"), ask({2026, 9, 24}))).by_letter); // by the figures that the press reported
}

TEST_CASE("what is not known or does not exist is not plotted, and an estimate stands at its best") {
    CHECK(range{}.point() < 0);
    CHECK(range::none().point() < 0);
    CHECK(range::exactly(3).point() == 3);
    CHECK(range{1, 4, 2}.point() == 2);
    CHECK(range{1, 4, -1}.point() < 0);
}
