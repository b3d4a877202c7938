// What has changed between two days: the rows of the law that began, and the chips whose answer is another one.
#pragma once

#include <chipgauge/answers/law_changes.hpp>
#include <chipgauge/documents/timeline.hpp>
#include <chipgauge/words/changes.hpp>
#include <chipgauge/words/compare.hpp>
#include <chipgauge/words/corrections.hpp>
#include <chipgauge/words/explain.hpp>
#include <chipgauge/words/listings.hpp>

#include <algorithm>
#include <vector>

namespace chipgauge {

namespace detail {

/// Whether a text changes what is asked for: regulations and letters do; bills, guidance and tariffs are told beside them.
inline bool changes_the_law(instrument const& by) { return by.kind == text_kind::regulation || by.kind == text_kind::letter; }

/// The rows that began, one line an instrument and day; those of the law itself, or the others.
inline table begun_table(question const& q, date since, bool law, language in) {
    table t;
    t.columns = columns_of(in, {words::column_day, words::column_instrument, words::column_rows, words::column_citation});
    std::vector<std::pair<date, instrument const*>> told;
    auto begun = rows_begun(law_of(q), since, q.on, q.reading);
    std::stable_sort(begun.items, begun.items + begun.count,
                     [](enacted const* a, enacted const* b) { return a->rule->effective < b->rule->effective; });
    for (enacted const* e : begun) {
        rule const& r = *e->rule;
        if (changes_the_law(*r.instrument) != law) continue;
        auto const at = static_cast<std::size_t>(std::find(told.begin(), told.end(), std::pair(r.effective, r.instrument)) - told.begin());
        if (at == told.size()) {
            told.emplace_back(r.effective, r.instrument);
            t.rows.push_back({{in.short_day(r.effective), tone::strong},
                              {std::string(title_of(*r.instrument, in))},
                              {},
                              {std::string(r.instrument->citation), tone::plain, std::string(r.instrument->url)}});
        }
        std::string& ids = t.rows[at][2].text;
        (ids += ids.empty() ? "" : ", ") += r.id.text;
    }
    return t;
}

inline table flipped_table(question const& q, date since, language in) {
    table t;
    t.columns = columns_of(in, {words::column_chip, words::column_before, words::column_now});
    for_each_flipped(catalog::all, q, since, [&](assessment const& before, assessment const& now) {
        auto const told = [&](assessment const& a) {
            cell c = brief(a, in);
            c.text = paragraphs_cell(a, in).text + in.say(words::clause_end) + c.text;
            return c;
        };
        t.rows.push_back({{full_name(*now.chip), tone::strong}, told(before), told(now)});
    });
    return t;
}

/// Apart from the law: what this program said wrong before.
inline void add_corrected(document& d, date since, date through, language in) {
    bool headed = false;
    for (correction const& c : words::corrections) {
        if (c.on <= since || c.on > through) continue;
        if (!headed) d.heading(in.say(words::heading_corrected));
        headed = true;
        d.item(in(words::labeled, in.short_day(c.on), in.say(c.text)));
    }
}

} // namespace detail

/// From the day after `since` through the day asked about.
inline document changes_document(question const& q, date since, language in = {}) {
    document d;
    d.title = in(words::changes_title, in.with_article(q.to), in.day(since), in.day(q.on));
    d.subtitle = question_in_words(q, in);
    d.heading(in.say(words::heading_law_changed));
    if (table t = detail::begun_table(q, since, true, in); t.rows.empty())
        d.paragraph(in.say(words::nothing_begun));
    else
        d.grid(std::move(t));
    if (table t = detail::begun_table(q, since, false, in); !t.rows.empty()) {
        d.heading(in.say(words::heading_beside_the_law));
        d.grid(std::move(t));
    }
    bool headed = false;
    for (membership_change const& m : membership_changes) {
        if (m.from <= since || m.from > q.on) continue;
        if (!headed) d.heading(in.say(words::heading_groups_changed));
        headed = true;
        d.item(in(words::group_changed, in.short_day(m.from), in.name(m.code), reason_of(m, in)));
    }
    d.heading(in.say(words::heading_flipped));
    if (table t = detail::flipped_table(q, since, in); t.rows.empty())
        d.paragraph(in.say(words::nothing_flipped));
    else {
        auto const count = static_cast<double>(t.rows.size());
        d.paragraph(in(words::flipped_counts, in.number(count), in.number(static_cast<double>(catalog::all.count))));
        d.grid(std::move(t));
    }
    detail::add_corrected(d, since, q.on, in);
    d.paragraph(not_checked_sentence(in), tone::muted);
    d.disclaimer_of(q.on, in);
    return finished(std::move(d), in);
}

} // namespace chipgauge
