// Different meanings do not add.
// error: no match for|invalid operands
#include <chipgauge/values/quantity.hpp>

using namespace chipgauge;

#ifdef MUST_FAIL
constexpr auto sum = 2368_TPP + 2.9_TPP_per_mm2;
#else
constexpr tpp sum = 2368_TPP + 2368_TPP;
#endif
