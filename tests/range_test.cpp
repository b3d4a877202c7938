// Ranges and truth: brute force over small grids, ends that nothing bounds, and figures that do not exist.
#include "support/show.hpp"

#include <chipgauge/values/range.hpp>

#include <algorithm>
#include <cmath>

using namespace chipgauge;

namespace {

constexpr truth all_truths[] = {truth::no, truth::unknown, truth::yes};

/// All ranges with ends among 0..4.
template<class Visit>
void for_each_range(Visit visit) {
    for (int low = 0; low <= 4; ++low)
        for (int high = low; high <= 4; ++high) visit(range{double(low), double(high), -1});
}

/// What a comparison must say: yes if it holds for all pairs, no if for none. Ends decide, and halves lie between them.
template<class Compare>
truth by_points(range value, range limit, Compare compare) {
    bool some = false, all = true;
    for (double v = value.low; v <= value.high; v += 0.5)
        for (double l = limit.low; l <= limit.high; l += 0.5) {
            bool const here = compare(v, l);
            some = some || here;
            all = all && here;
        }
    return all ? truth::yes : some ? truth::unknown : truth::no;
}

static_assert((truth::yes && truth::unknown) == truth::unknown && (truth::no && truth::unknown) == truth::no);
static_assert((truth::yes || truth::unknown) == truth::yes && (!truth::unknown) == truth::unknown);
static_assert(at_least(range::exactly(4800), range::exactly(4800)) == truth::yes);
static_assert(less_than(range::exactly(4800), range::exactly(4800)) == truth::no);
static_assert(at_least(range{}, range::exactly(4800)) == truth::unknown);
static_assert(less_than(range::none(), range::exactly(5.92)) == truth::no);

} // namespace

TEST_CASE("and is the minimum, or the maximum, and not turns unknown into unknown") {
    for (truth a : all_truths) {
        CHECK((!!a) == a);
        for (truth b : all_truths) {
            CHECK((a && b) == std::min(a, b));
            CHECK((a || b) == std::max(a, b));
            CHECK((!(a && b)) == (!a || !b));
        }
    }
    CHECK(certainly(true) == truth::yes);
    CHECK(certainly(false) == truth::no);
}

TEST_CASE("a comparison of ranges is yes if every pair of values says so, and no if none does") {
    for_each_range([](range value) {
        for_each_range([value](range limit) {
            CAPTURE(shown(value));
            CAPTURE(shown(limit));
            CHECK(at_least(value, limit) == by_points(value, limit, [](double v, double l) { return v >= l; }));
            CHECK(more_than(value, limit) == by_points(value, limit, [](double v, double l) { return v > l; }));
            CHECK(at_most(value, limit) == by_points(value, limit, [](double v, double l) { return v <= l; }));
            CHECK(less_than(value, limit) == by_points(value, limit, [](double v, double l) { return v < l; }));
        });
    });
}

TEST_CASE("a figure that does not exist fails every limit") {
    range const limit = range::exactly(0);
    CHECK(at_least(range::none(), limit) == truth::no);
    CHECK(more_than(range::none(), limit) == truth::no);
    CHECK(at_most(range::none(), limit) == truth::no);
    CHECK(less_than(range::none(), limit) == truth::no);
    CHECK(range::none().empty());
    CHECK_FALSE(range::none().known());
}

TEST_CASE("a value that is not a number is unknown") {
    range const nan = range::exactly(std::nan(""));
    CHECK(at_least(nan, range::exactly(1)) == truth::unknown);
    CHECK(less_than(nan, range::exactly(1)) == truth::unknown);
}

TEST_CASE("sums, products and quotients of ranges hold those of their values") {
    for_each_range([](range a) {
        for_each_range([a](range b) {
            for (double x = a.low; x <= a.high; x += 0.5)
                for (double y = b.low; y <= b.high; y += 0.5) {
                    CHECK((a + b).contains(x + y));
                    CHECK((a * b).contains(x * y));
                    if (y > 0) CHECK((a / b).contains(x / y));
                    CHECK(larger(a, b).contains(std::max(x, y)));
                }
            // and their ends are reached
            CHECK((a + b).low == a.low + b.low);
            CHECK((a * b).high == a.high * b.high);
            if (b.low > 0) CHECK((a / b).high == a.high / b.low);
            if (b.high > 0) CHECK((a / b).low == a.low / b.high);
        });
    });
}

TEST_CASE("arithmetic with what nothing bounds stays finite") {
    range const anything;
    range const one = range::exactly(1), zero = range::exactly(0), large = range::exactly(1e300);
    for (range const r : {anything + one, one + anything, anything * large, large * large, one / zero, anything / anything, one / anything,
                          large / range::exactly(1e-300), zero * anything}) {
        CAPTURE(shown(r));
        CHECK(r.low >= 0);
        CHECK(r.high <= unbounded);
        CHECK(r.low <= r.high);
        CHECK(std::isfinite(r.high));
    }
    CHECK((one / anything).high == unbounded);
    CHECK((anything / one).high == unbounded);
    CHECK((zero * anything).high == 0);
    CHECK_FALSE(anything.bounded());
    CHECK(one.bounded());
}

TEST_CASE("what does not exist adds nothing, and multiplies to nothing") {
    range const one = range::exactly(1);
    CHECK(range::none() + one == one);
    CHECK(one + range::none() == one);
    CHECK((range::none() * one).empty());
    CHECK((one / range::none()).empty());
    CHECK(larger(range::none(), one) == one);
}

TEST_CASE("the best estimate is kept where both have one, and lost where one has none") {
    range const a{1, 4, 2}, b{2, 8, 4}, none{1, 4, -1};
    CHECK((a + b).best == 6);
    CHECK((a * b).best == 8);
    CHECK((a / b).best == 0.5);
    CHECK(larger(a, b).best == 4);
    CHECK((a + none).best < 0);
    CHECK((a * none).best < 0);
    CHECK((a / none).best < 0);
    CHECK(a.known());
    CHECK_FALSE(none.known());
}

TEST_CASE("a field is unknown by default, and an exact quantity converts") {
    ranged<mm2> const unpublished;
    ranged<mm2> const exact = 814_mm2;
    ranged<mm2> const estimate{724_mm2, 790_mm2, 724_mm2};
    CHECK(unpublished.value() == range{});
    CHECK(exact.value() == range::exactly(814));
    CHECK(estimate.value() == range{724, 790, 724});
    CHECK(ranged<mm2>::none().value().empty());
}
