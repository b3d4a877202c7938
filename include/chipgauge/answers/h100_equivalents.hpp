// How many H100 SXM a fleet is worth: by which figure is part of the answer, since each gives another number.
#pragma once

#include <chipgauge/answers/fleet.hpp>

#include <span>

namespace chipgauge {

/// What is compared; rates are dense.
enum class equivalent_by : std::uint8_t { performance, rate_16_bit, rate_8_bit, bandwidth, memory };
inline constexpr equivalent_by all_equivalents[] = {equivalent_by::performance, equivalent_by::rate_16_bit, equivalent_by::rate_8_bit,
                                                    equivalent_by::bandwidth, equivalent_by::memory};

/// As records have it.
constexpr std::string_view key_of(equivalent_by e) {
    constexpr std::string_view keys[] = {"h100_equivalents_by_tpp", "h100_equivalents_by_16_bit_rate", "h100_equivalents_by_8_bit_rate",
                                         "h100_equivalents_by_dram_bandwidth", "h100_equivalents_by_memory"};
    return keys[static_cast<int>(e)];
}

namespace detail {
constexpr range at_8_bits(std::span<fleet_part const> parts) {
    range sum = range::exactly(0);
    for (fleet_part const& p : parts)
        add(sum, fastest(*p.chip, number_format::fp8, number_format::int8), p.counted() * range::exactly(circuits_in(*p.chip)));
    return sum;
}
} // namespace detail

constexpr range h100_equivalents(equivalent_by e, std::span<fleet_part const> parts) {
    fleet_part const h100[] = {{catalog::row("nvidia-h100-sxm"), 1}};
    fleet_sum const all = add_up(parts.data(), parts.size()), one = add_up(h100, 1);
    switch (e) {
    case equivalent_by::performance: return all.tpp / one.tpp;
    case equivalent_by::rate_16_bit: return all.fp16 / one.fp16;
    case equivalent_by::rate_8_bit: return detail::at_8_bits(parts) / detail::at_8_bits(h100);
    case equivalent_by::bandwidth: return all.bandwidth / one.bandwidth;
    case equivalent_by::memory: return all.memory_gb / one.memory_gb;
    }
    return {};
}

} // namespace chipgauge
