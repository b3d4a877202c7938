// Figures as text: a number, a range, a preferred figure within it, none, or nothing at all.
#pragma once

#include <chipgauge/words/complaints.hpp>
#include <chipgauge/words/format.hpp>
#include <chipgauge/words/sentence.hpp>

#include <cstdint>
#include <cstdlib>
#include <iterator>

namespace chipgauge {

/// What is wrong with a text, and what to write instead; empty when nothing is.
using complaint = sentence;

/// Without spaces at its ends.
inline std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

/// The part before a separator, which is taken off together with it; all of it when there is no separator.
inline std::string_view take_until(std::string_view& rest, std::string_view separator) {
    std::size_t const at = rest.find(separator);
    std::string_view const part = trimmed(rest.substr(0, at));
    rest = at == std::string_view::npos ? std::string_view() : rest.substr(at + separator.size());
    return part;
}

/// `148`, `800..900`, `1017..2400@2400`, `800..` without an upper end, `none`; empty for unknown. Reads back as the same range.
inline std::string figure_text(range r) {
    if (r == range{}) return {};
    if (r == range::none()) return "none";
    if (r == range::exactly(r.low)) return raw(r.low);
    std::string text = raw(r.low) + "..";
    if (r.bounded()) text += raw(r.high);
    if (r.best >= 0) text += "@" + raw(r.best);
    return text;
}

/// What a figure of a chip may be, in any of its units: wide enough for any product, and narrow enough that no metric overflows.
inline constexpr double smallest_figure = 1e-6, largest_figure = 1e9;

namespace detail {

constexpr bool is_figure(double v) { return v == 0 || (v >= smallest_figure && v <= largest_figure); }

inline complaint out_of_bounds() { return {words::complaints::out_of_bounds, raw(smallest_figure), raw(largest_figure)}; }

/// Blanks filled with zeros would be read as a chip that can do nothing, which no rule meets.
inline complaint refuse_zero(range r) { return r.exact() && r.low == 0 ? complaint(words::complaints::zero) : complaint(); }

/// A number of digits, perhaps with a point among them: as strtod reads it, in a tenth of the time. A whole number below 2^53 and a power
/// of ten up to 10^22 are exact, so that one division rounds as it should (Clinger 1990). False for anything else.
constexpr bool read_digits(double& into, std::string_view text) {
    constexpr double tens[] = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    if (text.size() > std::size(tens)) return false; // 15 digits behind a point, or 16 without
    char const *at = text.data(), *const end = at + text.size(), *behind_point = end;
    std::uint64_t whole = 0;
    auto const take = [&] {
        for (; at != end && *at >= '0' && *at <= '9'; ++at) whole = whole * 10 + static_cast<unsigned>(*at - '0');
    };
    take();
    if (at != end && *at == '.') {
        behind_point = ++at;
        take();
    }
    if (at != end || text.empty() || text == "." || whole >= std::uint64_t{1} << 53) return false;
    into = static_cast<double>(whole) / tens[end - behind_point];
    return true;
}

/// A number as it is written, whatever it counts.
inline complaint read_plain_number(double& into, std::string_view text) {
    text = trimmed(text);
    if (read_digits(into, text)) return {};
    bool const plain = text.find_first_not_of("0123456789.eE+-") == std::string_view::npos;
    bool const starts = !text.empty() && (text[0] == '.' || (text[0] >= '0' && text[0] <= '9'));
    if (starts && plain && text.size() < 64) {
        char copy[64];
        copy[text.copy(copy, 63)] = 0;
        char* end = nullptr;
        double const v = std::strtod(copy, &end);
        if (end == copy + text.size()) {
            into = v;
            return {};
        }
    }
    if (text.find_first_of(",'") != std::string_view::npos) return words::complaints::no_separators;
    if (text == "?" || text == "n/a" || text == "N/A" || text == "-" || text == "unknown" || text == "TBD")
        return words::complaints::leave_empty;
    return starts ? words::complaints::number_alone : words::complaints::no_figure;
}

/// A number that may be a figure of a chip.
inline complaint read_number(double& into, std::string_view text) {
    double v = 0;
    if (complaint why = read_plain_number(v, text); !why.empty()) return why;
    if (!is_figure(v)) return out_of_bounds();
    into = v;
    return {};
}

} // namespace detail

/// Reads what `figure_text` writes.
[[nodiscard]] inline complaint read_figure(range& into, std::string_view text) {
    text = trimmed(text);
    if (double v = 0; detail::read_digits(v, text) && detail::is_figure(v)) { // most are
        into = range::exactly(v);
        return {};
    }
    range r;
    std::size_t const dots = text.find("..");
    if (text == "none") {
        r = range::none();
    } else if (text.empty()) {
        r = {};
    } else if (dots == std::string_view::npos) {
        double v = 0;
        if (complaint why = detail::read_number(v, text); !why.empty()) return why;
        r = range::exactly(v);
    } else {
        std::string_view upper = text.substr(dots + 2);
        if (complaint why = detail::read_number(r.low, text.substr(0, dots)); !why.empty()) return why;
        if (std::size_t const at = upper.find('@'); at != std::string_view::npos) {
            if (complaint why = detail::read_number(r.best, upper.substr(at + 1)); !why.empty()) return why;
            upper = upper.substr(0, at);
        }
        if (!trimmed(upper).empty())
            if (complaint why = detail::read_number(r.high, upper); !why.empty()) return why;
        if (r.empty()) return words::complaints::upside_down;
        if (r.best >= 0 && !r.contains(r.best)) return words::complaints::best_outside;
    }
    into = r;
    return {};
}

/// The same for a rate in TOPS, which may also be `macs:PER_UNIT*UNITS*GHZ`: multiply-accumulates of a unit in a clock, units, clock.
[[nodiscard]] inline complaint read_rate(range& into, std::string_view text) {
    text = trimmed(text);
    if (text.substr(0, 5) != "macs:") return read_figure(into, text);
    std::string_view rest = text.substr(5);
    range product = range::exactly(1);
    int factors = 0;
    for (bool more = true; more; ++factors) {
        more = rest.find('*') != std::string_view::npos;
        range each;
        if (complaint why = read_figure(each, take_until(rest, "*")); !why.empty()) return why;
        if (each == range{} || each.empty()) factors = 3;
        product = product * each;
    }
    if (factors != 3) return words::complaints::macs;
    // 10^9 multiply-accumulates a second, as tera; a datasheet counts each as two operations.
    auto const rate = [](double gmacs) { return gmacs < 0 ? -1 : datasheet_rate(mac_tops::of(gmacs / 1000)).value(); };
    range const r = {rate(product.low), product.bounded() ? rate(product.high) : unbounded, rate(product.best)};
    if (!detail::is_figure(r.low) || (r.bounded() && !detail::is_figure(r.high))) return detail::out_of_bounds();
    into = r;
    return {};
}

} // namespace chipgauge
