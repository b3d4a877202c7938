// A multiply-accumulate is two operations; the conversion has a name.
// error: no match for|invalid operands
#include <chipgauge/values/quantity.hpp>

using namespace chipgauge;

#ifdef MUST_FAIL
constexpr tpp p = 300_TMACS * 8_bit;
#else
constexpr tpp p = datasheet_rate(300_TMACS) * 8_bit;
#endif
