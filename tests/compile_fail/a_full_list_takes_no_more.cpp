// A list that is full takes no more in a constant expression.
// error: __builtin_trap|must be initialized by a constant expression
#include <chipgauge/values/few.hpp>

using namespace chipgauge;

#ifdef MUST_FAIL
constexpr few<int, 2> list{1, 2, 3};
#else
constexpr few<int, 2> list{1, 2};
#endif
