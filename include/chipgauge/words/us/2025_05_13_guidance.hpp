// The words of law/us/2025_05_13_guidance.hpp.
#pragma once

#include <chipgauge/law/us/2025_05_13_guidance.hpp>
#include <chipgauge/words/us/row_words.hpp>

namespace chipgauge::words {

inline constexpr instrument_words guidance_2025_titles[] = {
    {&law::guidance_2025, {"BIS guidance of May 13, 2025", "Lignes directrices du BIS du 13 mai 2025"}},
};

inline constexpr row_words guidance_2025_words[] = {
    {"guidance.2025-05-13.gp10",
     {2025, 5, 13},
     {"presumed made in violation of the EAR: using, buying or servicing it anywhere without authorization is at risk",
      "présumé fabriqué en violation des EAR : l’utiliser, l’acheter ou l’entretenir sans autorisation, où que ce soit, expose à un "
      "risque"}},
    {"guidance.2025-05-13.gp10.others",
     {2025, 5, 13},
     {"a 3A090 circuit of a company headquartered in Macau or D:5 is presumed made in violation of the EAR: using, buying or servicing it "
      "anywhere without authorization is at risk",
      "un circuit 3A090 d’une société ayant son siège à Macao ou dans un pays du groupe D:5 est présumé fabriqué en violation des EAR : "
      "l’utiliser, l’acheter ou l’entretenir où que ce soit sans autorisation expose à des poursuites"},
     {"the guidance speaks of all such circuits and names three Ascends as covered; that this one is, is a reading",
      "la note vise tous les circuits de ce genre et nomme trois Ascend comme couverts ; que celui-ci le soit est une lecture"}},
    {"guidance.2025-05-13.training",
     {2025, 5, 13},
     {"training AI models for parties headquartered in Macau or D:5 may need a license where a military or WMD end use is known; red flags "
      "for data centers",
      "entraîner des modèles d’IA pour des parties ayant leur siège à Macao ou dans un pays du groupe D:5 peut exiger une licence "
      "lorsqu’une utilisation finale militaire ou liée aux armes de destruction massive est connue ; signaux d’alerte pour les centres de "
      "données"}},
};

static_assert(worded(law::guidance_2025_rows, guidance_2025_words, guidance_2025_titles));

} // namespace chipgauge::words
