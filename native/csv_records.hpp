// CSV (RFC 4180), record by record: quotes, embedded newlines and separators, CRLF or LF.
#pragma once

#include "placed_text.hpp"

#include <cstdint>
#include <string>
#include <vector>

/// Where the next separator or line end stands, found 64 bytes at a time.
class field_ends {
  public:
    field_ends(std::string_view text, char separator) : text_(text), separator_(separator) { look(); }

    /// At or behind `at`; the size of the text where there is none. `at` never goes back.
    std::size_t next(std::size_t at) {
        if (at >= from_ + 64) {
            from_ = at & ~std::size_t{63};
            look();
        }
        for (std::uint64_t ends = ends_ & ~std::uint64_t{0} << (at - from_);; ends = ends_) {
            if (ends) return from_ + static_cast<std::size_t>(__builtin_ctzll(ends));
            if (from_ + 64 >= text_.size()) return text_.size();
            from_ += 64;
            look();
        }
    }

  private:
    void look();

    std::string_view text_;
    char separator_;
    std::size_t from_ = 0;
    std::uint64_t ends_ = 0; ///< a bit for each byte from `from_` on
};

class csv_records {
  public:
    explicit csv_records(placed_text of, char separator = ',') : of_(std::move(of)), separator_(separator), ends_(of_.text, separator) {}
    explicit csv_records(std::string_view text) : csv_records(placed_text{text}) {}

    /// Goes to the next record; false at the end. Throws usage_error for text behind a closing quote, a quote left open, or a record
    /// that is too large.
    bool next();

    /// The fields without their quotes; valid until `next`.
    std::vector<std::string_view> const& fields() const { return fields_; }
    /// The record as it stands in the text, without its line end.
    std::string_view text() const { return of_.text.substr(start_, end_ - start_); }
    /// The line end of the record: empty for a last line without one.
    std::string_view line_end() const { return of_.text.substr(end_, next_ - end_); }
    /// A line with nothing on it.
    bool blank() const { return start_ == end_; }

    /// The line on which the record starts.
    long line() const { return of_.line; }
    chipgauge::sentence place() const { return of_.place(); }

  private:
    void add(std::string_view field);
    std::size_t plain(std::size_t at);
    std::size_t quoted(std::size_t at);

    placed_text of_;
    char separator_;
    field_ends ends_;
    std::size_t start_ = 0, end_ = 0, next_ = 0; ///< of the record, of its text, and of the record behind it
    long lines_ = 0;                             ///< that the record has
    std::size_t count_ = 0;                      ///< of the record's fields so far
    std::vector<std::string_view> fields_;
    std::string unquoted_;
};
