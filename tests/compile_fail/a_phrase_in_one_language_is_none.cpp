// A text is given in both languages, side by side.
// error: no matching function|could not convert|no matching constructor
#include <chipgauge/words/phrase.hpp>

using namespace chipgauge;

#ifdef MUST_FAIL
constexpr phrase by_letter{"by letter"};
#else
constexpr phrase by_letter{"by letter", "par lettre"};
#endif
