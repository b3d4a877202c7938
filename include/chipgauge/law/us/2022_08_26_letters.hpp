// August 26, 2022: "is informed" letters to NVIDIA (A100, H100) and AMD (MI250). Their text was not published.
#pragma once

#include <chipgauge/law/us/phrases.hpp>

namespace chipgauge::law {

inline constexpr instrument letters_2022{.citation = "NVIDIA Form 8-K, Aug 31 2022",
                                         .url = "https://www.sec.gov/Archives/edgar/data/1045810/000104581022000146/nvda-20220826.htm",
                                         .published = {2022, 8, 26},
                                         .kind = text_kind::letter};
inline constexpr instrument letter_amd_2022{.citation = "The Register, Sep 1 2022",
                                            .url = "https://www.theregister.com/2022/09/01/us_stops_nvidia_and_amd/",
                                            .published = {2022, 8, 26},
                                            .kind = text_kind::letter};

/// The sum and the transfer rate of an A100: the letter reaches circuits "roughly equal" to it, so the line lies at most there.
inline constexpr ranged<tpp> near_a100_performance{4800_TPP, 4992_TPP};
inline constexpr ranged<GBps> near_a100_transfer{600_GBps, 664_GBps};

inline constexpr rule letters_2022_rows[] = {
    {.id = "letter.2022-08-26",
     .effective = {2022, 8, 26},
     .then = outcome::license,
     .where = {.to = china},
     .models = {"A100"sv, "H100"sv},
     .vendors = {"NVIDIA"sv},
     .over = {"letter.2022-08-26.similar"},
     .bars = any_exception,
     .instrument = &letters_2022,
     .says_more = true},
    {.id = "letter.2022-08-26.russia",
     .effective = {2022, 8, 26},
     .then = outcome::license,
     .where = {.to = {.named = {"RU"}}},
     .models = {"A100"sv, "H100"sv},
     .vendors = {"NVIDIA"sv},
     .over = {"letter.2022-08-26.similar"},
     .bars = any_exception,
     .instrument = &letters_2022,
     .says_more = true,
     .doubtful = true},
    {.id = "letter.2022-08-26.similar",
     .effective = {2022, 8, 26},
     .then = outcome::license,
     .limits = {of::tpp >= near_a100_performance, of::transfer_rate >= near_a100_transfer},
     .where = {.to = {.named = {"CN", "HK", "RU"}}},
     .vendors = {"NVIDIA"sv},
     .bars = any_exception,
     .instrument = &letters_2022,
     .says_more = true,
     .doubtful = true},
    {.id = "letter.2022-08-26.amd",
     .effective = {2022, 8, 26},
     .then = outcome::license,
     .where = {.to = china},
     .models = {"MI250"sv, "MI250X"sv},
     .vendors = {"AMD"sv},
     .bars = any_exception,
     .instrument = &letter_amd_2022,
     .says_more = true,
     .doubtful = true},
};

} // namespace chipgauge::law
