// 3A090.c limits a density, GB/s per square millimeter of package.
// error: no match for|invalid operands
#include <chipgauge/law/rule.hpp>

using namespace chipgauge;

#ifdef MUST_FAIL
constexpr limit l = of::package_bandwidth > 2_GBps;
#else
constexpr limit l = of::package_bandwidth > 2_GBps_per_mm2;
#endif
