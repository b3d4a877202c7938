// A die area says its unit.
// error: could not convert|no matching|no viable conversion
#include <chipgauge/chips/chip.hpp>

using namespace chipgauge;

#ifdef MUST_FAIL
constexpr die d{.area = 814.0};
#else
constexpr die d{.area = 814_mm2};
#endif
