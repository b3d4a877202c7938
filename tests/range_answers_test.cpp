// What a range decides: its answer covers every point in it and says nothing that no point says.
#include "support/ask.hpp"

using namespace chipgauge;

namespace {

using enum outcome;
constexpr auto yes = truth::yes, unknown = truth::unknown;

/// The certain part of a range's answer holds at each point, and no point says more than its possible part.
bool covers(answer const& whole, answer const& point) {
    return (whole.certain & point.certain) == whole.certain && (whole.possible | point.possible) == whole.possible;
}

constexpr std::uint32_t notices = static_cast<std::uint32_t>(notice);
answer without_notices(answer a) { return {outcomes::of(a.certain.bits & ~notices), outcomes::of(a.possible.bits & ~notices)}; }

/// A fixed sequence of numbers, so that every run tests the same.
struct numbers {
    std::uint32_t state = 2463534242u;
    double next(double low, double high) {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return low + (high - low) * (state / 4294967296.0);
    }
};

metrics with_area(double tpp, double area) {
    metrics m = metrics_of({.tpp = tpp, .density = range::exactly(tpp / area), .dram = 4800});
    m[metric::rate] = range::exactly(500);
    m.area = range::exactly(area);
    return m;
}
metrics with_ranges(range tpp, range area) {
    metrics m = with_area(1, 1);
    m[metric::tpp] = tpp;
    m.area = area;
    m[metric::density] = tpp / area;
    m.area_decides_density = true;
    return m;
}

constexpr double lines_of_tpp[] = {1600, 2400, 4800, 21000};
constexpr double lines_of_density[] = {1.6, 3.2, 5.92};

} // namespace

TEST_CASE("a density of 4 to 8 at TPP 4000 is .a or .b, and a license either way") {
    metrics m = metrics_of({.tpp = 4000, .density = {4, 8, -1}});
    answer const r = assess(design, m, ask({2024, 4, 4})).result;
    CHECK(r.classification() == none);
    CHECK((r.possible & any_item) == (in_a | in_b));
    CHECK(r.license() == yes);
    CHECK(r.says(nac) == unknown);
}

TEST_CASE("the best estimate of a range decides nothing") {
    metrics m = metrics_of({.tpp = 4000, .density = {1, 8, 7}});
    answer const with = assess(design, m, ask({2024, 4, 4})).result;
    m[metric::density].best = -1;
    CHECK(with == assess(design, m, ask({2024, 4, 4})).result);
    CHECK(with.classification() == none);
}

TEST_CASE("an answer for a range covers the answer of every point in it") {
    numbers random;
    question const questions[] = {ask({2023, 12, 1}), ask({2026, 9, 24}), ask({2026, 9, 24}, "VN"), ask({2025, 12, 1}, "KH"),
                                  ask({2026, 9, 24}, "DE", {}, reading::printed)};
    for (int i = 0; i < 300; ++i) {
        question const& q = questions[i % 5];
        double const t0 = random.next(500, 8000), t1 = i % 3 ? t0 * random.next(1, 4) : t0;
        double const a0 = random.next(100, 3000), a1 = i % 2 ? a0 * random.next(1, 3) : a0;
        metrics const m = with_ranges({t0, t1, -1}, {a0, a1, -1});
        answer const whole = without_notices(assess(design, m, q).result);
        for (int j = 0; j < 20; ++j) {
            double const t = random.next(t0, t1), area = random.next(a0, a1);
            answer const point = without_notices(assess(design, with_area(t, area), q).result);
            CAPTURE(shown(q));
            CAPTURE(t);
            CAPTURE(area);
            CAPTURE(shown(whole.certain));
            CAPTURE(shown(point.certain));
            CHECK(covers(whole, point));
        }
    }
}

TEST_CASE("an answer for a range covers the stretch above a line whose product is rounded down") {
    question const q = ask({2026, 9, 24});
    int rounded_down = 0;
    for (int i = 3000; i < 8000; ++i) {
        double const area = i / 10.0, line = 5.92 * area;
        if (line / area >= 5.92 || line < 1600 || line > 4700) continue;
        ++rounded_down;
        answer const whole = assess(design, with_ranges({1590, line * 1.01, -1}, {area, area * 2, -1}), q).result;
        CAPTURE(area);
        CHECK(covers(without_notices(whole), without_notices(assess(design, with_area(line * 1.01, area), q).result)));
    }
    CHECK(rounded_down > 0);
}

TEST_CASE("an answer for a range says nothing that no point in it says") {
    numbers random;
    question const q = ask({2026, 9, 24});
    for (int i = 0; i < 300; ++i) {
        bool const tpp_varies = i % 2;
        double const t0 = random.next(1000, 6000), t1 = tpp_varies ? t0 * random.next(1, 5) : t0;
        double const a0 = random.next(200, 2500), a1 = tpp_varies ? a0 : a0 * random.next(1, 4);
        few<double, 64> samples{tpp_varies ? t0 : a0, tpp_varies ? t1 : a1};
        auto const around = [&](double v) {
            for (double const each : {v * (1 - 1e-9), v, v * (1 + 1e-9)})
                if (samples[0] <= each && each <= samples[1]) samples.push(each);
        };
        if (tpp_varies) {
            for (double line : lines_of_tpp) around(line);
            for (double line : lines_of_density) around(line * a0);
        } else {
            for (double line : lines_of_density) around(t0 / line);
        }
        answer joined = without_notices(assess(design, with_area(t0, a0), q).result);
        for (double const v : samples) {
            answer const point = without_notices(assess(design, tpp_varies ? with_area(v, a0) : with_area(t0, v), q).result);
            joined = {joined.certain & point.certain, joined.possible | point.possible};
        }
        answer const whole = without_notices(assess(design, with_ranges({t0, t1, -1}, {a0, a1, -1}), q).result);
        CAPTURE(t0);
        CAPTURE(t1);
        CAPTURE(a0);
        CAPTURE(a1);
        CHECK(whole.certain == joined.certain);
        CHECK(whole.possible == joined.possible);
    }
}

TEST_CASE("more performance or more density never lowers a classification") {
    auto const severity = [](figures const& f) {
        outcome const o = assess(f, ask({2023, 11, 17})).result.classification();
        return o == in_a ? 2 : o == in_b ? 1 : 0;
    };
    double const steps_of_tpp[] = {0, 1599.99, 1600, 2399.99, 2400, 4799.99, 4800, 1e6};
    double const steps_of_density[] = {0, 1.5999, 1.6, 3.1999, 3.2, 5.9199, 5.92, 100};
    for (bool datacenter : {false, true})
        for (std::size_t i = 0; i + 1 < 8; ++i)
            for (std::size_t j = 0; j + 1 < 8; ++j) {
                int const here =
                    severity({.tpp = steps_of_tpp[i], .density = range::exactly(steps_of_density[j]), .datacenter = datacenter});
                CHECK(here <=
                      severity({.tpp = steps_of_tpp[i + 1], .density = range::exactly(steps_of_density[j]), .datacenter = datacenter}));
                CHECK(here <=
                      severity({.tpp = steps_of_tpp[i], .density = range::exactly(steps_of_density[j + 1]), .datacenter = datacenter}));
            }
}
