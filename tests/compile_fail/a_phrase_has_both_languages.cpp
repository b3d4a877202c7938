// A text without its translation stops the compiler.
// error: a_text_lacks_its_translation
#include <chipgauge/words/phrase.hpp>

using namespace chipgauge;

#ifdef MUST_FAIL
constexpr phrase by_letter{"by letter", ""};
#else
constexpr phrase by_letter{"by letter", "par lettre"};
#endif
