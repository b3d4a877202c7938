// The rows are constants to the program that is tested. The program of the mutants is linked so that constants with addresses in them
// (and every row has some) stay writable, which is what lets one process be one mutant, without compiling the law a thousand times.
#include "mutants.hpp"

#include "../support/show.hpp"

#include <algorithm>

namespace mutate {

namespace {

using namespace chipgauge;

template<class T>
T& writable(T const& constant) {
    return const_cast<T&>(constant);
}

std::string shown_comparison(comparison c) {
    constexpr char const* names[] = {"at least", "more than", "at most", "less than"};
    return names[static_cast<int>(c)];
}

std::string shown_group(groups g) {
    constexpr char const* names[] = {"A:1", "A:5", "A:6", "D:1", "D:4", "D:5", "D:5 or Macau", "Tier 1"};
    for (int bit = 0; bit < 8; ++bit)
        if (static_cast<int>(g) == 1 << bit) return names[bit];
    return "a group";
}

groups toggled(groups set, int bit) { return static_cast<groups>(static_cast<int>(set) ^ (1 << bit)); }
bool has(groups set, int bit) { return (static_cast<int>(set) >> bit & 1) != 0; }

template<class T, std::size_t N>
void erase(few<T, N>& list, std::size_t at) {
    for (std::size_t i = at; i + 1 < list.count; ++i) list.items[i] = list.items[i + 1];
    --list.count;
}

/// Collects the mutants of one row.
class of_a_row {
  public:
    of_a_row(enacted const& e, std::vector<mutant>& all) : enacted_(e), rule_(*e.rule), all_(all) {
        name_ = shown(rule_.id.text) + " (" + shown(rule_.effective) + ")";
    }

    void every() {
        days();
        if (rule_.then == outcome::repealed) return; // it says nothing else: a repeal is in force nowhere
        limits();
        outcome_and_items();
        optional(rule_);
        scope_places("to", rule_.where.to);
        scope_places("headquarters", rule_.where.headquarters);
        rest_of_scope();
        addressees();
    }

  private:
    template<class Change>
    void add(std::string const& what, Change change) {
        auto const changed = [change, e = &writable(enacted_)] {
            change();
            e->remember();
        };
        all_.push_back({name_ + ": " + what, changed, {}, &enacted_});
    }

    void limits() {
        for (std::size_t i = 0; i < rule_.limits.count; ++i) {
            limit const& l = rule_.limits[i];
            std::string const limit_text = shown(name_of(l.metric)) + " " + shown_comparison(l.compare) + " " + shown(l.bound.low);
            limit* const at = &writable(l);
            constexpr comparison strict[] = {comparison::more_than, comparison::at_least, comparison::less_than, comparison::at_most};
            add(limit_text + " reads " + shown_comparison(strict[static_cast<int>(l.compare)]),
                [at, now = strict[static_cast<int>(l.compare)]] { at->compare = now; });
            constexpr comparison turned[] = {comparison::less_than, comparison::at_most, comparison::more_than, comparison::at_least};
            add(limit_text + " reads " + shown_comparison(turned[static_cast<int>(l.compare)]),
                [at, now = turned[static_cast<int>(l.compare)]] { at->compare = now; });
            add("without " + limit_text, [r = &writable(rule_), i] { erase(r->limits, i); });
            if (l.metric == metric::datacenter || l.metric == metric::released) continue; // yes or no, or a day
            for (double const factor : {0.99, 1.01})
                add(limit_text + " is " + std::to_string(factor) + " times as much", [at, factor] {
                    at->bound = {at->bound.low * factor, at->bound.high * factor, at->bound.best < 0 ? -1 : at->bound.best * factor};
                });
        }
    }

