// Doubt: what missing figures, unpublished letters, conflicting texts and doubtful places leave open, and what they do not.
#include "support/ask.hpp"

#include <cmath>

using namespace chipgauge;

namespace {

using enum outcome;
constexpr auto yes = truth::yes, no = truth::no, unknown = truth::unknown;

} // namespace

TEST_CASE("a market that is not known is yes or no, and never half") {
    chip c = the_chip("RTX 4090");
    c.sold_for = market::unknown;
    answer const r = assess(c, ask({2024, 4, 4})).result;
    CHECK(r.classification() == in_a);
    CHECK(r.license() == yes);
    CHECK(r.says(nac) == unknown);
    CHECK((r.certain & any_review).empty());
    CHECK((r.possible & any_review) == (presumption_of_denial | case_by_case));

    c = the_chip("RTX 4090 D");
    c.sold_for = market::unknown;
    answer const smaller = assess(c, ask({2024, 4, 4})).result;
    CHECK(smaller.classification() == none);
    CHECK((smaller.possible & any_item) == (in_a | in_no_paragraph));
}

TEST_CASE("rows for datacenters and for everything else together leave nothing open") {
    static constexpr rule rows[] = {
        {.id = "x.1", .effective = {2023, 1, 1}, .then = license, .limits = {for_datacenters}, .instrument = &law::ifr_2022},
        {.id = "x.2", .effective = {2023, 1, 1}, .then = license, .limits = {not_for_datacenters}, .instrument = &law::ifr_2022},
    };
    static constexpr auto book = join(rows);
    CHECK(assess(design, ask({2023, 6, 1}), book).result.license() == yes); // its market is not said
}

TEST_CASE("Cloud AI 100 Pro is undetermined, for want of a die area") {
    answer const r = answer_for("Cloud AI 100 Pro", ask({2023, 11, 17}));
    CHECK(r.classification() == none);
    CHECK((r.possible & any_item) == (in_a | in_b | in_no_paragraph));
    CHECK(r.license() == unknown);
}

TEST_CASE("Trainium is .a at 32 bits whatever its area, and undetermined while 19 bits are possible") {
    chip const& c = the_chip("Trainium");
    CHECK(measure(c)[metric::tpp] == range{3610, 6080, 3610});
    CHECK(assess(c, ask({2023, 11, 17})).result.classification() == none);
    metrics m = measure(c);
    m[metric::tpp] = range::exactly(6080);
    m[metric::density] = m[metric::tpp] / m.area;
    CHECK(assess(c, m, ask({2023, 11, 17})).result.classification() == in_a);
}

TEST_CASE("a row that speaks of every item applies although it is not known which one a chip is") {
    CHECK(applies(assess(the_chip("MI308"), ask({2025, 4, 15})), "letter.2025-04-15") == yes);
}

TEST_CASE("findings keep to their own limits: a row may be in doubt where the answer is certain") {
    assessment const a = assess(design, metrics_of({.tpp = 4000, .density = {4, 8, -1}}), ask({2024, 4, 4}));
    CHECK(applies(a, "3A090.a.2") == unknown);
    CHECK(applies(a, "742.6(a)(6)(iii)") != no);
    CHECK(a.result.license() == yes);
}

TEST_CASE("the lines that the press reports of the letters of April 2025 bind whom they reached, and nobody else") {
    question const q = ask({2025, 5, 1});
    CHECK(answer_for("RTX 5090 D", q).license() == yes); // 1,792 GB/s
    CHECK(answer_for("RTX 5090 D", q).classification() == in_no_paragraph);
    CHECK(applies(assess(the_chip("RTX 5090 D"), q), "letter.2025-04.reported.memory") == yes);
    CHECK(answer_for("L20", q).license() == no);
    chip c = design;
    auto const license_at = [&](std::string_view vendor, double dram, double transfer) {
        c.vendor = vendor;
        return assess(c, metrics_of({.dram = dram, .transfer = transfer}), q).result.license();
    };
    for (std::string_view vendor : {"NVIDIA", "Intel"}) {
        CHECK(license_at(vendor, 1399.99, 0) == no);
        CHECK(license_at(vendor, 1400, 0) == yes);
        CHECK(license_at(vendor, 0, 1100) == yes);
        CHECK(license_at(vendor, 900, 799.99) == no);
        CHECK(license_at(vendor, 900, 800) == yes); // the sum
    }
    CHECK(license_at("Intel", 0, 1099.99) == no);
    CHECK(license_at("NVIDIA", 0, 899.99) == no);
    CHECK(license_at("NVIDIA", 0, 900) == unknown); // its filing: the H20's own interconnect, with or without the host link
    CHECK(license_at("NVIDIA", 0, 1028) == yes);
    CHECK(license_at("nobody", 9000, 9000) == no);
    CHECK(license_at({}, 9000, 9000) == unknown); // a design whose maker is not said
}

