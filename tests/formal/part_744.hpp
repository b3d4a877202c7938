// 15 CFR part 744: end uses and end users. 744.21 (military), 744.23 (supercomputers, and entities seated in D:5 or Macau).
#pragma once

#include "section_742_6.hpp"

namespace formal {

/// 744.21: a military end use or end user; the items of supplement no. 2, which names all of 3A991 and not 3A090. Russia and Belarus:
/// every item subject to the EAR. That 3A090, which needs a license to these places anyway, loses its exceptions too is the cautious
/// reading, and taken here.
inline bool section_744_21_end_use(transaction const& t) {
    if (t.use != end_use::military) return false;
    if (t.to == "RU" || (t.to == "BY" && t.on >= 2022'03'02)) return true;
    bool const place = t.to == "CN" || t.to == "HK" || t.to == "VE" || t.to == "MM" || t.to == "KH" || (t.to == "NI" && t.on >= 2024'03'15);
    return place;
}
inline bool section_744_21(circuit const& c, transaction const& t) {
    return section_744_21_end_use(t) && (t.to == "RU" || t.to == "BY" || eccn_3a090(c, t.on) != '3');
}

/// 744.23(a)(1): a supercomputer located in China (2022), Macau (2023-01-17), D:5 or Macau (2023-11-17). Its circuits are those of
/// 3A001, 3A991 and 4A994 … and not 3A090.
inline bool section_744_23_a_1(circuit const& c, transaction const& t, suppositions const& s) {
    if (t.use != end_use::supercomputer || t.on < 2022'10'21 || eccn_3a090(c, t.on) != '-') return false;
    return t.on < 2023'11'17 ? china_of_2022(t) : place_d5m(t, s);
}

/// 744.23(a)(3)(i): entities seated in D:5 or Macau, in destinations that 742.6(a)(6) does not reach. .a moved to 742.6 on 2025-01-13.
inline bool section_744_23_a_3_i(circuit const& c, transaction const& t, suppositions const& s) {
    if (!seat_d5m(t, s)) return false;
    char const item = eccn_3a090(c, t.on);
    if (item == 'c') return t.on >= 2024'12'31 && !place_d5m(t, s);                                    // (B)
    if (item == 'b' || (item == 'a' && t.on < 2025'01'13)) return !d1_d4_d5_less_a5_a6(s.destination); // (A)
    return false;
}

/// 744.23(d): (1) denial toward D:5 or Macau, unless (2) the end user's seat is in the United States, A:5 or A:6, or (3)(i) the item
/// is one of 3A090 other than a datacenter item of .a. "ECCN 3A090" includes .c.
inline reviews section_744_23_d(circuit const& c, transaction const& t, suppositions const& s) {
    if (t.on < 2023'11'17) return section_742_6_b_10_of_2022(t, s);
    if (allied_seat(t, s)) return {review::presumption_of_approval};
    char const item = eccn_3a090(c, t.on);
    if (item != '-' && !datacenter_item_of_a(c, t.on)) return t.on < 2024'04'04 ? reviews{} : reviews{review::case_by_case};
    return {review::presumption_of_denial};
}

/// 744.21(e): denial; toward Russia and Belarus a policy of denial.
inline reviews section_744_21_e(transaction const& t) {
    return {t.to == "RU" || t.to == "BY" ? review::policy_of_denial : review::presumption_of_denial};
}

} // namespace formal
