// The law as it is not: without a paragraph, and with a bill as if it were law.
#include "support/ask.hpp"
#include "support/designs.hpp"

#include <chipgauge/answers/decision.hpp>

#include <memory>
#include <set>

using namespace chipgauge;

namespace {

constexpr auto yes = truth::yes, no = truth::no;

/// The law of the United States in which no row of a paragraph is ever in force.
auto silenced(std::string_view name) {
    auto law = law::us;
    for (enacted& each : law.rows)
        if (each.rule->id.text == name) each.from[0] = each.from[1] = enacted::never;
    return law;
}

std::set<std::string_view> paragraphs_of_the_law() {
    std::set<std::string_view> all;
    for (enacted const& e : the_law) all.insert(e.rule->id.text);
    return all;
}

supposition without(std::string_view name) { return {.without = {name}}; }

question supposing(question q, hypothesis const& what) {
    q.supposing = &what;
    return q;
}

constexpr hypothesis no_a(the_law, {.without = {"3A090.a"}});
constexpr question without_a{.on = {2024, 6, 1}, .supposing = &no_a};
static_assert(law_of(without_a).count < the_law.count && law_of(question{}).count == the_law.count);

/// A license is asked for where the law asks for one, or the bill would.
truth either(truth a, truth b) { return a || b; }

truth any_row(assessment const& a, instrument const& bill, outcome what) {
    truth any = no;
    for (finding const& f : a.findings)
        if (f.rule().instrument == &bill && f.rule().if_law == what) any = any || f.applies;
    return any;
}

} // namespace

TEST_CASE("without a paragraph the answers are those of a law in which none of its rows is in force") {
    int changed = 0;
    std::size_t at = 0;
    for (std::string_view const id : paragraphs_of_the_law()) {
        CAPTURE(id);
        hypothesis const gone(the_law, without(id));
        auto const silent = silenced(id);
        for (question const& plain : {ask({2023, 10, 25}), ask({2023, 11, 17}, "VN", "CN"), ask({2025, 1, 20}, "AE"), ask({2026, 9, 24}),
                                      ask({2026, 9, 24}, "DE", {}, reading::printed), ask({2026, 9, 24}, "RU")})
            for (int i = 0; i < 4; ++i) {
                chip const& c = *known_chips()[at++ * 7 % known_chips().size()];
                answer const supposed = assess(c, supposing(plain, gone)).result;
                CHECK(supposed == assess(c, plain, silent).result);
                changed += !(supposed == assess(c, plain).result);
            }
    }
    CHECK(changed > 20);
}

TEST_CASE("what a paragraph displaced applies again without it") {
    question const q = ask({2026, 9, 24});
    hypothesis const gone(the_law, without("742.6(b)(10)(iii)(A)(1)"));
    CHECK(answer_for("H200", q).review_policy() == outcome::case_by_case);
    CHECK(answer_for("H200", supposing(q, gone)).review_policy() == outcome::presumption_of_denial);
}

TEST_CASE("without an instrument the law is as it was before it") {
    hypothesis const gone(the_law, without("91 FR 1684"));
    for (char const* const name : {"H200", "H20", "B200", "A40", "RTX 4090"}) {
        CAPTURE(name);
        answer const then = answer_for(name, ask({2026, 1, 14})), now = answer_for(name, supposing(ask({2026, 1, 15}), gone));
        CHECK(now.license() == then.license());
        CHECK(now.review_policy() == then.review_policy());
    }
    CHECK(answer_for("H200", supposing(ask({2026, 9, 24}), gone)).review_policy() == outcome::presumption_of_denial);
}

TEST_CASE("what several paragraphs are part of takes out all of them and no other") {
    CHECK(falls_under("3A090.b.1", "3A090.b"));
    CHECK(falls_under("740.8/NAC.b", "740.8"));
    CHECK(falls_under("742.6(a)(6)", "742.6(a)"));
    CHECK_FALSE(falls_under("3A090.b", "3A090.b.1"));
    CHECK_FALSE(falls_under("letter.2025-04-09", "letter.2025-04"));
    CHECK_FALSE(falls_under("3A090.a", ""));
    CHECK(answer_for("H100", supposing(ask({2024, 6, 1}), no_a)).says(outcome::in_a) == no);
    CHECK(answer_for("A800", supposing(ask({2024, 6, 1}), no_a)).says(outcome::in_a) == no);
}

TEST_CASE("a bill as law asks for a license from its day on where its limits hold, and before that day nothing changes") {
    struct expected {
        instrument const* bill;
        date from;
    };
    for (expected const& each :
         {expected{&law::gain_ai_act, {2026, 1, 1}}, {&law::overwatch_house, {2026, 3, 1}}, {&law::overwatch_senate, {2026, 6, 1}}}) {
        hypothesis const law(the_law, {.as_law = {{each.bill, each.from}}});
        int asked = 0;
        for (chip const* c : known_chips())
            for (auto const& [to, seat] : {std::pair<country, country>("CN", "CN"), {"SG", "CN"}, {"VN", "VN"}, {"DE", "DE"}}) {
                CAPTURE(c->id);
                CAPTURE(each.bill->citation);
                date before = each.from;
                before = date::from_serial(before.serial() - 1);
                answer const was = assess(*c, ask(before, to, seat)).result,
                             still = assess(*c, supposing(ask(before, to, seat), law)).result;
                CHECK(was.license() == still.license());
                question const today = ask({2026, 9, 24}, to, seat);
                assessment const is = assess(*c, today), would_be = assess(*c, supposing(today, law));
                CHECK(would_be.result.license() == either(is.result.license(), any_row(is, *each.bill, outcome::license)));
                asked += would_be.result.license() != is.result.license();
                if (any_row(is, *each.bill, outcome::policy_of_denial) == yes)
                    CHECK(would_be.result.review_policy() == outcome::policy_of_denial);
            }
        CHECK(asked > 0);
    }
}

TEST_CASE("a restricted circuit of S.4456 is denied and has no exception left") {
    hypothesis const law(the_law, {.as_law = {{&law::overwatch_senate, {2026, 6, 1}}}});
    answer const b200 = answer_for("B200", supposing(ask({2026, 9, 24}), law));
    CHECK(b200.license() == yes);
    CHECK(b200.review_policy() == outcome::policy_of_denial);
    CHECK(answer_for("B200", supposing(ask({2026, 5, 31}), law)).review_policy() == answer_for("B200", ask({2026, 5, 31})).review_policy());
    CHECK((answer_for("A40", ask({2026, 9, 24})).possible & any_exception).empty() == false);
    CHECK((answer_for("A40", supposing(ask({2026, 9, 24}), law)).possible & any_exception).empty());
}

TEST_CASE("the compiled law of a hypothesis says what assess says") {
    hypothesis const law(the_law, {.without = {"3A090.b"}, .as_law = {{&law::gain_ai_act, {2026, 1, 1}}}});
    question const q = supposing(ask({2026, 9, 24}), law);
    auto const compiled = std::make_unique<decision>(q, law_of(q));
    made_designs designs;
    for (int i = 0; i < 500; ++i) {
        made_design const d = designs.next(*compiled);
        if (answer const* const told = compiled->of(d.of, d.measured)) CHECK(*told == detail::told_of(assess(d.of, d.measured, q).result));
    }
}

TEST_CASE("a question without a supposition is answered by the law as it is") {
    CHECK(question{} == question{.supposing = nullptr});
    hypothesis const nothing(the_law, {});
    for (chip const* c : known_chips())
        CHECK(assess(*c, supposing(ask({2026, 9, 24}), nothing)).result == assess(*c, ask({2026, 9, 24})).result);
}
