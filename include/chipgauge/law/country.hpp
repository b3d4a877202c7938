// The words for places: a country, the EAR's country groups, and what a row about them says.
#pragma once

#include <chipgauge/values/date.hpp>
#include <chipgauge/values/few.hpp>

#include <cstdint>
#include <string_view>

namespace chipgauge {

/// An ISO 3166-1 alpha-2 code (and XK). The default value names no country.
struct country {
    std::uint16_t code = 0;

    constexpr country() = default;
    constexpr country(char const (&letters)[3]) : country(letters[0], letters[1]) {}
    constexpr country(char first, char second) : code(static_cast<std::uint16_t>(first * 256 + second)) {}

    constexpr bool named() const { return code != 0; }
    constexpr char first() const { return static_cast<char>(code / 256); }
    constexpr char second() const { return static_cast<char>(code % 256); }
    friend constexpr auto operator<=>(country, country) = default;
};

/// A set of country groups. `d5m` is "Macau or a destination specified in Country Group D:5", the EAR's standing phrase.
enum class groups : std::uint8_t { none = 0, a1 = 1, a5 = 2, a6 = 4, d1 = 8, d4 = 16, d5 = 32, d5m = 64, tier1 = 128 };

constexpr groups operator|(groups a, groups b) { return static_cast<groups>(static_cast<int>(a) | static_cast<int>(b)); }
constexpr bool share(groups a, groups b) { return (static_cast<int>(a) & static_cast<int>(b)) != 0; }

struct membership_change;

/// What the groups say of a country on a day: the sets that may hold. More than one is doubt; the answer must stand in each.
struct standing {
    few<groups, 8> alternatives{};
    membership_change const* doubt = nullptr; ///< the change that left more than one
    bool listed = true;                       ///< a place that no group lists may stand in any of them

    constexpr bool certain() const { return alternatives.count == 1; }
    friend constexpr bool operator==(standing const&, standing const&) = default;
};

/// A country and the groups that it stands in before the first dated change. `listed`: supplement no. 1 has a row for it.
struct place {
    country code{};
    groups in = groups::none;
    bool listed = true;
};

/// From a day on, a country stands in other groups; two alternatives are a doubt, of which words/us tells the reason.
struct membership_change {
    country code{};
    date from{};
    few<groups, 2> alternatives{};
    std::string_view citation{};
};

} // namespace chipgauge
