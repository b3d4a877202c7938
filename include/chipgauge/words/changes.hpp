// The words of what has changed between two days.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words {

inline constexpr pattern<3> changes_title{"What changed for {0} between {1} and {2}", "Ce qui a changé pour {0} entre le {1} et le {2}"};
inline constexpr phrase heading_law_changed{"The law", "Le droit"};
inline constexpr phrase heading_beside_the_law{"Bills, guidance, tariffs and notices",
                                               "Propositions de loi, orientations, droits de douane et avis"};
inline constexpr phrase heading_groups_changed{"Country groups", "Groupes de pays"};
inline constexpr pattern<3> group_changed{"{0}: {1} ({2})", "{0}\u00a0: {1} ({2})"};
inline constexpr phrase heading_flipped{"Chips whose answer changed", "Puces dont la réponse a changé"};
inline constexpr phrase nothing_begun{"No row of the law began.", "Aucune ligne du droit n’a commencé à s’appliquer."};
inline constexpr phrase nothing_flipped{"No chip's answer changed.", "La réponse d’aucune puce n’a changé."};
inline constexpr pattern<2> flipped_counts{"{0} of {1} chips of the catalog.", "{0} puces sur {1} du catalogue."};
inline constexpr phrase heading_corrected{"What we corrected", "Ce que nous avons corrigé"};

// Of a feed.
inline constexpr pattern<1> feed_title{
    "Export controls on AI chips to {0}: what changed, and what we corrected",
    "Contrôle des exportations de puces d’IA vers {0}\u00a0: ce qui a changé, et ce que nous avons corrigé"};
inline constexpr pattern<3> feed_begins{"From {0}, {1}: {2}.", "À partir du {0}, {1}\u00a0: {2}."};
inline constexpr pattern<1> feed_groups{"Country groups: {0}", "Groupes de pays\u00a0: {0}"};
inline constexpr pattern<1> feed_corrected{"Corrected on {0}", "Corrigé le {0}"};
inline constexpr pattern<3> feed_flipped{"On that day the answer to {0} changed for {1} chips of the catalog: {2}.",
                                         "Ce jour-là, la réponse vers {0} a changé pour {1} puces du catalogue\u00a0: {2}."};
inline constexpr pattern<3> feed_flipped_one{"On that day the answer to {0} changed for {1} chip of the catalog: {2}.",
                                             "Ce jour-là, la réponse vers {0} a changé pour {1} puce du catalogue\u00a0: {2}."};
inline constexpr pattern<1> feed_nothing_flipped{"On that day the answer to {0} changed for no chip of the catalog.",
                                                 "Ce jour-là, la réponse vers {0} n’a changé pour aucune puce du catalogue."};
/// In the order of `change_kind`.
inline constexpr phrase feed_kinds[] = {{"The law changed", "Le droit a changé"},
                                        {"Beside the law: bills, guidance, tariffs, notices",
                                         "À côté du droit\u00a0: propositions de loi, orientations, droits de douane, avis"},
                                        {"We corrected", "Nous avons corrigé"}};

inline constexpr phrase column_day{"Day", "Date"};
inline constexpr phrase column_before{"Before", "Avant"};
inline constexpr phrase column_now{"Now", "Maintenant"};

} // namespace chipgauge::words
