// The words of a rule: paragraphs, sets of outcomes, limits with their units, places and movements.
#include "support/ask.hpp"

using namespace chipgauge;

namespace {

static_assert(paragraph("3A090.a.1") == paragraph(std::string_view("3A090.a.1")));
static_assert(!(paragraph("3A090.a.1") == paragraph("3A090.a.2")));
static_assert((of::tpp >= 4800_TPP).metric == metric::tpp && (of::tpp >= 4800_TPP).compare == comparison::at_least);
static_assert(holds(of::tpp >= 4800_TPP, range::exactly(4800)) == truth::yes);
static_assert(holds(of::tpp < 4800_TPP, range::exactly(4800)) == truth::no);

constexpr outcome every_outcome[] = {
    outcome::in_3a090,
    outcome::in_a,
    outcome::in_b,
    outcome::in_c,
    outcome::in_no_paragraph,
    outcome::floor,
    outcome::license,
    outcome::no_license,
    outcome::nac,
    outcome::aca,
    outcome::aia,
    outcome::acm,
    outcome::lpp,
    outcome::hbm,
    outcome::presumption_of_denial,
    outcome::policy_of_denial,
    outcome::presumption_of_approval,
    outcome::case_by_case,
    outcome::notice,
    outcome::repealed,
};

} // namespace

TEST_CASE("a paragraph is its text") {
    CHECK(paragraph("742.6(a)(6)(iii)").text == "742.6(a)(6)(iii)");
    CHECK(paragraph("a") == paragraph("a"));
    CHECK_FALSE(paragraph("a") == paragraph("b"));
    CHECK_FALSE(paragraph("3A090.a") == paragraph("3A090.a.1"));
}

TEST_CASE("every outcome is a bit of its own and belongs to one part of an answer") {
    for (outcome a : every_outcome) {
        CHECK(outcomes(a).single());
        for (outcome b : every_outcome)
            if (a != b) CHECK((outcomes(a) & b).empty());
        int const parts = !(outcomes(a) & (any_paragraph | outcome::floor | outcome::in_no_paragraph)).empty() +
                          !(outcomes(a) & (outcome::license | outcome::no_license)).empty() + !(any_exception & a).empty() +
                          !(any_review & a).empty() + (a == outcome::notice) + (a == outcome::repealed);
        CHECK(parts == 1);
    }
    CHECK((stage_of(outcome::in_a) == stage::classification));
    CHECK((stage_of(outcome::floor) == stage::classification));
    CHECK((stage_of(outcome::license) == stage::license_requirement));
    CHECK((stage_of(outcome::no_license) == stage::license_requirement));
    CHECK((stage_of(outcome::hbm) == stage::license_exception));
    CHECK((stage_of(outcome::case_by_case) == stage::review_policy));
    CHECK((stage_of(outcome::notice) == stage::notice));
    CHECK((stage_of(outcome::repealed) == stage::none));
    CHECK((stage_of(outcome::none) == stage::none));
}

TEST_CASE("sets of outcomes join and meet") {
    outcomes const two = outcome::in_a | outcome::in_b;
    CHECK(two.has(outcome::in_a));
    CHECK_FALSE(two.has(outcome::in_c));
    CHECK_FALSE(two.single());
    CHECK((two & outcome::in_a) == outcome::in_a);
    CHECK(outcomes().empty());
    CHECK_FALSE(outcomes().single());
}

TEST_CASE("each comparison holds at its value, just below and just above as the text says") {
    struct row {
        limit l;
        truth below, at, above;
    };
    auto const yes = truth::yes, no = truth::no;
    row const rows[] = {
        {of::tpp >= 4800_TPP, no, yes, yes},
        {of::tpp > 4800_TPP, no, no, yes},
        {of::tpp <= 4800_TPP, yes, yes, no},
        {of::tpp < 4800_TPP, yes, no, no},
    };
    for (row const& r : rows) {
        CHECK(holds(r.l, range::exactly(4799.99)) == r.below);
        CHECK(holds(r.l, range::exactly(4800)) == r.at);
        CHECK(holds(r.l, range::exactly(4800.01)) == r.above);
        CHECK(holds(r.l, range{}) == truth::unknown);
        CHECK(holds(r.l, range::none()) == truth::no);
    }
}

TEST_CASE("a limit without a number is a range, and what lies in it is unknown") {
    ranged<GBps> const line{1400_GBps, 4000_GBps};
    limit const l = of::dram_bandwidth >= line;
    CHECK(holds(l, range::exactly(1399.99)) == truth::no);
    CHECK(holds(l, range::exactly(1400)) == truth::unknown);
    CHECK(holds(l, range::exactly(3999.99)) == truth::unknown);
    CHECK(holds(l, range::exactly(4000)) == truth::yes);
}

TEST_CASE("datacenter limits are each other's opposite") {
    for (range const r : {range::exactly(0), range::exactly(1), range{0, 1, -1}})
        CHECK(holds(for_datacenters, r) == !holds(not_for_datacenters, r));
}

TEST_CASE("a release on the day itself is by that day, and not after it") {
    date const day{2026, 1, 15};
    range const on = range::exactly(day.serial()), next = range::exactly(day.next().serial());
    CHECK(holds(released_by(day), on) == truth::yes);
    CHECK(holds(released_by(day), next) == truth::no);
    CHECK(holds(released_after(day), on) == truth::no);
    CHECK(holds(released_after(day), next) == truth::yes);
}

TEST_CASE("places are groups less groups, and names beside them") {
    using enum groups;
    places const all;
    CHECK(all.everywhere());
    CHECK(all.contain("DE", a1 | a5));
    places const p{.any = d1 | d4, .minus = a5 | a6, .named = {"AE"}};
    CHECK_FALSE(p.everywhere());
    CHECK(p.contain("VN", d1));
    CHECK_FALSE(p.contain("IL", d4 | a6));
    CHECK_FALSE(p.contain("DE", a1 | a5));
    CHECK(p.contain("AE", a5)); // named, although in a group that is taken out
    places const only_named{.named = {"CN", "HK"}};
    CHECK(only_named.contain("HK", none));
    CHECK_FALSE(only_named.contain("MO", d1 | d4 | d5m));
    places const without{.minus = d5m};
    CHECK(without.contain("DE", a1));
    CHECK_FALSE(without.contain("CN", d1 | d4 | d5 | d5m));
}

TEST_CASE("a movement is an export, a reexport, a transfer, or several of them") {
    movements const all, two = movement::export_from_us | movement::reexport, one = movement::transfer;
    for (movement m : {movement::export_from_us, movement::reexport, movement::transfer}) {
        CHECK(all.has(m));
        CHECK(two.has(m) != one.has(m));
    }
}

TEST_CASE("a row is known to both readings, or to one") {
    CHECK(knows(read_as::both, reading::enforced));
    CHECK(knows(read_as::both, reading::printed));
    CHECK_FALSE(knows(read_as::printed_only, reading::enforced));
    CHECK(knows(read_as::printed_only, reading::printed));
    CHECK(knows(read_as::enforced_only, reading::enforced));
    CHECK_FALSE(knows(read_as::enforced_only, reading::printed));
}

TEST_CASE("kinds of text have names") {
    for (text_kind k : {text_kind::regulation, text_kind::letter, text_kind::guidance, text_kind::tariff, text_kind::bill})
        CHECK_FALSE(name_of(k).empty());
}
