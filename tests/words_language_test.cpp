// A language writes figures, days, lists and countries as its readers do, and fills its own patterns.
#include <chipgauge/words/said.hpp>

#include <doctest/doctest.h>

using namespace chipgauge;

namespace {

constexpr language en(tongue::en), fr(tongue::fr);

} // namespace

TEST_CASE("figures are written with the separators of each language") {
    CHECK(en.number(15831.25, 1) == "15,831.3");
    CHECK(fr.number(15831.25, 1) == "15\u202f831,3");
    CHECK(fr.number(2368) == "2\u202f368");
    CHECK(fr.number(999) == "999");
    CHECK(en.figure(5.920) == "5.92");
    CHECK(fr.figure(5.920) == "5,92");
    CHECK(fr.figure(900) == "900");
    CHECK(en.percent(1.3, 1) == "1.3 %");
    CHECK(fr.percent(1.3, 1) == "1,3\u202f%");
}

TEST_CASE("a range is said in each language, and what is not known as well") {
    CHECK(en.range({8.7, 20.6, 8.7}, 1) == "8.7 (8.7–20.6)");
    CHECK(fr.range({8.7, 20.6, 8.7}, 1) == "8,7 (8,7–20,6)");
    CHECK(en.range({}) == "unknown");
    CHECK(fr.range({}) == "inconnu");
    CHECK(en.range(range::none()) == "none");
    CHECK(fr.range(range::none()) == "sans objet");
}

TEST_CASE("days are written in the order of each language, and the first of a month is the first") {
    CHECK(en.day(date(2025, 4, 9)) == "April 9, 2025");
    CHECK(fr.day(date(2025, 4, 9)) == "9\u00a0avril 2025");
    CHECK(fr.day(date(2026, 8, 1)) == "1er\u00a0août 2026");
    CHECK(en.day(partial_date{2024, 2}) == "February 2024");
    CHECK(fr.day(partial_date{2024, 2}) == "février 2024");
    CHECK(fr.day(partial_date{2024}) == "2024");
    CHECK(en.short_day(date(2025, 4, 9)) == "2025-04-09");
    CHECK(fr.short_day(date(2025, 4, 9)) == "09/04/2025");
    CHECK(fr.short_day(partial_date{2024, 2}) == "02/2024");
}

TEST_CASE("a list has commas and a conjunction") {
    CHECK(en.list({"a", "b", "c"}, words::or_) == "a, b or c");
    CHECK(fr.list({"a", "b", "c"}, words::or_) == "a, b ou c");
    CHECK(fr.list({"a"}, words::and_) == "a");
    CHECK(fr.list({}, words::and_).empty());
}

TEST_CASE("French counts nought and one as one, English one alone") {
    constexpr phrase one{"row", "ligne"}, several{"rows", "lignes"};
    CHECK(fr(fr.of_number(0, one, several)) == "ligne");
    CHECK(fr(fr.of_number(1, one, several)) == "ligne");
    CHECK(fr(fr.of_number(2, one, several)) == "lignes");
    CHECK(en(en.of_number(0, one, several)) == "rows");
    CHECK(en(en.of_number(1, one, several)) == "row");
}

TEST_CASE("a pattern takes its values in the order of each language") {
    constexpr pattern<2> p{"{0} before {1}", "{1} après {0}, {0} avant {1}"};
    CHECK(en(p, "a", "b") == "a before b");
    CHECK(fr(p, "a", "b") == "b après a, a avant b");
}

TEST_CASE("a country has the article and the preposition of its sentence") {
    CHECK(fr.with_article("CN") == "la Chine");
    CHECK(fr.with_article("IR") == "l’Iran");
    CHECK(fr.with_article("NL") == "les Pays-Bas");
    CHECK(fr.with_article("SG") == "Singapour");
    CHECK(fr.located_in("CN") == "en Chine");
    CHECK(fr.located_in("JP") == "au Japon");
    CHECK(fr.located_in("US") == "aux États-Unis");
    CHECK(fr.located_in("IR") == "en Iran");
    CHECK(fr.located_in("MO") == "à Macao");
    CHECK(fr.located_in("IM") == "à l’île de Man");
    CHECK(en.with_article("NL") == "the Netherlands");
    CHECK(en.located_in("AE") == "in the United Arab Emirates");
    CHECK(en.with_article("CN") == "China");
}
