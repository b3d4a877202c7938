// Records of `timeline`: the answer of a chip in each stretch of time, and the rows that began and ended with it.
#pragma once

#include <chipgauge/answers/timeline.hpp>
#include <chipgauge/writers/records/answer.hpp>

#include <span>

namespace chipgauge {

namespace detail {

/// The rows that apply, or may, in one assessment and not in the other.
inline void write_rows_gained(record_writer& out, std::string_view key, assessment const* now, assessment const* before) {
    out.open_list(key);
    for (finding const& f : now ? now->findings : decltype(now->findings){}) {
        if (f.applies == truth::no || f.rule().then == outcome::notice) continue;
        bool had = false;
        for (finding const& g : before ? before->findings : decltype(before->findings){})
            had = had || (g.enacted == f.enacted && g.applies != truth::no);
        if (!had) out.word({}, f.rule().id.text);
    }
    out.close();
}

inline void write_stretch(record_writer& out, stretch const& now, assessment const* before, date through) {
    out.open_record();
    out.word("chip", now.answer.chip->id);
    out.text("name", now.answer.chip->name);
    out.day("from", now.from);
    if (now.until > through)
        out.null("until");
    else
        out.day("until", now.until.previous());
    write_answer(out, now.answer);
    write_rows_gained(out, "begin", &now.answer, before);
    write_rows_gained(out, "end", before, &now.answer);
    out.open_list("groups_change");
    if (before)
        for (change const& each : changes_between(*before, now.answer))
            if (each.membership) out.word({}, each.membership->code);
    out.close();
    out.close();
}

} // namespace detail

/// Each chip from the later of its release and August 2022 through the day asked about; then the known days ahead.
inline void write_timeline(record_writer& out, std::span<chip const* const> chips, question const& q) {
    write_verb(out, "timeline", q, [&] {
        out.open_list("timeline");
        for (chip const* c : chips) {
            for_each_stretch(*c, q, q.on, [&](stretch const& now, stretch const* before) {
                detail::write_stretch(out, now, before ? &before->answer : nullptr, q.on);
            });
        }
        out.close();
        write_not_checked(out);
        out.open_list("marks");
        for (mark const& m : law::marks) {
            if (m.on <= q.on) continue;
            out.open_record();
            out.day("on", m.on);
            out.text("citation", m.instrument->citation);
            out.text("url", m.instrument->url);
            out.text("text", text_of(m));
            out.close();
        }
        out.close();
    });
}

} // namespace chipgauge
