// October 23, 2023: a letter to NVIDIA that the new requirement applies at once to named datacenter chips, 25 days early.
#pragma once

#include <chipgauge/law/us/phrases.hpp>

namespace chipgauge::law {

inline constexpr instrument acceleration_letter{"Letter to NVIDIA of October 23, 2023",
                                                "NVIDIA Form 8-K, Oct 2023, as reported",
                                                "https://smbom.com/news/13059",
                                                {2023, 10, 23},
                                                text_kind::letter};

inline constexpr rule acceleration_letter_rows[] = {
    {.id = "letter.2023-10-23",
     .effective = {2023, 10, 23},
     .then = outcome::license,
     .where = {.to = d1_d4_d5, .headquarters = macau_or_d5, .either = true},
     .models = {"A100"sv, "A800"sv, "H100"sv, "H800"sv, "L40S"sv},
     .vendors = {"NVIDIA"sv},
     .by = &acceleration_letter,
     .text = "the requirement of the rule released on October 17, 2023, at once"sv,
     .doubt = "known from press reports of the filing; its destinations are taken to be those of the rule"sv},
};

} // namespace chipgauge::law
