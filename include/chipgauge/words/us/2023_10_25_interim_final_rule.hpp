// The words of law/us/2023_10_25_interim_final_rule.hpp.
#pragma once

#include <chipgauge/law/us/2023_10_25_interim_final_rule.hpp>
#include <chipgauge/words/us/row_words.hpp>

namespace chipgauge::words {

inline constexpr instrument_words ifr_2023_titles[] = {
    {&law::ifr_2023,
     {"Advanced computing interim final rule of October 2023",
      "Règle provisoire finale (interim final rule) d’octobre 2023 sur le calcul avancé"}},
};

inline constexpr phrase notice_of_25_days{"notify BIS at least 25 calendar days before shipment",
                                          "notification au BIS au moins 25 jours calendaires avant l’expédition"};
inline constexpr phrase sources_disagree_on_notification{
    "for D:5 parties in third countries sources disagree whether notification was needed before April 4, 2024",
    "pour les parties du groupe D:5 établies dans des pays tiers, les sources divergent : la notification était-elle requise avant le 4 "
    "avril 2024 ?"};
inline constexpr phrase no_notification{"no notification", "sans notification"};

inline constexpr row_words ifr_2023_words[] = {
    {"letter.2023-10-23", law::ifr_2023_day, {"absorbed by the rule", "absorbée par la règle"}},
    {"744.23(a)(3)(i)",
     law::ifr_2023_day,
     {"party headquartered in, or with an ultimate parent headquartered in, Macau or D:5, to any other destination",
      "partie dont le siège, ou celui de la société mère ultime, est à Macao ou dans un pays du groupe D:5, vers toute autre destination"}},
    {"740.8/NAC.a", law::ifr_2023_day, notice_of_25_days, sources_disagree_on_notification},
    {"740.8/NAC.b", law::ifr_2023_day, notice_of_25_days, sources_disagree_on_notification},
    {"740.8/NAC.a.elsewhere", law::ifr_2023_day, no_notification},
    {"740.8/NAC.b.elsewhere", law::ifr_2023_day, no_notification},
};

static_assert(worded(law::ifr_2023_rows, ifr_2023_words, ifr_2023_titles));

} // namespace chipgauge::words
