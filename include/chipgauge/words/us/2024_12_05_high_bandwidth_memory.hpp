// The words of law/us/2024_12_05_high_bandwidth_memory.hpp.
#pragma once

#include <chipgauge/law/us/2024_12_05_high_bandwidth_memory.hpp>
#include <chipgauge/words/us/row_words.hpp>

namespace chipgauge::words {

inline constexpr instrument_words hbm_2024_titles[] = {
    {&law::hbm_2024,
     {"High-bandwidth memory interim final rule", "Règle provisoire finale (interim final rule) sur la mémoire à haute bande passante"}},
};

inline constexpr row_words hbm_2024_words[] = {
    {"3A090.c",
     {2024, 12, 2},
     {"memory bandwidth density; not for a processor with memory in its package",
      "densité de bande passante mémoire ; ne vise pas un processeur dont le boîtier contient de la mémoire"}},
    {"740.25",
     law::hbm_2024_compliance,
     {"party headquartered in the U.S. or A:5 and not owned from Macau or D:5; direct purchase and co-packaging conditions",
      "partie ayant son siège aux États-Unis ou dans un pays du groupe A:5 et non détenue depuis Macao ou un pays du groupe D:5 ; "
      "conditions d’achat direct et d’assemblage dans un même boîtier"}},
};

static_assert(worded(law::hbm_2024_rows, hbm_2024_words, hbm_2024_titles));

} // namespace chipgauge::words
