// assess(): every rule in force applied to a chip, and the answer.
#pragma once

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

} // namespace detail

/// Judges metrics as given. `c` says whose they are: letters name models and makers.
constexpr assessment assess(chip const& c, metrics const& measured, question const& q, rulebook book) {
    assessment a;
    a.chip = &c;
    a.asked = q;
    a.measured = measured;
    a.destination = standing_of(q.to, q.on);
    a.seat = standing_of(q.seat(), q.on);
    auto const worlds = detail::worlds_of(q, a.destination, a.seat);
    bool several_cases = false;
    for (enacted const& e : book) {
        if (!e.in_force(q.on.key(), static_cast<int>(q.reading))) continue;
        finding f{&e};
        truth const placed = detail::placed(e.rule->where, q, worlds);
        several_cases = several_cases || placed == truth::unknown;
        f.scoped = placed == truth::no ? truth::no : detail::addressed(*e.rule, c, q) && placed;
        detail::judge(f, measured);
        a.findings.push(f);
    }
    answer const by_tables = detail::fold(a.findings, detail::by_stage(a.findings));
    for (finding const& f : a.findings)
        several_cases = several_cases || (detail::is_open(f, measured) && f.enacted->stage != stage::notice);
    a.result = by_tables;
    if (!several_cases) return a;
    detail::joining cases(a.findings, measured);
    a.result = cases.over(c, q, worlds);
    cases.tell(a.findings);
    detail::add(a.result, outcome::notice, by_tables.says(outcome::notice));
    return a;
}

/// Judges a chip: computes its metrics, applies every rule in force on the day, and folds the findings into an answer.
/// Where figures are ranges, the answer holds for every value in them; whatever differs between values is `possible`, not `certain`.
constexpr assessment assess(chip const& c, question const& q, rulebook book) { return assess(c, detail::measured_for(c, q), q, book); }

} // namespace chipgauge
