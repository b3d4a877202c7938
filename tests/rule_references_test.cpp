// What rows of the law refer to exists: paragraphs, models, vendors, countries and citations.
#include "support/ask.hpp"

#include <chipgauge/words/us/the_law.hpp>

#include <algorithm>
#include <vector>

using namespace chipgauge;

namespace {
using enum outcome;
} // namespace

TEST_CASE("a row displaces paragraphs that exist, of its own stage, and not itself") {
    for (enacted const& e : the_law) {
        CAPTURE(e.rule->id.text);
        CHECK(e.displaces.size() == e.rule->over.size());
        for (paragraph const& id : e.rule->over) {
            CAPTURE(id.text);
            CHECK_FALSE(id == e.rule->id);
            bool exists = false;
            for (enacted const& other : the_law) {
                if (!(other.rule->id == id) || other.rule->then == repealed) continue;
                exists = true;
                CHECK((stage_of(other.rule->then) == stage_of(e.rule->then)));
            }
            CHECK(exists);
        }
    }
}

TEST_CASE("every model that a letter names is in the catalog, but for one without published figures") {
    std::vector<std::string_view> const left_out = {"Ascend 910D"};
    for (enacted const& e : the_law)
        for (std::string_view model : e.rule->models) {
            CAPTURE(e.rule->id.text);
            CAPTURE(model);
            bool exists = false, of_vendor = e.rule->vendors.empty();
            for (chip const* c : known_chips())
                if (c->model == model) {
                    exists = true;
                    of_vendor = of_vendor || e.rule->vendors.contains(c->vendor);
                }
            bool const listed = std::find(left_out.begin(), left_out.end(), model) != left_out.end();
            CHECK(exists != listed);
            if (exists) CHECK(of_vendor);
        }
}

TEST_CASE("every vendor that a row binds is in the catalog") {
    for (enacted const& e : the_law)
        for (std::string_view vendor : e.rule->vendors) {
            CAPTURE(vendor);
            auto const all = known_chips();
            CHECK(std::any_of(all.begin(), all.end(), [&](chip const* c) { return c->vendor == vendor; }));
        }
}

TEST_CASE("every country that a row names has a row of its own") {
    for (enacted const& e : the_law) {
        for (country c : e.rule->where.to.named) CHECK(find_place(c));
        for (country c : e.rule->where.headquarters.named) CHECK(find_place(c));
    }
}

TEST_CASE("every row cites a text with a title, an address and a day, and no row starts before its instrument was known") {
    for (enacted const& e : the_law) {
        rule const& r = *e.rule;
        CAPTURE(r.id.text);
        REQUIRE(r.instrument);
        CHECK_FALSE(title_of(*r.instrument).empty());
        CHECK_FALSE(r.instrument->citation.empty());
        CHECK(r.instrument->url.substr(0, 4) == "http");
        CHECK(r.instrument->published.valid());
        CHECK(r.effective.valid());
        // Rules bind a few days before the Federal Register prints them, never months.
        CHECK(r.instrument->published.serial() - r.effective.serial() <= 10);
    }
}

TEST_CASE("a row that is not regulation is not printed in the CFR, and regulation is") {
    for (enacted const& e : the_law) {
        CAPTURE(e.rule->id.text);
        bool const regulation = e.rule->instrument->kind == text_kind::regulation;
        if (regulation && e.rule->then != repealed) CHECK_FALSE(e.rule->cfr.empty());
        if (e.rule->instrument->kind == text_kind::bill || e.rule->instrument->kind == text_kind::tariff) {
            CHECK((e.rule->then == notice));
            CHECK(e.rule->cfr.empty());
        }
        if (e.rule->instrument->kind == text_kind::guidance) CHECK((e.rule->then == notice));
    }
}

TEST_CASE("limits are written in ranges that are not empty, and a row of a limit without a number says its doubt") {
    for (enacted const& e : the_law)
        for (limit const& l : e.rule->limits) {
            CAPTURE(e.rule->id.text);
            CHECK_FALSE(l.bound.empty());
            if (!l.bound.exact()) CHECK(e.rule->doubtful);
        }
}
