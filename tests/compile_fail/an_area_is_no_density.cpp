// A limit on density takes a density, and an area is none.
// error: no match for|invalid operands
#include <chipgauge/law/rule.hpp>

using namespace chipgauge;

#ifdef MUST_FAIL
constexpr limit l = of::density >= 5.92_mm2;
#else
constexpr limit l = of::density >= 5.92_TPP_per_mm2;
#endif
