// Letters that tell a maker that a license is required ("is informed"). They are known from the makers' filings and from the press.
#pragma once

#include "section_742_6.hpp"

namespace formal {

inline bool one_of(char const* names, std::string const& name) {
    std::istringstream in(names);
    for (std::string each; std::getline(in, each, ',');)
        if (each == name) return true;
    return false;
}

/// 2022-08-26: NVIDIA's A100 and H100 and what equals the A100 in performance and in transfer rate, to China, Hong Kong and Russia;
/// AMD's MI250, to China. What they ask for in China, 3A090 has asked for itself since 2022-10-21.
inline bool letters_of_2022(circuit const& c, transaction const& t, suppositions const& s) {
    if (t.on < 2022'08'26) return false;
    bool const china = (t.to == "CN" || t.to == "HK") && t.on < 2022'10'21;
    if (c.vendor == "NVIDIA" && (china || t.to == "RU")) {
        if (one_of("A100,H100", c.model)) return true;
        double const performance = s.letters_reach_low ? 4800 : 4992, transfer = s.letters_reach_low ? 600 : 664;
        return c.tpp >= performance && c.transfer >= transfer; // "roughly equal" to an A100: from the line of 3A090 to its own figures
    }
    return c.vendor == "AMD" && china && one_of("MI250,MI250X", c.model);
}

/// 2023-10-23: the rule of 2023-11-17 at once for five of NVIDIA's models.
inline bool letter_of_2023(circuit const& c, transaction const& t, suppositions const& s) {
    if (t.on < 2023'10'23 || t.on >= 2023'11'17) return false;
    bool const place = d1_d4_d5_less_a5_a6(s.destination) || seat_d5m(t, s);
    return place && c.vendor == "NVIDIA" && one_of("A100,A800,H100,H800,L40S", c.model);
}

/// The lines that the press reports of the letter to Intel: 1,400, 1,100 and, for both together, 1,700 GB/s.
inline bool reported_line_of_2025(circuit const& c) { return c.dram >= 1400 || c.transfer >= 1100 || c.dram + c.transfer >= 1700; }

/// NVIDIA: "achieving the H20's … interconnect bandwidth": 900 GB/s, or 1,028 with its host link.
inline bool interconnect_line_of_2025(circuit const& c, suppositions const& s) {
    return c.vendor == "NVIDIA" && c.transfer >= (s.letters_reach_low ? 900 : 1028);
}

/// 2025-04: NVIDIA's H20 and what achieves its memory bandwidth, interconnect bandwidth, or a combination, and Intel's like letter
/// (2025-04-09); AMD's MI308 (2025-04-15); to D:5 or Macau, or to entities seated there. What 3A090 names needs no letter.
inline bool letters_of_2025(circuit const& c, transaction const& t, suppositions const& s) {
    if (!place_d5m(t, s) && !seat_d5m(t, s)) return false;
    if (c.vendor == "AMD") return c.model == "MI308" && t.on >= 2025'04'15;
    if (t.on < 2025'04'09 || (c.vendor != "NVIDIA" && c.vendor != "Intel")) return false;
    if (c.vendor == "NVIDIA" && c.model == "H20") return true;
    return eccn_3a090(c, t.on) == '-' && !c.memory && (reported_line_of_2025(c) || interconnect_line_of_2025(c, s));
}

inline bool letters(circuit const& c, transaction const& t, suppositions const& s) {
    return letters_of_2022(c, t, s) || letter_of_2023(c, t, s) || letters_of_2025(c, t, s);
}

} // namespace formal
