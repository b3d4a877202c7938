// How many of one chip reach an amount: of TPP, of H100 equivalents, of memory, of power, of money, or a line that counts fleets.
#pragma once

#include <chipgauge/answers/fleet.hpp>

namespace chipgauge {

/// What an amount is counted in.
enum class fleet_unit : std::uint8_t { performance, h100, pflops, pflops_32, pflops_64, terabytes, megawatts, dollars };
inline constexpr fleet_unit all_fleet_units[] = {fleet_unit::performance, fleet_unit::h100,      fleet_unit::pflops,
                                                 fleet_unit::pflops_32,   fleet_unit::pflops_64, fleet_unit::terabytes,
                                                 fleet_unit::megawatts,   fleet_unit::dollars};

/// As it is written behind a number, and as records have it.
constexpr std::string_view key_of(fleet_unit u) {
    constexpr std::string_view keys[] = {"TPP", "H100", "PFLOPS", "PFLOPS32", "PFLOPS64", "TB", "MW", "USD"};
    return keys[static_cast<int>(u)];
}

/// An amount, and whether it is reached by as much or only by more.
struct fleet_amount {
    double amount = 0;
    fleet_unit unit = fleet_unit::performance;
    enum comparison crossed_by = chipgauge::comparison::at_least;
    cap const* line = nullptr; ///< the amount that a rule states; nullptr: any other
};

/// The unit in which an amount of the law counts a fleet; nothing for what a list of chips does not tell.
constexpr bool unit_of(cap const& c, fleet_unit& into) {
    switch (c.unit) {
    case cap_unit::performance: into = fleet_unit::performance; return true;
    case cap_unit::pflops_64: into = fleet_unit::pflops_64; return true;
    case cap_unit::pflops_32: into = fleet_unit::pflops_32; return true;
    case cap_unit::share_of_compute:
    case cap_unit::share_of_us_volume:
    case cap_unit::training_operations: break;
    }
    return false;
}

/// What a fleet comes to in a unit; `price`: dollars a chip.
constexpr range counted_in(fleet_unit u, fleet_sum const& s, range price = {}) {
    range const thousand = range::exactly(1000);
    switch (u) {
    case fleet_unit::performance: return s.tpp;
    case fleet_unit::h100: return h100_equivalents_by_tpp(s);
    case fleet_unit::pflops: return s.fp16 / thousand;
    case fleet_unit::pflops_32: return s.fp32 / thousand;
    case fleet_unit::pflops_64: return s.fp64 / thousand;
    case fleet_unit::terabytes: return s.memory_gb / thousand;
    case fleet_unit::megawatts: return s.power / range::exactly(1e6);
    case fleet_unit::dollars: return s.chips * price;
    }
    return {};
}

inline constexpr double largest_count = 1e9;

namespace detail {

/// `n` chips of which each has a certain figure.
constexpr bool crosses(fleet_amount const& a, double each, double n) {
    return holds({metric::tpp, a.crossed_by, range::exactly(a.amount)}, range::exactly(each) * range::exactly(n)) == truth::yes;
}

/// The least number that crosses; `unbounded` where a billion does not.
constexpr double least_count(fleet_amount const& a, double each) {
    if (each <= 0 || !crosses(a, each, largest_count)) return unbounded;
    double low = 0, high = largest_count; // low does not cross, high does
    while (high - low > 1) {
        double const middle = static_cast<double>(static_cast<long long>((low + high) / 2));
        (crosses(a, each, middle) ? high : low) = middle;
    }
    return high;
}

} // namespace detail

/// The least number of a chip that crosses an amount: a range where the chip's figure, or its price, is one.
constexpr range least_count(chip const& c, fleet_amount const& a, range price = {}) {
    fleet_part const one{&c, 1};
    range const each = counted_in(a.unit, add_up(&one, 1), price);
    if (each.empty()) return range::none();
    double const fewest = each.bounded() ? detail::least_count(a, each.high) : 1, most = detail::least_count(a, each.low);
    return {fewest, most, each.best > 0 ? detail::least_count(a, each.best) : -1};
}

/// What a fleet costs at a price a chip. One that was counted up to a sum of money costs that, and at most a chip more.
constexpr range cost_of(fleet_sum const& s, range price, fleet_amount const* until = nullptr) {
    if (price == range{}) return price;
    if (until && until->unit == fleet_unit::dollars) return {until->amount, until->amount + price.high, -1};
    return counted_in(fleet_unit::dollars, s, price);
}

/// So many of a chip; as many or more, where the upper end is not known.
constexpr fleet_part part_of(chip const& c, range count) { return {&c, count.low, count.exact() || !count.bounded() ? 0 : count.high}; }

} // namespace chipgauge
