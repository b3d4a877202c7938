// The places that a law tells apart: the groups of a country on a day, doubt included.
#pragma once

#include <chipgauge/law/country.hpp>

#include <cstddef>

namespace chipgauge {

/// Every place with its groups, in the order of codes, and the dated changes. A law of one's own may have none: then no group means
/// anything, and every place stands alike.
struct geography {
    place const* places = nullptr;
    std::size_t place_count = 0;
    membership_change const* changes = nullptr; ///< in the order of days
    std::size_t change_count = 0;
    country const* home = nullptr; ///< whose law it is, then its territories: what stays there is no export
    std::size_t home_count = 0;
    standing unlisted{}; ///< of a place that no row lists: it may stand in any group, or in none

    template<std::size_t N, std::size_t M, std::size_t K>
    static constexpr geography of(place const (&rows)[N], membership_change const (&changes)[M], country const (&home)[K],
                                  standing unlisted) {
        return {rows, N, changes, M, home, K, unlisted};
    }
};

/// Whether a place belongs to the country whose law it is.
constexpr bool at_home(geography const& where, country code) {
    for (std::size_t i = 0; i < where.home_count; ++i)
        if (where.home[i] == code) return true;
    return false;
}

/// The row of a country, or nullptr for a code that no country has.
constexpr place const* find_place(geography const& where, country code) {
    std::size_t low = 0, high = where.place_count;
    while (low < high) {
        std::size_t const middle = low + (high - low) / 2;
        if (where.places[middle].code < code)
            low = middle + 1;
        else
            high = middle;
    }
    return low == where.place_count || where.places[low].code != code ? nullptr : &where.places[low];
}

/// The groups of a country on a day; a territory stands in those of its country. A place that no group lists may stand in any of them, or in none: that is not "no license".
constexpr standing standing_of(geography const& where, country code, date on) {
    place const* row = find_place(where, at_home(where, code) ? where.home[0] : code);
    if (!row || !row->listed) return where.unlisted;
    standing result{{row->in}, {}};
    for (std::size_t i = 0; i < where.change_count; ++i) {
        membership_change const& change = where.changes[i];
        if (change.code != code || change.from > on) continue;
        result.alternatives = {};
        for (groups each : change.alternatives) result.alternatives.push(each);
        result.doubt = change.alternatives.count > 1 ? &change : nullptr;
    }
    return result;
}

} // namespace chipgauge
