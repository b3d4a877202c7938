// Places: the country groups as supplement no. 1 to 15 CFR part 740 printed them, and the dated changes.
#include "support/ask.hpp"
#include "support/show.hpp"

#include <chipgauge/words/us/country_groups.hpp>

using namespace chipgauge;

namespace {

struct members {
    groups group;
    std::string_view codes;
};

// The editions of July 23 and September 24, 2026; Hong Kong and Macau as rows.
constexpr members printed[] = {
    {groups::a1, "AR AT AU BE BG CA CH CZ DE DK EE ES FI FR GB GR HR HU IE IN IS IT JP KR LT LU LV MX NL NO NZ PL PT RO SE SI SK TR US ZA"},
    {groups::a5, "AE AR AT AU BE BG CA CH CZ DE DK EE ES FI FR GB GR HR HU IE IN IS IT JP KR LT LU LV NL NO NZ PL PT RO SE SI SK TR"},
    {groups::a6, "AL CY IL MT MX SG TW ZA"},
    {groups::d1, "AM AZ BY CN GE HK IQ KG KH KP KZ LA LY MD MM MN MO NI RU TJ TM UZ VE VN YE"},
    {groups::d4, "BH BY CN EG HK IL IQ IR JO KP KW LB LY MO OM PK QA RU SA SY VE YE"},
    {groups::d5, "AF BY CD CF CN CU ER HK HT IQ IR KP LB LY MM NI RU SD SO SS SY VE ZW"},
    {groups::tier1, "AU BE CA DE DK ES FI FR GB IE IT JP KR NL NO NZ SE TW US"},
};
constexpr date day_of_print{2026, 9, 24};

constexpr bool lists(std::string_view codes, country c) {
    for (std::size_t i = 0; i + 1 < codes.size(); i += 3)
        if (country(codes[i], codes[i + 1]) == c) return true;
    return false;
}

groups sole_standing(country c, date on) {
    standing const s = standing_of(c, on);
    REQUIRE(s.certain());
    return s.alternatives[0];
}

static_assert(find_place("CN")->code == country("CN") && find_place("XX") == nullptr);
static_assert(parse_country("cn") == country("CN") && !parse_country("XX").named());

} // namespace

TEST_CASE("every country stands in the groups that the supplement printed on 2026-09-24") {
    for (place const& p : all_places) {
        if (!p.listed) continue;
        standing const s = standing_of(p.code, day_of_print);
        CAPTURE(p.code);
        // Where membership is doubtful, the printed table is one of the possibilities.
        CHECK(s.alternatives.size() >= 1);
        for (members const& m : printed) {
            bool some = false;
            for (groups const each : s.alternatives) some = some || share(each, m.group) == lists(m.codes, p.code);
            CAPTURE(m.codes.substr(0, 12));
            CHECK(some);
        }
    }
}

TEST_CASE("the groups have 40, 38, 8, 25, 22, 23 and 19 members") {
    int const expected[] = {40, 38, 8, 25, 22, 23, 19};
    for (std::size_t i = 0; i < 7; ++i) {
        int members_found = 0;
        for (place const& p : all_places) {
            if (!p.listed) continue;
            standing const s = standing_of(p.code, day_of_print);
            members_found += s.certain() && share(s.alternatives[0], printed[i].group);
        }
        CAPTURE(i);
        CHECK(members_found == expected[i]);
    }
}

TEST_CASE("the places are 201 of the supplement, three regions of Ukraine, and 49 other codes, in order, each once") {
    int listed = 0, others = 0;
    country last{};
    for (place const& p : all_places) {
        CAPTURE(p.code);
        CHECK(last < p.code);
        last = p.code;
        CHECK_FALSE(language{}.name(p.code).empty());
        CHECK(find_place(p.code) == &p);
        (p.listed ? listed : others) += 1;
        if (!p.listed) CHECK((p.in == groups::none));
    }
    CHECK(listed == 204);
    CHECK(others == 49);
}

TEST_CASE("Macau or D:5 is D:5 and Macau, on every day") {
    auto const check = [](country c, groups in) {
        CAPTURE(c);
        CHECK(share(in, groups::d5m) == (share(in, groups::d5) || c == country("MO")));
    };
    for (place const& p : all_places)
        if (p.listed) check(p.code, p.in);
    for (membership_change const& change : membership_changes)
        for (groups const in : change.alternatives) check(change.code, in);
    CHECK_FALSE(share(sole_standing("MO", day_of_print), groups::d5));
}

TEST_CASE("changes of membership are in order, concern places that exist, and say why") {
    date last{};
    for (membership_change const& change : membership_changes) {
        CAPTURE(change.code);
        CHECK(last <= change.from);
        last = change.from;
        REQUIRE(find_place(change.code));
        CHECK(find_place(change.code)->listed);
        CHECK_FALSE(change.citation.empty());
        CHECK(standing_of(change.code, change.from) != standing_of(change.code, change.from.previous()));
        CHECK(standing_of(change.code, change.from.next()) == standing_of(change.code, change.from));
    }
}

