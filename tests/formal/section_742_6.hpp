// 15 CFR 742.6: regional stability. (a)(6) says what needs a license, (b)(10) how an application is reviewed.
#pragma once

#include "eccn_3a090.hpp"
#include "reviews.hpp"
#include "supplement_no_1_to_part_740.hpp"

namespace formal {

inline bool place_d5m(transaction const& t, suppositions const& s) { return macau_or_d5(t.to, s.destination); }
inline bool seat_d5m(transaction const& t, suppositions const& s) { return macau_or_d5(t.headquarters, s.seat); }

/// The People's Republic of China (with Hong Kong, 85 FR 83765), and Macau from 2023-01-17 (88 FR 2821).
inline bool china_of_2022(transaction const& t) { return t.to == "CN" || t.to == "HK" || (t.to == "MO" && t.on >= 2023'01'17); }

/// (a)(6)(i)(B): 3A090.c to or within Macau or D:5; compliance from 2024-12-31.
inline bool section_742_6_a_6_i_B(circuit const& c, transaction const& t, suppositions const& s) {
    return t.on >= 2024'12'31 && eccn_3a090(c, t.on) == 'c' && place_d5m(t, s);
}

/// (a)(6)(iii) until 2025-01-12 for .a and .b, and (iii)(B) since for .b: D:1, D:4 or D:5 less A:5 and A:6. Macau stands in D:1 and D:4.
inline bool d_group_scope(transaction const& t, suppositions const& s) {
    if (t.to == "AE" && t.on >= 2026'07'10) return true; // 91 FR 43034 names the UAE
    return d1_d4_d5_less_a5_a6(s.destination);
}

/// (a)(6)(iii)(A), since 2025-01-13, to be complied with from 2025-05-15: .a "to or within any destination worldwide". BIS does not
/// enforce what it added by destination (guidance of 2025-05-13); toward entities with a seat in D:5 or Macau it does (2026-05-31).
inline bool section_742_6_a_6_iii_A(circuit const& c, transaction const& t, suppositions const& s) {
    if (eccn_3a090(c, t.on) != 'a' || t.on < 2025'01'13) return false;
    // Supplement no. 8 calls the approved entities of the UAE free of a license "consistent with" (A) and (B).
    // Toward entities seated in D:5 or Macau the requirement stands (91 FR 43034).
    if (seat_d5m(t, s)) return true;
    if (t.to == "AE" && t.on >= 2026'07'10 && t.use == end_use::approved_uae_entity) return false;
    return (t.as_printed && t.on >= 2025'05'15) || d_group_scope(t, s);
}

/// (a)(6)(iii)(B), and (iii) before it was divided.
inline bool section_742_6_a_6_iii_B(circuit const& c, transaction const& t, suppositions const& s) {
    char const item = eccn_3a090(c, t.on);
    if (t.on < 2023'11'17) return item == '3' && china_of_2022(t);
    if (item == 'a' && t.on >= 2025'01'13) return false; // (A)
    if (item != 'a' && item != 'b') return false;
    if (t.to == "AE" && t.on >= 2026'07'10 && t.use == end_use::approved_uae_entity) return seat_d5m(t, s);
    return d_group_scope(t, s);
}

inline bool section_742_6_a_6(circuit const& c, transaction const& t, suppositions const& s) {
    return section_742_6_a_6_i_B(c, t, s) || section_742_6_a_6_iii_A(c, t, s) || section_742_6_a_6_iii_B(c, t, s);
}

/// (b)(10)(ii): 3A090.c.
inline reviews section_742_6_b_10_ii(transaction const& t, suppositions const& s) {
    return {seat_d5m(t, s) ? review::presumption_of_denial : review::presumption_of_approval};
}

/// (b)(10)(iii)(A)(1), first sentence, 91 FR 1684: exports of commodities to end users located in China or Macau.
inline bool section_742_6_b_10_iii_A_1_case_by_case(circuit const& c, transaction const& t) {
    bool const china = t.to == "CN" || t.to == "HK" || t.to == "MO";
    return t.on >= 2026'01'15 && t.how == moves::exported && china && c.tpp < 21000 && c.dram < 6500;
}

/// End users headquartered in the United States, A:5 or A:6, and not in D:5 or Macau.
inline bool allied_seat(transaction const& t, suppositions const& s) {
    return (t.headquarters == "US" || in(s.seat, "A:5") || in(s.seat, "A:6")) && !seat_d5m(t, s);
}

/// (b)(10) as it stood from 2022-10-21, sending to 744.23(d): denial; case by case for allied end users.
inline reviews section_742_6_b_10_of_2022(transaction const& t, suppositions const& s) {
    return {allied_seat(t, s) ? review::case_by_case : review::presumption_of_denial};
}

/// (b)(10) of 2023-11-17 and as corrected on 2024-04-04: what may go by NAC is reviewed case by case from the correction on.
inline reviews section_742_6_b_10_of_2023(circuit const& c, transaction const& t, suppositions const& s) {
    bool const toward = place_d5m(t, s) || seat_d5m(t, s);
    if (!toward) return {review::presumption_of_approval};
    if (datacenter_item_of_a(c, t.on)) return {review::presumption_of_denial};
    bool const by_seat_alone = !place_d5m(t, s); // in D:1 or D:4: denial, and from the correction on also case by case
    if (t.on < 2024'04'04) return by_seat_alone ? reviews{review::presumption_of_denial} : reviews{}; // the text speaks of NAC
    return by_seat_alone ? reviews{review::presumption_of_denial, review::case_by_case} : reviews{review::case_by_case};
}

/// (b)(10)(iii) since 2025-01-13, and (iv) of that text for .b, which is not printed since 2026-01-15.
inline bool section_742_6_b_10_iii_A_1(circuit const& c, transaction const& t, suppositions const& s) {
    char const item = eccn_3a090(c, t.on);
    return t.on >= 2025'01'13 && (item == 'a' || item == 'b') && (place_d5m(t, s) || seat_d5m(t, s));
}

inline reviews section_742_6_b_10_iii(circuit const& c, transaction const& t, suppositions const& s) {
    if (section_742_6_b_10_iii_A_1_case_by_case(c, t)) return {review::case_by_case};
    if (section_742_6_b_10_iii_A_1(c, t, s)) return {review::presumption_of_denial};
    if (eccn_3a090(c, t.on) == 'b' && t.on >= 2026'01'15) return {};
    bool const first_tier = in(s.destination, "Tier 1") || in(s.seat, "Tier 1");
    if (eccn_3a090(c, t.on) == 'a' && t.as_printed && !first_tier)
        return {review::presumption_of_approval, review::policy_of_denial}; // (B)(1) within the allocation, (B)(2) beyond
    return {review::presumption_of_approval};                               // (A)(2); and what is left of (B) while it is not enforced
}

inline reviews section_742_6_b_10(circuit const& c, transaction const& t, suppositions const& s) {
    if (eccn_3a090(c, t.on) == 'c') return section_742_6_b_10_ii(t, s);
    if (t.on < 2023'11'17) return section_742_6_b_10_of_2022(t, s);
    if (t.on < 2025'01'13) return section_742_6_b_10_of_2023(c, t, s);
    return section_742_6_b_10_iii(c, t, s);
}

} // namespace formal
