// What stays in the country whose law it is, is no export: the command line refuses the question, and so does the compiler.
// error: nothing_is_exported_to_the_country_whose_law_it_is|not an integral constant expression
#include <chipgauge/assess.hpp>

using namespace chipgauge;

constexpr chip mine{.name = "Mine", .rates = {{number_format::fp16, 148_TOPS}}};
#ifdef MUST_FAIL
static_assert(assess(mine, {.to = "US"}).result.license() != truth::yes);
#else
static_assert(assess(mine, {.to = "CA"}).asked.to == country("CA"));
#endif
