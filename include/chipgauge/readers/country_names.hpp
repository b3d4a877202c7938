// Other names that countries go by, as people type them: former ones, short ones, and those of other languages.
#pragma once

#include <chipgauge/law/us/place.hpp>

#include <string_view>

namespace chipgauge {

struct country_alias {
    std::string_view name;
    country is;
};

// clang-format off
inline constexpr country_alias country_aliases[] = {
    {"Turkey", "TR"}, {"Turkiye", "TR"}, {"Macao", "MO"}, {"Macau", "MO"}, {"UAE", "AE"}, {"Emirates", "AE"}, {"Burma", "MM"},
    {"PRC", "CN"}, {"Mainland China", "CN"}, {"ROC", "TW"}, {"South Korea", "KR"}, {"North Korea", "KP"}, {"UK", "GB"}, {"Britain", "GB"},
    {"England", "GB"}, {"Holland", "NL"}, {"Ivory Coast", "CI"}, {"Czech Republic", "CZ"}, {"Swaziland", "SZ"}, {"Cape Verde", "CV"},
    {"Macedonia", "MK"}, {"KSA", "SA"}, {"Vatican", "VA"}, {"East Timor", "TL"}, {"USA", "US"}, {"America", "US"},
};
// clang-format on

} // namespace chipgauge
