#include "json_scanner.hpp"

namespace words = chipgauge::words::classify;

void json_scanner::scan(std::string_view text) {
    text_ = text;
    at_ = 0;
    decoded_.clear();
    decoded_.reserve(text.size()); // views of it are handed out: it must not move
}

void json_scanner::skip_spaces() {
    while (!at_end() && (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\r' || text_[at_] == '\n')) ++at_;
}

void json_scanner::expect(char c, chipgauge::phrase const& what) {
    if (at_end() || text_[at_] != c) refuse({words::missing, what, std::string_view(&c, 1)});
    ++at_;
}

unsigned json_scanner::four_digits() {
    unsigned code = 0;
    for (int i = 0; i < 4; ++i, ++at_) {
        char const c = at_ < text_.size() ? text_[at_] : ' ';
        unsigned const digit = c >= '0' && c <= '9'   ? unsigned(c - '0')
                               : c >= 'a' && c <= 'f' ? unsigned(c - 'a' + 10)
                               : c >= 'A' && c <= 'F' ? unsigned(c - 'A' + 10)
                                                      : 16;
        if (digit == 16) refuse(words::hexadecimal);
        code = code * 16 + digit;
    }
    return code;
}

/// The character after a backslash, as UTF-8.
void json_scanner::append_escape() {
    char const c = at_ < text_.size() ? text_[at_++] : ' ';
    constexpr std::string_view from = "\"\\/bfnrt", to = "\"\\/\b\f\n\r\t";
    if (std::size_t const i = from.find(c); i != std::string_view::npos) {
        decoded_ += to[i];
        return;
    }
    if (c != 'u') refuse(words::no_escape);
    unsigned code = four_digits();
    if (code >= 0xdc00 && code < 0xe000) refuse(words::half_a_character);
    if (code >= 0xd800 && code < 0xdc00) {
        if (text_.substr(at_, 2) != "\\u") refuse(words::half_a_character);
        at_ += 2;
        unsigned const low = four_digits();
        if (low < 0xdc00 || low >= 0xe000) refuse(words::half_a_character);
        code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
    }
    append_utf8(code);
}

void json_scanner::append_utf8(unsigned code) {
    auto const byte = [&](unsigned b) { decoded_ += static_cast<char>(static_cast<unsigned char>(b)); };
    if (code < 0x80) {
        byte(code);
        return;
    }
    int const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3; // bytes behind the first
    constexpr unsigned lead[] = {0, 0xc0, 0xe0, 0xf0};
    byte(lead[more] | code >> (6 * more));
    for (int i = more - 1; i >= 0; --i) byte(0x80 | (code >> (6 * i) & 0x3f));
}

std::string_view json_scanner::string() {
    expect('"', words::a_string);
    std::size_t const begin = at_;
    while (at_ < text_.size() && text_[at_] != '"' && text_[at_] != '\\' && static_cast<unsigned char>(text_[at_]) >= 0x20) ++at_;
    if (at_ < text_.size() && text_[at_] == '"') return text_.substr(begin, at_++ - begin);
    std::size_t const from = decoded_.size();
    decoded_ += text_.substr(begin, at_ - begin);
    while (at_ < text_.size() && text_[at_] != '"') {
        if (static_cast<unsigned char>(text_[at_]) < 0x20) refuse(words::write_as_escape);
        if (char const c = text_[at_++]; c == '\\')
            append_escape();
        else
            decoded_ += c;
    }
    expect('"', words::closing_quote);
    return std::string_view(decoded_).substr(from);
}

std::string_view json_scanner::key() {
    std::string_view const name = string();
    skip_spaces();
    expect(':', words::a_colon);
    return name;
}

void json_scanner::digits() {
    std::size_t const from = at_;
    while (!at_end() && text_[at_] >= '0' && text_[at_] <= '9') ++at_;
    if (at_ == from) refuse(words::no_json_value);
}

std::string_view json_scanner::number() {
    std::size_t const begin = at_;
    if (upcoming() == '-') ++at_;
    bool const zero = upcoming() == '0';
    std::size_t const whole = at_;
    digits();
    if (zero && at_ > whole + 1) refuse(words::leading_zero);
    if (upcoming() == '.') {
        ++at_;
        digits();
    }
    if (upcoming() == 'e' || upcoming() == 'E') {
        ++at_;
        if (upcoming() == '+' || upcoming() == '-') ++at_;
        digits();
    }
    return text_.substr(begin, at_ - begin);
}

json_scalar json_scanner::scalar() {
    using enum json_kind;
    if (at_end()) refuse(words::no_value);
    if (upcoming() == '"') return {string, this->string()};
    for (std::string_view const word : {"null", "true", "false"})
        if (text_.substr(at_, word.size()) == word) {
            at_ += word.size();
            return {word == "null" ? null : other, word};
        }
    return {number, this->number()};
}
