// The comments in what `sql` writes.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words {

inline constexpr pattern<3> sql_title{"chipgauge {0}: every answer to {1} on {2}", "chipgauge {0} : toutes les réponses vers {1} au {2}"};
inline constexpr phrase sql_unknown{
    "NULL is a figure that is not known. Figures are numbers; a range has no place in a column, and is not known either.",
    "NULL est un chiffre inconnu. Les chiffres sont des nombres ; un intervalle n’a pas de place dans une colonne, et reste inconnu."};
inline constexpr phrase sql_rows{"The rows in force that it is made from:", "Les règles en vigueur dont il est fait :"};
inline constexpr pattern<3> sql_row{"{0} ({1}): {2}", "{0} ({1}) : {2}"};

} // namespace chipgauge::words
