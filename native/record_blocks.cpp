#include "record_blocks.hpp"

#include "usage_error.hpp"

#include <algorithm>

using namespace chipgauge;

namespace {

constexpr std::size_t most_bytes = 1 << 17, most_lines = 1 << 10;

/// The end of a record that holds a quote; npos where it is not complete. What no reader takes ends at the next line.
std::size_t end_of_quoted(std::string_view text, std::size_t at, char separator) {
    char const plain_ends[] = {separator, '\n'};
    while (true) {
        if (at < text.size() && text[at] == '"') {
            do at = text.find('"', at + 1);
            while (at != std::string_view::npos && text.substr(at + 1, 1) == "\"" && ++at);
            if (at == std::string_view::npos) return at;
            ++at;
            if (text.substr(at, 2) == "\r\n") ++at;
            if (at < text.size() && text[at] != separator && text[at] != '\n') at = text.find('\n', at);
        } else {
            at = text.find_first_of(std::string_view(plain_ends, 2), at);
        }
        if (at >= text.size()) return std::string_view::npos;
        if (text[at++] == '\n') return at;
    }
}

/// The line ends among 64 bytes: a loop that compilers turn into four instructions of vectors.
std::size_t lines_in_64(char const* bytes) {
    std::uint8_t lines = 0;
    for (int i = 0; i < 64; ++i) lines = static_cast<std::uint8_t>(lines + (bytes[i] == '\n'));
    return lines;
}

long lines_in(std::string_view text) {
    std::size_t lines = 0;
    for (; text.size() >= 64; text.remove_prefix(64)) lines += lines_in_64(text.data());
    return static_cast<long>(lines) + std::count(text.begin(), text.end(), '\n');
}

/// Behind so many line ends; all of it where there are fewer.
std::size_t behind_lines(std::string_view text, std::size_t lines) {
    std::size_t at = 0;
    for (; at + 64 <= text.size(); at += 64) {
        std::size_t const here = lines_in_64(text.data() + at);
        if (here >= lines) break;
        lines -= here;
    }
    while (lines-- && at < text.size()) at = std::min(text.find('\n', at), text.size() - 1) + 1;
    return at;
}

} // namespace

std::size_t whole_records(std::string_view text, records_of what, char separator) {
    if (what == records_of::json) return text.rfind('\n') + 1; // npos + 1 is 0
    std::size_t at = 0;
    while (true) {
        std::size_t const quote = text.find('"', at);
        std::size_t const record = std::max(text.substr(0, quote).rfind('\n') + 1, at);
        if (quote == std::string_view::npos) return record;
        std::size_t const end = end_of_quoted(text, record, separator);
        if (end == std::string_view::npos) return record;
        at = end;
    }
}

std::size_t record_blocks::next_size() const {
    std::string_view const text = std::string_view(buffer_).substr(start_);
    std::size_t const size = whole_records(text.substr(0, behind_lines(text, most_lines)), what_, separator_);
    return size ? size : whole_records(text, what_, separator_); // one record may hold many lines
}

bool record_blocks::next(std::string& text, long& line) {
    while (true) {
        std::size_t size = next_size();
        std::size_t const left = buffer_.size() - start_;
        if (size == 0 && ended_) size = left; // a last line without its end, or a quote left open
        if (size == 0 && ended_) return false;
        if (size) {
            text.assign(buffer_, start_, size);
            start_ += size;
            line = line_;
            line_ += lines_in(text);
            return true;
        }
        if (left > text_input::largest_record)
            throw usage_error(words::classify::row_too_long, sentence(words::classify::place, from_.name(), line_),
                              text_input::largest_record >> 20);
        buffer_.erase(0, start_);
        start_ = 0;
        ended_ = !from_.read(buffer_, most_bytes, stop_);
    }
}
