// A check beside a table refuses a row without a citation: the same check that stands beside the law.
// error: static assertion failed|static_assert failed
#include <chipgauge/law/us/the_law.hpp>

using namespace chipgauge;

namespace {

constexpr instrument cited{"A rule", "99 FR 1", "https://example.org", {2027, 1, 1}, text_kind::regulation};
constexpr instrument uncited{"A rule", "", "https://example.org", {2027, 1, 1}, text_kind::regulation};

constexpr rule with = {.id = "3A090.d", .effective = {2027, 1, 1}, .then = outcome::in_b, .instrument = &cited};
constexpr rule without = {.id = "3A090.d", .effective = {2027, 1, 1}, .then = outcome::in_b, .instrument = &uncited};

} // namespace

static_assert(detail::cited(with));
#ifdef MUST_FAIL
static_assert(detail::cited(without));
#else
static_assert(!detail::cited(without));
#endif
