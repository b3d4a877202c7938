// Destinations: a country's standing in the EAR's country groups on a day, doubt included.
// Source: supplement no. 1 to 15 CFR part 740, and for Tier 1 supplement no. 5, paragraph (a).
#pragma once

#include <chipgauge/law/geography.hpp>
#include <chipgauge/law/us/country_groups.hpp>

namespace chipgauge {

namespace law {

/// The places of the EAR.
inline constexpr geography us_places =
    geography::of(all_places, membership_changes, united_states,
                  {{groups::none, groups::d1, groups::d4, groups::d1 | groups::d4 | groups::d5 | groups::d5m, groups::a1 | groups::a5,
                    groups::a6, groups::tier1 | groups::a5},
                   nullptr,
                   false});

} // namespace law

/// The row of a country, or nullptr for a code that no country has.
constexpr place const* find_place(country code) { return find_place(law::us_places, code); }

/// Reads a two-letter code in any case; an unnamed country for anything that is not one.
constexpr country parse_country(std::string_view text) {
    if (text.size() != 2) return {};
    char letters[2]{};
    for (std::size_t i = 0; i < 2; ++i) {
        char const c = text[i];
        letters[i] = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    country const code(letters[0], letters[1]);
    return find_place(code) ? code : country{};
}

/// The United States, a territory or a possession of theirs.
constexpr bool in_the_united_states(country code) { return at_home(law::us_places, code); }

/// The groups of a country on a day, by the EAR.
constexpr standing standing_of(country code, date on) { return standing_of(law::us_places, code, on); }

} // namespace chipgauge
