// assess(): every rule in force applied to a chip, and the answer.
#pragma once

#include <chipgauge/answers/cases.hpp>

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
    for (enacted const& e : book) {
        if (!e.in_force(q.on, q.reading)) continue;
        finding f{&e};
        truth anywhere = truth::no, everywhere = truth::yes;
        for (detail::world const& w : worlds) {
            truth const t = certainly(detail::in_scope(e.rule->where, q, w));
            anywhere = anywhere || t;
            everywhere = everywhere && t;
        }
        f.scoped = detail::addressed(*e.rule, c, q) && (anywhere == everywhere ? anywhere : truth::unknown);
        detail::judge(f, measured);
        a.findings.push(f);
    }
    detail::joining cases(a.findings, measured);
    a.result = cases.of(c).over(q, worlds);
    answer const by_tables = detail::fold(a.findings);
    cases.tell(a.findings);
    detail::add(a.result, outcome::notice, by_tables.says(outcome::notice));
    return a;
}

/// Judges a chip: computes its metrics, applies every rule in force on the day, and folds the findings into an answer.
/// Where figures are ranges, the answer holds for every value in them; whatever differs between values is `possible`, not `certain`.
constexpr assessment assess(chip const& c, question const& q, rulebook book) { return assess(c, detail::measured_for(c, q), q, book); }

} // namespace chipgauge
