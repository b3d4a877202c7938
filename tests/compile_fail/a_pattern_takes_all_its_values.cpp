// A pattern is filled with as many values as it has places.
// error: as many values as it has places
#include <chipgauge/words/language.hpp>

using namespace chipgauge;
constexpr pattern<2> released{"{0} was released on {1}.", "{0} est sorti le {1}."};
#ifdef MUST_FAIL
std::string text() { return language{}(released, "H20"); }
#else
std::string text() { return language{}(released, "H20", "May 1"); }
#endif
