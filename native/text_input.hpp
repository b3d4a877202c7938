// A stream of bytes: a file, standard input, or a text that is there already.
#pragma once

#include <chipgauge/words/classify.hpp>
#include <chipgauge/words/sentence.hpp>

#include <atomic>
#include <cstdint>
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

    /// The byte at a distance from where the reader stands; -1 at the end of the input. Throws when what is kept gets too large.
    int peek(std::size_t at) {
        if (start_ + at < buffer_.size()) return static_cast<unsigned char>(buffer_[start_ + at]);
        return fill(at) ? static_cast<unsigned char>(buffer_[start_ + at]) : -1;
    }
    /// The bytes peeked at so far; valid until the next peek beyond them.
    std::string_view record(std::size_t size) const { return std::string_view(buffer_).substr(start_, size); }
    /// Goes on.
    void advance(std::size_t size) { start_ += size; }

    /// Appends what comes next as soon as there is any, and about so many bytes at most. False at the end; while nothing comes, also
    /// once `stop` is set.
    bool read(std::string& into, std::size_t most, std::atomic<bool> const& stop);

    chipgauge::sentence const& name() const { return name_; }
    /// `chips.csv:1`: where it starts.
    chipgauge::sentence place() const { return {chipgauge::words::classify::place, name_, 1}; }
    /// How many bytes there are in all; 0 where nobody knows, as of a pipe.
    std::uint64_t size() const;

    static constexpr std::size_t largest_record = 1 << 20;
    /// Larger records than that are wanted.
    void allow(std::size_t size) { largest_ = size; }

  private:
    text_input(chipgauge::sentence name, int file) : name_(std::move(name)), file_(file) {}
    bool fill(std::size_t at);
    bool append(std::string& into, std::size_t most);

    chipgauge::sentence name_ = chipgauge::words::classify::a_text;
    std::string buffer_;
    std::size_t start_ = 0, largest_ = largest_record;
    int file_ = -1;
    bool ended_ = false;
};
