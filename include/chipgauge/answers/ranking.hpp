// Chips in order of what they can do, among those whom a day's law lets pass, or catches.
#pragma once

#include <chipgauge/answers/assess.hpp>
#include <chipgauge/chips/inference.hpp>

namespace chipgauge {

/// What chips are ranked by. The larger figure comes first.
enum class yardstick : std::uint8_t { performance, performance_density, dram_bandwidth, transfer_rate, memory, decode };
inline constexpr yardstick all_yardsticks[] = {yardstick::performance,    yardstick::performance_density,
                                               yardstick::dram_bandwidth, yardstick::transfer_rate,
                                               yardstick::memory,         yardstick::decode};

/// Stable, as options and records say it.
constexpr std::string_view key_of(yardstick by) {
    constexpr std::string_view keys[] = {"tpp", "density", "bandwidth", "io", "memory", "decode"};
    return keys[static_cast<int>(by)];
}

/// TPP, TPP/mm², GB/s, GB/s, GB, or tokens a second of the usual model (70 billion parameters of 8 bits) as an upper bound.
constexpr range figure_of(chip const& c, yardstick by) {
    switch (by) {
    case yardstick::performance: return measure(c)[metric::tpp];
    case yardstick::performance_density: return measure(c)[metric::density];
    case yardstick::dram_bandwidth: return dram_bandwidth(c);
    case yardstick::transfer_rate: return measure(c)[metric::transfer_rate];
    case yardstick::memory: return c.memory.value();
    case yardstick::decode: return decode_bound(c, {});
    }
    return {};
}

/// Which chips are asked for: those of one answer and of one market, where these are said.
struct ranking_query {
    yardstick by = yardstick::performance;
    bool by_license = false; ///< only those whose answer is `license`
    truth license = truth::no;
    market sold_for = market::unknown; ///< unknown: all
};

struct ranked {
    chipgauge::chip const* chip = nullptr;
    range figure{};
    truth license = truth::unknown;
};

/// At most N chips; the count beside them says how many were asked.
template<std::size_t N>
struct ranking {
    few<ranked, N> chips{};
    std::size_t judged = 0;       ///< processors that were released by the day, as far as that is known
    std::size_t undetermined = 0; ///< of them, those whose answer the data leave open
};

namespace detail {

constexpr bool ranks_before(ranked const& a, ranked const& b) {
    bool const known = a.figure.known(), other = b.figure.known();
    if (!known || !other) return known && !other;
    return a.figure.point() > b.figure.point();
}

} // namespace detail

/// The processors among `all` that were released by the day, in order; those without a figure come last, in the order given.
/// A chip whose release is not known is among them. Equal figures keep the order given.
template<std::size_t N, class Chips>
constexpr ranking<N> rank(Chips const& all, ranking_query const& asked, question const& q, rulebook book) {
    ranking<N> r;
    for (chip const* c : all) {
        if (c->kind != product::processor || (c->released.known() && c->released.first() > q.on)) continue;
        if (asked.sold_for != market::unknown && c->sold_for != asked.sold_for) continue;
        ranked const one{c, figure_of(*c, asked.by), assess(*c, q, book).result.license()};
        ++r.judged;
        if (one.license == truth::unknown) ++r.undetermined;
        if (asked.by_license && one.license != asked.license) continue;
        std::size_t at = r.chips.count;
        r.chips.push(one);
        for (; at > 0 && detail::ranks_before(one, r.chips[at - 1]); --at) r.chips[at] = r.chips[at - 1];
        r.chips[at] = one;
    }
    return r;
}

} // namespace chipgauge
