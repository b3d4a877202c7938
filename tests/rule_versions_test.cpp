// Versions of a paragraph: each is in force until the next, no day is without one, and no paragraph is mistyped into a second one.
#include "support/days.hpp"

#include <string>

using namespace chipgauge;

namespace {

using enum outcome;
constexpr reading readings[] = {reading::enforced, reading::printed};

bool knows(rule const& r, reading as) { return chipgauge::knows(r.known_to, as); }

/// The versions of one paragraph that a reading knows, in the order of the law.
std::vector<enacted const*> versions(paragraph const& id, reading as) {
    std::vector<enacted const*> all;
    for (enacted const& e : the_law)
        if (e.rule->id == id && knows(*e.rule, as)) all.push_back(&e);
    return all;
}

} // namespace

TEST_CASE("every row is in force exactly from its effective day until the next row of its paragraph") {
    for (reading as : readings)
        for (enacted const& e : the_law) {
            rule const& r = *e.rule;
            CAPTURE(r.id.text);
            CAPTURE(r.effective);
            if (!knows(r, as)) {
                CHECK_FALSE(e.in_force(r.effective, as));
                continue;
            }
            auto const all = versions(r.id, as);
            auto const at = std::find(all.begin(), all.end(), &e);
            bool const in_force_at_all = r.then != repealed;
            CHECK_FALSE(e.in_force(r.effective.previous(), as));
            CHECK(e.in_force(r.effective, as) == in_force_at_all);
            date const end = at + 1 == all.end() ? last_day : (*(at + 1))->rule->effective;
            CHECK(r.effective < end);
            if (r.effective.next() < end) CHECK(e.in_force(r.effective.next(), as) == in_force_at_all);
            CHECK(e.in_force(end.previous(), as) == in_force_at_all);
            if (end == last_day) continue;
            CHECK_FALSE(e.in_force(end, as));
            CHECK_FALSE(e.in_force(end.next(), as));
            CHECK((*(at + 1))->in_force(end, as) == ((*(at + 1))->rule->then != repealed));
        }
}

TEST_CASE("versions of one paragraph follow each other in time, and their instruments stand in order") {
    for (enacted const& e : the_law)
        for (enacted const& later : the_law)
            if (&e < &later && e.rule->id == later.rule->id) {
                CAPTURE(e.rule->id.text);
                CHECK(e.rule->effective < later.rule->effective);
            }
}

TEST_CASE("on every day exactly one version of each paragraph that has begun is in force") {
    for (reading as : readings)
        for (date const change : change_days())
            for (date const day : {change.previous(), change, change.next()}) {
                std::size_t in_force = 0;
                for (enacted const& e : the_law) in_force += e.in_force(day, as);
                CHECK(in_force <= most_in_force);
                for (enacted const& e : the_law) {
                    auto const all = versions(e.rule->id, as);
                    enacted const* last = nullptr;
                    int count = 0;
                    for (enacted const* each : all) {
                        if (each->rule->effective <= day) last = each;
                        count += each->in_force(day, as);
                    }
                    bool const expected = last && last->rule->then != repealed;
                    if (count != expected) {
                        CAPTURE(e.rule->id.text);
                        CAPTURE(day);
                        CHECK(count == expected);
                    }
                }
            }
}

TEST_CASE("a repeal ends something that was there") {
    for (enacted const& e : the_law) {
        if (e.rule->then != repealed) continue;
        CAPTURE(e.rule->id.text);
        for (reading as : readings) {
            bool earlier = false;
            for (enacted const* v : versions(e.rule->id, as)) earlier = earlier || v->rule->effective < e.rule->effective;
            CHECK(earlier);
        }
    }
}

// A mistyped paragraph would leave two versions in force, silently. So every paragraph with more than one version is listed here,
// and any other one must be new: whoever adds a version of an old paragraph adds it to this list as well.
TEST_CASE("the paragraphs that more than one instrument speaks of are these") {
    std::vector<std::string_view> const expected = {
        "3A090.a.1",
        "3A090.note-1",
        "740.19(b)(17)/p.1",
        "740.19(b)(17)/p.2",
        "740.8/ACA.a",
        "740.8/ACA.b",
        "740.8/NAC.a",
        "740.8/NAC.a.elsewhere",
        "740.8/NAC.a.transfer",
        "740.8/NAC.b",
        "740.8/NAC.b.elsewhere",
        "742.4(a)/systems",
        "742.6(a)(6)",
        "742.6(a)(6)(iii)",
        "742.6(b)(10)",
        "742.6(b)(10)(iii)(A)(1)/denial.a",
        "742.6(b)(10)(iv)(A)",
        "742.6(b)(10)(iv)(B)",
        "742.6(b)(10)(iv)(B)/party",
        "742.6(b)(10)/allied",
        "742.6(b)(10)/d5",
        "742.6(b)(10)/elsewhere.a",
        "742.6(b)(10)/elsewhere.b",
        "742.6(b)(10)/party",
        "744.21(a)(1)",
        "744.21(e)",
        "744.23(a)(1)",
        "744.23(a)(3)(i)",
        "744.23(d)(1)",
        "744.23(d)(2)",
        "744.23(d)/a",
        "744.23(d)/b",
        "744.23(d)/party",
        "746.6(b)",
        "746.8(a)(1)",
        "746.8(b)(3)",
        "746.8(c)(2)",
        "746.9(c)",
        "china.2026.H200",
        "diffusion.status",
        "letter.2022-08-26",
        "letter.2022-08-26.amd",
        "letter.2022-08-26.similar",
        "letter.2023-10-23",
    };
    std::vector<std::string_view> found;
    for (enacted const& e : the_law)
        for (enacted const& other : the_law)
            if (e.rule->id == other.rule->id && e.rule->instrument != other.rule->instrument) {
                found.push_back(e.rule->id.text);
                break;
            }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    for (std::string_view id : found) {
        CAPTURE(id);
        CHECK(std::find(expected.begin(), expected.end(), id) != expected.end());
    }
    for (std::string_view id : expected) {
        CAPTURE(id);
        CHECK(std::find(found.begin(), found.end(), id) != found.end());
    }
}

TEST_CASE("no two paragraphs differ only in case, spaces or dots, as a mistyped one would") {
    auto const plain = [](std::string_view id) {
        std::string text;
        for (char c : id)
            if (c != ' ' && c != '.' && c != '/') text += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        return text;
    };
    for (enacted const& a : the_law)
        for (enacted const& b : the_law)
            if (&a < &b && !(a.rule->id == b.rule->id))
                CHECK_MESSAGE(plain(a.rule->id.text) != plain(b.rule->id.text), std::string(a.rule->id.text));
}

TEST_CASE("a printed-only row does not end the enforced one") {
    static constexpr instrument text{"t", "c", "https://example.org", {2030, 1, 1}, text_kind::regulation};
    static constexpr rule rows[] = {
        {.id = "x", .effective = {2030, 1, 1}, .then = license, .instrument = &text},
        {.id = "x", .effective = {2031, 1, 1}, .then = repealed, .instrument = &text, .known_to = read_as::printed_only},
        {.id = "x", .effective = {2032, 1, 1}, .then = repealed, .instrument = &text},
    };
    static constexpr auto book = join(rows);
    CHECK(book.rows[0].in_force({2031, 6, 1}, reading::enforced));
    CHECK_FALSE(book.rows[0].in_force({2031, 6, 1}, reading::printed));
    CHECK_FALSE(book.rows[0].in_force({2032, 1, 1}, reading::enforced));
    CHECK_FALSE(book.rows[2].in_force({2032, 1, 1}, reading::enforced));
}
