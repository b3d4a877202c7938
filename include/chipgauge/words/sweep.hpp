// The words of a sweep.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words {

inline constexpr pattern<3> sweep_title{"{0} designs to {1} on {2}", "{0} conceptions, vers {1} au {2}"};
inline constexpr pattern<2> sweep_shard{"Part {0} of {1} of the grid.", "Partie {0} sur {1} de la grille."};
inline constexpr pattern<3> sweep_axis{"{0} to {1} in {2} values", "de {0} à {1} en {2} valeurs"};
inline constexpr phrase sweep_axis_unknown{"not known", "inconnu"};
inline constexpr pattern<4> sweep_grid{"Every combination of: dense 16-bit rate, TFLOPS, {0}; logic die area, mm², {1}; DRAM bandwidth, "
                                       "GB/s, {2}; inputs and outputs, GB/s, {3}. "
                                       "The designs are of a maker and model that no rule names, and of no known day of release.",
                                       "Toutes les combinaisons de\u00a0: puissance dense à 16 bits, TFLOPS, {0}\u202f; surface de "
                                       "silicium logique, mm², {1}\u202f; bande passante "
                                       "DRAM, Go/s, {2}\u202f; entrées-sorties, Go/s, {3}. Le fabricant et le modèle sont de ceux "
                                       "qu’aucune règle ne nomme, et la date de sortie "
                                       "est inconnue."};
inline constexpr phrase sweep_outcomes{"Designs by answer", "Conceptions selon la réponse"};
inline constexpr phrase sweep_edge_free{"The edge of those without a license requirement",
                                        "La frontière de celles sans exigence de licence"};
inline constexpr phrase sweep_edge_caught{"The edge of those with a license requirement",
                                          "La frontière de celles avec exigence de licence"};
inline constexpr phrase sweep_edge_open{"The edge of those whose answer is undetermined",
                                        "La frontière de celles dont la réponse est indéterminée"};
inline constexpr phrase sweep_edge_means{
    "No other of them has at most this area and at least this rate and this DRAM bandwidth.",
    "Aucune autre d’entre elles n’a au plus cette surface et au moins cette puissance et cette bande passante DRAM."};
inline constexpr phrase sweep_no_edge{"None of the designs is one of these.", "Aucune des conceptions n’est de celles-là."};
inline constexpr pattern<2> sweep_shown{"{0} of {1} are shown; --format json or csv writes all.",
                                        "{0} sur {1} sont affichées\u202f; --format json ou csv les écrit toutes."};
inline constexpr phrase column_designs{"Designs", "Conceptions"};
inline constexpr phrase column_swept_rate{"16-bit rate, TFLOPS", "Puissance à 16 bits, TFLOPS"};
inline constexpr phrase column_swept_area{"Logic die area, mm²", "Surface logique, mm²"};

} // namespace chipgauge::words
