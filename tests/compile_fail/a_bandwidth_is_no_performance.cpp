// A bandwidth in GB/s is not a rate in TOPS.
// error: could not convert|no matching|no viable conversion
#include <chipgauge/chips/chip.hpp>

using namespace chipgauge;

#ifdef MUST_FAIL
constexpr chip c{.memory_bandwidth = 148_TOPS};
#else
constexpr chip c{.memory_bandwidth = 4000_GBps};
#endif
