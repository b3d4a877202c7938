// assess(): the facts of well-known chips on either side of their days, and what a finding says.
#include "support/ask.hpp"

using namespace chipgauge;

namespace {

using enum outcome;
constexpr auto yes = truth::yes, no = truth::no, unknown = truth::unknown;

struct fact {
    std::string_view chip;
    date on;
    outcome item;
    truth license; // to China
};

constexpr fact facts[] = {
    {"H20", {2023, 11, 17}, in_no_paragraph, no},
    {"H20", {2025, 4, 8}, in_no_paragraph, no},
    {"H20", {2025, 4, 9}, in_no_paragraph, yes},
    {"H20", {2026, 9, 24}, in_no_paragraph, yes},
    {"H20 141GB", {2025, 4, 9}, in_no_paragraph, yes},
    {"A100", {2022, 10, 20}, in_no_paragraph, yes},
    {"A100", {2022, 10, 21}, in_3a090, yes},
    {"A100", {2023, 11, 17}, in_a, yes},
    {"A800", {2023, 10, 22}, in_no_paragraph, no},
    {"A800", {2023, 10, 23}, in_no_paragraph, yes},
    {"A800", {2023, 11, 16}, in_no_paragraph, yes},
    {"A800", {2023, 11, 17}, in_a, yes},
    {"H800", {2023, 10, 22}, in_no_paragraph, no},
    {"H800", {2023, 11, 16}, in_no_paragraph, yes},
    {"H800", {2023, 11, 17}, in_a, yes},
    {"L40", {2023, 11, 16}, in_no_paragraph, no},
    {"L40", {2023, 11, 17}, in_b, yes},
    {"L40S", {2023, 10, 23}, in_no_paragraph, yes},
    {"RTX 4090", {2023, 11, 16}, in_no_paragraph, no},
    {"RTX 4090", {2023, 11, 17}, in_a, yes},
    {"RTX 4090 D", {2026, 9, 24}, in_no_paragraph, no},
    {"H100", {2022, 8, 25}, in_no_paragraph, no},
    {"H100", {2022, 8, 26}, in_no_paragraph, yes},
    {"H100", {2023, 11, 17}, in_a, yes},
    {"H200", {2026, 9, 24}, in_a, yes},
    {"L4", {2023, 11, 17}, in_a, yes},
    {"L20", {2026, 9, 24}, in_no_paragraph, no},
    {"L2", {2026, 9, 24}, in_no_paragraph, no},
    {"Gaudi 3", {2026, 9, 24}, in_a, yes},
    {"B200", {2026, 9, 24}, in_a, yes},
};

} // namespace

TEST_CASE("the facts of the story hold on either side of their days") {
    for (fact const& f : facts) {
        CAPTURE(f.chip);
        CAPTURE(f.on);
        answer const r = answer_for(f.chip, ask(f.on));
        CHECK(r.classification() == f.item);
        CHECK(r.license() == f.license);
    }
}

TEST_CASE("H20 has TPP 2368 and a density of 2.909, A100 4992 and 6.04, Gaudi 3 a TPP between two readings of its rates") {
    metrics const m = measure(the_chip("H20"));
    CHECK(m[metric::tpp] == range::exactly(2368));
    CHECK(m[metric::density] == range::exactly(2368.0 / 814));
    CHECK(measure(the_chip("A100"))[metric::tpp] == range::exactly(4992));
    CHECK(measure(the_chip("A100"))[metric::density] == range::exactly(4992.0 / 826));
    CHECK(measure(the_chip("Gaudi 3"))[metric::tpp] == range{26848, 29360, 29360});
    CHECK(m[metric::density].low == doctest::Approx(2.90909).epsilon(1e-5));
    CHECK(m[metric::density].exact());
}

TEST_CASE("H20 meets no paragraph of 3A090 on 2023-11-17") { CHECK(paragraphs_met(assess(the_chip("H20"), ask({2023, 11, 17}))).empty()); }

