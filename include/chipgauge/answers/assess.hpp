// assess(): every rule in force applied to a chip, and the answer.
#pragma once

#include <chipgauge/answers/eccn.hpp>
#include <chipgauge/answers/joining.hpp>

namespace chipgauge {

namespace detail {

/// The metrics of a chip as the question sees it: with its market and market entry, if those are given.
constexpr metrics measured_for(chip const& c, question const& q) {
    metrics m = measure(c);
    if (q.sold_for != market::unknown) m[metric::datacenter] = range::exactly(q.sold_for == market::datacenter);
    if (q.on_us_market.known()) {
        double const first = q.on_us_market.first().serial(), last = q.on_us_market.last().serial();
        m[metric::released] = {first, last, first == last ? first : -1};
    }
    return m;
}

/// A company seated in a territory is one of the country, which rows name.
constexpr question seated_at_home(question q, rulebook const& book) {
    if (!book.where) return q;
    for (country* seat : {&q.headquarters, &q.exporter})
        if (seat->named() && at_home(*book.where, *seat)) *seat = book.where->home[0];
    return q;
}

// Not constexpr: whoever reaches one while compiling reads its name in the error.
void the_day_asked_does_not_exist();
void nothing_is_exported_to_the_country_whose_law_it_is();

constexpr outcomes any_outcome = any_item | any_exception | any_review | outcome::license;

/// Judges each row in force by the metrics, into the findings. Whether a finding hangs on where the parties may be.
template<class Worlds>
constexpr bool judge_rows(assessment& a, question const& q, Worlds const& worlds, bool stays_at_home, by_stage& order) {
    bool open = false;
    std::int32_t const day = q.on.key();
    int const as = static_cast<int>(q.reading);
    for (enacted const& e : a.law) {
        if (!e.in_force(day, as)) continue;
        finding& f = a.findings.grow();
        f.enacted = &e;
        // What an item is does not depend on where it goes; what it needs does, and nothing that stays at home is an export.
        bool const out = stays_at_home && e.stage != stage::classification;
        f.scoped = out ? truth::no : placed(e, q, worlds);
        open = open || f.scoped == truth::unknown;
        if (f.scoped != truth::no) f.scoped = addressed(e, *a.chip, q, a.law) && f.scoped;
        judge(f, a.measured);
        order.add(f, a.findings.count - 1);
    }
    return open;
}

} // namespace detail

/// Judges metrics as given. `c` says whose they are: letters name models and makers.
/// The question must name a day that exists and a destination abroad. One that does not is no constant expression; while running,
/// everything is undetermined on no day, and whether a license is required is undetermined at home.
constexpr assessment assess(chip const& c, metrics const& measured, question const& asked, rulebook book) {
    question const q = detail::seated_at_home(asked, book);
    assessment a;
    a.chip = &c;
    a.asked = asked;
    a.measured = measured;
    a.law = book;
    if (!q.on.valid()) {
        if (__builtin_is_constant_evaluated()) detail::the_day_asked_does_not_exist();
        a.result.possible = detail::any_outcome;
        return a;
    }
    bool const stays_at_home = book.where && at_home(*book.where, q.to);
    if (__builtin_is_constant_evaluated()) { // alone, so that no compiler, optimizing or not, keeps a call of what nothing defines
        if (stays_at_home) detail::nothing_is_exported_to_the_country_whose_law_it_is();
    }
    a.destination = standing_of(book, q.to, q.on);
    a.seat = q.seat() == q.to ? a.destination : standing_of(book, q.seat(), q.on);
    auto const worlds = detail::worlds_of(q, a.destination, a.seat);
    detail::by_stage order;
    bool several_cases = detail::judge_rows(a, q, worlds, stays_at_home, order);
    answer const by_tables = detail::fold(a.findings, order);
    several_cases = several_cases || detail::any_open(a.findings, order, measured);
    a.result = by_tables;
    if (several_cases) {
        detail::joining cases(a.findings, measured);
        a.result = cases.over(c, q, book, worlds);
        cases.tell(a.findings);
        detail::add(a.result, outcome::notice, by_tables.says(outcome::notice));
    }
    // What no row here judges is open: "no" is for what was judged.
    if (stays_at_home || may_need_a_license_for_national_security(a)) detail::add(a.result, outcome::license, truth::unknown);
    return a;
}

/// Judges a chip: computes its metrics, applies every rule in force on the day, and folds the findings into an answer.
/// Where figures are ranges, the answer holds for every value in them; whatever differs between values is `possible`, not `certain`.
constexpr assessment assess(chip const& c, question const& q, rulebook book) { return assess(c, detail::measured_for(c, q), q, book); }

} // namespace chipgauge
