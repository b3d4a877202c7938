// The answer over time as a table: one row per day on which it changes.
#pragma once

#include <chipgauge/documents/answer.hpp>
#include <chipgauge/words/explain.hpp>
#include <chipgauge/words/timeline.hpp>

#include <algorithm>

namespace chipgauge {

/// A stretch of time with one answer.
struct stretch {
    date from{}, until{}; ///< `until` is the first day of the next one
    assessment answer{};
};

/// The stretches of a chip from the later of its release and August 2022, through a day.
inline std::vector<stretch> stretches(chip const& c, question const& q, date through) {
    std::vector<stretch> all;
    date from = timeline_start;
    if (c.released.known() && c.released.first() > from) from = c.released.first();
    for_each_change(c, q, from, through, [&](assessment const& a) {
        if (!all.empty()) all.back().until = a.asked.on;
        all.push_back({a.asked.on, through.next(), a});
    });
    return all;
}

namespace detail {

/// The instruments whose rows begin, or end others, on a day and bear on an answer; each once.
inline std::vector<instrument const*> instruments_of_change(stretch const& now, stretch const& before) {
    std::vector<instrument const*> all;
    auto const add = [&](instrument const* by) {
        if (std::find(all.begin(), all.end(), by) == all.end()) all.push_back(by);
    };
    for (finding const& f : now.answer.findings)
        if (f.rule().effective == now.from && f.applies != truth::no && f.rule().then != outcome::notice) add(f.rule().instrument);
    for (finding const& f : before.answer.findings)
        if (f.applies != truth::no && f.rule().then != outcome::notice)
            for (enacted const& e : the_law)
                if (e.rule->effective == now.from && e.number == f.enacted->number && knows(e.rule->known_to, now.answer.asked.reading))
                    add(e.rule->instrument);
    return all;
}

} // namespace detail

/// What changed an answer on the first day of a stretch: the instruments by title and citation, and countries that change groups.
inline std::string changed_by(stretch const& now, stretch const* before, language in = {}) {
    if (!before) return "";
    std::vector<std::string> titles;
    for (instrument const* by : detail::instruments_of_change(now, *before))
        titles.push_back(in(words::title_and_citation, title_of(*by, in), by->citation));
    question const& q = now.answer.asked;
    for (membership_change const& change : membership_changes)
        if (change.from == now.from && (change.code == q.to || change.code == q.seat()))
            titles.push_back(in(words::changes_groups, in.name(change.code), reason_of(change, in)));
    return in.list(titles, words::and_);
}

/// An answer in one word or two, with its tone: how a stretch of time is shown where there is no room for more.
inline cell brief(assessment const& a, language in = {}) {
    cell const license = license_cell(a, in), exceptions = exceptions_cell(a, in);
    if (license.tone == tone::clear) return {in.say(words::brief_no_license), tone::clear};
    if (license.tone == tone::undetermined || license.tone == tone::letter) return {license.text, license.tone};
    if (exceptions.tone == tone::plain) return {exceptions.text, tone::in_b, {}, exceptions.hint};
    outcome const o = a.result.review_policy();
    if (o == outcome::case_by_case) return {in.say(words::brief_case_by_case), tone::in_b};
    if (o == outcome::presumption_of_approval) return {in.say(words::brief_approval), tone::in_b};
    return {in.say(o == outcome::none ? words::brief_license : words::brief_denial), tone::in_a};
}

inline table timeline_table(chip const& c, question const& q, date through, language in = {}) {
    table t;
    t.caption = in(words::timeline_caption, c.name, in.with_article(q.to), name_of(q.reading, in));
    t.columns = columns_of(in, {words::column_from, words::column_paragraph, words::column_license, words::column_exception,
                                words::column_review, words::column_changed_by});
    auto const all = stretches(c, q, through);
    for (std::size_t i = 0; i < all.size(); ++i) {
        assessment const& a = all[i].answer;
        std::string by = changed_by(all[i], i ? &all[i - 1] : nullptr, in);
        if (i == 0)
            by = c.released.known() && all[0].from == c.released.first() ? in(words::released_on, in.short_day(c.released))
                                                                         : in.say(words::start_of_record);
        t.rows.push_back({{in.short_day(all[i].from), tone::strong},
                          paragraphs_cell(a, in),
                          license_cell(a, in),
                          exceptions_cell(a, in),
                          review_cell(a, in),
                          {std::move(by)}});
    }
    return t;
}

inline document timeline_document(chip const& c, question const& q, date through, language in = {}) {
    document d;
    d.title = in(words::timeline_title, full_name(c), in.with_article(q.to));
    d.subtitle = question_in_words(q, in);
    d.grid(timeline_table(c, q, through, in));
    d.heading(in(words::heading_days_ahead));
    for (mark const& m : law::marks)
        if (m.on > through) d.item(in(words::day_ahead, in.short_day(m.on), text_of(m, in), m.instrument->citation));
    d.paragraph(not_checked_sentence(in), tone::muted);
    d.disclaimer_of(through, in);
    return finished(std::move(d), in);
}

} // namespace chipgauge
