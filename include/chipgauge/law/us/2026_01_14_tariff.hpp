// Proclamation 11002 (January 14, 2026): a 25 % duty on imports of two narrow bands of chips. Customs, not export control.
#pragma once

#include <chipgauge/law/us/phrases.hpp>

namespace chipgauge::law {

inline constexpr instrument tariff_2026{
    "Proclamation 11002",
    "Proclamation of Jan 14 2026; HTS 9903.79.01",
    "https://www.whitehouse.gov/presidential-actions/2026/01/"
    "adjusting-imports-of-semiconductors-semiconductor-manufacturing-equipment-and-their-derivative-products-into-the-united-states/",
    {2026, 1, 14},
    text_kind::tariff};

inline constexpr rule tariff_2026_rows[] = {
    {.id = "tariff.band-1",
     .effective = {2026, 1, 15},
     .then = outcome::notice,
     .limits = {of::tpp > 14000_TPP, of::tpp<17500_TPP, of::dram_bandwidth> 4500_GBps, of::dram_bandwidth < 5000_GBps},
     .by = &tariff_2026,
     .text = "25 % duty when imported into the United States, unless exempt by use; not an export control"sv},
    {.id = "tariff.band-2",
     .effective = {2026, 1, 15},
     .then = outcome::notice,
     .limits = {of::tpp > 20800_TPP, of::tpp<21100_TPP, of::dram_bandwidth> 5800_GBps, of::dram_bandwidth < 6200_GBps},
     .by = &tariff_2026,
     .text = "25 % duty when imported into the United States, unless exempt by use; not an export control"sv},
};

} // namespace chipgauge::law
