// The words of law/us/systems.hpp.
#pragma once

#include <chipgauge/law/us/systems.hpp>
#include <chipgauge/words/us/2025_01_15_ai_diffusion.hpp>

namespace chipgauge::words {

inline constexpr instrument_words system_titles[] = {
    corrections_2024_titles[0],
    diffusion_titles[0],
    {&law::computers_2006, {"Adjusted peak performance of computers", "Performance de crête ajustée des calculateurs"}}};

inline constexpr row_words system_words[] = {
    {"742.4(a)/systems",
     {2006, 4, 24},
     {"as a large computer (4A003) or an encryption item (5A002) the system is controlled for national security, whatever its circuits, to "
      "every destination but Canada: a license, or License Exception APP or ENC",
      "en tant que grand ordinateur (4A003) ou article de chiffrement (5A002), le système est contrôlé pour la sécurité nationale, quels "
      "que soient ses circuits, vers toute destination sauf le Canada : une licence, ou l’exception de licence APP ou ENC"},
     {"which entry it stands in depends on its adjusted peak performance and its encryption; the line of 4A003 before March 14, 2023 was "
      "not read in print",
      "la rubrique dont il relève dépend de sa performance de crête ajustée (APP) et de son chiffrement ; le seuil de 4A003 d’avant le 14 "
      "mars 2023 n’a pas été lu dans le texte imprimé"}},
    {"742.4(a)/systems",
     law::corrections_2024_day,
     {"as a large computer (4A003.z) or an encryption item (5A002.z) the system is controlled for national security as well, to every "
      "destination but Canada: a license, or License Exception APP or ENC",
      "en tant que grand ordinateur (4A003.z) ou article de chiffrement (5A002.z), le système est aussi contrôlé pour la sécurité "
      "nationale, vers toute destination sauf le Canada : une licence, ou l’exception de licence APP ou ENC"},
     {"which entry it stands in depends on its adjusted peak performance and its encryption",
      "la rubrique dont il relève dépend de sa performance de crête ajustée (APP) et de son chiffrement"}},
    {"740.8/list-lines",
     law::corrections_2024_day,
     {"740.8(a) opens NAC and ACA to 5A002.z and 5A992.z as a whole, the lines of those entries only to the .b half: the texts differ",
      "le § 740.8(a) ouvre NAC et ACA à 5A002.z et à 5A992.z tout entiers, les lignes de ces rubriques à la seule moitié .b : les textes "
      "diffèrent"}},
    {"740.29/5A002.z",
     law::diffusion_effective,
     {"5A002.z stands in its own line and in the certification text for LPP, not in the list of 740.29(b): the texts differ",
      "5A002.z figure dans sa propre ligne et dans le texte de certification de LPP, non dans la liste du § 740.29(b) : les textes "
      "diffèrent"}},
};

static_assert(worded(law::system_rows, system_words, system_titles));

} // namespace chipgauge::words
