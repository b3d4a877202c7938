// `over` names a row of the same law: one that does not exist stops the compiler at the row.
// error: this_row_displaces_a_paragraph_that_does_not_exist|must be initialized by a constant expression
#include <chipgauge/law/rulebook.hpp>

using namespace chipgauge;

constexpr instrument cited{.citation = "99 FR 1", .url = "https://example.org", .published = {2027, 1, 1}};
constexpr rule known[] = {{.id = "1", .effective = {2027, 1, 1}, .then = outcome::in_b, .instrument = &cited},
                          {.id = "2", .effective = {2027, 1, 1}, .then = outcome::in_a, .over = {"1"}, .instrument = &cited}};
#ifdef MUST_FAIL
constexpr rule mistyped[] = {{.id = "2", .effective = {2027, 1, 1}, .then = outcome::in_a, .over = {"l"}, .instrument = &cited}};
constexpr auto law_of_mine = join(mistyped);
#else
constexpr auto law_of_mine = join(known);
#endif
static_assert(law_of_mine.rows[0].rule != nullptr);
