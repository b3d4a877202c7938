// The words of law/us/2026_01_14_tariff.hpp.
#pragma once

#include <chipgauge/law/us/2026_01_14_tariff.hpp>
#include <chipgauge/words/us/row_words.hpp>

namespace chipgauge::words {

inline constexpr instrument_words tariff_2026_titles[] = {
    {&law::tariff_2026, {"Proclamation 11002", "Proclamation présidentielle 11002"}},
};

inline constexpr phrase duty{
    "25 % duty when imported into the United States, unless exempt by use; not an export control",
    "droit de douane de 25 % à l’importation aux États-Unis, sauf exemption selon l’usage ; ce n’est pas un contrôle des exportations"};

inline constexpr row_words tariff_2026_words[] = {
    {"tariff.band-1", {2026, 1, 15}, duty},
    {"tariff.band-2", {2026, 1, 15}, duty},
};

static_assert(worded(law::tariff_2026_rows, tariff_2026_words, tariff_2026_titles));

} // namespace chipgauge::words
