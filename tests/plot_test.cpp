// The picture as a model: its regions tile the axes, agree with assess() everywhere, and its points stand where the chips do.
#include "support/ask.hpp"

#include <chipgauge/answers/plot_lines.hpp>

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
        CHECK(area == doctest::Approx((p.x.high - p.x.low) * (p.y.high - p.y.low)));
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
        if (c->sold_for != market::datacenter || !point.x.exact() || !point.y.exact()) continue;
        plot_region const* r = region_at(p, point.x.point(), point.y.point());
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
    CHECK(p.x.point() == 2368);
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

namespace {

plot drawn_along(plot_axis x, plot_axis y, question const& q) {
    plot p(plot_axes{x, y, {}});
    draw_regions(p, q);
    draw_lines(p, q);
    return p;
}

plot_line const* line_of(plot const& p, std::string_view id) {
    for (plot_line const& l : p.lines)
        for (rule const* r : l.rows)
            if (r->id.text == id) return &l;
    return nullptr;
}

} // namespace

TEST_CASE("on TPP and transfer rate the paragraph of 2022 begins at both of its lines, and the A800 stands below one") {
    question const q = ask({2023, 6, 1});
    plot const p = drawn_along(plot_axis::tpp, plot_axis::transfer_rate, q);
    REQUIRE(region_at(p, 4800, 600));
    CHECK(region_at(p, 4800, 600)->classification == in_3a090);
    CHECK(region_at(p, 4799, 600)->classification == in_no_paragraph);
    CHECK(region_at(p, 4800, 599)->classification == in_no_paragraph);
    plot_point const a800 = point_of(assess(the_chip("A800"), q), p.axes);
    CHECK(region_at(p, a800.x.point(), a800.y.point())->classification == in_no_paragraph);
}

TEST_CASE("where a figure decides that no axis shows, a region says so instead of none") {
    plot const p = drawn_along(plot_axis::tpp, plot_axis::dram_bandwidth, ask({2024, 6, 1}));
    CHECK(region_at(p, 2000, 1000)->classification == outcome::none); // the density decides
    CHECK(region_at(p, 1599, 1000)->classification == in_no_paragraph);
    CHECK(region_at(p, 4800, 1000)->classification == in_a);
}

TEST_CASE("the review of January 2026 and the bands of the tariff are lines on TPP and DRAM bandwidth, from their own day on") {
    plot const p = drawn_along(plot_axis::tpp, plot_axis::dram_bandwidth, ask({2026, 1, 15}));
    plot_line const* const review = line_of(p, "742.6(b)(10)(iii)(A)(1)");
    REQUIRE(review);
    CHECK(review->x0 == p.x.low);
    CHECK(review->x1 == 21000);
    CHECK(review->y1 == 6500);
    plot_line const* const band = line_of(p, "tariff.band-1");
    REQUIRE(band);
    CHECK(band->x0 == 14000);
    CHECK(band->x1 == 17500);
    CHECK(band->y0 == 4500);
    CHECK(band->y1 == 5000);
    CHECK_FALSE(line_of(drawn_along(plot_axis::tpp, plot_axis::dram_bandwidth, ask({2026, 1, 14})), "tariff.band-1"));
    CHECK_FALSE(line_of(drawn_along(plot_axis::tpp, plot_axis::dram_bandwidth, ask({2026, 1, 15}, "DE")), "742.6(b)(10)(iii)(A)(1)"));
}

TEST_CASE("the reported letter is three lines on the bandwidths, and bills that draw the same are one") {
    plot const p = drawn_along(plot_axis::dram_bandwidth, plot_axis::transfer_rate, ask({2026, 9, 24}));
    plot_line const* const memory = line_of(p, "letter.2025-04.reported.memory");
    REQUIRE(memory);
    CHECK(memory->x0 == 1400);
    CHECK(memory->y0 == p.y.low);
    plot_line const* const sum = line_of(p, "letter.2025-04.reported.sum");
    REQUIRE(sum);
    CHECK(sum->sum == 1700);
    REQUIRE(places_of_sum(*sum, p).count > 10);
    for (plot_place const& at : places_of_sum(*sum, p)) CHECK(at.x + at.y == doctest::Approx(1700));
    REQUIRE(line_of(p, "S.4456/4"));
    CHECK(line_of(p, "S.4456/4") == line_of(p, "H.R.6875/4"));
    CHECK_FALSE(
        line_of(drawn_along(plot_axis::dram_bandwidth, plot_axis::transfer_rate, ask({2025, 4, 8})), "letter.2025-04.reported.memory"));
}

TEST_CASE("a decode bound has the lines of the DRAM bandwidth that it follows") {
    language_model const model{};
    plot const p = drawn_along(plot_axis::tpp, plot_axis::decode_bound, ask({2026, 9, 24}));
    plot_line const* const review = line_of(p, "742.6(b)(10)(iii)(A)(1)");
    REQUIRE(review);
    CHECK(review->y1 == doctest::Approx(6500e9 / model.bytes()));
    CHECK(point_of(assess(the_chip("H20"), ask({2026, 9, 24})), p.axes).y.point() == doctest::Approx(4000e9 / model.bytes()));
}

TEST_CASE("along the days of release the law is that of each day, until the one that is asked") {
    plot const p = drawn_along(plot_axis::released, plot_axis::tpp, ask({2024, 6, 1}));
    auto const at = [&](date day, double performance) { return region_at(p, day.serial(), performance)->classification; };
    CHECK(at({2022, 1, 1}, 9000) == in_no_paragraph);
    CHECK(at({2023, 1, 1}, 9000) == in_3a090);
    CHECK(at({2023, 11, 17}, 9000) == in_a);
    CHECK(at({2023, 11, 16}, 2000) == in_no_paragraph);
    CHECK(at({2023, 11, 17}, 2000) == outcome::none);
    CHECK(at({2027, 1, 1}, 9000) == in_a);
}

TEST_CASE("every pair of axes is drawn on every day on which the law changed, without gap or overlap") {
    for (int i = 0; i < plot_axis_count; ++i)
        for (int j = 0; j < plot_axis_count; ++j) {
            if (i == j) continue;
            for (date const on : {date(2022, 9, 1), date(2023, 6, 1), date(2025, 1, 20), date(2026, 9, 24)}) {
                plot const p = drawn_along(static_cast<plot_axis>(i), static_cast<plot_axis>(j), ask(on));
                double area = 0;
                for (plot_region const& r : p.regions) area += (r.x1 - r.x0) * (r.y1 - r.y0);
                CHECK(area == doctest::Approx((p.x.high - p.x.low) * (p.y.high - p.y.low)));
                for (plot_line const& l : p.lines) CHECK((l.x0 < l.x1 && l.y0 < l.y1));
            }
        }
}
