// The sweep: every chip, every standing and every day of change, as enforced and as printed.
#include "support/questions.hpp"

using namespace chipgauge;

namespace {

using enum outcome;
constexpr auto no = truth::no, unknown = truth::unknown;
constexpr reading readings[] = {reading::enforced, reading::printed};

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
                    q.reading = as;
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
                    basis = basis || (f.rule().then == license && f.applies != no);
                    for (limit const& l : f.rule().limits) {
                        if (!l.bound.exact() && f.scoped != no) doubtful_rule = true;
                        exact = exact && (a.measured[l.metric].exact() || a.measured[l.metric].empty());
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
