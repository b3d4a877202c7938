// Note 1 to 3A090.a as a question: is a logic circuit presumed 3A090.a when a fabricator or a packager ships it, and what rebuts that?
// The presumption binds those two kinds of company and nobody else.
#pragma once

#include <chipgauge/chips/chip.hpp>
#include <chipgauge/law/country.hpp>
#include <chipgauge/law/us/designers.hpp>

namespace chipgauge {

/// Who designed the circuit, for note 1.
enum class designer : std::uint8_t {
    unknown,
    approved,   ///< supplement no. 6 to part 740
    authorized, ///< from Taiwan, A:1 or A:5, not from Macau or D:5, and reporting under 15 CFR 743.9(b)
    neither
};

/// Who put the die into its package.
enum class packager : std::uint8_t {
    unknown,
    fabricator_outside_d5, ///< the front-end fabricator, outside Macau and D:5
    approved_osat,         ///< supplement no. 7 to part 740
    other
};

struct foundry_question {
    date on{}; ///< the day on which the shipment is completed
    truth seller_is_foundry_or_osat = truth::yes;
    truth advanced_logic = truth::unknown; ///< at 16/14 nm or below, or with non-planar transistors
    designer by = designer::unknown;
    truth applied_for_approval = truth::unknown; ///< an authorized designer has applied, not over 180 days ago (asked after 2026)
    truth attested_below_3a090 = truth::unknown; ///< by that designer: TPP and performance density
    packager packaged_by = packager::unknown;
    ranged<billions> transistors{}; ///< aggregated approximated count of the final package: density of the node times die area
    truth has_hbm = truth::unknown;
};

/// A way to overcome the presumption, and whether it is open.
struct rebuttal {
    std::string_view id{};
    std::string_view cfr{};
    truth open = truth::no;
};

struct foundry_answer {
    truth presumption_reaches = truth::unknown; ///< before any rebuttal
    few<rebuttal, 4> rebuttals{};
    truth presumed = truth::unknown; ///< 3A090.a, designed or marketed for datacenters
};

namespace law {

inline constexpr date foundry_compliance{2025, 1, 31};
/// The last day of the easier terms for authorized designers: 2026-04-13 at first, moved by 91 FR 17851 on 2026-04-07.
inline constexpr date easier_terms_end_first{2026, 4, 13}, easier_terms_moved{2026, 4, 7}, easier_terms_end{2026, 12, 31};

/// "16/14 nanometer node" or below.
inline constexpr double advanced_node_nm = 16;

/// Counts that stay below the line overcome the presumption. The higher ones need a package without HBM, and a day of completion.
struct transistor_line {
    billions below{};
    date from{}, before{};
    bool only_without_hbm = false;
};
inline constexpr transistor_line transistor_lines[] = {
    {billions::of(30), foundry_compliance, last_day, false},
    {billions::of(35), {2027, 1, 1}, {2028, 1, 1}, true}, // "completed in 2027"; 2028 is not named
    {billions::of(40), {2029, 1, 1}, last_day, true},     // "completed in 2029 or thereafter"
};

} // namespace law

/// Whether a line of transistors counts for what is completed on a day.
constexpr bool counts_on(law::transistor_line const& line, date on) { return line.from <= on && on < line.before; }

/// The last day of the easier terms, as it stood on a day.
constexpr date easier_terms_end_on(date on) { return on < law::easier_terms_moved ? law::easier_terms_end_first : law::easier_terms_end; }

namespace detail {

constexpr truth authorized_on(foundry_question const& q) {
    date const end = easier_terms_end_on(q.on);
    if (q.on < end) return truth::yes;
    return q.on == end ? truth::unknown : q.applied_for_approval; // "prior to" and "after": the day itself is not named
}

constexpr truth attested_by_designer(foundry_question const& q) {
    switch (q.by) {
    case designer::approved: return q.attested_below_3a090;
    case designer::authorized: return authorized_on(q) && q.attested_below_3a090;
    case designer::neither: return truth::no;
    case designer::unknown: break;
    }
    return q.attested_below_3a090 == truth::no ? truth::no : truth::unknown;
}

constexpr truth counted_low(foundry_question const& q) {
    truth low = truth::no;
    for (law::transistor_line const& line : law::transistor_lines) {
        if (!counts_on(line, q.on)) continue;
        truth here = less_than(q.transistors.value(), range::exactly(line.below.value()));
        if (line.only_without_hbm) here = here && !q.has_hbm;
        low = low || here;
    }
    return low;
}

constexpr truth packaged(foundry_question const& q, packager who) {
    return q.packaged_by == packager::unknown ? truth::unknown : certainly(q.packaged_by == who);
}

} // namespace detail

/// An "applicable advanced logic integrated circuit": of a node at 16/14 nm or below, or with non-planar transistors.
constexpr truth advanced_logic(range node_nm, transistor kind) {
    truth const non_planar = kind == transistor::unknown ? truth::unknown : certainly(kind != transistor::planar);
    return !more_than(node_nm, range::exactly(law::advanced_node_nm)) || non_planar;
}

/// What is published of a chip that a shipment may hold; who packages it and what is attested, nobody publishes.
constexpr foundry_question shipment_of(chip const& c, date on) {
    foundry_question q;
    q.on = on;
    q.advanced_logic = truth::no;
    for (die const& d : c.dies) q.advanced_logic = q.advanced_logic || advanced_logic({}, d.kind);
    if (c.dies.empty()) q.advanced_logic = truth::unknown;
    q.by = law::approved_designers.contains(c.vendor)  ? designer::approved
           : law::chinese_designers.contains(c.vendor) ? designer::neither
                                                       : designer::unknown;
    q.transistors = c.transistors;
    if (c.memory_is != ram::unknown) q.has_hbm = certainly(c.memory_is == ram::hbm);
    return q;
}

/// Whether the presumption reaches the shipment, which of the three ways out are open, and what is left.
constexpr foundry_answer presumption(foundry_question const& q) {
    foundry_answer a;
    if (q.on < law::foundry_compliance) {
        a.presumption_reaches = a.presumed = truth::no;
        return a;
    }
    a.presumption_reaches = q.seller_is_foundry_or_osat && q.advanced_logic;
    truth const low = detail::counted_low(q);
    a.rebuttals.push({"designer_attestation", "15 CFR 774 supp. 1", detail::attested_by_designer(q)});
    a.rebuttals.push({"fabricator_count", "15 CFR 774 supp. 1", detail::packaged(q, packager::fabricator_outside_d5) && low});
    a.rebuttals.push({"approved_osat_count", "15 CFR 774 supp. 1", detail::packaged(q, packager::approved_osat) && low});
    truth overcome = truth::no;
    for (rebuttal const& r : a.rebuttals) overcome = overcome || r.open;
    a.presumed = a.presumption_reaches && !overcome;
    return a;
}

} // namespace chipgauge
