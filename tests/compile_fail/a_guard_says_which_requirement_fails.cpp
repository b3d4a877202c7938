// A guard stops the compiler at a name that says why.
// error: the_chip_is_classified_3A090_a|not an integral constant expression
#include <chipgauge/assess.hpp>

using namespace chipgauge;

constexpr chip large{.name = "Large",
                     .sold_for = market::datacenter,
                     .dies = {{814_mm2}},
                     .rates = {{number_format::fp16, 989_TOPS}},
                     .memory_bandwidth = 3000_GBps,
                     .link = 900_GBps,
                     .host_io = 128_GBps};
#ifdef MUST_FAIL
static_assert(must_stay_out_of_a(assess(large, {})));
#else
static_assert(assess(large, {}).result.classification() == outcome::in_a);
#endif
