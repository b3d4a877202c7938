// Where 3A090 reaches: a classification everywhere, a license by the groups of the rule, country by country.
#include "support/days.hpp"

using namespace chipgauge;

namespace {

constexpr auto yes = truth::yes;
constexpr date today{2026, 9, 24};

} // namespace

TEST_CASE("a classification is the same everywhere: no row of it asks for a destination") {
    for (enacted const& e : the_law) {
        if (stage_of(e.rule->then) != stage::classification) continue;
        CAPTURE(e.rule->id.text);
        CHECK(e.rule->where.to.everywhere());
        CHECK(e.rule->where.headquarters.everywhere());
        CHECK(e.rule->models.empty());
    }
}

TEST_CASE("the destinations of .a are the groups of the rule, country by country, on every day since 2023-11-17") {
    figures const big{.tpp = 15832, .density = range::exactly(19.4)};
    for (date const change : change_days())
        for (date const day : {change.previous(), change}) {
            if (day < date(2023, 11, 17)) continue;
            for (place const& p : all_places) {
                standing const s = standing_of(p.code, day);
                if (!p.listed || !s.certain() || p.code == country("US")) continue; // nothing is exported to the United States
                using enum groups;
                groups const in = s.alternatives[0];
                bool const in_scope = (share(in, d1 | d4 | d5) && !share(in, a5 | a6)) || p.code == country("MO") ||
                                      (p.code == country("AE") && day >= date(2026, 7, 10));
                bool const party = share(in, d5m); // headquarters stand where the item goes
                bool const region = p.code == country("XC") || p.code == country("XD") || p.code == country("XL"); // 746.6
                if (assess(big, ask(day, p.code)).result.license() == certainly(in_scope || party || region)) continue;
                CAPTURE(p.code);
                CAPTURE(day);
                CHECK(in_scope);
            }
        }
}

TEST_CASE("the scope of 3A090 is 44 countries and Macau on 2023-11-17, Hong Kong counted with China") {
    figures const big{.tpp = 15832, .density = range::exactly(19.4)};
    auto const count = [&](date on, bool with_macau, bool with_uae) {
        int countries = 0;
        for (place const& p : all_places) {
            if (!p.listed || p.code == country("HK")) continue;
            if ((p.code == country("MO") && !with_macau) || (p.code == country("AE") && !with_uae)) continue;
            countries += applies(assess(big, ask(on, p.code)), "742.6(a)(6)(iii)") == yes ||
                         applies(assess(big, ask(on, p.code)), "742.6(a)(6)(iii)(A)/d1-d4-d5") == yes ||
                         applies(assess(big, ask(on, p.code)), "742.6(a)(6)(iii)(A)/AE") == yes;
        }
        return countries;
    };
    CHECK(count({2023, 11, 17}, false, true) == 44);
    CHECK(count({2023, 11, 17}, true, true) == 45);
    CHECK(count(today, true, false) == 45); // the UAE is named beside them
    CHECK(count(today, true, true) == 46);
    CHECK(count({2023, 11, 16}, true, true) == 0);
}
