// Different meanings do not compare.
// error: no match for|invalid operands
#include <chipgauge/values/quantity.hpp>

using namespace chipgauge;

#ifdef MUST_FAIL
constexpr bool b = 2368_TPP < 5.92_TPP_per_mm2;
#else
constexpr bool b = 2368_TPP < 4800_TPP;
#endif
