// The one way in from a bare number is of().
// error: is private|calling a private constructor
#include <chipgauge/values/quantity.hpp>

using namespace chipgauge;

#ifdef MUST_FAIL
constexpr tpp p{2368};
#else
constexpr tpp p = tpp::of(2368);
#endif
