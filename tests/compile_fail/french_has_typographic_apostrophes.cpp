// A straight apostrophe is none in French.
// error: french_has_a_straight_apostrophe
#define CHIPGAUGE_CHECK_WORDS
#include <chipgauge/words/phrase.hpp>

using namespace chipgauge;

#ifdef MUST_FAIL
constexpr phrase review{"review", "l'examen"};
#else
constexpr phrase review{"review", "l’examen"};
#endif
