// Proclamation 11002 (January 14, 2026): a 25 % duty on imports of two narrow bands of chips. Customs, not export control.
#pragma once

#include <chipgauge/law/us/phrases.hpp>

namespace chipgauge::law {

inline constexpr instrument tariff_2026{.citation = "Proclamation of Jan 14 2026; HTS 9903.79.01",
                                        .url = "https://www.govinfo.gov/content/pkg/FR-2026-01-20/html/2026-01052.htm",
                                        .published = {2026, 1, 14},
                                        .kind = text_kind::tariff};

inline constexpr rule tariff_2026_rows[] = {
    {.id = "tariff.band-1",
     .effective = {2026, 1, 15},
     .then = outcome::notice,
     .limits = {of::tpp > 14000_TPP, of::tpp<17500_TPP, of::dram_bandwidth> 4500_GBps, of::dram_bandwidth < 5000_GBps},
     .instrument = &tariff_2026,
     .says_more = true},
    {.id = "tariff.band-2",
     .effective = {2026, 1, 15},
     .then = outcome::notice,
     .limits = {of::tpp > 20800_TPP, of::tpp<21100_TPP, of::dram_bandwidth> 5800_GBps, of::dram_bandwidth < 6200_GBps},
     .instrument = &tariff_2026,
     .says_more = true},
};

} // namespace chipgauge::law