TEST_CASE("H20 to China needs a license by letter and by nothing else") {
    assessment const a = assess(the_chip("H20"), ask({2025, 4, 9}));
    CHECK(a.result.classification() == in_no_paragraph);
    for (finding const& f : a.findings) {
        if (f.rule().then != license || f.applies != yes) continue;
        CHECK(f.rule().id.text == std::string_view("letter.2025-04-09"));
        CHECK((f.rule().instrument->kind == text_kind::letter));
    }
    CHECK(applies(a, "letter.2025-04-09") == yes);
    CHECK(a.result.review_policy() == none); // none was published
    CHECK((a.result.possible & any_review).empty());
}

TEST_CASE("H20 needs no license for Vietnam, Germany or Singapore unless the party is from China") {
    for (country to : {country("VN"), country("DE"), country("SG")}) {
        CAPTURE(to);
        CHECK(answer_for("H20", ask({2026, 9, 24}, to)).license() == no);
        CHECK(answer_for("H20", ask({2026, 9, 24}, to, "CN")).license() == yes);
    }
}

TEST_CASE("A100 meets a.1 and a.2, and L4 a.2 alone") {
    auto const a100 = paragraphs_met(assess(the_chip("A100"), ask({2023, 11, 17})));
    REQUIRE(a100.size() == 2);
    CHECK(a100[0] == "3A090.a.1");
    CHECK(a100[1] == "3A090.a.2");
    auto const l4 = paragraphs_met(assess(the_chip("L4"), ask({2023, 11, 17})));
    REQUIRE(l4.size() == 1);
    CHECK(l4[0] == "3A090.a.2");
}

TEST_CASE("RTX 4090 is a.1 as an item not for datacenters, and .a by density as well if sold for them") {
    question q = ask({2024, 4, 4});
    assessment const card = assess(the_chip("RTX 4090"), q);
    REQUIRE(paragraphs_met(card).size() == 1);
    CHECK(paragraphs_met(card)[0] == "3A090.a.1");
    CHECK(card.result.says(nac) == yes);
    q.sold_for = market::datacenter;
    assessment const server = assess(the_chip("RTX 4090"), q);
    CHECK(paragraphs_met(server).size() == 2);
    CHECK(server.result.says(nac) == no);
    CHECK(server.result.review_policy() == presumption_of_denial);
}

TEST_CASE("Gaudi 2 is .a although its die area is not published") {
    chip const& c = the_chip("Gaudi 2");
    CHECK(measure(c).area == range{});
    answer const r = assess(c, ask({2023, 11, 17})).result;
    CHECK(r.classification() == in_a);
    CHECK(r.license() == yes);
}

TEST_CASE("MI308 needs a license by letter from 2025-04-15 although nothing of its rates is known") {
    chip const& c = the_chip("MI308");
    CHECK(assess(c, ask({2025, 4, 14})).result.license() == unknown);
    CHECK(assess(c, ask({2025, 4, 15})).result.license() == yes);
    CHECK(assess(c, ask({2025, 4, 15})).result.classification() == none);
}

TEST_CASE("H20 and H200 are different models, and so are RTX 4090 and RTX 4090 D") {
    CHECK(applies(assess(the_chip("H200"), ask({2025, 4, 9})), "letter.2025-04-09") == no);
    CHECK(the_chip("H20").model != the_chip("H200").model);
    CHECK(the_chip("RTX 4090").model != the_chip("RTX 4090 D").model);
}

TEST_CASE("Singapore needs no license, unless headquarters are in China") {
    CHECK(answer_for("H100", ask({2026, 9, 24}, "SG")).license() == no);
    CHECK(answer_for("H100", ask({2026, 9, 24}, "SG", "CN")).license() == yes);
    CHECK(answer_for("L40", ask({2026, 9, 24}, "SG", "MO")).license() == yes);
    CHECK(answer_for("L40", ask({2023, 11, 16}, "SG", "CN")).license() == no);
    CHECK(answer_for("H100", ask({2023, 11, 16}, "SG", "CN")).license() == yes); // by the letter of October 23
}

