// The words of one chip to every country.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words {

inline constexpr pattern<2> where_title{"{0}: to which countries, on {1}", "{0} : vers quels pays, au {1}"};
inline constexpr phrase where_assumed_seat{"party headquartered in the destination (assumed)", "partie ayant son siège dans le pays de destination (supposé)"};
inline constexpr pattern<2> where_counts{"No license is required to {0} of {1} destinations by the rules covered here.",
                                         "Aucune licence n’est exigée vers {0} destinations sur {1} par les règles prises en compte ici."};
inline constexpr phrase column_countries{"Countries", "Pays"};
inline constexpr phrase column_which{"Which", "Lesquels"};

} // namespace chipgauge::words
