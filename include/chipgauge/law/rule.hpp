// A rule is a row: its paragraph, the day it starts, the limits that must all hold, whom it concerns, what follows, and who says so.
#pragma once

#include <chipgauge/chips/metrics.hpp>
#include <chipgauge/law/country.hpp>

namespace chipgauge {

/// The official designation of a row: `3A090.a.1`. Alternatives within one paragraph get a suffix: `740.8/NAC.b`.
struct paragraph {
    std::string_view text;
    std::uint64_t hash = 0;

    constexpr paragraph() = default;
    template<std::size_t N>
    constexpr paragraph(char const (&t)[N]) : paragraph(std::string_view(t, N - 1)) {}
    constexpr paragraph(std::string_view t) : text(t), hash(14695981039346656037u) {
        for (char c : t) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
    }
    friend constexpr bool operator==(paragraph const& a, paragraph const& b) { return a.hash == b.hash && a.text == b.text; }
};

/// What a row says. One bit each, so that an answer is a set of them.
enum class outcome : std::uint32_t {
    none = 0,
    // classification
    in_3a090 = 1 << 0, ///< 3A090 of 2022, which had no .a and .b
    in_a = 1 << 1,
    in_b = 1 << 2,
    in_c = 1 << 3,
    in_no_paragraph = 1 << 4, ///< never said by a row: what remains when no paragraph of 3A090 is met
    floor = 1 << 5,           ///< 3A991.p, anti-terrorism controls only
    // license requirement
    license = 1 << 6,
    no_license = 1 << 7,   ///< a release from the requirement
    no_exception = 1 << 8, ///< asks for no license itself, and rules out exceptions from what does
    // license exceptions
    nac = 1 << 9,
    aca = 1 << 10,
    aia = 1 << 11,
    acm = 1 << 12,
    lpp = 1 << 13,
    hbm = 1 << 14,
    ccd = 1 << 15, ///< consumer communications devices: what an embargo leaves
    // review policy
    presumption_of_denial = 1 << 16,
    policy_of_denial = 1 << 17, ///< stricter than the presumption: no reason is said to overcome it
    presumption_of_approval = 1 << 18,
    case_by_case = 1 << 19,
    // everything else
    notice = 1 << 20,
    repealed = 1 << 21 ///< ends the row of the same paragraph
};

/// A set of outcomes.
struct outcomes {
    std::uint32_t bits = 0;

    constexpr outcomes() = default;
    constexpr outcomes(outcome o) : bits(static_cast<std::uint32_t>(o)) {}
    static constexpr outcomes of(std::uint32_t all) {
        outcomes set;
        set.bits = all;
        return set;
    }
    constexpr bool has(outcome o) const { return (bits & static_cast<std::uint32_t>(o)) != 0; }
    constexpr bool empty() const { return bits == 0; }
    constexpr bool single() const { return bits != 0 && (bits & (bits - 1)) == 0; }
    friend constexpr outcomes operator|(outcomes a, outcomes b) { return of(a.bits | b.bits); }
    friend constexpr outcomes operator&(outcomes a, outcomes b) { return of(a.bits & b.bits); }
    friend constexpr bool operator==(outcomes, outcomes) = default;
};
constexpr outcomes operator|(outcome a, outcome b) { return outcomes(a) | outcomes(b); }

/// The parts of an answer, in the order in which they are decided.
enum class stage : std::uint8_t { classification, license_requirement, license_exception, review_policy, notice, none };
inline constexpr std::size_t stage_count = 5;

constexpr stage stage_of(outcome o) {
    auto const bit = static_cast<std::uint32_t>(o);
    if (o == outcome::repealed || o == outcome::none) return stage::none;
    if (bit <= static_cast<std::uint32_t>(outcome::floor)) return stage::classification;
    if (bit <= static_cast<std::uint32_t>(outcome::no_exception)) return stage::license_requirement;
    if (bit <= static_cast<std::uint32_t>(outcome::ccd)) return stage::license_exception;
    if (bit <= static_cast<std::uint32_t>(outcome::case_by_case)) return stage::review_policy;
    return stage::notice;
}

inline constexpr outcomes any_paragraph = outcome::in_3a090 | outcome::in_a | outcome::in_b | outcome::in_c;
inline constexpr outcomes any_item = any_paragraph | outcome::in_no_paragraph;
/// The license exceptions for advanced computing items.
inline constexpr outcomes advanced_computing_exceptions =
    outcome::nac | outcome::aca | outcome::aia | outcome::acm | outcome::lpp | outcome::hbm;
inline constexpr outcomes any_exception = advanced_computing_exceptions | outcome::ccd;
inline constexpr outcomes any_review =
    outcome::presumption_of_denial | outcome::policy_of_denial | outcome::presumption_of_approval | outcome::case_by_case;

enum class comparison : std::uint8_t { at_least, more_than, at_most, less_than };

/// One limit: a metric, a comparison and a value, which is a range where the text gives no number.
struct limit {
    chipgauge::metric metric = chipgauge::metric::tpp;
    comparison compare = comparison::at_least;
    range bound{};
};

constexpr truth holds(limit const& l, range value) {
    switch (l.compare) {
    case comparison::at_least: return at_least(value, l.bound);
    case comparison::more_than: return more_than(value, l.bound);
    case comparison::at_most: return at_most(value, l.bound);
    case comparison::less_than: return less_than(value, l.bound);
    }
    return truth::unknown;
}

/// A metric with its unit, so that a limit is written as the text says it: `of::tpp >= 4800_TPP`. A limit in another unit does not compile.
template<metric M, class Quantity>
struct measured {
    friend constexpr limit operator>=(measured, ranged<Quantity> v) { return {M, comparison::at_least, v.value()}; }
    friend constexpr limit operator>(measured, ranged<Quantity> v) { return {M, comparison::more_than, v.value()}; }
    friend constexpr limit operator<=(measured, ranged<Quantity> v) { return {M, comparison::at_most, v.value()}; }
    friend constexpr limit operator<(measured, ranged<Quantity> v) { return {M, comparison::less_than, v.value()}; }
};

namespace of {
inline constexpr measured<metric::tpp, tpp> tpp{};
inline constexpr measured<metric::density, density> density{};
inline constexpr measured<metric::transfer_rate, GBps> transfer_rate{};
inline constexpr measured<metric::dram_bandwidth, GBps> dram_bandwidth{};
inline constexpr measured<metric::bandwidth_sum, GBps> bandwidth_sum{};
inline constexpr measured<metric::rate, tops> rate{};
inline constexpr measured<metric::package_bandwidth, bandwidth_density> package_bandwidth{};
} // namespace of

/// "Designed or marketed for use in datacenters" (note 2 to 3A090), and its opposite.
inline constexpr limit for_datacenters{metric::datacenter, comparison::at_least, range::exactly(1)};
inline constexpr limit not_for_datacenters{metric::datacenter, comparison::at_most, range::exactly(0)};
constexpr limit released_by(date day) { return {metric::released, comparison::at_most, range::exactly(day.serial())}; }
constexpr limit released_after(date day) { return {metric::released, comparison::more_than, range::exactly(day.serial())}; }

/// How an item moves. A set: a row may speak of several.
enum class movement : std::uint8_t { export_from_us = 1, reexport = 2, transfer = 4 };

struct movements {
    std::uint8_t bits = 7;
    constexpr movements() = default;
    constexpr movements(movement m) : bits(static_cast<std::uint8_t>(m)) {}
    constexpr bool has(movement m) const { return (bits & static_cast<std::uint8_t>(m)) != 0; }
    friend constexpr movements operator|(movements a, movements b) {
        movements m;
        m.bits = static_cast<std::uint8_t>(a.bits | b.bits);
        return m;
    }
};
constexpr movements operator|(movement a, movement b) { return movements(a) | movements(b); }

/// Who is at the other end, or what for, where a row asks for it.
enum class circumstance : std::uint8_t { none, released_uae_entity, supercomputer, military };

/// A set of countries: those that are named or share a group, less those that share a group of `minus`. By default, every one.
struct places {
    groups any = groups::none;
    groups minus = groups::none;
    few<country, 8> named{};

