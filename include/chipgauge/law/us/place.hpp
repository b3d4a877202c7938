// Destinations: a country's standing in the EAR's country groups on a day, doubt included.
// Source: supplement no. 1 to 15 CFR part 740, and for Tier 1 supplement no. 5, paragraph (a).
#pragma once

#include <chipgauge/law/us/country_groups.hpp>

namespace chipgauge {

/// The row of a country, or nullptr for a code that no country has.
constexpr place const* find_place(country code) {
    int low = 0, high = static_cast<int>(sizeof(all_places) / sizeof(all_places[0]));
    while (low < high) {
        int const middle = (low + high) / 2;
        if (all_places[middle].code < code)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == static_cast<int>(sizeof(all_places) / sizeof(all_places[0])) || all_places[low].code != code) return nullptr;
    return &all_places[low];
}

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

/// The groups of a country on a day. A place that no group lists may stand in any of them, or in none: that is not "no license".
constexpr standing standing_of(country code, date on) {
    using enum groups;
    place const* row = find_place(code);
    if (!row || !row->listed) return {{none, d1, d4, d1 | d4 | d5 | d5m, a1 | a5, a6, tier1 | a5}, nullptr, false};
    standing result{{row->in}, {}};
    for (membership_change const& change : membership_changes) {
        if (change.code != code || change.from > on) continue;
        result.alternatives = {};
        for (groups each : change.alternatives) result.alternatives.push(each);
        result.doubt = change.alternatives.count > 1 ? &change : nullptr;
    }
    return result;
}

} // namespace chipgauge
