// Systems take their entry from each circuit inside them, never from the sum.
#include "support/ask.hpp"

#include <chipgauge/answers/eccn.hpp>

using namespace chipgauge;

namespace {

using enum outcome;
using namespace std::string_view_literals;
constexpr auto yes = truth::yes, no = truth::no;
constexpr date today{2026, 9, 24};

chip hgx(std::string_view circuit, encryption cryptography = encryption::unknown) {
    return system_of(the_chip(circuit), 8, {.id = "hgx"sv, .name = "HGX"sv, .model = "HGX"sv, .cryptography = cryptography});
}

few<std::string_view, 4> entries(chip const& c, date on = today) {
    few<std::string_view, 4> ids;
    for (eccn const& e : eccns_of(assess(c, ask(on)))) ids.push(e.id);
    return ids;
}
using ids = few<std::string_view, 4>;

} // namespace

TEST_CASE("eight H20 on a board are 4A994.l although they add up to more than any limit of 3A090") {
    chip const board = hgx("H20", encryption::none);
    CHECK(total_performance(board).low > 4800);
    CHECK(assess(board, ask(today)).result.classification() == in_no_paragraph);
    CHECK(entries(board) == ids{"4A994.l"});
    CHECK(entries(hgx("H20")) == ids{"5A002", "4A994.l"}); // an encryption item, perhaps
}

TEST_CASE("the letter to NVIDIA reaches the boards that hold an H20") {
    chip const board = hgx("H20", encryption::none);
    CHECK(applies(assess(board, ask(today)), "letter.2025-04-09") == yes);
    CHECK(assess(board, ask(today)).result.license() == yes);
    CHECK(assess(board, ask({2025, 4, 8})).result.license() == no);
}

TEST_CASE("a board of unknown encryption may stand in three entries, with the same requirement for regional stability") {
    chip const board = hgx("H100");
    few<eccn, 4> const all = eccns_of(assess(board, ask(today)));
    REQUIRE(all.size() == 2);
    CHECK(all[0].id == "5A002.z.1.a");
    CHECK(all[0].has(control::encryption));
    CHECK(all[1].id == "4A003.z.1.a"); // 8 x 67 TFLOPS of 64 bits x 0.3 = 161 WT
    CHECK(all[1].has(control::national_security));
    CHECK_FALSE(all[1].has(control::encryption));
    for (eccn const& e : all) CHECK(e.has(control::regional_stability));
    CHECK(entries(hgx("H100", encryption::none)) == ids{"4A003.z.1.a"});
    CHECK(entries(hgx("L40S", encryption::none)) == ids{"4A090.a"}); // no 64-bit rate that counts
    CHECK(entries(hgx("A40", encryption::none)) == ids{"4A090.b"});
}

TEST_CASE("an encryption item is classified as such: DGX with B200 is 5A002.z.1.a, mass market 5A992.z.1") {
    CHECK(entries(hgx("B200", encryption::controlled)) == ids{"5A002.z.1.a"});
    CHECK(entries(hgx("B200", encryption::mass_market)) == ids{"5A992.z.1"});
    chip const server = hgx("B200", encryption::controlled);
    assessment const a = assess(server, ask(today, "UZ"));
    CHECK(a.result.license() == yes);
    CHECK(a.result.review_policy() == presumption_of_approval);
    outcomes const offered = outcomes::of((a.result.possible & any_exception).bits & ~outcomes(acm).bits);
    CHECK(offered.empty());
    CHECK(applies(a, "742.4(a)/systems") == yes);
}

TEST_CASE("where 3A090 asks for no license of a system, the national security column may: open, but for Canada, and for what stands in no "
          "entry of it") {
    chip const board = hgx("H100"), small = hgx("L40S", encryption::none), sold_widely = hgx("B200", encryption::mass_market),
               below = hgx("H20", encryption::none);
    assessment const a = assess(board, ask(today, "DE"));
    CHECK(a.result.license() == truth::unknown);
    CHECK(basis_of(a).empty());
    CHECK(assess(board, ask(today, "CA")).result.license() == no);
    CHECK(assess(small, ask(today, "DE")).result.license() == no); // 4A090.a
    CHECK(assess(sold_widely, ask(today, "DE")).result.license() == no);
    CHECK(assess(below, ask(today, "DE")).result.license() == no); // 4A994.l
    CHECK(assess(board, ask(today, "CN")).result.license() == yes);
    CHECK(applies(a, "742.4(a)/systems") == yes);
    CHECK(finding_of(a, "742.4(a)/systems")->rule().qualifies_no);
    CHECK(applies(assess(the_chip("H100"), ask(today, "DE")), "742.4(a)/systems") == no);
}

