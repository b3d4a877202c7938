// The words of law/us/2026_05_31_guidance.hpp.
#pragma once

#include <chipgauge/law/us/2026_05_31_guidance.hpp>
#include <chipgauge/words/us/row_words.hpp>

namespace chipgauge::words {

inline constexpr instrument_words guidance_2026_titles[] = {
    {&law::guidance_2026, {"BIS guidance of May 31, 2026", "Lignes directrices du BIS du 31 mai 2026"}},
};

inline constexpr row_words guidance_2026_words[] = {
    {"guidance.2026-05-31",
     {2026, 5, 31},
     {"the license requirement for parties headquartered in Macau or D:5 is enforced wherever they are; chips already used in bona fide "
      "data centers need not stop",
      "l’exigence de licence visant les parties ayant leur siège à Macao ou dans un pays du groupe D:5 est appliquée où qu’elles se "
      "trouvent ; les puces déjà en service dans des centres de données de bonne foi peuvent le rester"}},
};

static_assert(worded(law::guidance_2026_rows, guidance_2026_words, guidance_2026_titles));

} // namespace chipgauge::words
