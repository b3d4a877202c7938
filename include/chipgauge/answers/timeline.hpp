// The days on which an answer changes, and the rows that changed it.
#pragma once

#include <chipgauge/answers/asked_law.hpp>
#include <chipgauge/answers/assess.hpp>

namespace chipgauge {

/// Days on which an answer may change: starts of rows, changes of the groups of destination and seat, the chip's release. In order.
constexpr few<date, 128> candidate_days(chip const& c, question const& q, date from, date through, rulebook book) {
    few<date, 128> days;
    auto const insert = [&](date d) {
        if (d < from || d > through) return;
        std::size_t at = days.count;
        while (at > 0 && days[at - 1] > d) --at;
        if (at > 0 && days[at - 1] == d) return;
        days.push(d);
        for (std::size_t i = days.count - 1; i > at; --i) days[i] = days[i - 1];
        days[at] = d;
    };
    insert(from);
    for (enacted const& e : book)
        if (knows(e.rule->known_to, q.reading)) insert(e.rule->effective);
    for (std::size_t i = 0; book.where && i < book.where->change_count; ++i) {
        membership_change const& change = book.where->changes[i];
        if (change.code == q.to || change.code == q.seat() || change.code == q.exporter) insert(change.from);
    }
    if (c.released.known()) insert(c.released.first());
    return days;
}
constexpr few<date, 128> candidate_days(chip const& c, question const& q, date from, date through) {
    return candidate_days(c, q, from, through, law_of(q));
}

/// Whether a reader would call two answers the same: the same outcomes but for notices and the floor, and the same rows that classify
/// and require.
constexpr bool same_answer(assessment const& a, assessment const& b) {
    auto const answered = [](outcomes o) { return outcomes::of(o.bits & ~(outcome::notice | outcome::floor).bits); };
    if (!(answered(a.result.certain) == answered(b.result.certain))) return false;
    if (!(answered(a.result.possible) == answered(b.result.possible))) return false;
    auto const matters = [](finding const& f) {
        return f.applies != truth::no && f.rule().then != outcome::floor && stage_of(f.rule().then) <= stage::license_requirement;
    };
    auto const within = [&](assessment const& small, assessment const& large) {
        for (finding const& f : small.findings) {
            if (!matters(f)) continue;
            bool found = false;
            for (finding const& g : large.findings) found = found || (matters(g) && g.rule().id == f.rule().id);
            if (!found) return false;
        }
        return true;
    };
    return within(a, b) && within(b, a);
}

/// What made an answer differ from the one before: an instrument whose row begins or ends another, or a country that changes groups.
struct change {
    chipgauge::instrument const* instrument = nullptr;
    membership_change const* membership = nullptr;
    friend constexpr bool operator==(change const&, change const&) = default;
};

/// The causes that lie on the first day of `now` and bear on either answer, each once. Both were judged by the same law.
constexpr few<change, 64> changes_between(assessment const& before, assessment const& now) {
    few<change, 64> all;
    question const& q = now.asked;
    auto const add = [&](change const& c) {
        if (!all.contains(c)) all.push(c);
    };
    auto const bears = [](finding const& f) { return f.applies != truth::no && f.rule().then != outcome::notice; };
    for (finding const& f : now.findings)
        if (bears(f) && f.rule().effective == q.on) add({f.rule().instrument, nullptr});
    for (finding const& f : before.findings) {
        if (!bears(f)) continue;
        for (enacted const& e : now.law)
            if (e.rule->effective == q.on && e.number == f.enacted->number && knows(e.rule->known_to, q.reading))
                add({e.rule->instrument, nullptr});
    }
    for (std::size_t i = 0; now.law.where && i < now.law.where->change_count; ++i) {
        membership_change const& m = now.law.where->changes[i];
        if (m.from == q.on && (m.code == q.to || m.code == q.seat())) add({nullptr, &m});
    }
    return all;
}

/// The first day of the story: the letters of August 2022.
inline constexpr date timeline_start{2022, 8, 26};

/// Calls `visit(assessment)` for the first day and for every later day on which the answer differs from the day before.
template<class Visit>
constexpr void for_each_change(chip const& c, question q, date from, date through, Visit visit, rulebook book) {
    assessment last;
    for (date const day : candidate_days(c, q, from, through, book)) {
        q.on = day;
        assessment const now = assess(c, q, book);
        if (!last.chip || !same_answer(last, now)) visit(now);
        last = now;
    }
}
template<class Visit>
constexpr void for_each_change(chip const& c, question const& q, date from, date through, Visit visit) {
    for_each_change(c, q, from, through, visit, law_of(q));
}

/// Where a chip's story begins: its release, or the letters of August 2022 if they are later.
constexpr date first_day_of(chip const& c) {
    return c.released.known() && c.released.first() > timeline_start ? c.released.first() : timeline_start;
}

/// A stretch of time with one answer.
struct stretch {
    date from{}, until{}; ///< `until` is the first day of the next one
    assessment answer{};
};

/// Calls `visit(stretch, stretch const* before)` for each stretch of a chip's story through a day; nothing is before the first.
template<class Visit>
constexpr void for_each_stretch(chip const& c, question const& q, date through, Visit visit, rulebook book) {
    stretch before, now;
    auto const end_at = [&](date day) {
        if (!now.answer.chip) return;
        now.until = day;
        visit(now, before.answer.chip ? &before : nullptr);
        before = now;
    };
    auto const change = [&](assessment const& a) {
        end_at(a.asked.on);
        now = {a.asked.on, {}, a};
    };
    for_each_change(c, q, first_day_of(c), through, change, book);
    end_at(through.next());
}
template<class Visit>
constexpr void for_each_stretch(chip const& c, question const& q, date through, Visit visit) {
    for_each_stretch(c, q, through, visit, law_of(q));
}

} // namespace chipgauge
