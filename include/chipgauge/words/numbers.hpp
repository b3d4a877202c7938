// Numbers as digits: with the separators of a language for people, and the shortest text that reads back as the same for machines.
#pragma once

#include <chipgauge/values/date.hpp>
#include <chipgauge/values/range.hpp>

#include <string>
#include <string_view>

namespace chipgauge {

namespace detail {

/// How a language writes a number: between thousands, and before decimals.
struct separators {
    std::string_view thousands{}, decimals = ".";
};

/// At least `least` digits of a whole number.
inline std::string digits(unsigned long long units, std::size_t least) {
    std::string text;
    for (; units; units /= 10) text.insert(text.begin(), static_cast<char>('0' + units % 10));
    if (text.size() < least) text.insert(0, least - text.size(), '0');
    return text;
}

/// A whole number of units of 10^-decimals, as a decimal number.
inline std::string decimal(unsigned long long units, int decimals, separators by) {
    std::string text = digits(units, static_cast<std::size_t>(decimals) + 1);
    std::size_t const point = text.size() - static_cast<std::size_t>(decimals);
    if (decimals > 0) text.insert(point, by.decimals);
    for (std::size_t at = point; at > 3 && !by.thousands.empty();) text.insert(at -= 3, by.thousands);
    return text;
}

constexpr double power_of_ten(int n) {
    double power = 1;
    while (n-- > 0) power *= 10;
    return power;
}

/// A double with a fixed number of decimals, fewer where a double has not as many: from 10^15 on none. Only whole numbers are
/// formatted, so that a page need not load what formats any double.
inline std::string fixed(double v, int decimals, separators by) {
    bool const negative = v < 0;
    if (negative) v = -v;
    if (v != v) return "NaN";
    if (v > unbounded) return negative ? "−∞" : "∞";
    if (v >= 1e15) decimals = 0;
    while (decimals > 0 && v * power_of_ten(decimals) >= 9e15) --decimals; // beyond, a double no longer counts in ones
    std::string zeros;
    for (; v >= 1e18; v /= 1000) (zeros += by.thousands) += "000";
    auto const units = static_cast<unsigned long long>(v * power_of_ten(decimals) + 0.5);
    std::string text = decimal(units, decimals, by) + zeros;
    if (negative && units) text.insert(0, 1, '-');
    return text;
}

/// Without the zeros that end its decimals.
inline std::string without_trailing_zeros(std::string text, std::string_view point) {
    if (text.find(point) == std::string::npos) return text;
    while (text.back() == '0') text.pop_back();
    if (text.size() >= point.size() && text.compare(text.size() - point.size(), point.size(), point) == 0)
        text.erase(text.size() - point.size());
    return text;
}

} // namespace detail

/// One decimal for a published figure that has any, none for a whole number.
constexpr int decimals_in(double v) { return v >= 0 && v < 1e9 && v != static_cast<double>(static_cast<long long>(v)) ? 1 : 0; }

/// Decimals that a figure needs beside a limit: more where rounding would make the two look the same (3.196 is not "3.20 ≥ 3.2").
inline int decimals_beside(double value, double limit, int decimals) {
    while (decimals < 9 && value != limit && detail::fixed(value, decimals, {}) == detail::fixed(limit, decimals, {})) ++decimals;
    return decimals;
}

inline std::string iso(date d) {
    return detail::digits(static_cast<unsigned>(d.year), 4) + '-' + detail::digits(static_cast<unsigned>(d.month), 2) + '-' +
           detail::digits(static_cast<unsigned>(d.day), 2);
}

inline std::string iso(partial_date d) {
    if (!d.known()) return "";
    std::string text = detail::digits(static_cast<unsigned>(d.year), 4);
    if (d.month) text += '-' + detail::digits(static_cast<unsigned>(d.month), 2);
    if (d.day) text += '-' + detail::digits(static_cast<unsigned>(d.day), 2);
    return text;
}

} // namespace chipgauge
