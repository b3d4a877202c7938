// The words of law/us/2023_10_25_interim_final_rule.hpp.
#pragma once

#include <chipgauge/law/us/2023_10_25_interim_final_rule.hpp>
#include <chipgauge/words/us/2022_10_13_interim_final_rule.hpp>
#include <chipgauge/words/us/row_words.hpp>

namespace chipgauge::words {

inline constexpr instrument_words ifr_2023_titles[] = {
    {&law::ifr_2023,
     {"Advanced computing interim final rule of October 2023",
      "Règle provisoire finale (interim final rule) d’octobre 2023 sur le calcul avancé"}},
};

inline constexpr row_words ifr_2023_words[] = {
    {"744.23(a)(1)", law::ifr_2023_day, supercomputer_use},
    {"744.23(d)(2)",
     law::ifr_2023_day,
     {"for end users from the U.S., A:5 or A:6 that are not majority-owned from Macau or D:5",
      "pour les utilisateurs finaux des États-Unis ou des groupes A:5 ou A:6 qui ne sont pas détenus majoritairement depuis Macao ou un "
      "pays du groupe D:5"}},
    {"letter.2023-10-23", law::ifr_2023_day, {"absorbed by the rule", "absorbée par la règle"}},
    {"744.23(a)(3)(i)",
     law::ifr_2023_day,
     {"party headquartered in, or with an ultimate parent headquartered in, Macau or D:5, to any other destination",
      "partie dont le siège, ou celui de la société mère ultime, est à Macao ou dans un pays du groupe D:5, vers toute autre destination"}},
    {"740.8/NAC.a",
     law::ifr_2023_day,
     {"notify BIS at least 25 calendar days before shipment", "notification au BIS au moins 25 jours calendaires avant l’expédition"},
     {"for D:5 parties in third countries sources disagree whether notification was needed before April 4, 2024",
      "pour les parties du groupe D:5 établies dans des pays tiers, les sources divergent : la notification était-elle requise avant le 4 "
      "avril 2024 ?"}},
    {"740.8/NAC.b",
     law::ifr_2023_day,
     {"notify BIS at least 25 calendar days before shipment", "notification au BIS au moins 25 jours calendaires avant l’expédition"},
     {"for D:5 parties in third countries sources disagree whether notification was needed before April 4, 2024",
      "pour les parties du groupe D:5 établies dans des pays tiers, les sources divergent : la notification était-elle requise avant le 4 "
      "avril 2024 ?"}},
    {"740.8/NAC.a.elsewhere", law::ifr_2023_day, {"no notification", "sans notification"}},
    {"740.8/NAC.b.elsewhere", law::ifr_2023_day, {"no notification", "sans notification"}},
    {"744.23(d)/party",
     law::ifr_2023_day,
     {},
     {"read in later texts; CSET's table says case by case",
      "lu dans des textes ultérieurs ; le tableau du CSET indique un examen au cas par cas"}},
};

static_assert(worded(law::ifr_2023_rows, ifr_2023_words, ifr_2023_titles));

} // namespace chipgauge::words
