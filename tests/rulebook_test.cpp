// The rulebook as a whole: seams between versions, what refers to what, places in scope, and a sweep over every chip, standing and day.
#include "support/ask.hpp"

#include <algorithm>
#include <string>
#include <vector>

using namespace chipgauge;

namespace {

using enum outcome;
constexpr auto yes = truth::yes, no = truth::no, unknown = truth::unknown;
constexpr reading readings[] = {reading::enforced, reading::printed};
constexpr date today{2026, 9, 24};

bool knows(rule const& r, reading as) { return chipgauge::knows(r.known_to, as); }

/// The versions of one paragraph that a reading knows, in the order of the law.
std::vector<enacted const*> versions(paragraph const& id, reading as) {
    std::vector<enacted const*> all;
    for (enacted const& e : the_law)
        if (e.row->id == id && knows(*e.row, as)) all.push_back(&e);
    return all;
}

/// Days on which some row starts or some country changes groups, and the day before each.
std::vector<date> change_days() {
    std::vector<date> days;
    for (enacted const& e : the_law) days.push_back(e.row->effective);
    for (membership_change const& m : membership_changes) days.push_back(m.from);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

/// Whether every row names both countries or neither.
bool named_alike(country a, country b) {
    for (enacted const& e : the_law)
        for (places const* p : {&e.row->where.to, &e.row->where.headquarters})
            if (p->named.contains(a) != p->named.contains(b)) return false;
    return true;
}

/// One country for each distinct standing on a day; where rows name countries, one for each way of being named.
std::vector<country> representatives(date on) {
    std::vector<country> chosen;
    for (place const& p : all_places) {
        if (p.code == country("US")) continue;
        bool const stands_for_itself = std::none_of(chosen.begin(), chosen.end(), [&](country c) {
            return standing_of(c, on) == standing_of(p.code, on) && named_alike(c, p.code);
        });
        if (stands_for_itself) chosen.push_back(p.code);
    }
    return chosen;
}

/// Whether the two readings know different rows on a day; else one of them speaks for both.
bool readings_differ(date on) {
    for (enacted const& e : the_law)
        if (e.in_force(on, reading::enforced) != e.in_force(on, reading::printed)) return true;
    return false;
}

/// Why an answer may be unknown: a figure of the chip, a figure of a rule, or a standing that is not certain.
bool has_cause(assessment const& a) {
    if (!a.destination.certain() || !a.seat.certain()) return true;
    for (finding const& f : a.findings) {
        if (f.scoped == no) continue;
        for (std::size_t i = 0; i < f.each.size(); ++i)
            if (f.each[i] == unknown) return true;
    }
    return false;
}

} // namespace

TEST_CASE("every row is in force exactly from its effective day until the next row of its paragraph") {
    for (reading as : readings)
        for (enacted const& e : the_law) {
            rule const& r = *e.row;
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
            date const end = at + 1 == all.end() ? last_day : (*(at + 1))->row->effective;
            CHECK(r.effective < end);
            if (r.effective.next() < end) CHECK(e.in_force(r.effective.next(), as) == in_force_at_all);
            CHECK(e.in_force(end.previous(), as) == in_force_at_all);
            if (end == last_day) continue;
            CHECK_FALSE(e.in_force(end, as));
            CHECK_FALSE(e.in_force(end.next(), as));
            CHECK((*(at + 1))->in_force(end, as) == ((*(at + 1))->row->then != repealed));
        }
}

TEST_CASE("versions of one paragraph follow each other in time, and their instruments stand in order") {
    for (enacted const& e : the_law)
        for (enacted const& later : the_law)
            if (&e < &later && e.row->id == later.row->id) {
                CAPTURE(e.row->id.text);
                CHECK(e.row->effective < later.row->effective);
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
                    auto const all = versions(e.row->id, as);
                    enacted const* last = nullptr;
                    int count = 0;
                    for (enacted const* each : all) {
                        if (each->row->effective <= day) last = each;
                        count += each->in_force(day, as);
                    }
                    bool const expected = last && last->row->then != repealed;
                    if (count != expected) {
                        CAPTURE(e.row->id.text);
                        CAPTURE(day);
                        CHECK(count == expected);
                    }
                }
            }
}