TEST_CASE("before April 4, 2024 there was one 4A090, and no .b half of it, and before October 21, 2022 none") {
    chip const small = hgx("L40S", encryption::none); // no 64-bit rate that counts
    CHECK(entries(small, {2024, 4, 3}) == ids{"4A090"});
    CHECK(entries(hgx("A800", encryption::none), {2023, 4, 1}) == ids{"4A994.l"}); // its transfer rate is below 600 GB/s
    CHECK(entries(hgx("A100", encryption::none), {2023, 6, 1}) == ids{"4A090"});
    CHECK(entries(hgx("A100", encryption::none), {2022, 10, 20}) == ids{"4A003.b"}); // perhaps
    CHECK(entries(hgx("A40", encryption::none), {2024, 4, 3}).empty());
    CHECK(entries(hgx("A40", encryption::controlled), {2024, 4, 3}) == ids{"5A002.z"});
    CHECK(entries(hgx("L40S", encryption::mass_market), {2024, 4, 3}) == ids{"5A992.z"});
}

TEST_CASE("large computers and encryption items are controlled for national security on every day, whatever the circuits inside") {
    chip const board = hgx("H100", encryption::none), server = hgx("H100", encryption::controlled);
    CHECK(entries(board, {2024, 4, 3}) == ids{"4A003.z"});
    CHECK(entries(server, {2023, 11, 17}) == ids{"5A002.z"});
    CHECK(entries(server, {2023, 11, 16}) == ids{"5A002"});
    CHECK(entries(server, {2022, 9, 1}) == ids{"5A002"});
    CHECK(entries(hgx("H20", encryption::controlled)) == ids{"5A002"});
    for (date const on : {date{2024, 4, 3}, date{2023, 6, 1}, date{2022, 9, 1}}) {
        CAPTURE(on);
        CHECK(assess(board, ask(on, "DE")).result.license() == truth::unknown);
        CHECK(assess(server, ask(on, "DE")).result.license() == truth::unknown);
        CHECK(assess(server, ask(on, "CA")).result.license() == no);
        CHECK(assess(the_chip("H100"), ask(on, "DE")).result.license() == no);
        CHECK(applies(assess(server, ask(on, "DE")), "742.4(a)/systems") == yes);
    }
    eccn const before = eccns_of(assess(server, ask({2022, 9, 1})))[0], after = eccns_of(assess(server, ask({2023, 6, 1})))[0];
    CHECK_FALSE(before.has(control::regional_stability));
    CHECK(before.has(control::national_security));
    CHECK(before.has(control::encryption));
    CHECK(after.has(control::regional_stability));
    CHECK(assess(server, ask({2023, 6, 1}, "CN")).result.license() == yes);
}

TEST_CASE("the line of large computers is 70 WT since March 14, 2023, and between 29 and 70 before, which leaves 46.8 WT open") {
    chip const board = hgx("A100", encryption::none);
    CHECK(total_adjusted_peak(board).low == doctest::Approx(46.8));
    CHECK(entries(board, {2023, 3, 14}) == ids{"4A090"});
    CHECK(entries(board, {2023, 3, 13}) == ids{"4A003.b", "4A090"});
    CHECK(assess(board, ask({2023, 3, 13}, "DE")).result.license() == truth::unknown);
    CHECK(assess(board, ask({2023, 3, 14}, "DE")).result.license() == no);
}

TEST_CASE("a circuit has its own paragraph, the floor, or none") {
    CHECK(entries(the_chip("H100")) == ids{"3A090.a"});
    CHECK(entries(the_chip("L20")) == ids{"3A991.p"});
    CHECK(entries(the_chip("HBM3E")) == ids{"3A090.c"});
}
