// A row that says more than its limits has words, in words/us.
// error: a_row_lacks_its_words
#include <chipgauge/words/us/row_words.hpp>

using namespace chipgauge;

constexpr instrument by_{.citation = "99 FR 1", .url = "https://example.org", .published = {2027, 1, 4}};
constexpr rule rows[] = {{.id = "3A090.d", .effective = {2027, 1, 4}, .then = outcome::notice, .instrument = &by_, .says_more = true}};
constexpr instrument_words titles[] = {{&by_, {"A made-up rule", "Une règle inventée"}}};

#ifdef MUST_FAIL
constexpr row_words said[] = {{"3A090.d", {2027, 1, 4}, {}, {"not confirmed", "non confirmé"}}};
#else
constexpr row_words said[] = {{"3A090.d", {2027, 1, 4}, {"a condition", "une condition"}}};
#endif
static_assert(worded(rows, said, titles));
