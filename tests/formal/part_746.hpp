// 15 CFR part 746: embargoes and other special controls. Some speak of transfers within the country, some do not.
#pragma once

#include "section_742_6.hpp"

namespace formal {

/// 746.8(a)(1): every ECCN. Russia from 2022-02-24, Belarus from 2022-03-02.
inline bool section_746_8(transaction const& t) { return (t.to == "RU" && t.on >= 2022'02'24) || (t.to == "BY" && t.on >= 2022'03'02); }

/// 746.6(a)(1), (2): the occupied regions of Ukraine.
inline bool section_746_6(transaction const& t) { return t.to == "XC" || ((t.to == "XD" || t.to == "XL") && t.on >= 2022'02'24); }

/// 746.2(a), 746.4(a), 746.7(a)(1)(i), 746.9(a): "export or reexport" to Cuba, North Korea, Iran, Syria.
inline bool export_or_reexport(transaction const& t) { return t.how != moves::transferred; }
inline bool section_746_2(transaction const& t) { return t.to == "CU" && export_or_reexport(t); }
inline bool section_746_4(transaction const& t) { return t.to == "KP" && export_or_reexport(t); }
inline bool section_746_7(transaction const& t) { return t.to == "IR" && export_or_reexport(t); }
inline bool section_746_9(transaction const& t) { return t.to == "SY" && export_or_reexport(t); }

/// 746.3(a)(1): Iraq; "any item controlled … for NS, … RS … reasons": not what is controlled for AT alone. Transfers too. (a)(4): any
/// item for a military end use or end user.
inline bool section_746_3(circuit const& c, transaction const& t) {
    if (t.to == "IQ" && t.use == end_use::military) return true;
    char const item = eccn_3a090(c, t.on);
    return t.to == "IQ" && item != '-' && (item != 'c' || t.on >= 2024'12'31);
}

inline bool part_746(circuit const& c, transaction const& t) {
    return section_746_8(t) || section_746_6(t) || section_746_2(t) || section_746_4(t) || section_746_7(t) || section_746_9(t) ||
           section_746_3(c, t);
}

/// 746.2(b), 746.4(b)(5) with 742.19(b)(1), 746.6(b), 746.7(b), 746.8(b)(3): denial as a policy. 746.9(c) since 2025-09-02: approval
/// for commercial uses, else case by case; before, denial as a policy. 746.3(b): as 742.6 says; (b)(4): denial
/// for a military end use.
inline reviews part_746_review(transaction const& t) {
    if (t.to == "IQ") return t.use == end_use::military ? reviews{review::policy_of_denial} : reviews{};
    if (t.to == "SY" && t.on >= 2025'09'02) return {review::presumption_of_approval, review::case_by_case};
    return {review::policy_of_denial};
}

} // namespace formal
