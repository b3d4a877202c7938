// Part 746: no chip goes to an embargoed place without a license, and no exception is offered where none survives.
#include "support/days.hpp"

using namespace chipgauge;

namespace {

using enum outcome;
constexpr auto yes = truth::yes, no = truth::no;
constexpr movement movements_of_all[] = {movement::export_from_us, movement::reexport, movement::transfer};

/// Where part 746 asks for a license for every item, and for which movements. Written from the sections, not from the rows.
struct embargo {
    country place;
    date since;
    bool transfers;
    std::string_view section;
};
constexpr embargo embargoes[] = {
    {"CU", {2022, 1, 1}, false, "746.2(a)"},   {"IR", {2022, 1, 1}, false, "746.7(a)(1)"}, {"KP", {2022, 1, 1}, false, "746.4(a)"},
    {"SY", {2022, 1, 1}, false, "746.9(a)"},   {"RU", {2022, 2, 24}, true, "746.8(a)(1)"}, {"BY", {2022, 3, 2}, true, "746.8(a)(1)"},
    {"XC", {2022, 1, 1}, true, "746.6(a)(1)"}, {"XD", {2022, 2, 24}, true, "746.6(a)(2)"}, {"XL", {2022, 2, 24}, true, "746.6(a)(2)"},
};

/// A chip of every kind that the law tells apart: .a for datacenters and not, .b, below it, by letter, undetermined, memory.
constexpr std::string_view every_kind[] = {"H100", "RTX 4090", "A40", "L20", "H20", "RTX 5090 D", "MI308", "Ascend 910C", "HBM3E", "HBM2E"};

question moving(question q, movement how) {
    q.movement = how;
    return q;
}

} // namespace

TEST_CASE("no chip of the catalog goes to an embargoed place without a license") {
    for (embargo const& e : embargoes)
        for (chip const* c : known_chips()) {
            CAPTURE(c->id);
            CAPTURE(e.section);
            CHECK(assess(*c, ask(rules_verified_through, e.place)).result.license() == yes);
        }
}

TEST_CASE("no kind of chip goes to an embargoed place without a license, on any day, for anybody") {
    for (embargo const& e : embargoes)
        for (date const day : change_days()) {
            if (day < e.since) continue;
            for (movement how : movements_of_all) {
                if (how == movement::transfer && !e.transfers) continue;
                for (country headquarters : {country(), country("US"), country("CN")})
                    for (std::string_view name : every_kind) {
                        assessment const a = assess(the_chip(name), moving(ask(day, e.place, headquarters), how));
                        if (a.result.license() == yes) continue;
                        CAPTURE(asked(a));
                        CAPTURE(e.section);
                        CHECK(a.result.license() == yes);
                    }
            }
        }
}

TEST_CASE("a chip far below 3A090 needs a license for Russia from 2022-02-24 and for Belarus from 2022-03-02, and not a day earlier") {
    CHECK(answer_for("L20", ask({2022, 2, 23}, "RU")).license() == no);
    CHECK(answer_for("L20", ask({2022, 2, 24}, "RU")).license() == yes);
    CHECK(answer_for("L20", ask({2022, 3, 1}, "BY")).license() == no);
    CHECK(answer_for("L20", ask({2022, 3, 2}, "BY")).license() == yes);
    CHECK(answer_for("L20", ask({2022, 2, 23}, "XD")).license() == no);
    CHECK(answer_for("L20", ask({2022, 2, 24}, "XL")).license() == yes);
    CHECK(answer_for("L20", ask({2026, 9, 24}, "UA")).license() == no); // the rest of Ukraine
}

TEST_CASE("no license exception for advanced computing items is offered where part 746 asks, and CCD only to Cuba and Syria") {
    for (country place : {country("CU"), country("IR"), country("KP"), country("SY"), country("RU"), country("BY"), country("XC"),
                          country("XD"), country("XL"), country("IQ")})
        for (date const day : change_days()) {
            if (day < date(2022, 3, 2)) continue;
            for (reading as : {reading::enforced, reading::printed})
                for (movement how : movements_of_all)
                    for (std::string_view name : every_kind) {
                        question q = moving(ask(day, place, {}, as), how);
                        q.exporter = "US";
                        assessment const a = assess(the_chip(name), q);
                        bool const may_be_ccd = place == country("CU") || (place == country("SY") && day >= date(2025, 9, 2));
                        outcomes const left = a.result.possible & any_exception;
                        if (left.empty() || (may_be_ccd && left == outcomes(ccd) && how != movement::transfer)) continue;
                        CAPTURE(asked(a));
                        CAPTURE(shown(left));
                        CHECK(left.empty());
                    }
        }
}

TEST_CASE("no exception is offered for a supercomputer or a military end use that part 744 reaches") {
    for (circumstance use : {circumstance::supercomputer, circumstance::military})
        for (chip const* c : known_chips()) {
            question q = ask({2026, 9, 24}, "CN");
            q.circumstance = use;
            answer const r = assess(*c, q).result;
            if (r.classification() != in_no_paragraph) continue;
            CAPTURE(c->id);
            CHECK(r.license() == yes);
            CHECK((r.possible & any_exception).empty());
        }
}

TEST_CASE("policy of denial is the answer wherever part 746 says so, stricter than every presumption beside it") {
    for (country place : {country("RU"), country("BY"), country("XC"), country("XD"), country("IR"), country("KP"), country("CU")})
        for (std::string_view name : {"H100", "A40", "L20", "RTX 4090"}) {
            CAPTURE(place);
            CAPTURE(name);
            CHECK(answer_for(name, ask({2026, 9, 24}, place)).review_policy() == policy_of_denial);
        }
    CHECK(answer_for("L20", ask({2025, 9, 1}, "SY")).review_policy() == policy_of_denial);
    CHECK(answer_for("L20", ask({2025, 9, 2}, "SY")).says(presumption_of_approval) == yes);
    CHECK(answer_for("H100", ask({2025, 9, 2}, "SY")).review_policy() == presumption_of_denial); // note 1 to 746.9(c)
}

TEST_CASE("a transfer within a place whose section does not name transfers carries a notice, and no bare no") {
    for (country place : {country("CU"), country("IR"), country("KP"), country("SY")}) {
        assessment const a = assess(the_chip("L20"), moving(ask({2026, 9, 24}, place), movement::transfer));
        CAPTURE(place);
        CHECK(a.result.license() == no);
        CHECK(applies(a, "746/transfer") == yes);
        CHECK(finding_of(a, "746/transfer")->rule().qualifies_no);
    }
}

TEST_CASE("an exporter's headquarters decide License Exception HBM, and unsaid, it stays possible") {
    chip const& stack = the_chip("HBM2E");
    question q = ask({2026, 9, 24}, "CN");
    auto const offered = [&](country exporter) {
        q.exporter = exporter;
        metrics m = measure(stack);
        m[metric::package_bandwidth] = range::exactly(2.8);
        return assess(stack, m, q).result.says(hbm);
    };
    CHECK(offered("US") == yes);
    CHECK(offered("KR") == yes);
    CHECK(offered("TW") == no); // A:6
    CHECK(offered("CN") == no);
    CHECK(offered({}) == truth::unknown);
}
