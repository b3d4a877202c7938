// October 23, 2023: a letter to NVIDIA that the new requirement applies at once to named datacenter chips, 25 days early.
#pragma once

#include <chipgauge/law/us/phrases.hpp>

namespace chipgauge::law {

inline constexpr instrument acceleration_letter{.citation = "NVIDIA Form 8-K, accession 0001045810-23-000221",
                                                .url = "https://www.sec.gov/Archives/edgar/data/1045810/000104581023000221/",
                                                .published = {2023, 10, 23},
                                                .kind = text_kind::letter};

inline constexpr rule acceleration_letter_rows[] = {
    {.id = "letter.2023-10-23",
     .effective = {2023, 10, 23},
     .then = outcome::license,
     .where = {.to = d1_d4_d5, .headquarters = macau_or_d5, .either = true},
     .models = {"A100"sv, "A800"sv, "H100"sv, "H800"sv, "L40S"sv},
     .vendors = {"NVIDIA"sv},
     .bars = any_exception,
     .instrument = &acceleration_letter,
     .says_more = true,
     .doubtful = true},
};

} // namespace chipgauge::law
