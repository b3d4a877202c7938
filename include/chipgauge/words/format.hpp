// How figures, days and outcomes are said in words. Opt-in: needs fmt, allocates, and is not part of the constexpr core.
#pragma once

#include <chipgauge/chipgauge.hpp>
#include <chipgauge/words/joined.hpp>
#include <chipgauge/words/language.hpp>

#include <fmt/format.h>

#include <iterator>
#include <string>
#include <vector>

namespace chipgauge {

/// A figure with thousands separators and a fixed number of decimals: 15,831.2.
inline std::string number(double v, int decimals = 0) { return language{}.number(v, decimals); }

/// A figure with no more decimals than it has, up to `most`: 540.5, 900, 5.92.
inline std::string figure(double v, int most = 2) { return language{}.figure(v, most); }

/// Appends the shortest text that reads back as the same number. For machines. Where fmt was told to leave doubles out, a number with
/// more than six decimals is cut after the ninth.
inline void append_raw(std::string& out, double v) {
    if (v < 0) out += '-';
    double const size = v < 0 ? -v : v;
    // What is published has few decimals. A quotient of two whole numbers is rounded as their text is when it is read back.
    // A number of six decimals or fewer is one of exactly six: asked once, where products are exact enough.
    bool const small = size * 1e6 < 2e15;
    bool const longer = small && static_cast<double>(static_cast<unsigned long long>(size * 1e6 + 0.5)) / 1e6 != size;
    double power = 1;
    for (int decimals = 0; !longer && decimals <= 6 && size * power + 0.5 < 9e15; ++decimals, power *= 10) {
        auto whole = static_cast<unsigned long long>(size * power + 0.5);
        if (static_cast<double>(whole) / power != size) continue;
        char digits[24];
        char* at = digits + sizeof digits;
        for (int written = 0; whole || written <= decimals; ++written, whole /= 10) {
            if (written && written == decimals) *--at = '.';
            *--at = static_cast<char>('0' + whole % 10);
        }
        out.append(at, digits + sizeof digits);
        return;
    }
#if defined(FMT_USE_DOUBLE) && !FMT_USE_DOUBLE
    out += detail::fixed(size, 9, {});
#else
    char digits[32];
    out.append(digits, fmt::format_to(digits, "{}", size));
#endif
}

inline std::string raw(double v) {
    std::string out;
    append_raw(out, v);
    return out;
}

/// A range as a reader needs it: the figure, the figure with its span, a bound, `unknown` or `none`.
inline std::string spoken(range r, int decimals = 0) { return language{}.range(r, decimals); }

/// One decimal for a published figure that has any, none for a whole number.
inline int decimals_in(range r) { return decimals_in(r.point()); }

inline std::string long_date(date d) { return language{}.day(d); }

inline std::string code_of(country c) { return {c.first(), c.second()}; }
inline std::string name_of(country c) { return language{}.name(c); }

/// A chip with its maker, where it has one.
inline std::string full_name(chip const& c) { return (c.vendor.empty() ? "" : std::string(c.vendor) + " ") + std::string(c.name); }

inline std::string_view name_of(truth t) {
    constexpr std::string_view names[] = {"no", "unknown", "yes"};
    return names[static_cast<int>(t)];
}

/// Whether a license is required, as a key: what records say.
inline std::string_view key_of(truth t) { return t == truth::unknown ? "undetermined" : name_of(t); }

inline std::string_view name_of(movement m) {
    return m == movement::export_from_us ? "export" : m == movement::reexport ? "reexport" : "transfer";
}
inline std::string_view name_of(reading r) { return r == reading::enforced ? "enforced" : "printed"; }

/// An outcome as a key, stable: what JSON says.
inline std::string_view key_of(outcome o) {
    switch (o) {
    case outcome::in_3a090: return "3A090";
    case outcome::in_a: return "3A090.a";
    case outcome::in_b: return "3A090.b";
    case outcome::in_c: return "3A090.c";
    case outcome::in_no_paragraph: return "none";
    case outcome::floor: return "3A991.p";
    case outcome::license: return "license_requirement";
    case outcome::no_license: return "no_license";
    case outcome::no_exception: return "no_exception";
    case outcome::nac: return "NAC";
    case outcome::aca: return "ACA";
    case outcome::aia: return "AIA";
    case outcome::acm: return "ACM";
    case outcome::lpp: return "LPP";
    case outcome::hbm: return "HBM";
    case outcome::ccd: return "CCD";
    case outcome::presumption_of_denial: return "presumption_of_denial";
    case outcome::policy_of_denial: return "policy_of_denial";
    case outcome::presumption_of_approval: return "presumption_of_approval";
    case outcome::case_by_case: return "case_by_case";
    case outcome::notice: return "notice";
    case outcome::repealed: return "repealed";
    case outcome::none: break;
    }
    return "undetermined";
}

inline std::string_view key_of(stage s) {
    constexpr std::string_view keys[] = {"classification", "license_requirement", "license_exception", "review_policy", "notice", "none"};
    return keys[static_cast<int>(s)];
}

/// Every outcome of a set, one by one, in the order of their bits.
inline std::vector<outcome> members(outcomes set) {
    std::vector<outcome> all;
    for (std::uint32_t bit = 1; bit && bit <= set.bits; bit <<= 1)
        if (set.bits & bit) all.push_back(static_cast<outcome>(bit));
    return all;
}

/// `a`, `a or b`, `a, b or c`.
inline std::string list_of(std::vector<std::string> const& items, std::string_view conjunction) {
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i) text += i + 1 == items.size() ? detail::joined({" ", conjunction, " "}) : ", ";
        text += items[i];
    }
    return text;
}

inline std::string_view sign_of(comparison c) {
    constexpr std::string_view signs[] = {"≥", ">", "≤", "<"};
    return signs[static_cast<int>(c)];
}

inline int decimals_of(metric m) { return facts_of(m).decimals; }

} // namespace chipgauge
