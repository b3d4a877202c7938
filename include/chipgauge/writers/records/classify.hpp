// What `classify` appends to a row: the figures that decide, the answer, and what looks wrong.
#pragma once

#include <chipgauge/writers/csv.hpp>
#include <chipgauge/writers/records/answer.hpp>
#include <chipgauge/writers/records/lints.hpp>

namespace chipgauge {

/// `answer` writes the answer, or one that was written before.
template<class Answer>
void write_classified(record_writer& out, metrics const& measured, lint_findings const& lints, Answer answer) {
    write_totals(out, measured);
    answer();
    write_lints(out, lints);
}
inline void write_classified(record_writer& out, assessment const& a, lint_findings const& lints) {
    write_classified(out, a.measured, lints, [&] { write_answer(out, a); });
}

/// The names of what is appended, separated by commas.
inline std::string classified_names() {
    std::string names, values;
    csv_row row(values, &names);
    write_classified(row, assessment{}, {});
    return names;
}

} // namespace chipgauge