TEST_CASE("Hong Kong always follows China") {
    for (date const d : {date(2022, 10, 21), date(2023, 11, 17), date(2025, 5, 15), day_of_print})
        CHECK(standing_of("HK", d) == standing_of("CN", d));
}

TEST_CASE("Nicaragua joins D:1 and D:5 on 2024-03-15") {
    CHECK((sole_standing("NI", {2024, 3, 14}) == groups::none));
    CHECK((sole_standing("NI", {2024, 3, 15}) == (groups::d1 | groups::d5 | groups::d5m)));
}

TEST_CASE("Cyprus leaves D:5 on 2024-05-30 and is A:6 throughout, and what D:5 meant for its parties before is in doubt") {
    standing const before = standing_of("CY", {2024, 5, 29});
    CHECK_FALSE(before.certain());
    REQUIRE(before.alternatives.size() == 2);
    CHECK((before.alternatives[0] == (groups::a6 | groups::d5 | groups::d5m)));
    CHECK((before.alternatives[1] == groups::a6));
    CHECK((sole_standing("CY", {2024, 5, 30}) == groups::a6));
}

TEST_CASE("Cambodia is D:5 from 2021-12-09, in doubt from November 2025, and D:1 alone from 2026-02-03") {
    CHECK((sole_standing("KH", {2021, 12, 8}) == groups::d1));
    CHECK((sole_standing("KH", {2021, 12, 9}) == (groups::d1 | groups::d5 | groups::d5m)));
    CHECK(standing_of("KH", {2025, 10, 31}).certain());
    standing const doubtful = standing_of("KH", {2025, 12, 1});
    CHECK(doubtful.alternatives.size() == 2);
    CHECK_FALSE(doubtful.certain());
    CHECK(doubtful == standing_of("KH", {2026, 2, 2}));
    CHECK((sole_standing("KH", {2026, 2, 3}) == groups::d1));
    CHECK(standing_of("KH", {2026, 2, 3}).certain());
}

TEST_CASE("Ethiopia is in doubt since November 2021") {
    CHECK(standing_of("ET", {2021, 10, 31}).certain());
    CHECK(standing_of("ET", day_of_print).alternatives.size() == 2);
    CHECK_FALSE(standing_of("ET", day_of_print).certain());
}

TEST_CASE("the UAE leaves D:4 for A:5 on 2026-07-10") {
    CHECK((sole_standing("AE", {2026, 7, 9}) == groups::d4));
    CHECK((sole_standing("AE", {2026, 7, 10}) == groups::a5));
}

TEST_CASE("a place that the supplement does not list may stand anywhere, and says so") {
    for (country c : {country("KY"), country("BM"), country("FK"), country()}) {
        CAPTURE(c);
        standing const s = standing_of(c, day_of_print);
        CHECK(s.alternatives.size() > 2);
        CHECK_FALSE(s.certain());
    }
}

TEST_CASE(
    "a territory of the United States is the United States: nothing is exported to it, and a company seated there stands in their groups") {
    for (country c : {country("PR"), country("GU"), country("VI"), country("AS"), country("MP"), country("UM")}) {
        CAPTURE(c);
        CHECK(in_the_united_states(c));
        CHECK(standing_of(c, day_of_print) == standing_of("US", day_of_print));
        CHECK(remark_on(c, standing_of(c, day_of_print)).find("15 CFR 772.1") != std::string_view::npos);
    }
    CHECK(in_the_united_states("US"));
    for (country c : {country("FM"), country("MH"), country("PW"), country("CN"), country()}) { // in free association, and others
        CAPTURE(c);
        CHECK_FALSE(in_the_united_states(c));
    }
}

TEST_CASE("a party from Puerto Rico in China is one from the United States, and not one from a place that no group lists") {
    for (date const on : {date(2023, 1, 1), date(2024, 1, 1), day_of_print}) {
        CAPTURE(on);
        CHECK(answer_for("H100", ask(on, "CN", "PR")) == answer_for("H100", ask(on, "CN", "US")));
    }
    CHECK(answer_for("H100", ask({2023, 1, 1}, "CN", "PR")) != answer_for("H100", ask({2023, 1, 1}, "CN", "KY")));
}

TEST_CASE("on 2026-09-24 the listed places have 18 distinct standings or fewer") {
    few<standing, 32> seen;
    for (place const& p : all_places)
        if (p.listed && !seen.contains(standing_of(p.code, day_of_print))) seen.push(standing_of(p.code, day_of_print));
    CHECK(seen.size() >= 14);
    CHECK(seen.size() <= 18);
}

TEST_CASE("a country code is read in any case, and nothing else is one") {
    CHECK(parse_country("CN") == country("CN"));
    CHECK(parse_country("cn") == country("CN"));
    CHECK(parse_country("kY") == country("KY"));
    for (char const* text : {"XX", "ZZ", "", "C", "CHN", "China", "C ", "1N", "uk", "\xc3\x85"}) {
        CAPTURE(std::string(text));
        CHECK_FALSE(parse_country(text).named());
    }
    CHECK(country("CN").first() == 'C');
    CHECK(country("CN").second() == 'N');
}
