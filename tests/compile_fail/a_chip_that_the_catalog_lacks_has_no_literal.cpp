// `"H20"_chip` is checked while compiling.
// error: no_chip_of_the_catalog_has_this_name|call to consteval function
#include <chipgauge/chipgauge.hpp>

using namespace chipgauge;

#ifdef MUST_FAIL
constexpr chip const& mistyped = "H2O"_chip;
static_assert(!mistyped.id.empty());
#else
constexpr chip const& found = "H20"_chip;
static_assert(found.model == "H20");
#endif
