// The words of what has changed between two days.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words {

inline constexpr pattern<3> changes_title{"What changed for {0} between {1} and {2}", "Ce qui a changé pour {0} entre le {1} et le {2}"};
inline constexpr phrase heading_law_changed{"The law", "Le droit"};
inline constexpr phrase heading_beside_the_law{"Bills, guidance, tariffs and notices",
                                               "Propositions de loi, orientations, droits de douane et avis"};
inline constexpr phrase heading_groups_changed{"Country groups", "Groupes de pays"};
inline constexpr pattern<3> group_changed{"{0}: {1} ({2})", "{0} : {1} ({2})"};
inline constexpr phrase heading_flipped{"Chips whose answer changed", "Puces dont la réponse a changé"};
inline constexpr phrase nothing_begun{"No row of the law began.", "Aucune ligne du droit n’a commencé à s’appliquer."};
inline constexpr phrase nothing_flipped{"No chip's answer changed.", "La réponse d’aucune puce n’a changé."};
inline constexpr pattern<2> flipped_counts{"{0} of {1} chips of the catalog.", "{0} puces sur {1} du catalogue."};
inline constexpr phrase column_day{"Day", "Date"};
inline constexpr phrase column_before{"Before", "Avant"};
inline constexpr phrase column_now{"Now", "Maintenant"};

} // namespace chipgauge::words
