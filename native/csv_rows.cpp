#include "csv_rows.hpp"

#include <chipgauge/readers/typed_figures.hpp>
#include <chipgauge/writers/spreadsheet.hpp>

#include <algorithm>

using namespace chipgauge;

namespace said = chipgauge::words::classify;

namespace {

bool may_be_judged(std::vector<std::string_view> const& names) {
    return std::any_of(names.begin(), names.end(), [](std::string_view name) {
        chip_field const* const c = find_field(name);
        return c && judges(*c);
    });
}

/// No column can be judged: says why, as far as that can be seen.
[[noreturn]] void refuse(csv_records const& records) {
    std::string_view const head = records.text();
    for (auto const& [sign, name] : {std::pair(';', said::semicolons), std::pair('\t', said::tabs), std::pair('|', said::bars)})
        if (records.fields().size() == 1 && head.find(sign) != std::string_view::npos)
            throw usage_error(said::at, records.place(), sentence(said::separated_by, name));
    throw usage_error(said::at, records.place(), sentence(said::no_rate, "name,fp16,fp8,die,memory,market"));
}

} // namespace

char separator_of(std::string_view line) {
    for (char const separator : {',', ';', '\t'}) {
        csv_records records(placed_text{line}, separator);
        try {
            if (records.next() && may_be_judged(records.fields())) return separator;
        } catch (usage_error const&) { // it is not this one
        }
    }
    return ',';
}

void append_as_read(std::string& to, csv_records const& records, csv_style style) {
    if (!style.safe) {
        to += records.text();
        return;
    }
    for (std::string_view const& field : records.fields()) {
        if (&field != records.fields().data()) to += style.separator;
        to += detail::csv_field(detail::begins_a_formula(field) ? "'" + std::string(field) : field, style.separator);
    }
}

csv_header::csv_header(csv_records const& records, row_question const& q, judged_rows& into)
    : names_(records.fields().begin(), records.fields().end()), line_end_(records.line_end().empty() ? "\n" : records.line_end()) {
    for (std::string const& name : names_) {
        if (name.find('\r') != std::string::npos) throw usage_error(said::at, records.place(), said::carriage_returns);
        if (q.appends(name)) throw usage_error(said::at, records.place(), sentence(said::answer_has_this_name, name));
        chip_field const* const c = find_field(name);
        if (!c) note_slip(name, records.place(), into);
        for (read_column const& other : columns_)
            if (other.field == c) throw usage_error(said::at, records.place(), sentence(said::same_columns, names_[other.at], name));
        if (c) columns_.push_back({static_cast<std::size_t>(&name - names_.data()), c, q.style.decimal_comma && is_figure(*c)});
    }
    if (!may_be_judged(records.fields())) refuse(records);
    char const separator = q.style.separator;
    append_as_read(into.text, records, q.style);
    (into.text += separator) += q.answers.header(separator);
    if (!q.hypothetical.empty()) (into.text += separator) += row_question::hypothetical_column;
    if (q.keeps_going) (into.text += separator) += row_question::error_column;
    into.text += line_end_;
}

void csv_rows::read(csv_header::read_column const& column, std::string_view text, csv_records const& records) {
    complaint why;
    if (column.typed) why = plain_figures(plain_, text, numerals::french);
    if (why.empty()) why = column.field->read(draft_, column.typed ? std::string_view(plain_) : text);
    if (!why.empty()) throw usage_error(said::at_value, records.place(), header_.name(column.at), text.substr(0, 80), why);
}

void csv_rows::append(csv_records const& records, judged_rows& into) {
    auto const& fields = records.fields();
    if (fields.size() != header_.size())
        throw usage_error(
            said::at, records.place(),
            sentence(said::number_of_fields, fields.size(), header_.size(), header_.name(std::min(fields.size(), header_.size()) - 1)));
    draft_.begin_again();
    for (csv_header::read_column const& each : header_.columns()) read(each, fields[each.at], records);
    append_as_read(into.text, records, of_.style);
    if (field_complaint const wrong = judge_.append_fields(draft_, records.line(), into))
        throw usage_error(said::at_value, records.place(), wrong.field, wrong.text, wrong.why);
}

/// A row that cannot be read, in as many columns as the others: what is too much stands in the last one of its own.
void csv_rows::mark(csv_records const& records, judged_rows& into, usage_error const& why) {
    auto const& fields = records.fields();
    std::size_t const columns = header_.size();
    char const separator = of_.style.separator;
    std::string rest;
    for (std::size_t i = 0; i < std::max(fields.size(), columns); ++i) {
        std::string field(i < fields.size() ? fields[i] : std::string_view());
        if (of_.style.safe && detail::begins_a_formula(field)) field.insert(0, 1, '\'');
        if (i + 1 < columns) {
            (into.text += detail::csv_field(field, separator)) += separator;
        } else {
            if (i + 1 > columns) rest += separator;
            rest += field;
        }
    }
    into.text += detail::csv_field(rest, separator);
    into.text.append(of_.answers.size() + (of_.hypothetical.empty() ? 1 : 2), separator);
    into.text += detail::csv_field(why.in({}), separator);
    into.complaints.push_back(why.said());
}

void csv_rows::judge(csv_records& records, judged_rows& into) {
    while (records.next()) {
        std::size_t const had = into.text.size();
        try {
            if (!records.blank()) append(records, into);
        } catch (usage_error const& why) {
            into.text.resize(had);
            if (!of_.keeps_going) throw;
            mark(records, into, why);
        }
        into.text += records.line_end().empty() ? std::string_view(header_.line_end()) : records.line_end();
        ++into.rows;
    }
}