    void days() {
        bool const before_all = rule_.effective < timeline_start; // no question is asked of such a day
        for (bool const later : {false, true}) {
            if (before_all) break;
            add(later ? "a day later" : "a day earlier", [r = &writable(rule_), e = &writable(enacted_), later] {
                date const was = r->effective, now = later ? was.next() : was.previous();
                r->effective = now;
                for (auto& from : e->from)
                    if (from == was.key()) from = now.key();
                for (enacted const& other : the_law)
                    for (auto& until : writable(other).until)
                        if (other.number == e->number && &other != e && until == was.key()) until = now.key();
            });
        }
        if (rule_.then == outcome::repealed) return;
        enacted* const e = &writable(enacted_);
        add("not there", [e] { e->from[0] = e->from[1] = enacted::never; });
        for (reading const as : {reading::enforced, reading::printed}) {
            int const at = static_cast<int>(as);
            bool const known = knows(rule_.known_to, as);
            add(std::string(known ? "not known as " : "known as ") + (at == 0 ? "enforced" : "printed"),
                [e, at, now = known ? enacted::never : rule_.effective.key()] { e->from[at] = now; });
        }
    }

    void outcome_and_items() {
        stage const here = stage_of(rule_.then);
        if (here == stage::none) return;
        for (int bit = 0; bit < 31 && here != stage::notice; ++bit) {
            auto const other = static_cast<outcome>(1u << bit);
            if (other == rule_.then || stage_of(other) != here || other == outcome::in_no_paragraph) continue;
            add("says " + shown(outcomes(other)), [r = &writable(rule_), other] { r->then = other; });
            break; // one other is enough
        }
        if (here == stage::classification) return; // it is about no item: it says which
        date const last = std::max(enacted_.ends(reading::enforced), enacted_.ends(reading::printed));
        for (outcome const item : {outcome::in_3a090, outcome::in_a, outcome::in_b, outcome::in_c, outcome::in_no_paragraph}) {
            // 3A090 of 2022, then .a and .b, and .c: not what had ended before the row began, or began when it had ended.
            bool const of_its_days = item == outcome::in_3a090          ? rule_.effective < date{2023, 11, 17} && date{2022, 10, 21} < last
                                     : item == outcome::in_c            ? date{2024, 12, 2} < last
                                     : item == outcome::in_no_paragraph ? true
                                                                        : date{2023, 11, 17} < last;
            if (!of_its_days) continue;
            auto const bit = static_cast<std::uint32_t>(item);
            add(std::string("about ") + shown(outcomes(item)) + (rule_.about.has(item) ? " no more" : " too"),
                [r = &writable(rule_), bit] { r->about = outcomes::of(r->about.bits ^ bit); });
        }
    }

    /// What rows of some laws say besides.
    template<class Rule>
    void optional(Rule const& rule) {
        if constexpr (requires { rule.bars; }) {
            if (!rule.bars.empty()) add("bars no exception", [r = &writable(rule)] { r->bars = {}; });
        }
        if constexpr (requires { rule.prevails; })
            if (stage_of(rule.then) == stage::review_policy)
                add(rule.prevails ? "does not prevail" : "prevails", [r = &writable(rule)] { r->prevails = !r->prevails; });
        if constexpr (requires { rule.systems_only; })
            add(rule.systems_only ? "not of systems only" : "of systems only",
                [r = &writable(rule)] { r->systems_only = !r->systems_only; });
        if constexpr (requires { rule.where.exporter; }) scope_places("exporter", rule.where.exporter);
    }

    void scope_places(std::string const& whose, places const& where) {
        places* const at = &writable(where);
        if (where.everywhere() && whose != "exporter") add(whose + ": only D:1", [at] { at->any = groups::d1; });
        for (int bit = 0; bit < 8; ++bit) {
            auto const group = static_cast<groups>(1 << bit);
            bool const gains = group == groups::a6 && !has(where.minus, bit); // one that it does not have is enough
            if (where.any != groups::none && (has(where.any, bit) || gains))
                add(whose + (has(where.any, bit) ? ": without " : ": also ") + shown_group(group),
                    [at, bit] { at->any = toggled(at->any, bit); });
            if (where.minus != groups::none && has(where.minus, bit))
                add(whose + ": not less " + shown_group(group), [at, bit] { at->minus = toggled(at->minus, bit); });
        }
        for (std::size_t i = 0; i < where.named.count; ++i)
            add(whose + ": without " + shown(where.named[i]), [at, i] { at->named.items[i] = country("ZZ"); });
        optional_places(whose, where);
    }

