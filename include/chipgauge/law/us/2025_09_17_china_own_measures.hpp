// What China itself does about U.S. chips, as the press reports it, and what became of U.S. licenses for the H200. No export control of
// the United States, but an answer about China misleads without it.
#pragma once

#include <chipgauge/law/us/phrases.hpp>

namespace chipgauge::law {

inline constexpr instrument china_2025{.citation = "Financial Times and Reuters, Sep 17 2025",
                                       .url = "https://www.business-standard.com/amp/world-news/"
                                              "china-tells-technology-companies-to-stop-buying-nvidia-s-ai-chips-125091701512_1.html",
                                       .published = {2025, 9, 17},
                                       .kind = text_kind::guidance};
inline constexpr instrument china_2026_customs{.citation = "Reuters, Jan 14 2026",
                                               .url = "https://news.az/news/china-blocks-nvidia-h200-ai-chips-amid-tech-tensions",
                                               .published = {2026, 1, 14},
                                               .kind = text_kind::guidance};
inline constexpr instrument china_2026_approvals{
    .citation = "Reuters, Jan 28 2026",
    .url = "https://www.businesstimes.com.sg/international/global/china-approves-first-batch-nvidia-h200-chip-imports-sources",
    .published = {2026, 1, 28},
    .kind = text_kind::guidance};
inline constexpr instrument h200_licenses{.citation = "NVIDIA Form 10-Q, Apr 26 2026, and press",
                                          .url = "https://github.com/s-w-kelly/chip-export-controls",
                                          .published = {2026, 5, 28},
                                          .kind = text_kind::guidance};

inline constexpr rule china_measures_rows[] = {
    {.id = "china.2025-09",
     .effective = {2025, 9, 17},
     .then = outcome::notice,
     .where = {.to = china},
     .models = {"RTX PRO 6000D"sv, "H20"sv},
     .vendors = {"NVIDIA"sv},
     .instrument = &china_2025,
     .says_more = true,
     .doubtful = true},
    {.id = "china.2026.H200",
     .effective = {2026, 1, 14},
     .then = outcome::notice,
     .where = {.to = china},
     .models = {"H200"sv},
     .vendors = {"NVIDIA"sv},
     .instrument = &china_2026_customs,
     .says_more = true,
     .doubtful = true},
    {.id = "china.2026.H200",
     .effective = {2026, 1, 28},
     .then = outcome::notice,
     .where = {.to = china},
     .models = {"H200"sv},
     .vendors = {"NVIDIA"sv},
     .instrument = &china_2026_approvals,
     .says_more = true,
     .doubtful = true},
    {.id = "licenses.H200",
     .effective = {2026, 5, 28},
     .then = outcome::notice,
     .where = {.to = china_or_macau},
     .models = {"H200"sv},
     .vendors = {"NVIDIA"sv},
     .instrument = &h200_licenses,
     .says_more = true,
     .doubtful = true},
};

} // namespace chipgauge::law
