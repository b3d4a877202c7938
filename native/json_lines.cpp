#include "json_lines.hpp"

#include "usage_error.hpp"

namespace words = chipgauge::words::classify;

bool json_lines::next() {
    from_.advance(size_);
    size_ = 0;
    members_.clear();
    keys_.clear();
    decoded_.clear();
    open_ = line_ = {};
    if (from_.peek(0) < 0) return false;
    while (from_.peek(size_) >= 0 && from_.peek(size_) != '\n') ++size_;
    std::size_t const end = from_.peek(size_) == '\n' ? 1 : 0;
    line_ = from_.record(size_);
    size_ += end;
    decoded_.reserve(line_.size()); // views of it are handed out: it must not move
    at_ = 0;
    skip_spaces();
    if (at_ == line_.size()) return true;
    if (chipgauge::sentence const why = chipgauge::check_text(line_); !why.empty()) refuse(why);
    if (line_[at_] == '[') refuse(words::a_list);
    std::size_t const begin = at_;
    expect('{', words::an_object);
    skip_spaces();
    std::size_t close = at_;
    while (at_ < line_.size() && line_[at_] != '}') {
        json_member member;
        std::string_view const key = string();
        skip_spaces();
        expect(':', words::a_colon);
        member = value();
        member.key = key;
        if (!keys_.insert(key).second) refuse({words::key_twice, key.substr(0, 80)});
        members_.push_back(member);
        close = at_;
        skip_spaces();
        if (at_ < line_.size() && line_[at_] == ',') {
            ++at_;
            skip_spaces();
            if (at_ == line_.size() || line_[at_] == '}') refuse(words::no_key);
        } else if (at_ == line_.size() || line_[at_] != '}') {
            refuse(words::no_end);
        }
    }
    expect('}', words::end_of_object);
    skip_spaces();
    if (at_ < line_.size()) refuse(words::text_behind);
    open_ = line_.substr(begin, close - begin);
    return true;
}

void json_lines::refuse(chipgauge::sentence const& what) const { throw usage_error(words::at_character, from_.place(), at_ + 1, what); }

void json_lines::skip_spaces() {
    while (at_ < line_.size() && (line_[at_] == ' ' || line_[at_] == '\t' || line_[at_] == '\r')) ++at_;
}

void json_lines::expect(char c, chipgauge::phrase const& what) {
    if (at_ == line_.size() || line_[at_] != c) refuse({words::missing, what, std::string_view(&c, 1)});
    ++at_;
}

unsigned json_lines::four_digits() {
    unsigned code = 0;
    for (int i = 0; i < 4; ++i, ++at_) {
        char const c = at_ < line_.size() ? line_[at_] : ' ';
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
void json_lines::append_escape() {
    char const c = at_ < line_.size() ? line_[at_++] : ' ';
    constexpr std::string_view from = "\"\\/bfnrt", to = "\"\\/\b\f\n\r\t";
    if (std::size_t const i = from.find(c); i != std::string_view::npos) {
        decoded_ += to[i];
        return;
    }
    if (c != 'u') refuse(words::no_escape);
    unsigned code = four_digits();
    if (code >= 0xdc00 && code < 0xe000) refuse(words::half_a_character);
    if (code >= 0xd800 && code < 0xdc00) {
        if (line_.substr(at_, 2) != "\\u") refuse(words::half_a_character);
        at_ += 2;
        unsigned const low = four_digits();
        if (low < 0xdc00 || low >= 0xe000) refuse(words::half_a_character);
        code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
    }
    auto const byte = [&](unsigned b) { decoded_ += static_cast<char>(static_cast<unsigned char>(b)); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xc0 | code >> 6), byte(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        byte(0xe0 | code >> 12), byte(0x80 | (code >> 6 & 0x3f)), byte(0x80 | (code & 0x3f));
    } else {
        byte(0xf0 | code >> 18), byte(0x80 | (code >> 12 & 0x3f)), byte(0x80 | (code >> 6 & 0x3f)), byte(0x80 | (code & 0x3f));
    }
}

/// A string, decoded; a view of the line where nothing is escaped.
std::string_view json_lines::string() {
    expect('"', words::a_string);
    std::size_t const begin = at_;
    while (at_ < line_.size() && line_[at_] != '"' && line_[at_] != '\\' && static_cast<unsigned char>(line_[at_]) >= 0x20) ++at_;
    if (at_ < line_.size() && line_[at_] == '"') return line_.substr(begin, at_++ - begin);
    std::size_t const from = decoded_.size();
    decoded_ += line_.substr(begin, at_ - begin);
    while (at_ < line_.size() && line_[at_] != '"') {
        if (static_cast<unsigned char>(line_[at_]) < 0x20) refuse(words::write_as_escape);
        if (char const c = line_[at_++]; c == '\\')
            append_escape();
        else
            decoded_ += c;
    }
    expect('"', words::closing_quote);
    return std::string_view(decoded_).substr(from);
}

/// A list or an object of a key that nobody reads.
void json_lines::skip_value(int depth) {
    if (depth > 64) refuse(words::too_deep);
    char const open = line_[at_];
    if (open != '[' && open != '{') {
        value();
        return;
    }
    char const close = open == '[' ? ']' : '}';
    ++at_;
    skip_spaces();
    for (bool first = true; at_ < line_.size() && line_[at_] != close; first = false) {
        if (!first) {
            expect(',', words::a_comma);
            skip_spaces();
        }
        if (open == '{') {
            string();
            skip_spaces();
            expect(':', words::a_colon);
            skip_spaces();
        }
        if (at_ == line_.size()) break;
        skip_value(depth + 1);
        skip_spaces();
    }
    expect(close, words::closing_bracket);
}

json_member json_lines::value() {
    using enum json_kind;
    skip_spaces();
    std::size_t const begin = at_;
    if (at_ == line_.size()) refuse(words::no_value);
    char const c = line_[at_];
    if (c == '"') return {string, {}, this->string()};
    if (c == '[' || c == '{') {
        skip_value(0);
        return {other, {}, line_.substr(begin, at_ - begin)};
    }
    for (std::string_view const word : {"null", "true", "false"})
        if (line_.substr(at_, word.size()) == word) {
            at_ += word.size();
            return {word == "null" ? null : other, {}, word};
        }
    auto const digits = [&] {
        std::size_t const from = at_;
        while (at_ < line_.size() && line_[at_] >= '0' && line_[at_] <= '9') ++at_;
        if (at_ == from) refuse(words::no_json_value);
    };
    if (c == '-') ++at_;
    bool const zero = at_ < line_.size() && line_[at_] == '0';
    std::size_t const whole = at_;
    digits();
    if (zero && at_ > whole + 1) refuse(words::leading_zero);
    if (at_ < line_.size() && line_[at_] == '.') ++at_, digits();
    if (at_ < line_.size() && (line_[at_] == 'e' || line_[at_] == 'E')) {
        ++at_;
        if (at_ < line_.size() && (line_[at_] == '+' || line_[at_] == '-')) ++at_;
        digits();
    }
    return {number, {}, line_.substr(begin, at_ - begin)};
}
