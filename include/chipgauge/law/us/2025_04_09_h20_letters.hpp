// April 2025: letters to NVIDIA (H20 and circuits with its bandwidth), AMD (MI308) and Intel. They require a license and classify nothing.
// NVIDIA's and AMD's filings give no figure; the press reports three from Intel's letter, and chips made since stay just below them.
#pragma once

#include <chipgauge/law/us/phrases.hpp>

namespace chipgauge::law {

inline constexpr instrument h20_letter{.citation = "NVIDIA Form 8-K, Apr 9 2025",
                                       .url = "https://www.sec.gov/Archives/edgar/data/1045810/000104581025000082/nvda-20250409.htm",
                                       .published = {2025, 4, 9},
                                       .kind = text_kind::letter};
inline constexpr instrument mi308_letter{.citation = "AMD Form 8-K, Apr 15 2025",
                                         .url = "https://www.sec.gov/Archives/edgar/data/2488/000000248825000039/amd-20250415.htm",
                                         .published = {2025, 4, 15},
                                         .kind = text_kind::letter};
inline constexpr instrument h20_licenses{.citation = "NVIDIA Form 10-Q, Jul 27 2025",
                                         .url = "https://www.sec.gov/Archives/edgar/data/1045810/000104581025000209/nvda-20250727.htm",
                                         .published = {2025, 7, 14},
                                         .kind = text_kind::guidance};

inline constexpr instrument intel_letter{.citation = "Financial Times and Reuters, Apr 16 2025",
                                         .url = "https://www.thestar.com.my/business/business-news/2025/04/17/"
                                                "intel-will-need-licence-to-export-ai-chips-to-chinese-clients-ft-reports",
                                         .published = {2025, 4, 16},
                                         .kind = text_kind::letter};

/// The lines of the letter to Intel, as the press reports them: each alone asks for a license.
inline constexpr GBps reported_memory_line = 1400_GBps, reported_io_line = 1100_GBps, reported_sum_line = 1700_GBps;

/// "Any other circuits achieving the H20's … interconnect bandwidth": its NVLink alone, or with its host link. Which one was not said.
inline constexpr ranged<GBps> h20_interconnect_line{900_GBps, 1028_GBps};

/// Whom a letter with these lines reached: Intel by the reports, NVIDIA by the like words of its filing.
inline constexpr few<std::string_view, 16> reported_addressees{"NVIDIA"sv, "Intel"sv};

inline constexpr rule h20_letter_rows[] = {
    {.id = "letter.2025-04-09",
     .effective = {2025, 4, 9},
     .then = outcome::license,
     .where = d5_or_party,
     .models = {"H20"sv},
     .vendors = {"NVIDIA"sv},
     .over = {"letter.2025-04.reported.memory", "letter.2025-04.reported.io", "letter.2025-04.reported.sum",
              "letter.2025-04-09.interconnect"},
     .bars = any_exception,
     .instrument = &h20_letter,
     .says_more = true},
    {.id = "letter.2025-04.reported.memory",
     .effective = {2025, 4, 9},
     .then = outcome::license,
     .limits = {of::dram_bandwidth >= reported_memory_line},
     .about = outcome::in_no_paragraph,
     .where = d5_or_party,
     .vendors = reported_addressees,
     .bars = any_exception,
     .instrument = &intel_letter,
     .says_more = true,
     .doubtful = true},
    {.id = "letter.2025-04.reported.io",
     .effective = {2025, 4, 9},
     .then = outcome::license,
     .limits = {of::transfer_rate >= reported_io_line},
     .about = outcome::in_no_paragraph,
     .where = d5_or_party,
     .vendors = reported_addressees,
     .bars = any_exception,
     .instrument = &intel_letter,
     .says_more = true,
     .doubtful = true},
    {.id = "letter.2025-04.reported.sum",
     .effective = {2025, 4, 9},
     .then = outcome::license,
     .limits = {of::bandwidth_sum >= reported_sum_line},
     .about = outcome::in_no_paragraph,
     .where = d5_or_party,
     .vendors = reported_addressees,
     .bars = any_exception,
     .instrument = &intel_letter,
     .says_more = true,
     .doubtful = true},
    {.id = "letter.2025-04-09.interconnect",
     .effective = {2025, 4, 9},
     .then = outcome::license,
     .limits = {of::transfer_rate >= h20_interconnect_line},
     .about = outcome::in_no_paragraph,
     .where = d5_or_party,
     .vendors = {"NVIDIA"sv},
     .bars = any_exception,
     .instrument = &h20_letter,
     .says_more = true,
     .doubtful = true},
    {.id = "letter.2025-04-15",
     .effective = {2025, 4, 15},
     .then = outcome::license,
     .where = d5_or_party,
     .models = {"MI308"sv},
     .vendors = {"AMD"sv},
     .bars = any_exception,
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
