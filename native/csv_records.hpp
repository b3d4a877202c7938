// CSV (RFC 4180), record by record: quotes, embedded newlines and commas, CRLF or LF.
#pragma once

#include "text_input.hpp"

#include <vector>

class csv_records {
  public:
    explicit csv_records(text_input& from) : from_(from) {}

    /// Goes to the next record; false at the end. Throws usage_error for text behind a closing quote, or a quote left open.
    bool next();

    /// The fields without their quotes; valid until `next`.
    std::vector<std::string_view> const& fields() const { return fields_; }
    /// The record as it stands in the file, without its line end; valid until `next`.
    std::string_view text() const { return from_.record(size_); }
    /// The line end of the record: empty for a last line without one.
    std::string_view line_end() const { return from_.record(size_ + end_).substr(size_); }
    /// A line with nothing on it.
    bool blank() const { return size_ == 0; }

  private:
    struct span {
        std::size_t begin, end;
        bool doubled; ///< holds doubled quotes
    };
    std::size_t line_end_at(std::size_t at) const;
    span plain(std::size_t& at) const;
    span quoted(std::size_t& at) const;
    void take_fields();

    text_input& from_;
    std::size_t size_ = 0, end_ = 0;
    std::vector<span> spans_;
    std::vector<std::string_view> fields_;
    std::string unquoted_;
};
