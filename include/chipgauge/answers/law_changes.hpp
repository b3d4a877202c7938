// What has changed between two days: the rows that began, and the chips whose answer is another one.
#pragma once

#include <chipgauge/answers/timeline.hpp>

namespace chipgauge {

/// The rows that began after one day and not after another, as one reading knows them; those that end others are among them. In the
/// order of the law. N: as many as the law has.
template<std::size_t N = 512>
constexpr few<enacted const*, N> rows_begun(rulebook book, date after, date through, reading as) {
    few<enacted const*, N> all;
    for (enacted const& e : book)
        if (e.rule->effective > after && e.rule->effective <= through && knows(e.rule->known_to, as)) all.push(&e);
    return all;
}

/// Calls `visit(before, now)` for each chip whose answer on the day of the question is not that of an earlier day. A chip that was
/// released between the two is judged on both: the law is compared, not the market.
template<class Chips, class Visit>
constexpr void for_each_flipped(Chips const& chips, question const& q, date since, Visit visit, rulebook book) {
    question earlier = q;
    earlier.on = since;
    for (chip const* c : chips) {
        assessment const before = assess(*c, earlier, book), now = assess(*c, q, book);
        if (!same_answer(before, now)) visit(before, now);
    }
}
template<class Chips, class Visit>
constexpr void for_each_flipped(Chips const& chips, question const& q, date since, Visit visit) {
    for_each_flipped(chips, q, since, visit, law_of(q));
}

} // namespace chipgauge
