// A chip's rates are datasheet rates.
// error: could not convert|no matching|no viable conversion
#include <chipgauge/chips/chip.hpp>

using namespace chipgauge;

#ifdef MUST_FAIL
constexpr rate r{number_format::int8, 300_TMACS};
#else
constexpr rate r{number_format::int8, datasheet_rate(300_TMACS)};
#endif
