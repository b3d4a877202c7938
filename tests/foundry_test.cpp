// Note 1 to 3A090.a: who is bound by the presumption, and what rebuts it.
#include <chipgauge/answers/foundry.hpp>

#include "support/ask.hpp"

using namespace chipgauge;
using namespace chipgauge::literals;

namespace {

constexpr auto yes = truth::yes, no = truth::no, unknown = truth::unknown;

constexpr foundry_question shipment(date on) {
    foundry_question q;
    q.on = on;
    q.advanced_logic = yes;
    q.by = designer::neither;
    q.packaged_by = packager::fabricator_outside_d5;
    q.has_hbm = no;
    return q;
}
constexpr truth presumed(foundry_question q, double transistors) {
    q.transistors = billions::of(transistors);
    return presumption(q).presumed;
}

} // namespace

TEST_CASE("the presumption binds fabricators and packagers, for advanced logic, from 2025-01-31") {
    foundry_question q = shipment({2025, 1, 31});
    CHECK(presumed(q, 30) == yes);
    q.on = {2025, 1, 30};
    CHECK(presumed(q, 30) == no);
    q.on = {2026, 1, 1};
    q.seller_is_foundry_or_osat = no;
    CHECK(presumed(q, 30) == no);
    q.seller_is_foundry_or_osat = yes;
    q.advanced_logic = no;
    CHECK(presumed(q, 30) == no);
    q.advanced_logic = unknown;
    CHECK(presumed(q, 30) == unknown);
}

TEST_CASE("an attested count of transistors rebuts it below 30 billion, and below 35 or 40 without HBM in the years that are named") {
    struct line {
        date on;
        double rebuts, stands;
    };
    for (line const& l : {line{{2026, 12, 31}, 29.99, 30}, line{{2027, 1, 1}, 34.99, 35}, line{{2027, 12, 31}, 34.99, 35},
                          line{{2028, 6, 1}, 29.99, 30}, line{{2029, 1, 1}, 39.99, 40}}) {
        CAPTURE(l.on);
        CHECK(presumed(shipment(l.on), l.rebuts) == no);
        CHECK(presumed(shipment(l.on), l.stands) == yes);
    }
    foundry_question q = shipment({2027, 6, 1});
    q.has_hbm = yes;
    CHECK(presumed(q, 30) == yes);
    CHECK(presumed(q, 29.99) == no);
    q.has_hbm = unknown;
    CHECK(presumed(q, 32) == unknown);
}

TEST_CASE("who packages the die decides whether a count helps") {
    foundry_question q = shipment({2026, 6, 1});
    q.packaged_by = packager::other;
    CHECK(presumed(q, 10) == yes);
    q.packaged_by = packager::approved_osat;
    CHECK(presumed(q, 10) == no);
    q.packaged_by = packager::unknown;
    CHECK(presumed(q, 10) == unknown);
}

TEST_CASE("an attestation by an approved designer rebuts it always, by an authorized one until December 31, 2026 without more") {
    foundry_question q = shipment({2026, 12, 30});
    q.packaged_by = packager::other;
    q.attested_below_3a090 = yes;
    q.by = designer::approved;
    CHECK(presumption(q).presumed == no);
    q.by = designer::authorized;
    CHECK(presumption(q).presumed == no);
    q.on = {2026, 12, 31}; // "prior to", "after": the day itself is not named
    CHECK(presumption(q).presumed == unknown);
    q.on = {2027, 1, 1};
    q.applied_for_approval = no;
    CHECK(presumption(q).presumed == yes);
    q.applied_for_approval = yes;
    CHECK(presumption(q).presumed == no);
    q.by = designer::approved;
    q.attested_below_3a090 = no;
    CHECK(presumption(q).presumed == yes);
    q.on = {2026, 4, 1}; // the first end of the easier terms, April 13, 2026, had not come
    q.by = designer::authorized;
    q.attested_below_3a090 = yes;
    CHECK(presumption(q).presumed == no);
}

TEST_CASE("advanced logic is of a node at 16/14 nm or below, or has non-planar transistors, and is open where neither is known") {
    constexpr range n16 = range::exactly(16), n16_1 = range::exactly(16.1), n28 = range::exactly(28), any{};
    CHECK(advanced_logic(n16, transistor::planar) == yes);
    CHECK(advanced_logic(n16_1, transistor::planar) == no);
    CHECK(advanced_logic(n28, transistor::finfet) == yes);
    CHECK(advanced_logic(n28, transistor::unknown) == unknown);
    CHECK(advanced_logic(any, transistor::gate_all_around) == yes);
    CHECK(advanced_logic(any, transistor::planar) == unknown);
    CHECK(advanced_logic({14, 22}, transistor::planar) == unknown);
}

TEST_CASE("a chip says of its shipment what is published of it, and nothing of packager and attestation") {
    foundry_question const h20 = shipment_of(the_chip("H20"), {2026, 9, 24}), ascend = shipment_of(the_chip("Ascend 910B"), {2026, 9, 24});
    CHECK(h20.advanced_logic == yes);
    CHECK(h20.by == designer::approved);
    CHECK(h20.has_hbm == yes);
    CHECK(h20.packaged_by == packager::unknown);
    CHECK(presumption(h20).presumed == unknown);
    CHECK(ascend.by == designer::neither);
    CHECK(shipment_of(design, {2026, 9, 24}).advanced_logic == unknown);
    CHECK(shipment_of(design, {2026, 9, 24}).has_hbm == unknown);
}
