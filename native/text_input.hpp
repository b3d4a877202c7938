// A stream of bytes with one record in memory at a time: a file, standard input, or a text that is there already.
#pragma once

#include <chipgauge/words/classify.hpp>
#include <chipgauge/words/sentence.hpp>

#include <functional>
#include <string>
#include <string_view>

class text_input {
  public:
    /// Opens a file, `-` for standard input. Throws usage_error when it can't be read.
    static text_input open(std::string const& path);
    /// Reads a text.
    explicit text_input(std::string text) : buffer_(std::move(text)), ended_(true) {}
    text_input(text_input&& other) noexcept;
    ~text_input();

    /// Called before each wait for more input: the time to write what is ready.
    std::function<void()> before_wait = [] {};

    /// The byte at a distance from the start of the record; -1 at the end of the input. Throws when the record gets too large.
    int peek(std::size_t at) {
        if (start_ + at < buffer_.size()) return static_cast<unsigned char>(buffer_[start_ + at]);
        return fill(at) ? static_cast<unsigned char>(buffer_[start_ + at]) : -1;
    }
    /// The bytes peeked at so far; valid until the next peek beyond them.
    std::string_view record(std::size_t size) const { return std::string_view(buffer_).substr(start_, size); }
    /// Goes on to the next record. Lines are counted.
    void advance(std::size_t size);

    /// The line on which the record starts.
    long line() const { return line_; }
    chipgauge::sentence const& name() const { return name_; }
    /// `chips.csv:3`: where the record starts.
    chipgauge::sentence place() const;

    static constexpr std::size_t largest_record = 1 << 20;
    /// Larger records than that are wanted.
    void allow(std::size_t size) { largest_ = size; }

  private:
    text_input(chipgauge::sentence name, int file) : name_(std::move(name)), file_(file) {}
    bool fill(std::size_t at);

    chipgauge::sentence name_ = chipgauge::words::classify::a_text;
    std::string buffer_;
    std::size_t start_ = 0, largest_ = largest_record;
    int file_ = -1;
    bool ended_ = false;
    long line_ = 1;
};
