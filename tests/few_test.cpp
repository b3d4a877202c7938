// A short list: what it holds, in order, and when it is full.
#include <chipgauge/values/few.hpp>

#include <doctest/doctest.h>

using namespace chipgauge;

namespace {

static_assert(few<int, 4>{1, 2, 3}.size() == 3 && few<int, 4>{1, 2, 3}[2] == 3);
static_assert(few<int, 4>{1, 2} == few<int, 4>{1, 2} && !(few<int, 4>{1, 2} == few<int, 4>{1}));

} // namespace

TEST_CASE("a short list holds what was given, in order") {
    few<int, 3> list{4, 5};
    CHECK_FALSE(list.empty());
    CHECK_FALSE(list.full());
    list.push(6);
    CHECK(list.full());
    CHECK(list.contains(6));
    CHECK_FALSE(list.contains(7));
    int expected = 4;
    for (int each : list) CHECK(each == expected++);
    CHECK(few<int, 3>{}.empty());
}

TEST_CASE("what a short list held before it was shortened makes no difference") {
    few<int, 3> a{1, 2, 3}, b{1, 2};
    a.count = 2;
    CHECK(a == b);
}
