// The words of the lists: the catalog, the rules in force, a paragraph's history, the groups of places.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words {

inline constexpr phrase catalog_title{"Catalog", "Catalogue"};
inline constexpr pattern<2> catalog_caption{"{0} chips, compared with their sources on {1}", "{0} puces, comparées à leurs sources le {1}"};
inline constexpr phrase column_id{"Id", "Identifiant"};
inline constexpr phrase column_chip{"Chip", "Puce"};
inline constexpr phrase column_released{"Released", "Sortie"};
inline constexpr phrase column_pd{"PD", "Densité"};
inline constexpr phrase short_dram{"DRAM", "DRAM"};
inline constexpr phrase column_io{"I/O", "E/S"};
inline constexpr phrase column_trust{"Trust", "Fiabilité"};
inline constexpr phrase preferred_figure{"* the figure that a source prefers, within a range.",
                                         "* le chiffre qu’une source retient, dans un intervalle."};

inline constexpr pattern<2> rules_title{"Rules in force on {0}, as {1}", "Règles en vigueur au {0}, telles qu’{1}"};
inline constexpr phrase column_since{"Since", "Depuis le"};
inline constexpr phrase column_where{"Where and when", "Où et quand"};
inline constexpr phrase column_of{"Of", "De quoi"};
inline constexpr phrase heading_amounts{"Amounts for fleets, parties and countries", "Montants pour les parcs, les parties et les pays"};
inline constexpr pattern<2> amount_of{"{0}: {1}", "{0} : {1}"};

inline constexpr pattern<1> history_title{"History of {0}", "Historique de {0}"};
inline constexpr phrase column_until{"Until", "Jusqu’au"};
inline constexpr phrase column_reading{"Reading", "Lecture"};
inline constexpr phrase in_force{"in force", "en vigueur"};
inline constexpr phrase reading_both{"both", "les deux"};
inline constexpr phrase reading_printed{"printed", "imprimée"};
inline constexpr phrase reading_enforced{"enforced", "appliquée"};

// Where a row reaches.
inline constexpr phrase anywhere{"anywhere", "toute destination"};
inline constexpr pattern<2> less{"{0} less {1}", "{0} sauf {1}"};
inline constexpr pattern<1> to_places{"to {0}", "vers : {0}"};
inline constexpr pattern<1> party_from{"party from {0}", "partie de : {0}"};
inline constexpr pattern<2> either_of{"{0}, or {1}", "{0}, ou {1}"};
inline constexpr pattern<2> both_of{"{0}, {1}", "{0}, {1}"};

inline constexpr pattern<2> place_title{"{0} on {1}", "{0} au {1}"};
inline constexpr pattern<1> places_title{"Country groups on {0}", "Groupes de pays au {0}"};
inline constexpr phrase column_code{"Code", "Code"};
inline constexpr phrase column_groups{"Groups", "Groupes"};
inline constexpr phrase column_doubt{"Remark", "Remarque"};
inline constexpr phrase no_group{"none", "aucun"};
inline constexpr phrase not_listed{"not listed: any, or none", "non listé : n’importe lequel, ou aucun"};
inline constexpr phrase dash_or{"– or", "– ou"};
inline constexpr pattern<3> groups_from{"from {0}: {1} ({2})", "à partir du {0} : {1} ({2})"};

} // namespace chipgauge::words
