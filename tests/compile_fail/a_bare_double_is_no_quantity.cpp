// A rate says its unit.
// error: could not convert|no matching|no viable conversion
#include <chipgauge/chips/chip.hpp>

using namespace chipgauge;

#ifdef MUST_FAIL
constexpr rate r{number_format::fp16, 148.0};
#else
constexpr rate r{number_format::fp16, 148_TOPS};
#endif