TEST_CASE("Germany in 2026 is no as enforced and yes as printed") {
    CHECK(answer_for("H100", ask({2026, 9, 24}, "DE")).license() == no);
    CHECK(answer_for("H100", ask({2026, 9, 24}, "DE", {}, reading::printed)).license() == yes);
    CHECK(answer_for("L40", ask({2026, 9, 24}, "DE", {}, reading::printed)).license() == no);
}

TEST_CASE("headquarters that are not named are those of the destination") {
    CHECK(ask({2026, 9, 24}, "VN").seat() == country("VN"));
    CHECK(ask({2026, 9, 24}, "VN", "CN").seat() == country("CN"));
}

TEST_CASE("findings say the scope, each limit, and what displaced a row") {
    assessment const a = assess(the_chip("MI250X"), ask({2023, 11, 17}));
    finding const* b2 = finding_of(a, "3A090.b.2");
    REQUIRE(b2);
    CHECK(b2->met == yes);
    CHECK(b2->displaced);
    CHECK(b2->applies == no);
    CHECK(a.result.classification() == in_a);
    for (finding const& f : a.findings) {
        REQUIRE(f.each.size() == f.rule().limits.size());
        truth all = yes;
        for (truth t : f.each) all = all && t;
        CHECK(f.met == all);
    }
}

TEST_CASE("the letters of August 2022 are what asks for a license of the chips that they name, whatever the movement and the party, until "
          "the text of October says so itself") {
    auto const asks = [](std::string_view chip, question const& q, std::string_view row) {
        assessment const a = assess(the_chip(chip), q);
        for (finding const* f : basis_of(a))
            if (f->rule().id.text == row) return true;
        return false;
    };
    for (movement const how : {movement::export_from_us, movement::reexport, movement::transfer})
        for (country const seat : {country("CN"), country("US"), country("KZ")})
            for (std::string_view const chip : {"A100", "H100", "MI250", "MI250X"}) {
                bool const amd = chip.substr(0, 2) == "MI";
                question q = ask({2022, 8, 26}, "CN", seat);
                q.movement = how;
                CAPTURE(chip);
                CAPTURE(q);
                std::string_view const letter = amd ? "letter.2022-08-26.amd" : "letter.2022-08-26";
                CHECK(asks(chip, q, letter));
                CHECK_FALSE(asks(chip, q, "letter.2022-08-26.similar")); // what names the chip displaces what describes it
                q.on = {2022, 10, 20};
                CHECK(asks(chip, q, letter));
                q.on = {2022, 10, 21};
                CHECK_FALSE(asks(chip, q, letter));
                CHECK_FALSE(asks(chip, q, "letter.2022-08-26.similar"));
                CHECK(asks(chip, q, "742.6(a)(6)"));
                if (amd) continue;
                for (date const on : {date{2022, 8, 26}, date{2022, 10, 21}, date{2023, 11, 17}, date{2026, 9, 24}}) {
                    q.on = on;
                    q.to = "RU";
                    CHECK(asks(chip, q, "letter.2022-08-26.russia"));
                    CHECK_FALSE(asks(chip, q, "letter.2022-08-26.similar"));
                    CHECK(asks(chip, q, "746.8(a)(1)"));
                }
                q.on = {2022, 8, 25};
                CHECK_FALSE(asks(chip, q, "letter.2022-08-26.russia"));
            }
}

TEST_CASE("the letter of October 2023 asks for licenses and says nothing of their review, whoever the party is") {
    for (country const seat : {country("CN"), country("US")}) {
        answer const says = answer_for("A800", ask({2023, 10, 23}, "CN", seat));
        CHECK(says.license() == yes);
        CHECK((says.possible & any_review).empty());
    }
}
