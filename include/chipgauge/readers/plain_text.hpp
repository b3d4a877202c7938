// Texts that any writer can take over: UTF-8, and no control characters but tab and line ends.
#pragma once

#include <chipgauge/words/complaints.hpp>
#include <chipgauge/words/sentence.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace chipgauge {

namespace detail {

inline unsigned char byte_at(std::string_view text, std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0; }

/// One character of UTF-8: its code and how many bytes it takes; a size of 0 when there is none (too long a form, half a pair, cut off).
struct code_point {
    unsigned long code = 0;
    std::size_t size = 0;
};

inline code_point first_of(std::string_view text) {
    unsigned char const lead = byte_at(text, 0);
    if (text.empty()) return {};
    if (lead < 0x80) return {lead, 1};
    std::size_t const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4) return {};
    unsigned long code = lead & (0xffu >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte_at(text, i) & 0xc0) != 0x80) return {};
        code = code << 6 | (byte_at(text, i) & 0x3fu);
    }
    constexpr unsigned long least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (code < least[size] || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return {};
    return {code, size};
}

/// What a terminal would obey, or no XML may hold.
constexpr bool is_control(unsigned long code) { return code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0xfffe || code == 0xffff; }
constexpr bool is_space(unsigned long code) { return code == '\t' || code == '\n' || code == '\r'; }

/// How many bytes at the start of a text are characters of ASCII that nobody has to look at: eight at a time, then one by one.
inline std::size_t plain_bytes(std::string_view text) {
    constexpr std::uint64_t each = 0x0101010101010101u, high = 0x80 * each;
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data() + at, 8);
        std::uint64_t const below_blank = (eight - 0x20 * each) & ~eight, is_delete = (eight ^ 0x7f * each) - each;
        if ((eight | below_blank | is_delete) & high) break;
    }
    while (at < text.size() && text[at] >= 0x20 && text[at] < 0x7f) ++at;
    return at;
}

} // namespace detail

/// What is wrong with a text, and what to write instead; empty when nothing is.
inline sentence check_text(std::string_view text) {
    while (!text.empty()) {
        if (std::size_t const plain = detail::plain_bytes(text)) {
            text.remove_prefix(plain);
            continue;
        }
        detail::code_point const next = detail::first_of(text);
        if (!next.size) return words::complaints::not_utf8;
        if (detail::is_control(next.code) && !detail::is_space(next.code)) return words::complaints::control_character;
        text.remove_prefix(next.size);
    }
    return {};
}

/// For a terminal, whatever the text holds: control characters and bytes that are no UTF-8 as \x1b.
inline std::string printable(std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    while (!text.empty()) {
        detail::code_point const next = detail::first_of(text);
        std::size_t const size = next.size ? next.size : 1;
        bool const shown = next.size && (!detail::is_control(next.code) || next.code == '\n');
        for (std::size_t i = 0; i < size; ++i) {
            unsigned char const byte = detail::byte_at(text, i);
            if (shown)
                out += text[i];
            else
                ((out += "\\x") += digits[byte >> 4]) += digits[byte & 15];
        }
        text.remove_prefix(size);
    }
    return out;
}

} // namespace chipgauge