    constexpr bool everywhere() const { return any == groups::none && named.empty(); }
    constexpr bool contain(country c, groups standing_in) const {
        if (named.contains(c)) return true;
        return (everywhere() || share(any, standing_in)) && !share(minus, standing_in);
    }
};

/// Whom a row concerns: destination and headquarters (`either`: one of the two suffices), the headquarters of who exports, the
/// movement, and a circumstance.
struct scope {
    places to{};
    places headquarters{};
    bool either = false;
    places exporter{};
    movements movement{};
    chipgauge::circumstance circumstance = chipgauge::circumstance::none;
};

/// The kind of text that a row comes from. It never changes what the row says, only how far it reaches and how it is shown.
enum class text_kind : std::uint8_t { regulation, letter, guidance, tariff, bill };

constexpr std::string_view name_of(text_kind k) {
    constexpr std::string_view names[] = {"regulation", "letter", "guidance", "tariff", "bill"};
    return names[static_cast<int>(k)];
}

/// A legal text: one per header under rules/.
struct instrument {
    std::string_view title{};    ///< short, of an instrument of one's own; those of U.S. law have theirs in words/us
    std::string_view citation{}; ///< `88 FR 73458`
    std::string_view url{};
    date published{};
    text_kind kind = text_kind::regulation;
};

/// The AI Diffusion text is printed in the CFR and not enforced: both are real answers.
enum class reading : std::uint8_t { enforced, printed };
enum class read_as : std::uint8_t { both, printed_only, enforced_only };

constexpr bool knows(read_as row, reading asked) {
    return row == read_as::both || (row == read_as::printed_only) == (asked == reading::printed);
}

/// One row of the law. In force from `effective` until a later row with the same paragraph that the asked reading knows.
struct rule {
    paragraph id{};
    date effective{}; ///< the day on which what it says starts to bind
    outcome then = outcome::none;
    few<limit, 6> limits{};    ///< all must hold
    outcomes about = any_item; ///< the items it speaks of (later stages)
    scope where{};
    few<std::string_view, 6> models{};   ///< a letter's named chips; empty: any
    few<std::string_view, 16> vendors{}; ///< whom a letter binds, or who designed the item; empty: anyone
    bool systems_only = false;           ///< it speaks of boards, servers and racks, not of circuits
    few<paragraph, 6> over{};            ///< rows that it displaces where it applies
    bool prevails = false;               ///< a review policy that displaces every other that does not prevail as well
    outcomes bars{};                     ///< of a requirement: the exceptions that do not overcome it
    outcome if_law = outcome::none;      ///< of a bill's row: what it would say if it were law; `none`: nothing about licenses
    bool qualifies_no = false;           ///< a notice without which a bare "no license required" would mislead
    chipgauge::instrument const* instrument = nullptr;
    std::string_view cfr{};   ///< where the CFR prints it, `15 CFR 742.6(a)(6)(iii)`; empty for what is not in the CFR
    bool says_more = false;   ///< it says more than its limits (the condition of an exception, the content of a notice): words/us has it
    bool doubtful = false;    ///< it is an interpretation, or unconfirmed: words/us says why
    std::string_view text{};  ///< what a row of one's own says beyond its limits
    std::string_view doubt{}; ///< why a row of one's own is doubtful
    read_as known_to = read_as::both;
};

} // namespace chipgauge
