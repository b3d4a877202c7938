// A figure leaves its unit only by name.
// error: cannot convert|no viable conversion
#include <chipgauge/values/quantity.hpp>

using namespace chipgauge;

#ifdef MUST_FAIL
constexpr double v = 2368_TPP;
#else
constexpr double v = (2368_TPP).value();
#endif
