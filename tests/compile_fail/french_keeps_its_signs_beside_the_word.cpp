// A plain space before a colon may break the line there: French takes one that does not break.
// error: french_needs_a_no_break_space_at_a_sign
#define CHIPGAUGE_CHECK_WORDS
#include <chipgauge/words/phrase.hpp>

using namespace chipgauge;

#ifdef MUST_FAIL
constexpr phrase why{"why: ", "raison : "};
#else
constexpr phrase why{"why: ", "raison\u00a0: "};
#endif
