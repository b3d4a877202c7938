// April 2025: letters to NVIDIA (H20 and circuits with its bandwidth) and AMD (MI308). They require a license and classify nothing.
// Only the companies' filings are public: no figure of the letters was published.
#pragma once

#include <chipgauge/law/us/phrases.hpp>

namespace chipgauge::law {

inline constexpr instrument h20_letter{.citation = "NVIDIA Form 8-K, Apr 9 2025",
                                       .url = "https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=1045810&type=8-K",
                                       .published = {2025, 4, 9},
                                       .kind = text_kind::letter};
inline constexpr instrument mi308_letter{.citation = "AMD risk factor, Apr 15 2025",
                                         .url = "https://www.tipranks.com/stocks/tse%3Aamd/risk-factors",
                                         .published = {2025, 4, 15},
                                         .kind = text_kind::letter};
inline constexpr instrument h20_licenses{.citation = "press, July and August 2025",
                                         .url = "https://todayheadline.co/?p=206511",
                                         .published = {2025, 7, 14},
                                         .kind = text_kind::guidance};

/// "Any other circuits achieving the H20's memory bandwidth": at most the H20's own; press reports say 1,400.
inline constexpr ranged<GBps> h20_memory_line{1400_GBps, 4000_GBps};
/// The H20's NVLink alone, or with its host link: which one counts was not said.
inline constexpr ranged<GBps> h20_interconnect_line{900_GBps, 1028_GBps};

inline constexpr rule h20_letter_rows[] = {
    {.id = "letter.2025-04-09",
     .effective = {2025, 4, 9},
     .then = outcome::license,
     .where = d5_or_party,
     .models = {"H20"sv},
     .vendors = {"NVIDIA"sv},
     .over = {"letter.2025-04-09.memory", "letter.2025-04-09.interconnect"},
     .instrument = &h20_letter,
     .says_more = true},
    {.id = "letter.2025-04-09.memory",
     .effective = {2025, 4, 9},
     .then = outcome::license,
     .limits = {of::dram_bandwidth >= h20_memory_line},
     .about = outcome::in_no_paragraph,
     .where = d5_or_party,
     .vendors = {"NVIDIA"sv},
     .instrument = &h20_letter,
     .says_more = true,
     .doubtful = true},
    {.id = "letter.2025-04-09.interconnect",
     .effective = {2025, 4, 9},
     .then = outcome::license,
     .limits = {of::transfer_rate >= h20_interconnect_line},
     .about = outcome::in_no_paragraph,
     .where = d5_or_party,
     .vendors = {"NVIDIA"sv},
     .instrument = &h20_letter,
     .says_more = true,
     .doubtful = true},
    {.id = "letter.2025-04-15",
     .effective = {2025, 4, 15},
     .then = outcome::license,
     .where = d5_or_party,
     .models = {"MI308"sv},
     .vendors = {"AMD"sv},
     .instrument = &mi308_letter,
     .says_more = true,
     .doubtful = true},
    {.id = "letter.2025-04.follow-up",
     .effective = {2025, 7, 14},
     .then = outcome::notice,
     .where = d5_or_party,
     .models = {"H20"sv, "MI308"sv},
     .instrument = &h20_licenses,
     .says_more = true},
    {.id = "letter.2025-04.follow-up",
     .effective = {2025, 8, 1},
     .then = outcome::notice,
     .where = d5_or_party,
     .models = {"H20"sv, "MI308"sv},
     .instrument = &h20_licenses,
     .says_more = true},
};

} // namespace chipgauge::law
