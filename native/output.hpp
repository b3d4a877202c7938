// Where a verb's output goes: standard output, a pager, or a file that appears under its name only when it is complete.
#pragma once

#include <chipgauge/words/sentence.hpp>

#include <cstdio>
#include <stdexcept>
#include <string>
#include <string_view>

/// The output cannot be written. main() says so and exits with 4.
class write_error : public std::exception {
  public:
    explicit write_error(chipgauge::sentence said) : said_(std::move(said)) {}
    chipgauge::sentence const& said() const { return said_; }

  private:
    chipgauge::sentence said_;
};

class output {
  public:
    /// A file's name; empty for standard output. Throws write_error when it cannot be opened.
    explicit output(std::string file, bool pager = false);
    /// What is not finished leaves no file.
    ~output();
    output(output const&) = delete;
    output& operator=(output const&) = delete;

    void write(std::string_view text);
    /// Hands on what was written; for who waits at the other end of a pipe.
    void flush();
    /// The output is complete. Throws write_error when any of it could not be written.
    void finish();

  private:
    [[noreturn]] void fail(int error) const;

    std::string file_, beside_;
    std::FILE* to_ = stdout;
    bool pager_ = false;
};
