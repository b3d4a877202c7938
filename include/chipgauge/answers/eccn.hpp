// The ECCN of a product: a circuit's own paragraph, or the entry that a system takes from the circuits inside it.
#pragma once

#include <chipgauge/answers/question.hpp>
#include <chipgauge/chips/adjusted_peak.hpp>
#include <chipgauge/chips/system.hpp>

namespace chipgauge {

/// Reasons for control, as the entries list them.
enum class control : std::uint8_t { regional_stability = 1, anti_terrorism = 2, national_security = 4, encryption = 8 };

/// What makes a product stand in an entry.
enum class entry_reason : std::uint8_t {
    circuit,          ///< it is the circuit
    circuit_inside,   ///< it has such a circuit inside, and nothing else that an entry asks for
    large_computer,   ///< and its adjusted peak performance is over the line
    encryption_item,  ///< and it is an encryption item
    mass_market_item, ///< and it is one of the mass market
};

/// An entry that a product may stand in. More than one: which one depends on what is not known of it.
struct eccn {
    std::string_view id{}; ///< `4A090.a`, `5A002.z.1.a`
    std::uint8_t controls = 0;
    entry_reason reason = entry_reason::circuit;

    constexpr bool has(control c) const { return (controls & static_cast<std::uint8_t>(c)) != 0; }
};

namespace law {

/// "Digital computers" over this adjusted peak performance stand in 4A003.b (15 CFR 774 supp. no. 1).
inline constexpr double computer_line = 70; // WT
/// The one destination without a mark in NS column 1 of supplement no. 1 to part 738.
inline constexpr country without_national_security_column = "CA";
/// The day on which 4A090.b and the .b halves of the .z entries began (89 FR 23876).
inline constexpr date split_entries{2024, 4, 4};

} // namespace law

namespace detail {

inline constexpr std::uint8_t at_alone = 2, rs_at = 1 | 2, ns_rs_at = 4 | 1 | 2, ns_rs_at_ei = 8 | 4 | 1 | 2;

/// The entries of a system whose circuits meet 3A090.a or .b: encryption items first, then large computers, then 4A090.
constexpr few<eccn, 4> system_entries(chip const& c, bool a) {
    using enum entry_reason;
    few<eccn, 4> all;
    truth const large = more_than(total_adjusted_peak(c), range::exactly(law::computer_line));
    bool const open = c.cryptography == encryption::unknown;
    if (c.cryptography == encryption::controlled || open) all.push({a ? "5A002.z.1.a" : "5A002.z.1.b", ns_rs_at_ei, encryption_item});
    if (c.cryptography == encryption::mass_market) all.push({a ? "5A992.z.1" : "5A992.z.2", rs_at, mass_market_item});
    if (c.cryptography != encryption::none && !open) return all;
    if (large != truth::no) all.push({a ? "4A003.z.1.a" : "4A003.z.1.b", ns_rs_at, large_computer});
    if (large != truth::yes) all.push({a ? "4A090.a" : "4A090.b", rs_at, circuit_inside});
    return all;
}

} // namespace detail

/// Where a product stands on the day asked; empty when its paragraph is undetermined, or when nothing of 3A090 or 3A991.p is met.
/// Order for a system: an encryption item is classified as such, then a large computer, then 4A090 (the CCL prints no order).
constexpr few<eccn, 4> eccns_of(assessment const& a) {
    bool const system = a.chip->kind == product::system;
    entry_reason const by = system ? entry_reason::circuit_inside : entry_reason::circuit;
    switch (a.result.classification()) {
    case outcome::in_3a090: return {{system ? "4A090" : "3A090", detail::rs_at, by}};
    case outcome::in_a:
        if (!system) return {{"3A090.a", detail::rs_at}};
        if (a.asked.on < law::split_entries) return {{"4A090", detail::rs_at, by}};
        return detail::system_entries(*a.chip, true);
    case outcome::in_b:
        if (!system) return {{"3A090.b", detail::rs_at}};
        if (a.asked.on < law::split_entries) return {};
        return detail::system_entries(*a.chip, false);
    case outcome::in_c: return {{"3A090.c", detail::rs_at}};
    case outcome::in_no_paragraph:
        if (a.result.says(outcome::floor) == truth::yes) return {{system ? "4A994.l" : "3A991.p", detail::at_alone, by}};
        return {};
    default: return {};
    }
}

/// Whether a requirement that no row here judges may reach the product: NS column 1 (15 CFR 742.4(a)) of the entries that a system may
/// stand in. License Exceptions APP and ENC may answer it; whether they do is not judged either.
constexpr bool may_need_a_license_for_national_security(assessment const& a) {
    if (a.chip->kind != product::system || a.asked.to == law::without_national_security_column) return false;
    bool listed = false;
    for (eccn const& e : eccns_of(a)) listed = listed || e.has(control::national_security);
    return listed;
}

} // namespace chipgauge
