// The words in and around the plot.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words {

// In the order of plot_axis: within a sentence, and along the axis itself.
inline constexpr phrase plot_axes[] = {
    {"TPP", "TPP"},
    {"performance density", "densité de performance"},
    {"DRAM bandwidth", "bande passante de la DRAM"},
    {"I/O transfer rate", "débit d’entrées-sorties"},
    {"day of release", "jour de sortie"},
    {"decode bound", "borne du décodage"},
};
inline constexpr phrase plot_axis_titles[] = {
    {"TPP", "TPP"},
    {"TPP per mm²", "TPP par mm²"},
    {"DRAM bandwidth, GB/s", "bande passante de la DRAM, Go/s"},
    {"I/O transfer rate, GB/s", "débit d’entrées-sorties, Go/s"},
    {"day of release", "jour de sortie"},
    {"decode bound, tokens/s", "borne du décodage, jetons/s"},
};
inline constexpr pattern<3> plot_axis_of_model{"{0}: {1} billion parameters at {2} bits",
                                               "{0}\u00a0: {1} milliards de paramètres en {2} bits"};

inline constexpr pattern<4> plot_title{"{0} and {1} of {2} on {3}", "{0} et {1} de {2} au {3}"};
inline constexpr pattern<6> plot_description_of{"{0}: {1} {2}, {3} {4}. {5}", "{0}\u00a0: {1} {2}, {3} {4}. {5}"};
inline constexpr pattern<5> plot_point{"{0}: {1} {2}, {3} {4}", "{0}\u00a0: {1} {2}, {3} {4}"};
inline constexpr phrase not_in_3a090{"not in 3A090", "hors de 3A090"};
inline constexpr phrase plot_other_figures{"another figure decides", "un autre chiffre décide"};
inline constexpr pattern<2> plot_line_of_kind{"{0}: {1}", "{0}\u00a0: {1}"};
inline constexpr pattern<2> plot_source{"chipgauge: rules of {0}, checked through {1}. Arithmetic, not legal advice.",
                                        "chipgauge\u00a0: règles au {0}, vérifiées jusqu’au {1}. Arithmétique, et non conseil juridique."};

} // namespace chipgauge::words
