// The words of law/us/2025_09_17_china_own_measures.hpp.
#pragma once

#include <chipgauge/law/us/2025_09_17_china_own_measures.hpp>
#include <chipgauge/words/us/row_words.hpp>

namespace chipgauge::words {

inline constexpr instrument_words china_measures_titles[] = {
    {&law::china_2025, {"China's regulator on RTX PRO 6000D and H20", "Le régulateur chinois, la RTX PRO 6000D et le H20"}},
    {&law::china_2026_customs, {"China's customs on the H200", "Les douanes chinoises et le H200"}},
    {&law::china_2026_approvals, {"China's first approvals of the H200", "Premières autorisations chinoises du H200"}},
    {&law::h200_licenses, {"Licenses for the H200", "Licences pour le H200"}},
};

inline constexpr row_words china_measures_words[] = {
    {"china.2025-09",
     {2025, 9, 17},
     {"China's cyberspace regulator told large firms to stop testing and ordering it; no U.S. rule",
      "le régulateur chinois du cyberespace a demandé aux grandes entreprises de cesser de l’essayer et de le commander ; ce n’est pas une "
      "règle américaine"},
     {"reported by the press; no text was published", "rapporté par la presse ; aucun texte n’a été publié"}},
    {"china.2026.H200",
     {2026, 1, 14},
     {"China's customs were told that it is not permitted, and firms to buy only where necessary; no U.S. rule",
      "les douanes chinoises ont reçu pour consigne qu’il n’est pas admis, et les entreprises de n’acheter qu’en cas de nécessité ; ce "
      "n’est pas une règle américaine"},
     {"reported by the press; no text was published", "rapporté par la presse ; aucun texte n’a été publié"}},
    {"china.2026.H200",
     {2026, 1, 28},
     {"China has approved imports for ByteDance, Alibaba and Tencent under conditions, others wait; no U.S. rule",
      "la Chine a autorisé sous conditions les importations de ByteDance, Alibaba et Tencent, d’autres attendent ; ce n’est pas une règle "
      "américaine"},
     {"reported by the press; no text was published", "rapporté par la presse ; aucun texte n’a été publié"}},
    {"licenses.H200",
     {2026, 5, 28},
     {"few licenses have been granted under the policy of January 2026, and no revenue from them was recorded to April 26, 2026",
      "peu de licences ont été accordées au titre de la politique de janvier 2026, et aucun revenu n’en avait été comptabilisé au 26 avril "
      "2026"},
     {"the state last seen; licenses are not published", "dernier état connu ; les licences ne sont pas publiées"}},
};

static_assert(worded(law::china_measures_rows, china_measures_words, china_measures_titles));

} // namespace chipgauge::words
