// ECCNs 3A090 and 3A991.p, text by text.
#pragma once

#include "transaction.hpp"

namespace formal {

/// What a circuit is classified as: 3A090 of 2022 ('3'), 3A090.a, .b or .c, or in none of them ('-').
using paragraph_of_3a090 = char;

/// 87 FR 62186, in force from 2022-10-21: both the sum of bit length × TOPS and the transfer rate.
inline bool eccn_3a090_of_2022(circuit const& c) { return !c.memory && c.tpp >= 4800 && c.transfer >= 600; }

/// 88 FR 73458, in force from 2023-11-17.
inline bool eccn_3a090_a_1(circuit const& c) { return c.tpp >= 4800; }
inline bool eccn_3a090_a_2(circuit const& c) { return c.tpp >= 1600 && c.density >= 5.92; }
inline bool eccn_3a090_b_1(circuit const& c) { return c.tpp >= 2400 && c.tpp < 4800 && c.density >= 1.6 && c.density < 5.92; }
inline bool eccn_3a090_b_2(circuit const& c) { return c.tpp >= 1600 && c.density >= 3.2 && c.density < 5.92; }

/// Note 2: .a and .b "do not apply to items that are not designed or marketed for use in datacenters and do not have a TPP of 4800 or more".
inline bool excluded_by_note_2(circuit const& c) { return !c.datacenter && !(c.tpp >= 4800); }

/// 89 FR 96790, in the list from 2024-12-02: a stack of memory; a processor that holds one is judged by .a and .b.
inline bool eccn_3a090_c(circuit const& c) { return c.memory && c.package_density > 2; }

inline paragraph_of_3a090 eccn_3a090(circuit const& c, int on) {
    if (on < 2022'10'21) return '-';
    if (on < 2023'11'17) return eccn_3a090_of_2022(c) ? '3' : '-';
    if (c.memory) return on >= 2024'12'02 && eccn_3a090_c(c) ? 'c' : '-';
    if (excluded_by_note_2(c)) return '-';
    if (eccn_3a090_a_1(c) || eccn_3a090_a_2(c)) return 'a';
    return eccn_3a090_b_1(c) || eccn_3a090_b_2(c) ? 'b' : '-';
}

/// The parameters of 3A991.p, with 3A090 from 2022-10-21.
inline bool eccn_3a991_p_parameters(circuit const& c, int on) {
    return on >= 2022'10'21 && !c.memory && (c.tops >= 8 || c.transfer >= 150);
}
/// "Not elsewhere specified": only where no paragraph of 3A090 is met.
inline bool eccn_3a991_p(circuit const& c, int on) { return eccn_3a991_p_parameters(c, on) && eccn_3a090(c, on) == '-'; }

/// The items that 740.8(a) leaves out and 744.23(d)(3)(i) too: "designed or marketed for use in a datacenter and meeting the
/// parameters of 3A090.a".
inline bool datacenter_item_of_a(circuit const& c, int on) { return c.datacenter && eccn_3a090(c, on) == 'a'; }

} // namespace formal
