#include "checking.hpp"
#include "usage_error.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

using namespace chipgauge;

namespace {

constexpr date through{2026, 9, 24};

claim_file claims_of(std::string const& text) { return claim_file::read(json_tree::read(text_input(text))); }

claim_file claims_in(std::string const& name) {
    std::ifstream in(std::string(CHIPGAUGE_CLAIMS) + '/' + name);
    return claims_of({std::istreambuf_iterator<char>(in), {}});
}

/// A file of one claim about one question; the quotes in what it expects are escaped already.
std::string one_claim(std::string const& ask, std::string const& expect, std::string const& more) {
    return R"({"title": {"en": "t", "fr": "t"}, "articles": [{"id": "A", "outlet": "o", "title": "t"}],
"claims": [{"id": "1", "articles": ["A"], "claim": {"en": "c", "fr": "c"},
"checks": [{"ask": ")" +
           ask + R"(", "expect": [")" + expect + "\"]}]" + more + "}]}\n";
}

/// One claim about one question.
checked_claim checked(std::string const& ask, std::string const& expect, std::string const& more = "") {
    return check_claims(claims_of(one_claim(ask, expect, more)), through).claims[0];
}

std::string refused(std::string const& file) {
    try {
        check_claims(claims_of(file), through);
    } catch (usage_error const& why) {
        return why.in({});
    }
    return {};
}

/// The same claim with each expectation turned into its opposite.
claim_on_file opposite(claim_on_file c) {
    for (claim_question& q : c.questions)
        for (claim_question::expected& e : q.expects) {
            relation& how = e.what.how;
            how = how == relation::equals     ? relation::differs
                  : how == relation::differs  ? relation::equals
                  : how == relation::less     ? relation::at_least
                  : how == relation::at_least ? relation::less
                  : how == relation::more     ? relation::at_most
                  : how == relation::at_most  ? relation::more
                                              : relation::differs;
        }
    return c;
}

/// Several expectations may all fail, and so may the opposites of several; the opposite of within is no relation.
bool expects_one(claim_on_file const& c) {
    std::size_t n = 0;
    for (claim_question const& q : c.questions)
        for (claim_question::expected const& e : q.expects) n += e.what.how == relation::within ? 2 : 1;
    return n == 1;
}

} // namespace

TEST_CASE("a verdict is computed from the record: another expectation of the same claim gets another verdict") {
    std::string const ask = "compare H20 --on 2025-04-08";
    CHECK(checked(ask, "chips[0].tpp = 2368").verdict == verdict::holds);
    CHECK(checked(ask, "chips[0].tpp = 2369").verdict == verdict::does_not_hold);
    CHECK(checked(ask, "chips[0].tpp < 2400").verdict == verdict::holds);
    CHECK(checked(ask, "chips[0].tpp < 2368").verdict == verdict::does_not_hold);
    CHECK(checked(ask, "chips[0].tpp <= 2368").verdict == verdict::holds);
    CHECK(checked(ask, "chips[0].tpp within 1% of 2350").verdict == verdict::holds);
    CHECK(checked(ask, "chips[0].tpp within 0.5 % of 2350").verdict == verdict::does_not_hold);
}

TEST_CASE("a claim that held on its day and no longer does held until the day before the change") {
    checked_claim const c = checked("compare H20 --on 2025-04-01", "chips[0].license.required = \\\"no\\\"");
    CHECK(c.verdict == verdict::held_until);
    CHECK(c.over_time.until == date{2025, 4, 8});
}

TEST_CASE("a claim that comes true later holds from that day, and one that was true before held until then") {
    checked_claim const later = checked("compare H20 --on 2025-04-08", "chips[0].license.required = \\\"yes\\\"");
    CHECK(later.verdict == verdict::holds_from);
    CHECK(later.over_time.from == date{2025, 4, 9});
    checked_claim const before = checked("compare H20 --on 2025-04-09", "chips[0].license.required = \\\"no\\\"");
    CHECK(before.verdict == verdict::held_until);
    CHECK(before.over_time.until == date{2025, 4, 8});
}

TEST_CASE("what the data leave open is undetermined, never false") {
    std::string const ask = "compare 'Cloud AI 100 Pro' --on 2026-09-24";
    CHECK(checked(ask, "chips[0].license.required = \\\"no\\\"").verdict == verdict::undetermined);
    CHECK(checked(ask, "chips[0].performance_density < 5").verdict == verdict::undetermined);
    CHECK(checked(ask, "chips[0].license.required = \\\"undetermined\\\"").verdict == verdict::holds);
}

TEST_CASE("a verdict that hangs on a price depends on it, and the price at which it changes is found") {
    std::string const price =
        R"(, "assuming": {"name": "price", "en": "a price", "fr": "un prix", "value": 12000, "low": 9000, "high": 20000})";
    std::string const ask = "fleet H20 --until 12e9USD --price {price} --on 2025-04-09";
    checked_claim const c = checked(ask, "until.count >= 800000", price);
    CHECK(c.verdict == verdict::depends);
    REQUIRE(c.hangs_on.size() == 1);
    CHECK(c.hangs_on[0].same_from == 9000);
    CHECK(c.hangs_on[0].same_to == 15000); // 12e9 / 800,000
    checked_claim const sure = checked(ask, "until.count >= 600000", price);
    CHECK(sure.verdict == verdict::holds);
    CHECK_FALSE(sure.hangs_on[0].matters());
}

TEST_CASE("a claim marked as one that must hold fails where it does not") {
    std::string const must = R"(, "must_hold": true)";
    CHECK(checked("compare H20 --on 2025-04-09", "chips[0].license.required = \\\"no\\\"", must).fails());
    CHECK_FALSE(checked("compare H20 --on 2025-04-09", "chips[0].license.required = \\\"yes\\\"", must).fails());
    CHECK_FALSE(checked("compare H20 --on 2025-04-09", "chips[0].license.required = \\\"no\\\"").fails());
}

TEST_CASE("what is wrong with a file of claims is said with line, column and what is nearest") {
    std::string const good = one_claim("compare H20 --on 2025-04-08", "chips[0].tpp = 2368", "");
    auto const with = [&](std::string_view from, std::string_view to) {
        std::string file = good;
        file.replace(file.find(from), from.size(), to);
        return refused(file);
    };
    CHECK(refused(good).empty());
    CHECK(with("\"checks\"", "\"cheks\"").find("text:3:") == 0);
    CHECK(with("\"checks\"", "\"cheks\"").find("nearest: checks") != std::string::npos);
    CHECK(with("chips[0].tpp", "chips[0].tp").find("no key \"tp\" there; nearest: tpp") != std::string::npos);
    CHECK(with("= 2368", "== 2368").find("'==' compares nothing; nearest: =") != std::string::npos);
    CHECK(with("= 2368", "= \\\"yes\\\"").find("another kind") != std::string::npos);
    CHECK(with("compare H20", "compare H21").find("nearest: H20") != std::string::npos);
    CHECK(with("compare H20", "sql").find("sql answers no question by a record") != std::string::npos);
    CHECK(with(" --on 2025-04-08", "").find("say --on") != std::string::npos);
    CHECK(with("[\"A\"]", "[\"B\"]").find("no article \"B\"; nearest: A") != std::string::npos);
    CHECK(with("\"claims\": [", "\"claims\": [,").find("text:2:12: ") == 0);
}

TEST_CASE("the French of both files of claims has its apostrophes and its no-break spaces") {
    for (char const* name : {"h20_2025.json", "chips_in_the_news.json"}) {
        claim_file const file = claims_in(name);
        for (claim_on_file const& c : file.claims())
            for (told_text const* t : {&c.told.claim, &c.told.remark, &c.told.not_computable}) {
                CAPTURE(t->fr);
                CHECK(t->fr.find('\'') == std::string::npos);
                for (char const* sign : {" ;", " :", " ?", " !", " %", " »", "« "}) CHECK(t->fr.find(sign) == std::string::npos);
                CHECK(t->fr.empty() == t->en.empty());
            }
    }
}

TEST_CASE("in both files of claims, the opposite of what is expected never gets the same verdict") {
    for (char const* name : {"h20_2025.json", "chips_in_the_news.json"}) {
        claim_file const file = claims_in(name);
        CHECK(file.claims().size() == 25);
        for (claim_on_file const& c : file.claims()) {
            if (!expects_one(c) || c.assumes) continue;
            CAPTURE(name);
            CAPTURE(c.told.id);
            verdict const as_filed = check_claim(file, c, through).verdict;
            CHECK(as_filed != check_claim(file, opposite(c), through).verdict);
        }
    }
}
