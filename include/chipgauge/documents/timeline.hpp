// The answer over time as a table: one row per day on which it changes.
#pragma once

#include <chipgauge/answers/timeline.hpp>
#include <chipgauge/documents/answer.hpp>
#include <chipgauge/words/explain.hpp>
#include <chipgauge/words/timeline.hpp>

namespace chipgauge {

/// What changed an answer on the first day of a stretch: the instruments by title and citation, and countries that change groups.
inline std::string changed_by(stretch const& now, stretch const* before, language in = {}) {
    if (!before) return "";
    std::vector<std::string> titles;
    for (change const& each : changes_between(before->answer, now.answer))
        titles.push_back(each.instrument ? in(words::title_and_citation, title_of(*each.instrument, in), each.instrument->citation)
                                         : in(words::changes_groups, in.name(each.membership->code), reason_of(*each.membership, in)));
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
    for_each_stretch(c, q, through, [&](stretch const& now, stretch const* before) {
        assessment const& a = now.answer;
        bool const released = !before && c.released.known() && now.from == c.released.first();
        std::string by = before     ? changed_by(now, before, in)
                         : released ? in(words::released_on, in.short_day(c.released))
                                    : in.say(words::start_of_record);
        t.rows.push_back({{in.short_day(now.from), tone::strong},
                          paragraphs_cell(a, in),
                          license_cell(a, in),
                          exceptions_cell(a, in),
                          review_cell(a, in),
                          {std::move(by)}});
    });
    return t;
}

inline document timeline_document(chip const& c, question const& q, date through, language in = {}) {
    document d;
    d.title = in(words::timeline_title, full_name(c), in.with_article(q.to));
    d.subtitle = question_in_words(q, in);
    d.grid(timeline_table(c, q, through, in));
    shared_warnings beside;
    for_each_stretch(c, q, through, [&](stretch const& now, stretch const*) { beside.add(c.name, now.answer, in); });
    beside.tell(d, in);
    d.heading(in(words::heading_days_ahead));
    for (mark const& m : law::marks)
        if (m.on > through) d.item(in(words::day_ahead, in.short_day(m.on), text_of(m, in), m.instrument->citation));
    d.paragraph(not_checked_sentence(in), tone::muted);
    d.disclaimer_of(through, in);
    return finished(std::move(d), in);
}

} // namespace chipgauge
