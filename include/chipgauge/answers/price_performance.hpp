// What a price buys: the figures of a chip by the dollars that whoever asks says it costs. No price is chipgauge's.
#pragma once

#include <chipgauge/answers/fleet.hpp>
#include <chipgauge/chips/inference.hpp>

#include <span>

namespace chipgauge {

/// A price of one chip, or of every chip that has none of its own.
struct price_of_chip {
    chipgauge::chip const* chip = nullptr; ///< nullptr: of every other
    range usd{};
};

/// Unknown where nobody gave one.
constexpr range price_of(chip const& c, std::span<price_of_chip const> prices) {
    range all{};
    for (price_of_chip const& p : prices) {
        if (p.chip == &c) return p.usd;
        if (!p.chip) all = p.usd;
    }
    return all;
}

/// What is bought: each figure is that of all circuits of a product.
enum class bought : std::uint8_t { performance, rate_16_bit, bandwidth, memory };
inline constexpr bought all_bought[] = {bought::performance, bought::rate_16_bit, bought::bandwidth, bought::memory};

/// As records have it.
constexpr std::string_view key_of(bought b) {
    constexpr std::string_view keys[] = {"tpp_per_usd", "tflops_at_16_bit_per_1000_usd", "dram_bandwidth_gb_s_per_1000_usd",
                                         "memory_gb_per_1000_usd"};
    return keys[static_cast<int>(b)];
}

/// Of a product, by the thousand dollars.
constexpr range by_thousand_dollars(chip const& c, range each_circuit, range price) {
    return each_circuit * range::exactly(circuits_in(c)) * range::exactly(1000) / price;
}

/// TPP by the dollar, everything else by the thousand.
constexpr range for_money(bought b, chip const& c, range price) {
    fleet_part const one{&c, 1};
    fleet_sum const s = add_up(&one, 1);
    switch (b) {
    case bought::performance: return s.tpp / price;
    case bought::rate_16_bit: return s.fp16 * range::exactly(1000) / price;
    case bought::bandwidth: return s.bandwidth * range::exactly(1000) / price;
    case bought::memory: return s.memory_gb * range::exactly(1000) / price;
    }
    return {};
}

} // namespace chipgauge
