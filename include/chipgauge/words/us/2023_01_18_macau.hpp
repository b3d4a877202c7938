// The words of law/us/2023_01_18_macau.hpp.
#pragma once

#include <chipgauge/law/us/2023_01_18_macau.hpp>
#include <chipgauge/words/us/2022_10_13_interim_final_rule.hpp>
#include <chipgauge/words/us/row_words.hpp>

namespace chipgauge::words {

inline constexpr instrument_words macau_2023_titles[] = {
    {&law::macau_2023, {"Macau added to the rule of October 2022", "Ajout de Macao à la règle d’octobre 2022"}},
};

inline constexpr row_words macau_2023_words[] = {
    {"742.6(b)(10)/allied", {2023, 1, 17}, {}, allied_in_2022},
    {"744.23(d)(2)", {2023, 1, 17}, {}, allied_in_2022},
    {"742.6(b)(10)",
     {2023, 1, 17},
     {},
     {"exceptions for parties headquartered in the U.S., A:5 or A:6 were not confirmed",
      "les exceptions en faveur des parties ayant leur siège aux États-Unis ou dans un pays des groupes A:5 ou A:6 n’ont pas été "
      "confirmées"}},
    {"744.23(a)(1)", {2023, 1, 17}, supercomputer_use, {"the text of 2023 was read in part", "le texte de 2023 n’a été lu qu’en partie"}},
    {"744.23(d)(1)", {2023, 1, 17}, {}, {"the text of 2023 was read in part", "le texte de 2023 n’a été lu qu’en partie"}},
};

static_assert(worded(law::macau_2023_rows, macau_2023_words, macau_2023_titles));

} // namespace chipgauge::words
