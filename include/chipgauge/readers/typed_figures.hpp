// Figures as people type them, 15,831.5 or 15 831,5, into figures as programs write them. What may mean two numbers is refused: a comma
// or a point that is passed over would multiply a figure by a thousand.
#pragma once

#include <chipgauge/readers/figures.hpp>

namespace chipgauge {

/// Whose way of writing numbers a text follows.
enum class numerals : std::uint8_t { english, french };

namespace detail {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The length of a blank or an apostrophe that stands between thousands at the start of a text, 0 if none does. Blanks may be narrow
/// and not break, an apostrophe may be typographic.
constexpr std::size_t blank_length(std::string_view text) {
    for (std::string_view const each : {std::string_view(" "), std::string_view("'"), std::string_view("\u00a0"),
                                        std::string_view("\u202f"), std::string_view("\u2009"), std::string_view("\u2019")})
        if (text.substr(0, each.size()) == each) return each.size();
    return 0;
}

/// One number while it is read: digits, and what stands between them.
struct typed_number {
    std::string digits{};   ///< with `,` `.` and, for blanks and apostrophes, `_`
    std::size_t length = 0; ///< of the text that it was
};

/// The number at the start of a text: two points (a range) end it, and so does a separator that no digit follows.
inline typed_number take_number(std::string_view text) {
    typed_number n;
    while (n.length < text.size()) {
        std::string_view const rest = text.substr(n.length);
        std::size_t const blank = blank_length(rest);
        bool const sign = rest[0] == ',' || rest[0] == '.';
        std::size_t const step = blank ? blank : 1;
        if (!is_digit(rest[0]) && (!(sign || blank) || rest.size() <= step || !is_digit(rest[step]))) break;
        n.digits += blank ? '_' : rest[0];
        n.length += step;
    }
    return n;
}

/// Whether the digits stand in groups as thousands do: one to three, then three each.
inline bool in_thousands(std::string_view digits, char separator) {
    std::size_t first = digits.find(separator);
    if (first == std::string_view::npos) return true;
    if (first == 0 || first > 3 || (digits[0] == '0')) return false;
    for (digits.remove_prefix(first); !digits.empty(); digits.remove_prefix(4))
        if (digits[0] != separator || digits.size() < 4 || !is_digit(digits[1]) || !is_digit(digits[2]) || !is_digit(digits[3]))
            return false;
    return true;
}

constexpr bool has(std::string_view text, char c) { return text.find(c) != std::string_view::npos; }

inline std::string digits_of(std::string_view text) {
    std::string digits;
    for (char const c : text)
        if (is_digit(c)) digits += c;
    return digits;
}

/// What a number's last comma or point is.
enum class last_sign : std::uint8_t { thousands, decimal, unclear };

inline last_sign role_of(std::string_view whole, char sign, std::string_view behind, numerals as) {
    char const other = sign == ',' ? '.' : ',';
    bool const blanks = has(whole, '_'), more = has(whole, sign), others = has(whole, other);
    if (has(behind, '_') || int(blanks) + int(more) + int(others) > 1) return last_sign::unclear;
    bool const three = behind.size() == 3;
    if (more) return three && in_thousands(whole, sign) ? last_sign::thousands : last_sign::unclear;
    if (blanks || others) return in_thousands(whole, blanks ? '_' : other) ? last_sign::decimal : last_sign::unclear;
    if (sign == (as == numerals::french ? ',' : '.')) return last_sign::decimal;
    // The other language's sign. Three digits may be thousands to its readers and decimals to ours.
    if (as == numerals::french) return three ? last_sign::unclear : last_sign::decimal;
    return three && whole.size() < 4 && whole[0] != '0' ? last_sign::thousands : last_sign::unclear;
}

/// Rewrites one number; `typed` is how it stood, for the complaint.
inline complaint plain_number(std::string& into, std::string_view digits, std::string_view typed, numerals as) {
    std::size_t const last = digits.find_last_of(",.");
    if (last == std::string_view::npos) {
        if (!in_thousands(digits, '_')) return {words::complaints::several_numbers, typed};
        into += digits_of(digits);
        return {};
    }
    std::string const whole = digits_of(digits.substr(0, last)), behind = digits_of(digits.substr(last + 1));
    switch (role_of(digits.substr(0, last), digits[last], digits.substr(last + 1), as)) {
    case last_sign::thousands: into += whole + behind; return {};
    case last_sign::decimal: into += whole + '.' + behind; return {};
    case last_sign::unclear: break;
    }
    return {words::complaints::two_numbers, typed, whole + behind, whole + (as == numerals::french ? ',' : '.') + behind};
}

} // namespace detail

/// Rewrites every number in a text of figures (`8x115,5 + 4x370`, `800..1 200`); the rest stays as it is. Leaves `into` when it complains.
[[nodiscard]] inline complaint plain_figures(std::string& into, std::string_view text, numerals as) {
    std::string plain;
    for (text = trimmed(text); !text.empty();) {
        if (!detail::is_digit(text[0])) {
            plain += text[0];
            text.remove_prefix(1);
            continue;
        }
        detail::typed_number const n = detail::take_number(text);
        if (complaint why = detail::plain_number(plain, n.digits, text.substr(0, n.length), as); !why.empty()) return why;
        text.remove_prefix(n.length);
    }
    into = plain;
    return {};
}

/// Reads one number as a person types it.
[[nodiscard]] inline complaint read_typed(double& into, std::string_view text, numerals as) {
    std::string plain;
    if (complaint why = plain_figures(plain, text, as); !why.empty()) return why;
    return detail::read_number(into, plain);
}

} // namespace chipgauge
