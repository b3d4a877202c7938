// May 31, 2026: BIS guidance that the headquarters requirement stays enforced everywhere.
#pragma once

#include <chipgauge/law/us/phrases.hpp>

namespace chipgauge::law {

inline constexpr instrument guidance_2026{"BIS guidance of May 31, 2026",
                                          "BIS, May 31 2026",
                                          "https://www.bis.gov/media/documents/bis-guidance-may-31-2026.pdf",
                                          {2026, 5, 31},
                                          text_kind::guidance};

inline constexpr rule guidance_2026_rows[] = {
    {.id = "guidance.2026-05-31",
     .effective = {2026, 5, 31},
     .then = outcome::notice,
     .about = a_or_b,
     .where = party_from_d5,
     .by = &guidance_2026,
     .text =
         "the license requirement for parties headquartered in Macau or D:5 is enforced wherever they are; chips already used in bona fide data centers need not stop"sv},
};

} // namespace chipgauge::law
