// A number is written by the language before it stands in a sentence.
// error: convert|conversion
#include <chipgauge/words/language.hpp>

using namespace chipgauge;
constexpr pattern<1> stands{"It stands {0}.", "La puce se situe {0}."};
#ifdef MUST_FAIL
std::string text() { return language{}(stands, 1.3); }
#else
std::string text() { return language{}(stands, language{}.percent(1.3, 1)); }
#endif
