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

inline constexpr phrase ccd_first_day{"the day on which 3A991.p entered the list of 740.19(b) was not confirmed",
                                      "le jour où 3A991.p est entré dans la liste du § 740.19(b) n’a pas été confirmé"};
inline constexpr phrase supercomputer_use{
    "integrated circuits of 3A991 for a supercomputer, or for a component built into one: 100 PFLOPS at 64 bits or 200 at 32, within "
    "41,600 cubic feet; 3A090 has its own requirement",
    "circuits intégrés de 3A991 pour un supercalculateur, ou pour un composant qui y est intégré : 100 PFLOPS à 64 bits ou 200 à 32 bits, "
    "dans un volume de 41 600 pieds cubes ; 3A090 a sa propre exigence"};
inline constexpr phrase ccd_cuba{"individuals and independent non-governmental organizations, nobody of the government or party",
                                 "particuliers et organisations non gouvernementales indépendantes, personne du gouvernement ni du parti"};

inline constexpr phrase allied_in_2022{
    "case by case for end users headquartered in the U.S., A:5 or A:6: the wording of 2022 was not read in the original",
    "au cas par cas pour les utilisateurs finaux ayant leur siège aux États-Unis ou dans un pays des groupes A:5 ou A:6 : le texte de 2022 "
    "n’a pas été lu dans l’original"};
inline constexpr phrase no_ccd_for_this_use{
    "License Exception CCD is for individuals and organizations, not for this end use",
    "l’exception de licence CCD s’adresse aux particuliers et aux organisations, non à cette utilisation finale"};

inline constexpr row_words ifr_2022_words[] = {
    {"740.19(c)/military", {2022, 10, 21}, no_ccd_for_this_use},
    {"740.19(c)/supercomputer", {2022, 10, 21}, no_ccd_for_this_use},
    {"742.6(b)(10)/allied", {2022, 10, 21}, {}, allied_in_2022},
    {"744.23(d)(2)", {2022, 10, 21}, {}, allied_in_2022},
    {"letter.2022-08-26", {2022, 10, 21}, {"absorbed by the rule", "absorbée par la règle"}},
    {"letter.2022-08-26.similar", {2022, 10, 21}, {"absorbed by the rule", "absorbée par la règle"}},
    {"letter.2022-08-26.amd", {2022, 10, 21}, {"absorbed by the rule", "absorbée par la règle"}},
    {"3A090.a.1",
     {2022, 10, 21},
     {"bit length times TOPS, summed over all processor units, and aggregate bidirectional transfer rate",
      "longueur de bits multipliée par les TOPS, sommée sur toutes les unités de calcul, et débit de transfert bidirectionnel total"}},
    {"3A991.p.1",
     {2022, 10, 21},
     {},
     {"read in the text of 2026; that it began with 3A090 is from general knowledge",
      "lu dans le texte de 2026 ; que cette ligne soit née avec 3A090 relève de la connaissance générale"}},
    {"3A991.p.2",
     {2022, 10, 21},
     {},
     {"read in the text of 2026; that it began with 3A090 is from general knowledge",
      "lu dans le texte de 2026 ; que cette ligne soit née avec 3A090 relève de la connaissance générale"}},
    {"744.23(a)(1)", {2022, 10, 21}, supercomputer_use, {"the text of 2022 was read in part", "le texte de 2022 n’a été lu qu’en partie"}},
    {"744.23(d)(1)", {2022, 10, 21}, {}, {"the text of 2022 was read in part", "le texte de 2022 n’a été lu qu’en partie"}},
    {"740.19(b)(17)/p.1", {2022, 10, 21}, ccd_cuba, ccd_first_day},
    {"740.19(b)(17)/p.2", {2022, 10, 21}, ccd_cuba, ccd_first_day},
    {"742.6(b)(10)",
     {2022, 10, 21},
     {},
     {"exceptions for parties headquartered in the U.S., A:5 or A:6 were not confirmed",
      "les exceptions en faveur des parties ayant leur siège aux États-Unis ou dans un pays des groupes A:5 ou A:6 n’ont pas été "
      "confirmées"}},
};

static_assert(worded(law::ifr_2022_rows, ifr_2022_words, ifr_2022_titles));

} // namespace chipgauge::words
