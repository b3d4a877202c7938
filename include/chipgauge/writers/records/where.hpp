// Records of `where`: the answer of chips to every country.
#pragma once

#include <chipgauge/answers/export_terms.hpp>
#include <chipgauge/law/us/country_groups.hpp>
#include <chipgauge/writers/records/answer.hpp>

#include <span>

namespace chipgauge {

/// The destination of the question is not among what was asked: every country is one.
inline void write_where(record_writer& out, std::span<chip const* const> chips, question q) {
    q.to = {};
    write_verb(out, "where", q, [&] {
        out.open_list("destinations");
        for (chip const* c : chips)
            for (place const& p : all_places) {
                if (in_the_united_states(p.code)) continue;
                question there = q;
                there.to = p.code;
                assessment const a = assess(*c, there);
                out.open_record();
                out.word("chip", c->id);
                out.word("to", p.code);
                out.word("headquarters", there.seat());
                write_answer(out, a);
                out.flag("by_letter", by_letter(a));
                out.close();
            }
        out.close();
        write_not_checked(out);
    });
}

} // namespace chipgauge
