// The words of law/us/2025_09_02_syria.hpp.
#pragma once

#include <chipgauge/law/us/2025_09_02_syria.hpp>
#include <chipgauge/words/us/row_words.hpp>

namespace chipgauge::words {

inline constexpr instrument_words syria_2025_titles[] = {
    {&law::syria_2025, {"Relaxing export controls for Syria", "Assouplissement des contrôles à l’exportation vers la Syrie"}},
};

inline constexpr phrase ccd_syria{"Cuba: individuals and independent non-governmental organizations, nobody of the government or party; "
                                  "Syria: individuals and organizations",
                                  "Cuba : particuliers et organisations non gouvernementales indépendantes, personne du gouvernement ni du "
                                  "parti ; Syrie : particuliers et organisations"};

inline constexpr row_words syria_2025_words[] = {
    {"746.9(c)(1)",
     law::syria_2025_day,
     {"for commercial end uses that support the economy or the people of Syria, without a significant contribution to its military "
      "potential",
      "pour les utilisations finales commerciales qui soutiennent l’économie ou la population de la Syrie, sans contribution notable à son "
      "potentiel militaire"}},
    {"746.9(c)(2)",
     law::syria_2025_day,
     {"for every other end use; the policies of part 742 for the item apply as well (note 1)",
      "pour toute autre utilisation finale ; les politiques de la partie 742 propres à l’article s’appliquent aussi (note 1)"}},
    {"746.9(b)",
     law::syria_2025_day,
     {"license exceptions that remain: CCD, and narrow ones by person and purpose (SPP for EAR99, TMP, RPL, GOV, TSU, BAG, AVS)",
      "exceptions de licence qui subsistent : CCD, et d’étroites exceptions selon la personne et le but (SPP pour EAR99, TMP, RPL, GOV, "
      "TSU, BAG, AVS)"}},
    {"740.19(b)(17)/p.1", law::syria_2025_day, ccd_syria},
    {"740.19(b)(17)/p.2", law::syria_2025_day, ccd_syria},
};

static_assert(worded(law::syria_2025_rows, syria_2025_words, syria_2025_titles));

} // namespace chipgauge::words
