// The grammar of a question: what is read is written back, and what is refused leaves the question alone.
#include "support/ask.hpp"

#include <chipgauge/readers/question.hpp>
#include <chipgauge/readers/shipment.hpp>

using namespace chipgauge;

namespace {

complaint read(question& q, std::string_view key, std::string_view text) { return find_question_field(key)->read(q, text); }

} // namespace

TEST_CASE("each part of a question is read as it is written") {
    question all;
    std::pair<std::string_view, std::string_view> const said[] = {{"on", "2024-02-29"},
                                                                  {"to", "AE"},
                                                                  {"headquarters", "CN"},
                                                                  {"exporter", "JP"},
                                                                  {"movement", "transfer"},
                                                                  {"reading", "printed"},
                                                                  {"market", "datacenter"},
                                                                  {"us-market", "2025-06"},
                                                                  {"end-use", "supercomputer"},
                                                                  {"without", "3A090.b,letter.2025-04-09"},
                                                                  {"as-law", "S.4456:2027-01-01,H.R.6875:2025-12-18"}};
    for (auto const& each : said) {
        std::string_view const key = each.first, text = each.second;
        CAPTURE(key);
        CHECK(find_question_field(key)->write(question{}) != text);
        CHECK(read(all, key, text).empty());
        CHECK(find_question_field(key)->write(all) == text);
    }
    question again;
    for (question_field const& f : question_fields())
        if (std::string const text = f.write(all); !text.empty()) CHECK(f.read(again, text).empty());
    CHECK(again == all);
}

TEST_CASE("what a question does not say is not written, but for day and destination") {
    for (question_field const& f : question_fields()) CHECK(f.write(question{}).empty() == (f.key != "on" && f.key != "to"));
}

TEST_CASE("a text that is refused leaves the question as it was, and says what would be read") {
    std::pair<std::string_view, std::string_view> const wrong[] = {{"on", "2025-02-30"},     {"on", "tomorrow"},
                                                                   {"on", "1889-01-01"},     {"to", "US"},
                                                                   {"to", "Puerto Rico"},    {"to", "Germny"},
                                                                   {"headquarters", ""},     {"movement", "export from the U.S."},
                                                                   {"reading", "aloud"},     {"market", "moon"},
                                                                   {"us-market", "2025-13"}, {"end-use", "uae-listed"},
                                                                   {"without", ""},          {"without", "3A090.b,3A090.b"},
                                                                   {"as-law", "H.R.8306"},   {"as-law", "S.4456:soon"}};
    for (auto const& each : wrong) {
        std::string_view const key = each.first, text = each.second;
        CAPTURE(key);
        CAPTURE(text);
        question q;
        complaint const why = read(q, key, text);
        CHECK_FALSE(why.empty());
        CHECK(why.in(tongue::en) != why.in(tongue::fr));
        CHECK(q == question{});
    }
    question q;
    CHECK(read(q, "without", "3A09.b").in(tongue::en) == "no paragraph of the law; nearest: 3A090.c");
    CHECK(read(q, "without", "91 fr 1684").empty());
    CHECK(find_question_field("without")->write(q) == "91 FR 1684");
    q = {};
    CHECK(read(q, "as-law", "S.4465").in(tongue::en) == "write S.3150, H.R.6875 or S.4456; nearest: S.4456");
    complaint const mistyped = read(q, "to", "Germny");
    CHECK(mistyped.in(tongue::en).find("nearest: DE (Germany)") != std::string::npos);
    CHECK(mistyped.in(tongue::fr).find("DE (Allemagne)") != std::string::npos);
    CHECK(read(q, "on", "2025-02-30").in(tongue::en) == "no such day; the nearest is 2025-02-28");
    CHECK(read(q, "on", "2025-02-30").in(tongue::fr) == "ce jour n’existe pas\u202f; le plus proche est 2025-02-28");
    CHECK(read(q, "end-user", "uae-listed").empty());
    CHECK_FALSE(read(q, "end-use", "supercomputer").empty());
    CHECK(q.circumstance == circumstance::released_uae_entity);
}

TEST_CASE("a shipment is read fact by fact, whatever their order, and each fact has a key of its own") {
    shipment_draft s;
    for (std::string_view const fact : {"transistor=planar", "node=28", "transistors=28..31", "hbm=no", "packager=approved-osat",
                                        "designer=Authorized", "attested=yes", "applied=unknown", "seller=osat"}) {
        CAPTURE(fact);
        std::size_t const at = fact.find('=');
        REQUIRE(find_shipment_fact(fact.substr(0, at)));
        CHECK(find_shipment_fact(fact.substr(0, at))->read(s, fact.substr(at + 1)).empty());
    }
    CHECK(s.asked.advanced_logic == truth::no);
    CHECK(s.asked.transistors.value() == range{28, 31});
    CHECK(s.asked.packaged_by == packager::approved_osat);
    CHECK(s.asked.by == designer::authorized);
    CHECK(s.asked.seller_is_foundry_or_osat == truth::yes);
    CHECK(find_shipment_fact("node")->read(s, "7").empty());
    CHECK(s.asked.advanced_logic == truth::yes);
    CHECK_FALSE(find_shipment_fact("node")->read(s, "seven").empty());
    CHECK_FALSE(find_shipment_fact("nodes"));
}

TEST_CASE("what is supposed adds up, and a bill without a day binds from the day of its text on") {
    question q, at_once;
    for (std::string_view const name : {"3A090.b", "740.8"}) CHECK(read(q, "without", name).empty());
    CHECK(read(at_once, "without", "3A090.b, 740.8").empty());
    CHECK(q == at_once);
    CHECK(q.supposing->what().without.count == 2);
    CHECK(read(q, "as-law", "s.4456").empty());
    CHECK(find_question_field("as-law")->write(q) == "S.4456:2026-04-30");
    CHECK(supposed_in_short(q.supposing) == "without=3A090.b,740.8&as-law=S.4456:2026-04-30");
}
