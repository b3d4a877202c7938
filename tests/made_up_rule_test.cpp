// A made-up instrument: a new bandwidth limit, added as one table.
#include "support/ask.hpp"

#include <chipgauge/chips/catalog/literal.hpp>

using namespace chipgauge;

namespace {

using enum outcome;
constexpr auto yes = truth::yes, no = truth::no;

constexpr instrument made_up{"A made-up rule", "99 FR 1", "https://example.org/99-fr-1", {2027, 1, 4}, text_kind::regulation};
constexpr rule made_up_rows[] = {
    {.id = "3A090.d",
     .effective = {2027, 1, 4},
     .then = in_b,
     .limits = {for_datacenters, of::dram_bandwidth >= 3500_GBps},
     .instrument = &made_up,
     .cfr = "15 CFR 774 supp. 1"},
};
constexpr auto with_made_up = join(law::us, made_up_rows);

static_assert(assess("H20"_chip, ask({2027, 1, 3}), with_made_up).result.classification() == in_no_paragraph);
static_assert(assess("H20"_chip, ask({2027, 1, 4}), with_made_up).result.classification() == in_b);
static_assert(assess("H20"_chip, ask({2027, 1, 4}), with_made_up).result.license() == yes);

} // namespace

TEST_CASE("a rule with a new limit is one table joined to the others") {
    for (date day : {date(2027, 1, 3), date(2027, 1, 4)}) {
        CAPTURE(day);
        assessment const a = assess(the_chip("H20"), ask(day), with_made_up);
        CHECK(a.result.classification() == (day == date(2027, 1, 4) ? in_b : in_no_paragraph));
        CHECK(a.result.license() == yes);
        CHECK(by_letter(a) == (day < date(2027, 1, 4)));
    }
    CHECK(assess(the_chip("L20"), ask({2027, 1, 4}), with_made_up).result.license() == no);
}