TEST_CASE("a repeal ends something that was there") {
    for (enacted const& e : the_law) {
        if (e.row->then != repealed) continue;
        CAPTURE(e.row->id.text);
        for (reading as : readings) {
            bool earlier = false;
            for (enacted const* v : versions(e.row->id, as)) earlier = earlier || v->row->effective < e.row->effective;
            CHECK(earlier);
        }
    }
}

// A mistyped paragraph would leave two versions in force, silently. So every paragraph with more than one version is listed here,
// and any other one must be new: whoever adds a version of an old paragraph adds it to this list as well.
TEST_CASE("the paragraphs that more than one instrument speaks of are these") {
    std::vector<std::string_view> const expected = {
        "3A090.a.1",
        "3A090/note-1",
        "740.8/ACA.a",
        "740.8/ACA.b",
        "740.8/NAC.a",
        "740.8/NAC.a.elsewhere",
        "740.8/NAC.b",
        "740.8/NAC.b.elsewhere",
        "742.6(a)(6)",
        "742.6(b)(10)",
        "diffusion.status",
        "letter.2022-08-26",
        "letter.2022-08-26.amd",
        "letter.2022-08-26.similar",
        "letter.2023-10-23",
    };
    std::vector<std::string_view> found;
    for (enacted const& e : the_law)
        for (enacted const& other : the_law)
            if (e.row->id == other.row->id && e.row->by != other.row->by) {
                found.push_back(e.row->id.text);
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
            if (&a < &b && !(a.row->id == b.row->id))
                CHECK_MESSAGE(plain(a.row->id.text) != plain(b.row->id.text), std::string(a.row->id.text));
}

TEST_CASE("a row displaces paragraphs that exist, of its own stage, and not itself") {
    for (enacted const& e : the_law) {
        CAPTURE(e.row->id.text);
        CHECK(e.displaces.size() == e.row->over.size());
        for (paragraph const& id : e.row->over) {
            CAPTURE(id.text);
            CHECK_FALSE(id == e.row->id);
            bool exists = false;
            for (enacted const& other : the_law) {
                if (!(other.row->id == id) || other.row->then == repealed) continue;
                exists = true;
                CHECK((stage_of(other.row->then) == stage_of(e.row->then)));
            }
            CHECK(exists);
        }
    }
}

TEST_CASE("every model that a letter names is in the catalog, but for one without published figures") {
    std::vector<std::string_view> const left_out = {"Ascend 910D"};
    for (enacted const& e : the_law)
        for (std::string_view model : e.row->models) {
            CAPTURE(e.row->id.text);
            CAPTURE(model);
            bool exists = false, of_vendor = e.row->vendors.empty();
            for (chip const* c : catalog::all)
                if (c->model == model) {
                    exists = true;
                    of_vendor = of_vendor || e.row->vendors.contains(c->vendor);
                }
            bool const listed = std::find(left_out.begin(), left_out.end(), model) != left_out.end();
            CHECK(exists != listed);
            if (exists) CHECK(of_vendor);
        }
}

TEST_CASE("every vendor that a row binds is in the catalog") {
    for (enacted const& e : the_law)
        for (std::string_view vendor : e.row->vendors) {
            CAPTURE(vendor);
            CHECK(std::any_of(catalog::all.begin(), catalog::all.end(), [&](chip const* c) { return c->vendor == vendor; }));
        }
}

TEST_CASE("every country that a row names has a row of its own") {
    for (enacted const& e : the_law) {
        for (country c : e.row->where.to.named) CHECK(find_place(c));
        for (country c : e.row->where.headquarters.named) CHECK(find_place(c));
    }
}

TEST_CASE("every row cites a text with a title, an address and a day, and no row starts before its instrument was known") {
    for (enacted const& e : the_law) {
        rule const& r = *e.row;
        CAPTURE(r.id.text);
        REQUIRE(r.by);
        CHECK_FALSE(r.by->title.empty());
        CHECK_FALSE(r.by->citation.empty());
        CHECK(r.by->url.substr(0, 4) == "http");
        CHECK(r.by->published.valid());
        CHECK(r.effective.valid());
        // Rules bind a few days before the Federal Register prints them, never months.
        CHECK(r.by->published.serial() - r.effective.serial() <= 10);
    }
}

TEST_CASE("a row that is not regulation is not printed in the CFR, and regulation is") {
    for (enacted const& e : the_law) {
        CAPTURE(e.row->id.text);
        bool const regulation = e.row->by->kind == text_kind::regulation;
        if (regulation && e.row->then != repealed) CHECK_FALSE(e.row->cfr.empty());
        if (e.row->by->kind == text_kind::bill || e.row->by->kind == text_kind::tariff) {
            CHECK((e.row->then == notice));
            CHECK(e.row->cfr.empty());
        }
        if (e.row->by->kind == text_kind::guidance) CHECK((e.row->then == notice));
    }
}

TEST_CASE("limits are written in ranges that are not empty, and a row of a limit without a number says its doubt") {
    for (enacted const& e : the_law)
        for (limit const& l : e.row->limits) {
            CAPTURE(e.row->id.text);
            CHECK_FALSE(l.value.empty());
            if (!l.value.exact()) CHECK_FALSE(e.row->doubt.empty());
        }
}

TEST_CASE("a classification is the same everywhere: no row of it asks for a destination") {
    for (enacted const& e : the_law) {
        if (stage_of(e.row->then) != stage::classification) continue;
        CAPTURE(e.row->id.text);
        CHECK(e.row->where.to.everywhere());
        CHECK(e.row->where.headquarters.everywhere());
        CHECK(e.row->models.empty());
    }
}

TEST_CASE("the destinations of .a are the groups of the rule, country by country, on every day since 2023-11-17") {
    figures const big{.tpp = 15832, .density = range::exactly(19.4)};
    for (date const change : change_days())
        for (date const day : {change.previous(), change}) {
            if (day < date(2023, 11, 17)) continue;
            for (place const& p : all_places) {
                standing const s = standing_of(p.code, day);
                if (!p.listed || !s.certain()) continue;
                using enum groups;
                groups const in = s.alternatives[0];
                bool const in_scope = (share(in, d1 | d4 | d5) && !share(in, a5 | a6)) || p.code == country("MO") ||
                                      (p.code == country("AE") && day >= date(2026, 7, 10));
                bool const party = share(in, d5m); // headquarters stand where the item goes
                if (assess(big, ask(day, p.code)).result.license() == certainly(in_scope || party)) continue;
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
                         applies(assess(big, ask(on, p.code)), "742.6(a)(6)(iii)/AE") == yes;
        }
        return countries;
    };
    CHECK(count({2023, 11, 17}, false, true) == 44);
    CHECK(count({2023, 11, 17}, true, true) == 45);
    CHECK(count(today, true, false) == 45); // the UAE is named beside them
    CHECK(count(today, true, true) == 46);
    CHECK(count({2023, 11, 16}, true, true) == 0);
}

TEST_CASE("the sweep: every chip, standing and day has an answer, and nothing is unknown without a cause") {
    long answers = 0, unknowns = 0;
    for (date const day : change_days()) {
        if (day < timeline_start) continue;
        std::vector<country> const places = representatives(day);
        CHECK(places.size() >= 18);
        for (reading as : readings) {
            if (as == reading::printed && !readings_differ(day)) continue;
            for (country to : places)
                for (chip const* c : catalog::all) {
                    question q = ask(day, to);
                    q.as = as;
                    assessment const a = assess(*c, q);
                    answer const& r = a.result;
                    ++answers;
                    bool const subset = (r.certain | r.possible) == r.possible;
                    bool const has_item = !(r.possible & any_item).empty();
                    bool const one_item = r.classification() != none || !(r.possible & any_item).single();
                    // Exceptions and review are asked only where a license may be needed.
                    bool const no_more = r.license() != no || (r.possible & (any_exception | any_review)).empty();
                    bool const undecided = r.license() == unknown || r.classification() == none;
                    unknowns += undecided;
                    bool const explained = !undecided || has_cause(a);
                    if (subset && has_item && one_item && no_more && explained) continue;
                    CAPTURE(asked(a));
                    CAPTURE(shown(r.certain));
                    CAPTURE(shown(r.possible));
                    CHECK(subset);
                    CHECK(has_item);
                    CHECK(one_item);
                    CHECK(no_more);
                    CHECK(explained);
                }
        }
    }
    CHECK(answers > 20000);
    CHECK(unknowns > 0);
    CHECK(unknowns < answers / 3);
}

TEST_CASE("a license that is required has a basis, and a chip with exact figures to a certain place has a decided answer") {
    for (date const day : change_days())
        for (country to : {country("CN"), country("VN"), country("DE"), country("AE")})
            for (chip const* c : catalog::all) {
                assessment const a = assess(*c, ask(day, to));
                bool basis = false, doubtful_rule = false, exact = true;
                for (finding const& f : a.findings) {
                    basis = basis || (f.row().then == license && f.applies != no);
                    for (limit const& l : f.row().limits) {
                        if (!l.value.exact() && f.scoped != no) doubtful_rule = true;
                        exact = exact && (a.measured[l.of].exact() || a.measured[l.of].empty());
                    }
                }
                bool const based = basis == (a.result.license() != no);
                bool const decided = !exact || doubtful_rule || (a.result.license() != unknown && a.result.classification() != none);
                if (based && decided) continue;
                CAPTURE(asked(a));
                CHECK(based);
                CHECK(decided);
            }
}

TEST_CASE("bills, tariffs and guidance are notices that change no answer") {
    static constexpr auto without = join(law::letters_2022_rows, law::ifr_2022_rows, law::macau_2023_rows, law::acceleration_letter_rows,
                                         law::ifr_2023_rows, law::corrections_2024_rows, law::hbm_2024_rows, law::diffusion_rows,
                                         law::h20_letter_rows, law::review_2026_rows, law::uae_2026_rows);
    auto const plain = [](outcomes o) { return outcomes::of(o.bits & ~static_cast<std::uint32_t>(notice)); };
    for (chip const* c : catalog::all)
        for (country to : {country("CN"), country("VN"), country("SG")}) {
            CAPTURE(c->id);
            question const q = ask(today, to, to == country("SG") ? country("CN") : country());
            answer const with = assess(*c, q).result, less = assess(*c, q, without).result;
            CHECK(plain(with.certain) == plain(less.certain));
            CHECK(plain(with.possible) == plain(less.possible));
        }
}

TEST_CASE("every bill of the table with numbers is a row, and S.4456 draws its own line at TPP 21000") {
    figures const big{.tpp = 21000, .density = range::exactly(1)};
    CHECK(applies(assess(big, ask(today)), "S.4456/restricted.1") == yes);
    CHECK(applies(assess({.tpp = 20999.99, .density = range::exactly(1)}, ask(today)), "S.4456/restricted.1") == no);
    CHECK(applies(assess({.tpp = 20999.99, .density = range::exactly(21)}, ask(today)), "S.4456/restricted.2") == yes);
    CHECK(applies(assess({.tpp = 4800, .density = range::exactly(1), .released = {2026, 1, 1}}, ask(today)), "S.4456/restricted.3") == no);
    CHECK(applies(assess({.tpp = 4800, .density = range::exactly(1), .released = {2026, 1, 2}}, ask(today)), "S.4456/restricted.3") == yes);
    for (paragraph id : {paragraph("S.3150/4"), paragraph("H.R.6875/4"), paragraph("S.4456/4")}) {
        CAPTURE(id.text);
        CHECK(applies(assess({.dram = 1400}, ask(today)), id) == yes);
        CHECK(applies(assess({.dram = 1399.99}, ask(today)), id) == no);
    }
    CHECK(applies(assess({.dram = 1400, .datacenter = false}, ask(today)), "H.R.6875/4") == no);
    CHECK(applies(assess({.dram = 1400}, ask(today, "VN")), "H.R.6875/4") == no);
}

// A made-up instrument: a new bandwidth limit, added as one table.
namespace {

constexpr instrument made_up{"A made-up rule", "99 FR 1", "https://example.org/99-fr-1", {2027, 1, 4}, text_kind::regulation};
constexpr rule made_up_rows[] = {
    {.id = "3A090.d",
     .effective = {2027, 1, 4},
     .then = in_b,
     .limits = {for_datacenters, of::dram_bandwidth >= 3500_GBps},
     .by = &made_up,
     .cfr = "15 CFR 774 supp. 1"},
};
constexpr auto with_made_up = join(law::ifr_2022_rows, law::ifr_2023_rows, made_up_rows);

static_assert(assess(the_chip("H20"), ask({2027, 1, 3}), with_made_up).result.classification() == in_no_paragraph);
static_assert(assess(the_chip("H20"), ask({2027, 1, 4}), with_made_up).result.classification() == in_b);
static_assert(assess(the_chip("H20"), ask({2027, 1, 4}), with_made_up).result.license() == yes);

} // namespace

TEST_CASE("a rule with a new limit is one table joined to the others") {
    for (date day : {date(2027, 1, 3), date(2027, 1, 4)}) {
        CAPTURE(day);
        answer const r = assess(the_chip("H20"), ask(day), with_made_up).result;
        CHECK(r.classification() == (day == date(2027, 1, 4) ? in_b : in_no_paragraph));
        CHECK(r.license() == certainly(day == date(2027, 1, 4)));
    }
    CHECK(assess(the_chip("L20"), ask({2027, 1, 4}), with_made_up).result.license() == no);
}

TEST_CASE("a printed-only row does not end the enforced one") {
    static constexpr instrument text{"t", "c", "https://example.org", {2030, 1, 1}, text_kind::regulation};
    static constexpr rule rows[] = {
        {.id = "x", .effective = {2030, 1, 1}, .then = license, .by = &text},
        {.id = "x", .effective = {2031, 1, 1}, .then = repealed, .by = &text, .known_to = read_as::printed_only},
        {.id = "x", .effective = {2032, 1, 1}, .then = repealed, .by = &text},
    };
    static constexpr auto book = join(rows);
    CHECK(book.rows[0].in_force({2031, 6, 1}, reading::enforced));
    CHECK_FALSE(book.rows[0].in_force({2031, 6, 1}, reading::printed));
    CHECK_FALSE(book.rows[0].in_force({2032, 1, 1}, reading::enforced));
    CHECK_FALSE(book.rows[2].in_force({2032, 1, 1}, reading::enforced));
}

TEST_CASE("caps and marks stand in order of their days and cite a text") {
    for (cap const& c : law::caps) {
        CAPTURE(c.id.text);
        CHECK(c.by);
        CHECK(c.amount > 0);
        CHECK_FALSE(c.unit.empty());
    }
    date last{};
    for (mark const& m : law::marks) {
        CHECK(last < m.on);
        CHECK(m.by);
        last = m.on;
    }
    CHECK(law::marks[0].on == date(2026, 12, 31));
}

TEST_CASE("the ceilings for one company in one country grow by the quarter") {
    double last = 0;
    date day{};
    int quarters = 0;
    for (cap const& c : law::caps) {
        if (!(c.id == paragraph("748.15/NVEU"))) continue;
        CHECK(c.amount > last);
        CHECK(day < c.effective);
        last = c.amount;
        day = c.effective;
        ++quarters;
    }
    CHECK(quarters == 9);
    CHECK(last == 5'064'000'000.0);
}
