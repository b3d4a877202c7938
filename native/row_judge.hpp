// What `classify` says of one row: the chip that the row describes, measured, judged, and written behind it.
#pragma once

#include "known_answers.hpp"

#include <chipgauge/chips/lint.hpp>
#include <chipgauge/readers/chip_fields.hpp>
#include <chipgauge/words/sentence.hpp>
#include <chipgauge/writers/csv.hpp>

/// What all rows are asked, and how their answers are written.
struct row_question {
    chipgauge::question asked;
    std::string hypothetical{}; ///< in a last column, so that no row is taken for the law
    answer_columns answers{};
    chipgauge::csv_style style{};
    bool keeps_going = false;
    std::size_t kept_answers = 0; ///< bytes of answers that one thread keeps

    static constexpr std::string_view error_column = "error";
    static constexpr std::string_view hypothetical_column = "hypothetical";

    /// Whether something that is appended has this name.
    bool appends(std::string_view name) const {
        return answers.has(name) || (!hypothetical.empty() && name == hypothetical_column) || (keeps_going && name == error_column);
    }
};

/// What is said of the rows of a block.
struct judged_rows {
    /// How often a lint was found, and on which line first.
    struct lint_rows {
        long rows = 0, first = 0;
    };

    std::string text;                                              ///< the rows with their answers
    std::vector<chipgauge::sentence> complaints;                   ///< about rows that are marked
    std::vector<std::pair<std::string, chipgauge::sentence>> near; ///< names of columns that look like slips of the pen
    lint_rows lints[chipgauge::lint_count]{};
    chipgauge::truth license = chipgauge::truth::no; ///< yes if of any, else unknown if of any
    long rows = 0;
    std::size_t bytes = 0; ///< of the block

    /// Empty again, with what room it has.
    void clear();
    /// Adds what was counted in rows behind these.
    void count(judged_rows const& behind);
};

/// Of a name that no field has, but one nearly.
void note_slip(std::string_view name, chipgauge::sentence const& place, judged_rows& into);

class row_judge {
  public:
    explicit row_judge(row_question const& q) : of_(q), known_(q.asked, q.kept_answers) {}

    /// Appends the answers to a row of CSV, or to an object that is open at the end of the text. What is wrong with the fields beside each
    /// other is given back, and nothing is written.
    chipgauge::field_complaint append_fields(chipgauge::chip_draft const&, long line, judged_rows& into);
    chipgauge::field_complaint append_members(chipgauge::chip_draft const&, long line, judged_rows& into);

  private:
    chipgauge::field_complaint measure(chipgauge::chip_draft const&, long line, judged_rows& into);
    template<class Row>
    void write(Row& out, std::string& text, noted_answers* notes, judged_rows& into);

    row_question const& of_;
    known_answers known_;
    chipgauge::chip chip_;
    chipgauge::metrics measured_;
    chipgauge::lint_findings lints_;
    std::string scratch_;
    noted_answers notes_;
};
