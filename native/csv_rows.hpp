// Rows of CSV in, the same rows with their answers out.
#pragma once

#include "csv_records.hpp"
#include "row_judge.hpp"
#include "usage_error.hpp"

/// The separator of the columns: the first of `,` `;` and tab with which a line names a column that can be judged; a comma if none does.
char separator_of(std::string_view line);

/// The first row, and what it says of the others.
class csv_header {
  public:
    /// Reads it where the records stand. Throws usage_error. What looks like a slip of the pen goes into `near`.
    csv_header(csv_records const&, row_question const&, judged_rows& into);

    /// A column that is read; the others are passed through.
    struct read_column {
        std::size_t at;
        chipgauge::chip_field const* field;
        bool typed; ///< its figures are written as people type them
    };

    std::size_t size() const { return names_.size(); }
    std::vector<read_column> const& columns() const { return columns_; }
    std::string const& name(std::size_t column) const { return names_[column]; }
    /// The line end of a row that has none.
    std::string const& line_end() const { return line_end_; }

  private:
    std::vector<read_column> columns_;
    std::vector<std::string> names_;
    std::string line_end_;
};

/// Appends the fields as they were read, or so that a spreadsheet takes none of them for a formula.
void append_as_read(std::string& to, csv_records const&, chipgauge::csv_style);

class csv_rows {
  public:
    csv_rows(row_question const& q, csv_header const& header) : of_(q), header_(header), judge_(q) {}

    /// The rows that are left. Throws usage_error at one that it cannot read, unless the question keeps going.
    void judge(csv_records&, judged_rows& into);

  private:
    void append(csv_records const&, judged_rows& into);
    void read(csv_header::read_column const&, std::string_view text, csv_records const&);
    void mark(csv_records const&, judged_rows& into, usage_error const& why);

    row_question const& of_;
    csv_header const& header_;
    row_judge judge_;
    chipgauge::chip_draft draft_;
    std::string plain_;
};
