// Cuts: where an answer may change, the side each one belongs to, and what ranges and doubtful places make of them.
#include "support/ask.hpp"

#include <doctest/doctest.h>

using namespace chipgauge;

namespace {

constexpr auto yes = truth::yes, no = truth::no, unknown = truth::unknown;

constexpr instrument cited{.citation = "99 FR 1", .url = "https://example.org", .published = {2023, 1, 1}};

constexpr chip chip_between(tops low, tops high) {
    chip c = design;
    c.sold_for = market::datacenter;
    c.dies = {{2000_mm2}};
    c.rates = {{number_format::fp16, {low, high}}};
    return c;
}

cuts cuts_of(limit const& l) {
    cuts all;
    all.add(l);
    return all;
}

} // namespace

TEST_CASE("a cut is the first value of the stretch above it, whichever way the limit is written") {
    CHECK(cuts_of(of::tpp >= 4800_TPP).first[0] == 4800);
    CHECK(cuts_of(of::tpp < 4800_TPP).first[0] == 4800);
    CHECK(cuts_of(of::tpp > 4800_TPP).first[0] == next_up(4800));
    CHECK(cuts_of(of::tpp <= 4800_TPP).first[0] == next_up(4800));
    CHECK(cuts_of(for_datacenters).first[0] == 1);
    CHECK(cuts_of(not_for_datacenters).first[0] == 1); // there is nothing between no and yes
    CHECK(cuts_of(of::dram_bandwidth >= ranged<GBps>{1400_GBps, 4000_GBps}).size() == 2);
}

TEST_CASE("a range that ends at a cut reaches the stretch above it, and one that ends just below does not") {
    cuts const line = cuts_of(of::tpp >= 4800_TPP);
    CHECK(samples_of({100, 4800, -1}, line).size() == 2);
    CHECK(samples_of({100, next_down(4800), -1}, line).size() == 1);
    CHECK(samples_of({4800, 5000, -1}, line).size() == 1);
    CHECK(line.stretch_of(4800) == 1);
    CHECK(line.stretch_of(next_down(4800)) == 0);
    CHECK(line.last_of(0) == next_down(4800));
}

TEST_CASE("a rate that just reaches 4,800 TPP may be 3A090.a") {
    chip const c = chip_between(100_TOPS, 300_TOPS); // 1,600 to 4,800 TPP
    answer const r = assess(c, ask({2023, 11, 17})).result;
    CHECK(r.possible.has(outcome::in_a));
    CHECK_FALSE(r.certain.has(outcome::in_a));
}

TEST_CASE("one country has one standing: a doubt about the destination is the same doubt about a party from there") {
    static constexpr rule rows[] = {{.id = "in and from",
                                     .effective = {2023, 1, 1},
                                     .then = outcome::license,
                                     .where = {.to = {.any = groups::d5}, .headquarters = {.any = groups::d5}},
                                     .instrument = &cited},
                                    {.id = "neither",
                                     .effective = {2023, 1, 1},
                                     .then = outcome::license,
                                     .where = {.to = {.minus = groups::d5}, .headquarters = {.minus = groups::d5}},
                                     .instrument = &cited}};
    static constexpr auto book = join(rows).over(law::us_places);
    question const q = ask({2025, 12, 1}, "KH"); // possibly D:5 on that day
    REQUIRE_FALSE(standing_of("KH", q.on).certain());
    CHECK(assess(design, q, book).result.license() == yes);
    question elsewhere = q;
    elsewhere.headquarters = "ET"; // a doubt of its own
    CHECK(assess(design, elsewhere, book).result.license() == unknown);
}

TEST_CASE("a row that may displace another leaves it possible, and not certain") {
    static constexpr rule rows[] = {{.id = "under", .effective = {2023, 1, 1}, .then = outcome::in_b, .instrument = &cited},
                                    {.id = "over",
                                     .effective = {2023, 1, 1},
                                     .then = outcome::in_a,
                                     .limits = {of::tpp >= 4800_TPP},
                                     .over = {"under"},
                                     .instrument = &cited}};
    static constexpr auto book = join(rows);
    chip const c = chip_between(200_TOPS, 400_TOPS);
    answer const r = assess(c, ask({2023, 6, 1}), book).result;
    CHECK(r.says(outcome::in_a) == unknown);
    CHECK(r.says(outcome::in_b) == unknown);
    CHECK(r.says(outcome::in_no_paragraph) == no);
}

TEST_CASE("a place that doubt puts in and out of a scope leaves its row unknown, though one standing is within") {
    static constexpr rule rows[] = {
        {.id = "to d5", .effective = {2023, 1, 1}, .then = outcome::license, .where = {.to = {.any = groups::d5}}, .instrument = &cited}};
    static constexpr auto book = join(rows).over(law::us_places);
    assessment const a = assess(design, ask({2025, 12, 1}, "KH"), book);
    CHECK(a.findings[0].scoped == unknown);
    CHECK(a.result.license() == unknown);
}

TEST_CASE("of two lines equally near the first in the order of the law is named") {
    static constexpr rule rows[] = {
        {.id = "first", .effective = {2023, 1, 1}, .then = outcome::in_a, .limits = {of::tpp >= 4800_TPP}, .instrument = &cited},
        {.id = "second", .effective = {2023, 1, 1}, .then = outcome::in_b, .limits = {of::tpp >= 4800_TPP}, .instrument = &cited}};
    static constexpr auto book = join(rows);
    chip const c = chip_between(200_TOPS, 200_TOPS);
    assessment const a = assess(c, ask({2023, 6, 1}), book);
    REQUIRE(nearest_of(a).finding);
    CHECK(nearest_of(a).finding->rule().id.text == "first");
}

TEST_CASE("a law without places puts every country alike, and rows of one's own end those of the law") {
    static constexpr rule mine[] = {{.id = "3A090.a.1", .effective = {2027, 1, 1}, .then = outcome::repealed, .instrument = &cited}};
    static constexpr auto later = join(law::us, mine);
    assessment const before = assess(the_chip("H100"), ask({2026, 12, 31}), later),
                     after = assess(the_chip("H100"), ask({2027, 1, 1}), later);
    CHECK(finding_of(before, "3A090.a.1"));
    CHECK_FALSE(finding_of(after, "3A090.a.1"));
    CHECK(after.law.where == &law::us_places);
    CHECK(standing_of(rulebook{}, "CN", {2026, 1, 1}) == standing_of(rulebook{}, "DE", {2026, 1, 1}));
}

TEST_CASE("on a day that does not exist everything is undetermined, and at home the item is what it is and the rest undetermined") {
    answer const none = assess(the_chip("H100"), ask({2025, 13, 9})).result;
    CHECK(none.license() == unknown);
    CHECK(none.classification() == outcome::none);
    answer const at_home = assess(the_chip("H100"), ask({2026, 9, 24}, "US")).result;
    CHECK(at_home.classification() == outcome::in_a);
    CHECK(at_home.license() == unknown);
}

TEST_CASE("a change names the instrument whose row began that day, by the law that judged") {
    assessment const before = assess(the_chip("A800"), ask({2023, 10, 22})), after = assess(the_chip("A800"), ask({2023, 10, 23}));
    auto const all = changes_between(before, after);
    REQUIRE(all.size() == 1);
    CHECK(all[0].instrument->kind == text_kind::letter);
}
