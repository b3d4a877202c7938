#include "row_judge.hpp"

#include <chipgauge/words/classify.hpp>
#include <chipgauge/writers/json_row.hpp>
#include <chipgauge/writers/records/classify.hpp>

#include <utility>

using namespace chipgauge;

void judged_rows::clear() {
    text.clear();
    complaints.clear();
    near.clear();
    for (lint_rows& each : lints) each = {};
    license = truth::no;
    rows = 0;
    bytes = 0;
}

void judged_rows::count(judged_rows const& behind) {
    for (int i = 0; i < lint_count; ++i) {
        if (lints[i].rows == 0) lints[i].first = behind.lints[i].first;
        lints[i].rows += behind.lints[i].rows;
    }
    license = license || behind.license;
    rows += behind.rows;
    bytes += behind.bytes;
}

void note_slip(std::string_view name, sentence const& place, judged_rows& into) {
    near_name const near = nearest_field(name);
    if (name.size() > 3 && near.edits <= 2)
        into.near.emplace_back(name, sentence(words::classify::at, place, sentence(words::classify::column_not_read, name, near.name)));
}

field_complaint row_judge::measure(chip_draft const& draft, long line, judged_rows& into) {
    chip const* known = nullptr;
    if (field_complaint wrong = finish(chip_, draft, &known)) return wrong;
    lints_ = lints_of(chip_, known);
    bool seen[lint_count]{};
    for (lint_finding const& f : lints_) {
        auto& count = into.lints[static_cast<int>(f.lint)];
        if (!std::exchange(seen[static_cast<int>(f.lint)], true) && ++count.rows == 1) count.first = line;
    }
    measured_ = detail::measured_for(chip_, of_.asked);
    return {};
}

template<class Row>
void row_judge::write(Row& out, std::string& text, noted_answers* notes, judged_rows& into) {
    write_classified(out, measured_, lints_, [&] { into.license = into.license || known_.write(out, text, notes, chip_, measured_); });
}

field_complaint row_judge::append_fields(chip_draft const& draft, long line, judged_rows& into) {
    if (field_complaint wrong = measure(draft, line, into)) return wrong;
    if (of_.answers.all()) {
        csv_row row(into.text, nullptr, true, of_.style);
        write(row, into.text, nullptr, into);
    } else {
        scratch_.clear();
        notes_.clear();
        csv_row row(scratch_, nullptr, true, of_.style, &notes_);
        write(row, scratch_, &notes_, into);
        notes_.end(scratch_.size());
        of_.answers.append(into.text, scratch_, notes_, of_.style.separator);
    }
    csv_row last(into.text, nullptr, true, of_.style);
    if (!of_.hypothetical.empty()) last.text(row_question::hypothetical_column, of_.hypothetical);
    if (of_.keeps_going) last.null(row_question::error_column);
    return {};
}

field_complaint row_judge::append_members(chip_draft const& draft, long line, judged_rows& into) {
    if (field_complaint wrong = measure(draft, line, into)) return wrong;
    if (of_.answers.all()) {
        json_row row(into.text);
        write(row, into.text, nullptr, into);
    } else {
        scratch_ = "{";
        notes_.clear();
        json_row row(scratch_, &notes_);
        write(row, scratch_, &notes_, into);
        notes_.end(scratch_.size());
        of_.answers.append_members(into.text, scratch_, notes_);
    }
    json_row last(into.text);
    if (!of_.hypothetical.empty()) last.text(row_question::hypothetical_column, of_.hypothetical);
    if (of_.keeps_going) last.null(row_question::error_column);
    return {};
}
