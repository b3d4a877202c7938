// There is no month 13: a constant expression that asks about it stops at a name that says so.
// error: the_day_asked_does_not_exist|not an integral constant expression
#include <chipgauge/assess.hpp>

using namespace chipgauge;

constexpr chip mine{.name = "Mine", .rates = {{number_format::fp16, 148_TOPS}}};
#ifdef MUST_FAIL
static_assert(assess(mine, {.on = {2025, 13, 9}}).result.license() != truth::yes);
#else
static_assert(assess(mine, {.on = {2025, 12, 9}}).asked.on.valid());
#endif
