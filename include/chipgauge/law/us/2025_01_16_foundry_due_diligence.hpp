// 90 FR 5298 (January 16, 2025), corrected by 90 FR 9604, extended by 91 FR 17851: chips at 16/14 nm or below are presumed 3A090.a
// when a front-end fabricator or a packager exports them. It binds only those two kinds of company.
#pragma once

#include <chipgauge/law/us/phrases.hpp>

namespace chipgauge::law {

inline constexpr instrument foundry_2025{"Foundry due diligence rule",
                                         "90 FR 5298",
                                         "https://www.federalregister.gov/documents/2025/01/16/2025-00711/",
                                         {2025, 1, 16},
                                         text_kind::regulation};
inline constexpr instrument foundry_2025_correction{"Correction of the foundry due diligence rule",
                                                    "90 FR 9604",
                                                    "https://frnow.com/Browse/Document/usa/na/fr/2025/2/14/2025-02655",
                                                    {2025, 2, 14},
                                                    text_kind::regulation};
inline constexpr instrument foundry_2026{"Extension for authorized designers",
                                         "91 FR 17851",
                                         "https://www.govinfo.gov/content/pkg/FR-2026-04-09/html/2026-06851.htm",
                                         {2026, 4, 9},
                                         text_kind::regulation};

inline constexpr rule foundry_rows[] = {
    {.id = "3A090/note-1",
     .effective = {2025, 1, 31},
     .then = outcome::notice,
     .by = &foundry_2025,
     .cfr = ccl,
     .text =
         "binds fabricators and packagers only: a logic circuit at 16/14 nm or below is presumed 3A090.a unless an approved or authorized designer or an attested transistor count under 30 billion overcomes it"sv},
    {.id = "3A090/note-1",
     .effective = {2025, 2, 11},
     .then = outcome::notice,
     .by = &foundry_2025_correction,
     .cfr = ccl,
     .text =
         "binds fabricators and packagers only: a logic circuit at 16/14 nm or below is presumed 3A090.a unless an approved or authorized designer or an attested transistor count under 30 billion overcomes it"sv},
    {.id = "3A090/note-1",
     .effective = {2026, 4, 7},
     .then = outcome::notice,
     .by = &foundry_2026,
     .cfr = ccl,
     .text =
         "binds fabricators and packagers only: a logic circuit at 16/14 nm or below is presumed 3A090.a unless an approved or (until December 31, 2026) authorized designer or an attested transistor count overcomes it: under 30 billion, without HBM under 35 from 2027 and under 40 from 2029; 2028 is not named"sv},
};

} // namespace chipgauge::law
