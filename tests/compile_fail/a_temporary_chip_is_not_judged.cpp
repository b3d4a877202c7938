// An assessment points to its chip: a temporary one would be gone.
// error: deleted function
#include <chipgauge/assess.hpp>

using namespace chipgauge;

constexpr chip kept{.name = "Mine", .rates = {{number_format::fp16, 148_TOPS}}};

bool judged() {
#ifdef MUST_FAIL
    assessment const a = assess(chip{.name = "Mine"}, {});
#else
    assessment const a = assess(kept, {});
#endif
    return a.chip == &kept;
}
