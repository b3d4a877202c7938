// Records of `changes`: the rows that began between two days, the countries that changed groups, and the chips that flipped.
#pragma once

#include <chipgauge/answers/law_changes.hpp>
#include <chipgauge/chips/catalog/catalog.hpp>
#include <chipgauge/words/corrections.hpp>
#include <chipgauge/writers/records/answer.hpp>

namespace chipgauge {

namespace detail {

inline void write_rows_begun(record_writer& out, question const& q, date since) {
    out.open_list("rows");
    for (enacted const* e : rows_begun(law_of(q), since, q.on, q.reading)) {
        rule const& r = *e->rule;
        out.open_record();
        out.day("effective", r.effective);
        out.word("id", r.id.text);
        out.word("says", key_of(r.then));
        out.word("kind", name_of(r.instrument->kind));
        out.text("title", title_of(*r.instrument));
        out.text("citation", r.instrument->citation);
        out.text("url", r.instrument->url);
        out.close();
    }
    out.close();
}

inline void write_flipped(record_writer& out, question const& q, date since) {
    out.open_list("flipped");
    for_each_flipped(catalog::all, q, since, [&](assessment const& before, assessment const& now) {
        out.open_record();
        out.word("chip", now.chip->id);
        out.text("name", now.chip->name);
        for (assessment const* a : {&before, &now}) {
            out.open_record(a == &now ? "now" : "before");
            write_answer(out, *a);
            out.close();
        }
        out.close();
    });
    out.close();
}

/// What this program said wrong before: no change of the law.
inline void write_corrections(record_writer& out, date since, date through) {
    out.open_list("corrections");
    for (correction const& c : words::corrections) {
        if (c.on <= since || c.on > through) continue;
        out.open_record();
        out.word("id", c.id);
        out.day("on", c.on);
        out.text("text", language()(c.text));
        out.word("url", c.url);
        out.close();
    }
    out.close();
}

} // namespace detail

inline void write_changes(record_writer& out, question const& q, date since) {
    write_verb(
        out, "changes", q, [&] { out.day("since", since); },
        [&] {
            detail::write_rows_begun(out, q, since);
            out.open_list("groups_change");
            for (membership_change const& m : membership_changes) {
                if (m.from <= since || m.from > q.on) continue;
                out.open_record();
                out.word("country", m.code);
                out.day("from", m.from);
                out.text("citation", m.citation);
                out.close();
            }
            out.close();
            detail::write_flipped(out, q, since);
            detail::write_corrections(out, since, q.on);
            write_not_checked(out);
        });
}

} // namespace chipgauge
