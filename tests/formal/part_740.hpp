// 15 CFR part 740: the license exceptions that chips may use. Each must overcome every requirement that the transaction meets.
#pragma once

#include "letters.hpp"
#include "part_744.hpp"
#include "part_746.hpp"

namespace formal {

/// 740.2(a)(6): no exception to Cuba, Iran, North Korea, Syria, the occupied regions of Ukraine, or Russia and Belarus where 746.8 asks
/// for a license, unless the section of part 746 on that place names it: whatever the movement.
inline bool section_740_2_a_6(transaction const& t) {
    for (char const* place : {"CU", "IR", "KP", "SY"})
        if (t.to == place) return true;
    return section_746_6(t) || section_746_8(t);
}

/// 740.8(b): barred by a requirement of part 744 or 746, except one of 744.23(a)(3) "for reexports or exports". A letter under
/// 744.23(b) is of part 744.
inline bool section_740_8_b(circuit const& c, transaction const& t, suppositions const& s) {
    if (section_740_2_a_6(t) || part_746(c, t) || section_744_21(c, t) || section_744_23_a_1(c, t, s) || letters(c, t, s)) return true;
    if (t.on < 2024'04'04) return false; // NAC itself named transfers then
    // Within D:5 this bars nothing: a transfer there is ACA's by 740.8(a). (Cyprus alone, in D:5 and A:6 until May 2024, meets both.)
    return section_744_23_a_3_i(c, t, s) && t.how == moves::transferred && !place_d5m(t, s);
}

inline bool section_740_8_item(circuit const& c, transaction const& t) {
    char const item = eccn_3a090(c, t.on);
    return (item == 'a' || item == 'b') && !datacenter_item_of_a(c, t.on);
}

/// NAC. 2023-11-17: one exception for D:1, D:4 and D:5 and for entities seated in D:5 or Macau, transfers included. 2024-04-04: exports
/// and reexports to D:5, Macau and those entities; by 740.1(a) also transfers, which within D:5 and Macau need no notice (ACA).
inline bool license_exception_nac(circuit const& c, transaction const& t, suppositions const& s) {
    if (t.on < 2023'11'17 || !section_740_8_item(c, t) || section_740_8_b(c, t, s)) return false;
    if (t.on < 2024'04'04) return true;
    if (t.how == moves::transferred) return seat_d5m(t, s) && !place_d5m(t, s);
    return place_d5m(t, s) || seat_d5m(t, s);
}

/// ACA. 2024-04-04: D:1 and D:4 other than Macau, D:5 and entities seated there, and transfers within D:5 and Macau. 2025-01-13:
/// worldwide, with the same exceptions.
inline bool license_exception_aca(circuit const& c, transaction const& t, suppositions const& s) {
    if (t.on < 2024'04'04 || !section_740_8_item(c, t) || section_740_8_b(c, t, s)) return false;
    if (place_d5m(t, s)) return t.how == moves::transferred;
    return !seat_d5m(t, s);
}

/// 740.25, from 2024-12-02: density below 3.3, and an exporter seated in the United States or A:5.
inline bool license_exception_hbm(circuit const& c, transaction const& t, suppositions const& s) {
    if (t.on < 2024'12'02 || eccn_3a090(c, t.on) != 'c' || !(c.package_density < 3.3)) return false;
    if (section_740_2_a_6(t) || part_746(c, t) || section_744_21(c, t)) return false;
    if (t.exporter.empty()) return s.exporter_qualifies;
    return t.exporter == "US" || listed_in("A:5", t.exporter) || (t.exporter == "AE" && t.on >= 2026'07'10);
}

/// Supplement no. 6 approves designers, and note 1 to 3A090.a lets others be authorized, which is then a condition of the exception.
/// Designers headquartered in China are neither.
inline bool designer_qualifies(circuit const& c) {
    return !one_of("Alibaba T-Head,Baidu Kunlunxin,Biren,Cambricon,Huawei,Hygon,Iluvatar CoreX,MetaX,Moore Threads", c.vendor);
}

/// 740.2(a)(9)(ii): what is left of part 740 toward D:1, D:4, D:5 less A:5 and A:6, and toward entities seated in D:5 or Macau.
inline bool section_740_2_a_9_ii(transaction const& t, suppositions const& s) {
    return d1_d4_d5_less_a5_a6(s.destination) || seat_d5m(t, s);
}

/// 740.27: located and seated in supplement no. 5(a).
inline bool license_exception_aia(circuit const& c, transaction const& t, suppositions const& s) {
    if (t.on < 2025'01'13 || eccn_3a090(c, t.on) != 'a' || section_740_8_b(c, t, s)) return false;
    return in(s.destination, "Tier 1") && in(s.seat, "Tier 1") && designer_qualifies(c);
}

/// 740.28: not to D:5 or Macau, nor for consignees seated there.
inline bool license_exception_acm(circuit const& c, transaction const& t, suppositions const& s) {
    char const item = eccn_3a090(c, t.on);
    if (t.on < 2025'01'13 || item == '-' || section_740_8_b(c, t, s) || place_d5m(t, s) || seat_d5m(t, s)) return false;
    return item != 'a' || designer_qualifies(c);
}

/// 740.29: .a, exports and reexports, not where 740.2(a)(9)(ii) applies. It answers the requirement that is not enforced.
inline bool license_exception_lpp(circuit const& c, transaction const& t, suppositions const& s) {
    if (!t.as_printed || t.on < 2025'01'13 || eccn_3a090(c, t.on) != 'a' || t.how == moves::transferred) return false;
    if (section_740_8_b(c, t, s)) return false;
    return !place_d5m(t, s) && !seat_d5m(t, s) && !section_740_2_a_9_ii(t, s);
}

/// 740.19(b)(17): 3A991.p to Cuba, and since 2025-09-02 (90 FR 42315) to Syria, to individuals and organizations that (c) does not
/// bar: no military end user, and nobody with a supercomputer.
inline bool license_exception_ccd(circuit const& c, transaction const& t, suppositions const& s) {
    if (!eccn_3a991_p(c, t.on) || t.use == end_use::military || t.use == end_use::supercomputer || letters(c, t, s)) return false;
    return section_746_2(t) || (section_746_9(t) && t.on >= 2025'09'02);
}

} // namespace formal
