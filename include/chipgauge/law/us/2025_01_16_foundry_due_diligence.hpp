// 90 FR 5298 (January 16, 2025), corrected by 90 FR 9604, extended by 91 FR 17851: chips at 16/14 nm or below are presumed 3A090.a
// when a front-end fabricator or a packager exports them. It binds only those two kinds of company.
#pragma once

#include <chipgauge/law/us/phrases.hpp>

namespace chipgauge::law {

inline constexpr instrument foundry_2025{.citation = "90 FR 5298",
                                         .url = "https://www.federalregister.gov/documents/2025/01/16/2025-00711/",
                                         .published = {2025, 1, 16},
                                         .kind = text_kind::regulation};
inline constexpr instrument foundry_2025_correction{
    .citation = "90 FR 9604",
    .url = "https://www.federalregister.gov/documents/2025/02/14/2025-02655/"
           "implementation-of-additional-due-diligence-measures-for-advanced-computing-integrated-circuits",
    .published = {2025, 2, 14},
    .kind = text_kind::regulation};
inline constexpr instrument foundry_2026{.citation = "91 FR 17851",
                                         .url = "https://www.govinfo.gov/content/pkg/FR-2026-04-09/html/2026-06851.htm",
                                         .published = {2026, 4, 9},
                                         .kind = text_kind::regulation};

inline constexpr rule foundry_rows[] = {
    {.id = "3A090.note-1", .effective = {2025, 1, 31}, .then = outcome::notice, .instrument = &foundry_2025, .cfr = ccl, .says_more = true},
    {.id = "3A090.note-1",
     .effective = {2025, 2, 11},
     .then = outcome::notice,
     .instrument = &foundry_2025_correction,
     .cfr = ccl,
     .says_more = true},
    {.id = "3A090.note-1", .effective = {2026, 4, 7}, .then = outcome::notice, .instrument = &foundry_2026, .cfr = ccl, .says_more = true},
};

} // namespace chipgauge::law
