// The words of a chip's figures: how each metric came about, what is published, and who says so.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words {

inline constexpr phrase column_standing{"Standing", "Statut"};
/// In the order of `source_standing`.
inline constexpr phrase standings[] = {{"official", "officiel"}, {"maker", "fabricant"}, {"press", "presse"}, {"other", "autre"}};
inline constexpr phrase column_metric{"Metric", "Grandeur"};
inline constexpr phrase column_value{"Value", "Valeur"};
inline constexpr phrase column_how{"How", "Calcul"};

inline constexpr phrase metric_memory_density{"Memory bandwidth density", "Densité de bande passante mémoire"};
inline constexpr phrase metric_adjusted_peak{"APP, not TPP", "APP, et non TPP"};
inline constexpr phrase metric_declared{"Declared by the maker", "Déclaré par le fabricant"};

inline constexpr phrase metric_circuits{"Circuits inside", "Circuits à l’intérieur"};
inline constexpr phrase metric_total{"TPP of all together", "TPP de l’ensemble"};
inline constexpr pattern<1> how_circuits{"{0}; the other figures are those of one circuit",
                                         "{0}\u202f; les autres chiffres sont ceux d’un circuit"};
inline constexpr phrase how_total{"no limit of 3A090 is compared with it: each circuit is tested",
                                  "aucun seuil de 3A090 ne lui est comparé\u00a0: chaque circuit est examiné"};

inline constexpr phrase unpublished_area{"an unpublished area", "une surface non publiée"};
inline constexpr pattern<1> area_in_mm2{"{0} mm²", "{0} mm²"};
inline constexpr pattern<2> how_memory_density{"{0} GB/s ÷ {1} of package", "{0} Go/s ÷ {1} de boîtier"};
inline constexpr pattern<1> how_density{"TPP ÷ {0} of non-planar logic dies", "TPP ÷ {0} de puces logiques non planaires"};
inline constexpr phrase no_rate_published{"no rate is published", "aucune puissance de calcul n’est publiée"};
inline constexpr pattern<3> how_tpp{"{0} {1} TOPS × {2} bit", "{0} {1} TOPS × {2} bits"};
inline constexpr pattern<4> how_tpp_tied{"{0} {1} TOPS × {2} bit, tied with {3} more",
                                         "{0} {1} TOPS × {2} bits, à égalité avec {3} autre format"};
inline constexpr pattern<4> how_tpp_tied_with_several{"{0} {1} TOPS × {2} bit, tied with {3} more",
                                                      "{0} {1} TOPS × {2} bits, à égalité avec {3} autres formats"};
inline constexpr pattern<1> how_dram{"GB/s, {0}", "Go/s, {0}"};
inline constexpr phrase memory_type_unpublished{"type not published", "type non publié"};
inline constexpr pattern<1> how_transfer{"GB/s, {0} and host, both directions", "Go/s, {0} et hôte, dans les deux sens"};
inline constexpr phrase how_transfer_of_host{"GB/s, host alone (no named interconnect), both directions",
                                             "Go/s, hôte seul (aucune interconnexion nommée), dans les deux sens"};
inline constexpr phrase how_adjusted_peak{
    "weighted teraflops: 0.3 × the 64-bit rate; the weight was not confirmed",
    "téraflops pondérés : 0,3 × la puissance de calcul en 64 bits ; la pondération n’a pas été confirmée"};
inline constexpr pattern<4> declaration{"{0} for {1}, {2} ({3})", "{0} pour {1}, {2} ({3})"};
inline constexpr pattern<2> apart_from_ours{"{0} of ours; {1}", "{0} par rapport à notre calcul ; {1}"};

inline constexpr phrase column_published{"As published", "Selon les sources"};
inline constexpr phrase figures_of_maker{"Figures of the maker", "Chiffres du fabricant"};
inline constexpr phrase figures_of_press{"Figures of press reports", "Chiffres de la presse"};
inline constexpr phrase figures_estimated{"Figures estimated or taken from databases", "Chiffres estimés ou tirés de bases de données"};
inline constexpr pattern<1> check_the_figures{"Check the figures. {0}", "Vérifiez les chiffres. {0}"};

} // namespace chipgauge::words
