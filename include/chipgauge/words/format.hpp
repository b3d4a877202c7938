// How figures, days and outcomes are said in words. Opt-in: needs fmt, allocates, and is not part of the constexpr core.
#pragma once

#include <chipgauge/chipgauge.hpp>
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
    double power = 1;
    for (int decimals = 0; decimals <= 6 && size * power + 0.5 < 9e15; ++decimals, power *= 10) {
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
    fmt::format_to(std::back_inserter(out), "{}", size);
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

inline std::string_view name_of(movement m) {
    return m == movement::export_from_us ? "export" : m == movement::reexport ? "reexport" : "transfer";
}
inline std::string_view words_of(movement m) {
    return m == movement::export_from_us ? "export from the U.S." : m == movement::reexport ? "reexport" : "in-country transfer";
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

/// The same for a reader: underscores become spaces.
inline std::string words_of(outcome o) {
    std::string text(key_of(o));
    for (char& c : text)
        if (c == '_') c = ' ';
    return text;
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
        if (i) text += i + 1 == items.size() ? fmt::format(" {} ", conjunction) : ", ";
        text += items[i];
    }
    return text;
}

inline std::string any_of(outcomes set) {
    std::vector<std::string> items;
    for (outcome const o : members(set)) items.push_back(words_of(o));
    return list_of(items, "or");
}

inline std::string_view sign_of(comparison c) {
    constexpr std::string_view signs[] = {"≥", ">", "≤", "<"};
    return signs[static_cast<int>(c)];
}

/// How a metric is called, and its unit.
inline std::string_view title_of(metric m) {
    constexpr std::string_view titles[] = {
        "TPP",        "performance density", "I/O transfer rate", "DRAM bandwidth", "DRAM and I/O bandwidth",
        "dense rate", "bandwidth density",   "datacenter item",   "released"};
    return titles[static_cast<int>(m)];
}
inline std::string_view unit_of(metric m) { return facts_of(m).unit; }
inline int decimals_of(metric m) { return facts_of(m).decimals; }

/// A number format as datasheets write it: `FP16`, `FP64 tensor`.
inline std::string title_of(number_format f) {
    if (f == number_format::fp64_tensor) return "FP64 tensor";
    std::string text(name_of(f));
    for (char& c : text)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return text;
}

/// The formats that decide TPP: `FP16`, or all that tie.
inline std::string deciding(metrics const& m) {
    std::string text;
    for (number_format const f : m.deciding) text += (text.empty() ? "" : " ") + title_of(f);
    return text.empty() ? "unknown" : text;
}

/// A limit in words: `TPP ≥ 4,800`, `designed or marketed for datacenters`.
inline std::string words_of(limit const& l) {
    if (l.metric == metric::datacenter)
        return l.compare == comparison::at_least ? "designed or marketed for datacenters" : "not designed or marketed for datacenters";
    if (l.metric == metric::released) {
        std::string const day = long_date(date::from_serial(static_cast<int>(l.bound.low)));
        return l.compare == comparison::at_most ? "released by " + day : "released after " + day;
    }
    std::string const value =
        l.bound.exact() ? figure(l.bound.low) : figure(l.bound.low) + " to " + figure(l.bound.high) + " (not published)";
    std::string_view const unit = unit_of(l.metric);
    return fmt::format("{} {} {}{}{}", title_of(l.metric), sign_of(l.compare), value, unit.empty() ? "" : " ", unit);
}

/// The value that a limit looks at, with as many decimals as the comparison needs.
inline std::string value_beside(limit const& l, range value) {
    if (value.empty()) return "none";
    if (l.metric == metric::datacenter) return value.exact() ? (value.low > 0 ? "yes" : "no") : "unknown";
    if (l.metric == metric::released) return value.exact() ? iso(date::from_serial(static_cast<int>(value.low))) : "not exactly known";
    int const least = l.metric == metric::dram_bandwidth || l.metric == metric::transfer_rate ? decimals_in(value) : decimals_of(l.metric);
    if (!value.exact() || !l.bound.exact()) return spoken(value, least);
    if (value.low == unbounded) return "any";
    return number(value.low, decimals_beside(value.low, l.bound.low, least));
}

/// One line that every output ends with.
inline std::string disclaimer(date asked) {
    std::string text = "Arithmetic on published figures, not legal advice. Rules checked through " + long_date(rules_verified_through);
    return text + (asked > rules_verified_through ? "; later changes are not known here." : ".");
}

} // namespace chipgauge
