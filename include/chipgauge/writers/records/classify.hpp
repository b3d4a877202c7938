// What `classify` appends to a row: the figures that decide, the answer, and what looks wrong.
#pragma once

#include <chipgauge/writers/csv.hpp>
#include <chipgauge/writers/records/answer.hpp>
#include <chipgauge/writers/records/lints.hpp>

namespace chipgauge {

inline void write_classified(record_writer& out, assessment const& a, lint_findings const& lints) {
    write_totals(out, a.measured);
    write_answer(out, a);
    write_lints(out, lints);
}

/// The names of what is appended, separated by commas.
inline std::string classified_names() {
    std::string names, values;
    csv_row row(values, &names);
    write_classified(row, assessment{}, {});
    return names;
}

} // namespace chipgauge
