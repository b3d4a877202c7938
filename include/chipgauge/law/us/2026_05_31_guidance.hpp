// May 31, 2026: BIS guidance that the headquarters requirement stays enforced everywhere.
#pragma once

#include <chipgauge/law/us/phrases.hpp>

namespace chipgauge::law {

inline constexpr instrument guidance_2026{.citation = "BIS, May 31 2026",
                                          .url = "https://www.bis.gov/media/documents/bis-guidance-may-31-2026.pdf",
                                          .published = {2026, 5, 31},
                                          .kind = text_kind::guidance};

inline constexpr rule guidance_2026_rows[] = {
    {.id = "guidance.2026-05-31",
     .effective = {2026, 5, 31},
     .then = outcome::notice,
     .about = a_or_b,
     .where = party_from_d5,
     .instrument = &guidance_2026,
     .says_more = true},
};

} // namespace chipgauge::law