TEST_CASE(
    "the policy of January 2026 is .b's as well: L40 to China is weighed case by case, whatever 744.23(d) says of its own requirements") {
    answer const r = answer_for("L40", ask({2026, 9, 24}));
    CHECK(r.classification() == in_b);
    CHECK(r.license() == yes);
    CHECK(r.says(nac) == yes);
    CHECK(r.review_policy() == case_by_case);
}

TEST_CASE("where texts conflict both stay: a .b item to a D:1 country for a Chinese party, between April 2024 and January 2025") {
    answer const r = answer_for("L40", ask({2024, 6, 1}, "VN", "CN"));
    CHECK(r.license() == yes);
    CHECK(r.review_policy() == none);
    CHECK((r.possible & any_review) == (case_by_case | presumption_of_denial));
}

TEST_CASE("doubtful membership stays doubtful: Cambodia in December 2025 is reviewed as D:5 or as D:1") {
    assessment const a = assess(the_chip("H100"), ask({2025, 12, 1}, "KH"));
    CHECK_FALSE(a.destination.certain());
    CHECK(a.result.license() == yes); // D:1 or D:5: either way
    CHECK(a.result.review_policy() == none);
    CHECK((a.result.possible & any_review) == (presumption_of_approval | presumption_of_denial));
    CHECK(answer_for("H100", ask({2025, 10, 31}, "KH")).review_policy() == presumption_of_denial);
    CHECK(answer_for("H100", ask({2026, 2, 3}, "KH")).review_policy() == presumption_of_approval);
}

TEST_CASE("doubtful membership stays doubtful: Ethiopia may be D:5 or not") {
    assessment const a = assess(the_chip("H100"), ask({2026, 9, 24}, "ET"));
    CHECK_FALSE(a.destination.certain());
    CHECK(a.result.license() == unknown);
    CHECK(answer_for("H20", ask({2026, 9, 24}, "ET")).license() == unknown);
    CHECK(answer_for("RTX 4090 D", ask({2026, 9, 24}, "ET")).license() == no); // in neither case
    CHECK(answer_for("H100", ask({2026, 9, 24}, "DE", "ET")).license() == unknown);
}

TEST_CASE("a place in no listed group is undetermined, with the reason") {
    assessment const a = assess(the_chip("H100"), ask({2026, 9, 24}, "KY"));
    CHECK(a.result.license() == unknown);
    CHECK_FALSE(a.destination.certain());
    CHECK(a.result.classification() == in_a); // the item does not depend on the place
    CHECK(answer_for("H100", ask({2026, 9, 24}, "SG", "KY")).license() == unknown);
    CHECK(answer_for("RTX 4090 D", ask({2026, 9, 24}, "KY")).license() == no);
}

TEST_CASE("a chip of which nothing is known is undetermined, not free") {
    chip const nothing{.id = std::string_view("x"), .vendor = std::string_view("nobody"), .model = std::string_view("x")};
    answer const r = assess(nothing, ask({2026, 9, 24})).result;
    CHECK(r.classification() == none);
    CHECK(r.license() == unknown);
    CHECK((r.possible & any_item) == (in_a | in_b | in_no_paragraph));
}

TEST_CASE("figures that are not numbers are unknown, not free") {
    metrics m = metrics_of({});
    double const nan = std::nan("");
    m[metric::tpp] = m[metric::density] = range::exactly(nan);
    CHECK(assess(design, m, ask({2023, 11, 17})).result.classification() == none);
}
