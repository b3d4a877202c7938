// An input in blocks of whole records, for threads to work on: cut where a record of CSV or a line of JSON ends.
#pragma once

#include "text_input.hpp"

/// What ends a record: a line end outside of quotes, or any.
enum class records_of : bool { csv, json };

/// The bytes of the complete records at the beginning of a text. `,` is the separator.
std::size_t whole_records(std::string_view text, records_of, char separator);

class record_blocks {
  public:
    record_blocks(text_input& from, std::atomic<bool> const& stop) : from_(from), stop_(stop) {}

    /// CSV with commas, unless it is said.
    void are(records_of what, char separator) {
        what_ = what;
        separator_ = separator;
    }

    /// The next block: as much as there is, up to a limit of bytes and of lines, so that neither a block nor what is said of it gets
    /// large. False at the end. Throws usage_error where a record gets larger than text_input::largest_record.
    bool next(std::string& text, long& line);

  private:
    std::size_t next_size() const;

    text_input& from_;
    std::atomic<bool> const& stop_;
    records_of what_ = records_of::csv;
    char separator_ = ',';
    std::string buffer_;
    std::size_t start_ = 0;
    long line_ = 1;
    bool ended_ = false;
};
