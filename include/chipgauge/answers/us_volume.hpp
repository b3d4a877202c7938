// The volume test of January 15, 2026 (15 CFR 748 supp. no. 2 (dd)(1)(iii)): what of a commodity is exported to China and Macau against
// what is shipped to customers in the United States for use there.
#pragma once

#include <chipgauge/answers/asked_law.hpp>
#include <chipgauge/answers/assess.hpp>
#include <chipgauge/answers/caps_in_force.hpp>
#include <chipgauge/answers/fleet.hpp>

#include <span>

namespace chipgauge {

inline constexpr std::size_t most_commodities = 64; ///< of one fleet; who reads it refuses more

/// The amount in force on a day; nullptr before the rule.
constexpr cap const* us_volume_cap(date on) {
    for (cap const* c : caps_in_force(on, reading::enforced))
        if (c->unit == cap_unit::share_of_us_volume) return c;
    return nullptr;
}

/// The first day of the rule.
constexpr date us_volume_begins() {
    for (cap const& c : law::caps)
        if (c.unit == cap_unit::share_of_us_volume) return c.effective;
    return {0, 0, 0};
}

/// One commodity on both sides: chips, or TPP. Of chips of one kind the test is the same in both: each has the same TPP.
struct us_volume {
    chipgauge::chip const* chip = nullptr; ///< nullptr: all commodities of an application together
    range exported{};                      ///< to China and Macau
    range shipped{};                       ///< to customers in the United States; unknown where nobody says

    constexpr range share() const { return exported / shipped; }
    /// "no more than 50 percent": compared as products, so that no division rounds.
    constexpr truth within(cap const& c) const {
        return !holds({metric::tpp, c.crossed_by, shipped * range::exactly(c.amount / 100)}, exported);
    }
    /// How many chips may go to China and Macau: whole ones.
    constexpr range most(cap const& c) const {
        auto const whole = [&](double v) {
            double const part = detail::times(v, c.amount / 100);
            return part < 1e15 ? static_cast<double>(static_cast<long long>(part)) : part;
        };
        return {whole(shipped.low), shipped.bounded() ? whole(shipped.high) : unbounded, shipped.best >= 0 ? whole(shipped.best) : -1};
    }
};

/// How many of a chip are among the parts; none where it is not.
constexpr range counted_of(chip const& c, std::span<fleet_part const> parts) {
    range sum = range::none();
    for (fleet_part const& p : parts)
        if (p.chip == &c) sum = sum + p.counted();
    return sum;
}

/// The test of one commodity: the fleet is what goes to China and Macau, `home` what is shipped in the United States.
constexpr us_volume volume_of(chip const& c, std::span<fleet_part const> fleet, std::span<fleet_part const> home) {
    range const shipped = counted_of(c, home);
    return {&c, counted_of(c, fleet), shipped.empty() ? range{} : shipped};
}

/// One test a commodity, in the order of the fleet.
constexpr few<us_volume, most_commodities> us_volumes(std::span<fleet_part const> fleet, std::span<fleet_part const> home) {
    few<us_volume, most_commodities> all;
    for (fleet_part const& p : fleet) {
        bool told = false;
        for (us_volume const& v : all) told = told || v.chip == p.chip;
        if (!told) all.push(volume_of(*p.chip, fleet, home));
    }
    return all;
}

/// All commodities together, in TPP. A commodity of which nobody says what is shipped leaves the sum open upward.
constexpr us_volume volume_together(std::span<fleet_part const> fleet, std::span<fleet_part const> home) {
    us_volume all{nullptr, add_up(fleet.data(), fleet.size()).tpp, add_up(home.data(), home.size()).tpp};
    for (fleet_part const& p : fleet)
        if (counted_of(*p.chip, home).empty()) all.shipped = all.shipped + range{};
    return all;
}

/// Whether the case-by-case policy that the test belongs to is open to a chip on a day, exported from the United States to China.
constexpr truth reviewed_case_by_case(chip const& c, date on) {
    question q;
    q.on = on;
    q.to = "CN";
    return assess(c, q, law_of(q)).result.says(outcome::case_by_case);
}

} // namespace chipgauge
