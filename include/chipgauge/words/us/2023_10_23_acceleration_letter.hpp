// The words of law/us/2023_10_23_acceleration_letter.hpp.
#pragma once

#include <chipgauge/law/us/2023_10_23_acceleration_letter.hpp>
#include <chipgauge/words/us/row_words.hpp>

namespace chipgauge::words {

inline constexpr instrument_words acceleration_letter_titles[] = {
    {&law::acceleration_letter, {"Letter to NVIDIA of October 23, 2023", "Lettre à NVIDIA du 23 octobre 2023"}},
};

inline constexpr row_words acceleration_letter_words[] = {
    {"letter.2023-10-23",
     {2023, 10, 23},
     {"the requirement of the rule released on October 17, 2023, at once",
      "l’exigence de la règle rendue publique le 17 octobre 2023, avec effet immédiat"},
     {"known from press reports of the filing; its destinations are taken to be those of the rule",
      "connue par ce que la presse a rapporté du document déposé ; ses destinations sont supposées être celles de la règle"}},
};

static_assert(worded(law::acceleration_letter_rows, acceleration_letter_words, acceleration_letter_titles));

} // namespace chipgauge::words