    template<class Places>
    void optional_places(std::string const& whose, Places const& where) {
        if constexpr (requires { where.but; })
            for (std::size_t i = 0; i < where.but.count; ++i)
                add(whose + ": not except " + shown(where.but[i]), [at = &writable(where), i] { at->but.items[i] = country("ZZ"); });
    }

    void rest_of_scope() {
        scope* const at = &writable(rule_.where);
        bool const both = !rule_.where.to.everywhere() && !rule_.where.headquarters.everywhere();
        if (both)
            add(rule_.where.either ? "destination and headquarters" : "destination or headquarters", [at] { at->either = !at->either; });
        for (int bit = 0; bit < 3; ++bit) {
            constexpr char const* names[] = {"export", "reexport", "transfer"};
            bool const gone = (rule_.where.movement.bits >> bit & 1) != 0;
            add(std::string(gone ? "not for " : "also for ") + names[bit],
                [at, bit] { at->movement.bits = static_cast<std::uint8_t>(at->movement.bits ^ (1 << bit)); });
        }
        if (rule_.where.circumstance != circumstance::none) add("whatever the use", [at] { at->circumstance = circumstance::none; });
    }

    void addressees() {
        for (std::size_t i = 0; i < rule_.models.count; ++i)
            add("does not name " + shown(rule_.models[i]), [r = &writable(rule_), i] { r->models.items[i] = "another"; });
        for (std::size_t i = 0; i < rule_.vendors.count; ++i)
            add("not to " + shown(rule_.vendors[i]), [r = &writable(rule_), i] { r->vendors.items[i] = "another"; });
        for (std::size_t i = 0; i < enacted_.displaces.count; ++i)
            add("does not displace " + shown(rule_.over[i].text), [e = &writable(enacted_), i] { erase(e->displaces, i); });
    }

    enacted const& enacted_;
    rule const& rule_;
    std::vector<mutant>& all_;
    std::string name_;
};

void memberships(std::vector<mutant>& all) {
    for (place const& p : all_places) {
        if (!p.listed) continue;
        for (int bit = 0; bit < 8; ++bit) {
            // A group that a country is in is left; of those that it is not in, it enters the two that decide most.
            bool const leaves = has(p.in, bit),
                       decides = static_cast<groups>(1 << bit) == groups::d1 || static_cast<groups>(1 << bit) == groups::a5;
            if (!leaves && !decides) continue;
            all.push_back({shown(p.code) + (leaves ? " leaves " : " enters ") + shown_group(static_cast<groups>(1 << bit)),
                           [at = &writable(p), bit] { at->in = toggled(at->in, bit); }, p.code, nullptr});
        }
    }
    for (membership_change const& m : membership_changes) {
        std::string const name = shown(m.code) + " from " + shown(m.from);
        membership_change* const at = &writable(m);
        all.push_back({name + ": a day later", [at] { at->from = at->from.next(); }, m.code, nullptr});
        all.push_back({name + ": a day earlier", [at] { at->from = at->from.previous(); }, m.code, nullptr});
        for (std::size_t i = 0; i < m.alternatives.count; ++i)
            for (int bit = 0; bit < 8; ++bit)
                if (has(m.alternatives[i], bit))
                    all.push_back({name + ": not in " + shown_group(static_cast<groups>(1 << bit)),
                                   [at, i, bit] { at->alternatives.items[i] = toggled(at->alternatives.items[i], bit); }, m.code, nullptr});
        if (m.alternatives.count > 1) all.push_back({name + ": without doubt", [at] { at->alternatives.count = 1; }, m.code, nullptr});
    }
}

} // namespace

std::vector<mutant> mutants_of_the_law() {
    std::vector<mutant> all;
    for (enacted const& e : the_law) of_a_row(e, all).every();
    memberships(all);
    return all;
}

} // namespace mutate
