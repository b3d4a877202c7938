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

/// "Digital computers" over this adjusted peak performance stand in 4A003.b (15 CFR 774 supp. no. 1), in WT. Until March 14, 2023
/// (88 FR 12108) the line lay lower: at 29, as it is remembered, which was not read in print.
inline constexpr date present_computer_line{2023, 3, 14};
constexpr range computer_line(date on) { return on < present_computer_line ? range{29, 70, -1} : range::exactly(70); }

/// The one destination without a mark in NS column 1 of supplement no. 1 to part 738.
inline constexpr country without_national_security_column = "CA";
/// The day on which 4A090 and the .z paragraphs, as old as 3A090.a and .b, were split into halves of .a and of .b (89 FR 23876).
inline constexpr date split_entries{2024, 4, 4};

} // namespace law

namespace detail {

inline constexpr std::uint8_t at_alone = 2, rs_at = 1 | 2, ns_rs_at = 4 | 1 | 2, ns_rs_at_ei = 8 | 4 | 1 | 2;
inline constexpr std::uint8_t regional_stability_alone = static_cast<std::uint8_t>(control::regional_stability);

/// What the entries of systems are called; `other` is empty where none is left for what is neither an encryption item nor a large computer.
struct entry_names {
    std::string_view encryption_item{}, mass_market{}, large_computer{}, other{};
};

/// By the circuits inside, on a day. 4A090.b came with the split: before it, a board of .b circuits stands in no 4A090.
constexpr entry_names entry_names_of(outcome circuits, date on) {
    bool const a = circuits == outcome::in_a, b = circuits == outcome::in_b;
    if (!a && !b) return {"5A002", "5A992", "4A003.b", circuits == outcome::in_3a090 ? "4A090" : "4A994.l"};
    if (on < law::split_entries) return {"5A002.z", "5A992.z", "4A003.z", a ? "4A090" : ""};
    if (a) return {"5A002.z.1.a", "5A992.z.1", "4A003.z.1.a", "4A090.a"};
    return {"5A002.z.1.b", "5A992.z.2", "4A003.z.1.b", "4A090.b"};
}

/// The entries of a system: encryption items first, then large computers, then what is left. Those of national security are older than
/// 3A090 and look at the whole, whatever the circuits inside.
constexpr few<eccn, 4> system_entries(chip const& c, answer const& says, date on) {
    using enum entry_reason;
    outcome const circuits = says.classification();
    entry_names const names = entry_names_of(circuits, on);
    bool const below = circuits == outcome::in_no_paragraph; // then nothing is controlled for regional stability
    auto const controls = [&](std::uint8_t of) { return static_cast<std::uint8_t>(below ? of & ~regional_stability_alone : of); };
    few<eccn, 4> all;
    truth const large = more_than(total_adjusted_peak(c), law::computer_line(on));
    bool const open = c.cryptography == encryption::unknown;
    if (c.cryptography == encryption::controlled || open) all.push({names.encryption_item, controls(ns_rs_at_ei), encryption_item});
    if (c.cryptography == encryption::mass_market) all.push({names.mass_market, controls(rs_at), mass_market_item});
    if (c.cryptography != encryption::none && !open) return all;
    if (large != truth::no) all.push({names.large_computer, controls(ns_rs_at), large_computer});
    if (large == truth::yes || names.other.empty() || (below && says.says(outcome::floor) != truth::yes)) return all;
    all.push({names.other, controls(rs_at), circuit_inside});
    return all;
}

} // namespace detail

/// Where a product stands on the day asked; empty when its paragraph is undetermined, or when nothing of 3A090 or 3A991.p is met.
/// Order for a system: an encryption item is classified as such, then a large computer, then 4A090 (the CCL prints no order).
constexpr few<eccn, 4> eccns_of(assessment const& a) {
    outcome const item = a.result.classification();
    if (item == outcome::none) return {};
    if (a.chip->kind == product::system) return detail::system_entries(*a.chip, a.result, a.asked.on);
    switch (item) {
    case outcome::in_3a090: return {{"3A090", detail::rs_at}};
    case outcome::in_a: return {{"3A090.a", detail::rs_at}};
    case outcome::in_b: return {{"3A090.b", detail::rs_at}};
    case outcome::in_c: return {{"3A090.c", detail::rs_at}};
    case outcome::in_no_paragraph:
        if (a.result.says(outcome::floor) == truth::yes) return {{"3A991.p", detail::at_alone}};
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
