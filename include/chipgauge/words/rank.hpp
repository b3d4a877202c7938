// The words of a ranking.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words {

/// In the order of `yardstick`: as a heading, with its unit.
inline constexpr phrase yardsticks[] = {
    {"TPP", "TPP"},
    {"Performance density, TPP/mm²", "Densité de performance, TPP/mm²"},
    {"DRAM bandwidth, GB/s", "Bande passante DRAM, Go/s"},
    {"I/O transfer rate, GB/s", "Débit d’entrées-sorties, Go/s"},
    {"Memory, GB", "Mémoire, Go"},
    {"Decode bound, tokens/s (70 billion parameters, 8 bits)", "Borne du décodage, jetons/s (70 milliards de paramètres, 8 bits)"},
};

inline constexpr pattern<2> rank_title{"Chips to {0} on {1}, in order", "Puces classées, vers {0} au {1}"};
inline constexpr pattern<1> ranked_by{"ranked by: {0}", "classées selon : {0}"};
inline constexpr phrase rank_without_license{"without a license requirement", "sans exigence de licence"};
inline constexpr phrase rank_with_license{"with a license requirement", "avec exigence de licence"};
inline constexpr phrase rank_undetermined{"whose answer is undetermined", "dont la réponse est indéterminée"};
inline constexpr phrase rank_for_datacenters{"designed or marketed for datacenters",
                                             "conçues ou commercialisées pour des centres de données"};
inline constexpr phrase rank_not_for_datacenters{"not for datacenters", "hors centres de données"};
inline constexpr pattern<2> rank_counts{"{0} of {1} processors of the catalog released by then.",
                                        "{0} processeurs sur {1} du catalogue déjà sortis à cette date."};
inline constexpr pattern<1> rank_shown{"The first {0} are shown.", "Les {0} premiers sont affichés."};
inline constexpr pattern<1> rank_left_open{
    "Of {0} the data leave open whether a license is required: they count as neither.",
    "Pour {0} d’entre eux les données ne permettent pas de dire si une licence est exigée : ils ne comptent ni pour oui ni pour non."};
inline constexpr phrase rank_nobody{"No chip of the catalog answers to this.", "Aucune puce du catalogue ne répond à cette demande."};
inline constexpr phrase column_rank{"#", "Rang"};

} // namespace chipgauge::words
