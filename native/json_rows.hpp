// JSON Lines in, the same objects with their answers as members out.
#pragma once

#include "json_lines.hpp"
#include "row_judge.hpp"
#include "usage_error.hpp"

class json_rows {
  public:
    explicit json_rows(row_question const& q) : of_(q), judge_(q) {}

    /// The lines that are left. Throws usage_error at one that it cannot read, unless the question keeps going.
    void judge(json_lines&, judged_rows& into);

  private:
    void append(json_lines const&, judged_rows& into);
    chipgauge::chip_field const* field_of(std::string_view key, json_lines const&, judged_rows& into);
    void mark(json_lines const&, judged_rows& into, bool is_object, usage_error const& why);

    row_question const& of_;
    row_judge judge_;
    chipgauge::chip_draft draft_;
    std::vector<std::pair<std::string, chipgauge::chip_field const*>> remembered_; ///< keys in the order of the row before
    std::size_t at_key_ = 0;
    std::vector<chipgauge::chip_field const*> seen_; ///< fields of the row
};
