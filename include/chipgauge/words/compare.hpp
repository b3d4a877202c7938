// The words of the comparison: labels of its rows, titles, and what is said of each chip.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words {

/// A row's label, and what stands below it in small: the unit, or what it means.
struct row_label {
    phrase label{}, hint{};
};

inline constexpr row_label row_tpp{{"TPP", "TPP"}, {"total processing performance", "performance totale de traitement"}};
inline constexpr row_label row_density{{"Performance density", "Densité de performance"}, {"TPP per mm²", "TPP par mm²"}};
inline constexpr row_label row_decided_by{{"Decided by", "Format déterminant"}, {"number format", "format des nombres"}};
inline constexpr row_label row_die_area{{"Die area", "Surface de silicium"}, {"mm², non-planar logic", "mm², logique non planaire"}};
inline constexpr row_label row_dram{{"DRAM bandwidth", "Bande passante DRAM"}, {"GB/s", "Go/s"}};
inline constexpr row_label row_transfer{{"I/O transfer rate", "Débit d’entrées-sorties"},
                                        {"GB/s, interconnect and host", "Go/s, interconnexion et hôte"}};
inline constexpr row_label row_released{{"Released", "Sortie"}, {}};
inline constexpr row_label row_paragraph{{"Paragraph", "Paragraphe"}, {"ECCN 3A090", "ECCN 3A090"}};
inline constexpr pattern<1> row_license{"License to {0}", "Licence vers {0}"};
inline constexpr row_label row_exception{{"Exception", "Exception"}, {}};
inline constexpr row_label row_review{{"Review", "Examen"}, {}};

inline constexpr pattern<1> not_yet_released_cell{"not yet ({0})", "pas encore ({0})"};
inline constexpr pattern<1> not_yet_released{"Not yet released on that day ({0}): the answer is hypothetical.",
                                             "Pas encore sortie ce jour-là ({0}) : la réponse est hypothétique."};

inline constexpr pattern<3> comparison_caption{"To {0} on {1}, rules as {2}", "Vers {0} au {1}, règles telles qu’{2}"};
inline constexpr pattern<2> comparison_title{"Export-control lines to {0} on {1}", "Seuils du contrôle des exportations vers {0} au {1}"};
inline constexpr pattern<2> check_figures_of{"{0}: check the figures. {1}", "{0} : vérifiez les chiffres. {1}"};

inline constexpr phrase sources{"Sources", "Sources"};
inline constexpr phrase column_rows{"Rows", "Lignes"};
inline constexpr phrase column_instrument{"Instrument", "Texte"};
inline constexpr phrase column_citation{"Citation", "Référence"};

} // namespace chipgauge::words
