// The words of one chip to every country.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words {

inline constexpr pattern<2> where_title{"{0}: to which countries, on {1}", "{0} : vers quels pays, au {1}"};
inline constexpr phrase where_assumed_seat{"party headquartered in the destination (assumed)",
                                           "partie ayant son siège dans le pays de destination (supposé)"};
inline constexpr pattern<2> where_counts{"No license is required to {0} of {1} destinations by the rules covered here.",
                                         "Aucune licence n’est exigée vers {0} destinations sur {1} par les règles prises en compte ici."};
inline constexpr phrase column_countries{"Countries", "Pays"};
inline constexpr phrase column_which{"Which", "Lesquels"};

// The map.
inline constexpr pattern<1> map_overcome{"{0}; an exception may overcome it", "{0}\u202f; une exception peut y suppléer"};
inline constexpr pattern<2> map_tile{"{0}: {1}", "{0}\u00a0: {1}"};
inline constexpr pattern<2> map_count{"{0}: {1} destinations.", "{0}\u00a0: {1} destinations."};
inline constexpr pattern<1> map_home{"{0}: the country whose law it is", "{0}\u00a0: le pays dont c’est le droit"};

} // namespace chipgauge::words
