// The words of law/us/2022_10_13_interim_final_rule.hpp.
#pragma once

#include <chipgauge/law/us/2022_10_13_interim_final_rule.hpp>
#include <chipgauge/words/us/row_words.hpp>

namespace chipgauge::words {

inline constexpr instrument_words ifr_2022_titles[] = {
    {&law::ifr_2022,
     {"Advanced computing interim final rule of October 2022",
      "Règle provisoire finale (interim final rule) d’octobre 2022 sur le calcul avancé"}},
};

inline constexpr phrase absorbed{"absorbed by the rule", "absorbée par la règle"};
inline constexpr phrase floor_of_2026{"read in the text of 2026; that it began with 3A090 is from general knowledge",
                                      "lu dans le texte de 2026 ; que cette ligne soit née avec 3A090 relève de la connaissance générale"};

inline constexpr row_words ifr_2022_words[] = {
    {"letter.2022-08-26", {2022, 10, 21}, absorbed},
    {"letter.2022-08-26.similar", {2022, 10, 21}, absorbed},
    {"letter.2022-08-26.amd", {2022, 10, 21}, absorbed},
    {"3A090.a.1",
     {2022, 10, 21},
     {"bit length times TOPS, summed over all processor units, and aggregate bidirectional transfer rate",
      "longueur de bits multipliée par les TOPS, sommée sur toutes les unités de calcul, et débit de transfert bidirectionnel total"}},
    {"3A991.p.1", {2022, 10, 21}, {}, floor_of_2026},
    {"3A991.p.2", {2022, 10, 21}, {}, floor_of_2026},
    {"744.23(a)(1)",
     {2022, 10, 21},
     {"for a supercomputer located in or destined to Macau or D:5: 100 PFLOPS at 64 bits or 200 at 32, within 41,600 cubic feet",
      "pour un supercalculateur situé à Macao ou dans un pays du groupe D:5, ou qui leur est destiné : 100 PFLOPS en 64 bits ou 200 en 32 "
      "bits, dans un volume de 41 600 pieds cubes"},
     {"read in the text of 2026", "lu dans le texte de 2026"}},
    {"742.6(b)(10)",
     {2022, 10, 21},
     {},
     {"exceptions for parties headquartered in the U.S., A:5 or A:6 were not confirmed",
      "les exceptions en faveur des parties ayant leur siège aux États-Unis ou dans un pays des groupes A:5 ou A:6 n’ont pas été "
      "confirmées"}},
};

static_assert(worded(law::ifr_2022_rows, ifr_2022_words, ifr_2022_titles));

} // namespace chipgauge::words
