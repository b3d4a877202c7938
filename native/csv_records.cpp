#include "csv_records.hpp"

#include "text_input.hpp"
#include "usage_error.hpp"

#include <algorithm>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace words = chipgauge::words::classify;

void field_ends::look() {
    char padded[64] = {};
    char const* bytes = text_.data() + from_;
    if (text_.size() < from_ + 64) {
        if (from_ < text_.size()) std::memcpy(padded, bytes, text_.size() - from_);
        bytes = padded;
    }
    ends_ = 0;
#ifdef __SSE2__ // of every x86-64
    __m128i const separator = _mm_set1_epi8(separator_), line_end = _mm_set1_epi8('\n');
    for (int i = 0; i < 4; ++i) {
        __m128i const each = _mm_loadu_si128(reinterpret_cast<__m128i const*>(bytes + 16 * i));
        __m128i const is_end = _mm_or_si128(_mm_cmpeq_epi8(each, separator), _mm_cmpeq_epi8(each, line_end));
        ends_ |= static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(is_end))) << 16 * i;
    }
#else
    for (int i = 0; i < 64; ++i) ends_ |= static_cast<std::uint64_t>(bytes[i] == separator_ || bytes[i] == '\n') << i;
#endif
}

void csv_records::add(std::string_view field) {
    if (count_ < fields_.size())
        fields_[count_] = field;
    else
        fields_.push_back(field);
    ++count_;
}

/// A field without quotes; gives where it ends.
inline std::size_t csv_records::plain(std::size_t at) {
    char const* const text = of_.text.data();
    std::size_t const end = ends_.next(at);
    bool const windows = end < of_.text.size() && text[end] == '\n' && end > at && text[end - 1] == '\r';
    add({text + at, end - at - windows});
    return end - windows;
}

/// What stands between the quotes, of which two are one; gives what is behind them.
std::size_t csv_records::quoted(std::size_t at) {
    std::string_view const text = of_.text;
    std::size_t const begin = at + 1;
    bool doubled = false;
    for (at = begin;; at += 2) {
        at = text.find('"', at);
        if (at == std::string_view::npos) throw usage_error(words::at, place(), words::open_quotes);
        if (at + 1 == text.size() || text[at + 1] != '"') break;
        doubled = true;
    }
    std::string_view field = text.substr(begin, at - begin);
    lines_ += std::count(field.begin(), field.end(), '\n');
    if (doubled) {
        unquoted_.reserve(text.size()); // views of it are kept: it must not move
        std::size_t const from = unquoted_.size();
        for (std::size_t i = 0; i < field.size(); ++i) {
            unquoted_ += field[i];
            if (field[i] == '"') ++i;
        }
        field = std::string_view(unquoted_).substr(from);
    }
    add(field);
    if (++at; at < text.size() && text[at] != separator_ && text[at] != '\n' && text.substr(at, 2) != "\r\n")
        throw usage_error(words::behind_quote, place(), count_);
    return at;
}

bool csv_records::next() {
    std::string_view const text = of_.text;
    of_.line += lines_;
    start_ = end_ = next_;
    lines_ = 0;
    count_ = 0;
    unquoted_.clear();
    if (start_ == text.size()) return false;
    std::size_t at = start_;
    while (true) {
        at = at < text.size() && text[at] == '"' ? quoted(at) : plain(at);
        if (at == text.size() || text[at] != separator_) break;
        ++at;
    }
    fields_.resize(count_);
    end_ = next_ = at;
    if (at < text.size()) {
        next_ += text[at] == '\r' ? 2 : 1;
        ++lines_;
    }
    if (end_ - start_ > text_input::largest_record) throw usage_error(words::row_too_long, place(), text_input::largest_record >> 20);
    return true;
}
