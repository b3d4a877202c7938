// Systems: products made of chips, whose law is the chip's and whose sum is only a sum.
#include "support/ask.hpp"

#include <chipgauge/answers/eccn.hpp>
#include <chipgauge/chips/catalog/declared.hpp>
#include <chipgauge/chips/catalog/systems.hpp>
#include <chipgauge/chips/standing.hpp>

using namespace chipgauge;

TEST_CASE("the TPP of a system is that of its chips together") {
    CHECK(total_performance(*find_system("HGX H20")).low == 8 * 2368.0);
    CHECK(total_performance(*find_system("GB200 NVL72")).low == 72 * 40000.0);
    CHECK(total_performance(*find_system("CloudMatrix 384")).best == 384 * measure(the_chip("Ascend 910C"))[metric::tpp].best);
}

TEST_CASE("a system is found by id, name and alias, with its maker or without") {
    for (chip const& s : catalog::systems) {
        CAPTURE(s.id);
        CHECK(find_system(s.id) == &s);
        CHECK(find_system(s.name) == &s);
        CHECK(find_system(std::string(s.vendor) + " " + std::string(s.name)) == &s);
        CHECK_FALSE(find_named(s.id)); // no chip has a system's name
        CHECK_FALSE(find_named(s.name));
        CHECK(s.vendor == catalog::row(s.parts[0].id)->vendor);
        CHECK(standing_of(s.sources[0].url) != source_standing::other);
    }
    CHECK_FALSE(find_system("H100"));
    CHECK_FALSE(find_system(""));
}

TEST_CASE("eight chips below the limits make no board above them: the maker declares HGX H20 as 4A994.l, HGX H100 as 4A090.a") {
    chip const& h20 = *find_system("nvidia-hgx-h20");
    CHECK(total_performance(h20).low > 4800);
    answer const one = answer_for(h20.parts[0].id, ask({2026, 7, 31}));
    CHECK(one.says(outcome::in_a) == truth::no);
    CHECK(one.says(outcome::in_b) == truth::no);
    CHECK(find_declaration(h20.id)->eccn == "4A994.l");
    CHECK(find_declaration("nvidia-hgx-h100")->eccn == "4A090.a");
    CHECK(find_declaration("nvidia-dgx-b200")->eccn == "5A002.z.1");
}

TEST_CASE("an HGX H20 board to China is 4A994.l, free by the CFR, and needs a license by letter that no exception overcomes") {
    chip const& board = *find_system("nvidia-hgx-h20");
    assessment const before = assess(board, ask({2025, 4, 8})), after = assess(board, ask({2026, 9, 24}));
    CHECK(before.result.license() == truth::no);
    CHECK(after.result.license() == truth::yes);
    CHECK(by_letter(after));
    CHECK((after.result.possible & any_exception).empty());
    REQUIRE(eccns_of(after).count == 1);
    CHECK(eccns_of(after)[0].id == "4A994.l");
}

TEST_CASE("a DGX B200 to Uzbekistan is 5A002.z.1.a: RS, NS, EI and AT, and a license is required and presumed approved") {
    assessment const a = assess(*find_system("nvidia-dgx-b200"), ask({2026, 9, 24}, "UZ", "UZ"));
    CHECK(a.result.license() == truth::yes);
    CHECK(a.result.review_policy() == outcome::presumption_of_approval);
    CHECK((a.result.possible & outcome::nac).empty());
    CHECK((a.result.possible & outcome::aca).empty());
    bool as_encryption_item = false;
    for (eccn const& e : eccns_of(a))
        as_encryption_item =
            as_encryption_item || (e.id == "5A002.z.1.a" && e.has(control::regional_stability) && e.has(control::national_security) &&
                                   e.has(control::encryption) && e.has(control::anti_terrorism));
    CHECK(as_encryption_item);
}
