// The words of an answer over time.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words {

inline constexpr pattern<2> timeline_title{"{0} to {1} over time", "{0} vers {1} au fil du temps"};
inline constexpr pattern<3> timeline_caption{"{0} to {1}, rules as {2}", "{0} vers {1}, règles telles qu’{2}"};
inline constexpr phrase column_from{"From", "À partir du"};
inline constexpr phrase column_license{"License", "Licence"};
inline constexpr phrase column_exception{"Exception", "Exception"};
inline constexpr phrase column_review{"Review", "Examen"};
inline constexpr phrase column_changed_by{"Changed by", "Changé par"};
inline constexpr pattern<1> released_on{"released ({0})", "sortie de la puce ({0})"};
inline constexpr phrase start_of_record{"start of the record", "début de la chronologie"};
inline constexpr pattern<2> title_and_citation{"{0} ({1})", "{0} ({1})"};
inline constexpr pattern<2> changes_groups{"{0} changes groups ({1})", "changement de groupes de pays, {0} ({1})"};
inline constexpr phrase heading_days_ahead{"Known days ahead that change no chip's answer",
                                           "Dates connues à venir qui ne changent la réponse d’aucune puce"};
inline constexpr pattern<3> day_ahead{"{0}: {1} ({2})", "{0} : {1} ({2})"};

// An answer where there is no room for more.
inline constexpr phrase brief_no_license{"no license", "sans licence"};
inline constexpr phrase brief_license{"license", "licence"};
inline constexpr phrase brief_case_by_case{"case by case", "au cas par cas"};
inline constexpr phrase brief_approval{"approval presumed", "octroi présumé"};
inline constexpr phrase brief_denial{"denial presumed", "refus présumé"};

} // namespace chipgauge::words
