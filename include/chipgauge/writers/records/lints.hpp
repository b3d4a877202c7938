// What looks wrong in the figures of a chip, beside its namesake in the catalog.
#pragma once

#include <chipgauge/chips/catalog/catalog.hpp>
#include <chipgauge/chips/lint.hpp>
#include <chipgauge/words/lints.hpp>
#include <chipgauge/writers/record.hpp>

namespace chipgauge {

/// The formats that a lint is about and the ratio of their rates, or to the known rate; null where it is about no rate.
inline void write_lints(record_writer& out, lint_findings const& all) {
    out.open_list("lint");
    for (lint_finding const& f : all) {
        bool const of_rates = f.ratio > 0 || f.lint == lint::wide_rate_missing;
        out.open_record();
        out.word("id", name_of(f.lint));
        out.word("format", of_rates ? name_of(f.format) : std::string_view());
        out.word("beside", f.ratio > 0 ? name_of(f.beside) : std::string_view());
        if (f.ratio > 0)
            out.number("ratio", f.ratio);
        else
            out.null("ratio");
        out.text("text", text_of(f.lint));
        out.close();
    }
    out.close();
}
inline void write_lints(record_writer& out, chip const& c) { write_lints(out, lints_of(c, namesake(c))); }

} // namespace chipgauge
