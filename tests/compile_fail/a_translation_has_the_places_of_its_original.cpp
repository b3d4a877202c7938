// A pattern whose French leaves a place out stops the compiler.
// error: the_placeholders_are_not_those_of_the_pattern
#define CHIPGAUGE_CHECK_WORDS
#include <chipgauge/words/phrase.hpp>

using namespace chipgauge;

#ifdef MUST_FAIL
constexpr pattern<2> released{"{0} was released on {1}.", "{0} est sorti."};
#else
constexpr pattern<2> released{"{0} was released on {1}.", "{0} est sorti le {1}."};
#endif
