// The words of law/us/2020_06_29_military_end_use.hpp.
#pragma once

#include <chipgauge/law/us/2020_06_29_military_end_use.hpp>
#include <chipgauge/words/us/row_words.hpp>

namespace chipgauge::words {

inline constexpr instrument_words military_titles[] = {
    {&law::military_2020,
     {"Military end uses and users in China, Russia and Venezuela",
      "Utilisations et utilisateurs finaux militaires en Chine, en Russie et au Venezuela"}},
    {&law::military_2021,
     {"Cambodia added to the military end-use rule", "Ajout du Cambodge à la règle sur l’utilisation finale militaire"}},
    {&law::military_2024,
     {"Nicaragua added to the military end-use rule", "Ajout du Nicaragua à la règle sur l’utilisation finale militaire"}},
};

inline constexpr phrase military_use{"3A991 and the other items of supplement no. 2 to part 744, with knowledge of a military end use or "
                                     "user; only License Exception GOV remains",
                                     "3A991 et les autres articles du supplément nº 2 de la partie 744, lorsqu’on a connaissance d’une "
                                     "utilisation ou d’un utilisateur final militaire ; seule l’exception de licence GOV subsiste"};
inline constexpr phrase military_reading{
    "read in the text of 2026; supplement no. 2 names 3A991, not 3A090, which needs a license to these places by 742.6 anyway: that NAC "
    "and ACA are out for it as well is a cautious reading; Burma, which joined in March 2021, stands here from the first row",
    "lu dans le texte de 2026 ; le supplément nº 2 nomme 3A991 et non 3A090, qui exige de toute façon une licence vers ces lieux selon le "
    "§ 742.6 : que NAC et ACA soient exclues pour lui aussi est une lecture prudente ; la Birmanie, ajoutée en mars 2021, figure ici dès "
    "la première ligne"};
inline constexpr phrase other_reasons_too{"also where a license is required for another reason (e)(3)",
                                          "également lorsqu’une licence est exigée pour un autre motif (e)(3)"};

inline constexpr row_words military_words[] = {
    {"744.21(a)(1)", {2020, 6, 29}, military_use, military_reading}, {"744.21(e)", {2020, 6, 29}, other_reasons_too},
    {"744.21(a)(1)", {2021, 12, 9}, military_use, military_reading}, {"744.21(e)", {2021, 12, 9}, other_reasons_too},
    {"744.21(a)(1)", {2024, 3, 15}, military_use, military_reading}, {"744.21(e)", {2024, 3, 15}, other_reasons_too},
};

static_assert(worded(law::military_rows, military_words, military_titles));

} // namespace chipgauge::words
