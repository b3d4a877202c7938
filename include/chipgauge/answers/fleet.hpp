// Many chips: what they add up to, and the amounts that count fleets, parties and countries.
#pragma once

#include <chipgauge/chips/catalog/catalog.hpp>
#include <chipgauge/chips/metrics.hpp>
#include <chipgauge/chips/system.hpp>
#include <chipgauge/law/us/caps.hpp>

namespace chipgauge {

struct fleet_part {
    chipgauge::chip const* chip = nullptr;
    double count = 0;
    double at_most = 0; ///< where it is known only that there are `count` or more; 0: there are just as many

    constexpr range counted() const { return at_most > count ? range{count, at_most, -1} : range::exactly(count); }
    friend constexpr bool operator==(fleet_part const&, fleet_part const&) = default;
};

inline constexpr std::size_t most_kinds = 8; ///< kinds of chips in a fleet of a link or a preset

/// Whether a figure is a number of chips.
constexpr bool is_count(double n) { return n >= 1 && n <= 1e9 && n == static_cast<double>(static_cast<long long>(n)); }

/// Sums over a fleet. A chip that lacks a figure makes the sum a range without upper end, never a smaller sum.
struct fleet_sum {
    range chips = range::exactly(0); ///< circuits: those of a system each
    range tpp = range::exactly(0);
    range fp16 = range::exactly(0); ///< dense TFLOPS at 16 bits, the larger of FP16 and BF16
    range fp64 = range::exactly(0); ///< TFLOPS at 64 bits, matrix units included
    range fp32 = range::exactly(0); ///< TFLOPS at 32 bits: FP32 as the lower end, TF32 as the upper
    range memory_gb = range::exactly(0);
    range bandwidth = range::exactly(0); ///< GB/s of DRAM
    range stacks = range::exactly(0);    ///< of high-bandwidth memory
    range power = range::exactly(0);     ///< watts
};

namespace detail {
/// The larger of two formats of a chip. A chip that lists rates but none of these is taken to have none; one without rates is unknown.
constexpr range fastest(chip const& c, number_format a, number_format b) {
    if (c.rates.empty()) return {};
    range most = range::none();
    for (number_format const f : {a, b})
        if (rate const* r = find_rate(c, f)) most = larger(most, r->dense.value());
    return most.empty() ? range::exactly(0) : most;
}
/// The rate at 32 bits, read both ways. The lines of supercomputers say "32-bit floating-point" and not whether TF32, which is stored
/// in 32 bits and multiplies 19, is meant: published counts (about 2,700 H20 for 200 PFLOPS) take it, FP32 proper takes 4,546.
constexpr range at_32_bits(chip const& c) {
    range const strict = fastest(c, number_format::fp32, number_format::fp32);
    rate const* loose = find_rate(c, number_format::tf32);
    if (!loose) return strict;
    range const wide = larger(strict, loose->dense.value());
    return {strict.low, wide.high, strict == wide ? strict.best : -1};
}
constexpr void add(range& sum, range each, range count) {
    range const part = each.empty() ? range::exactly(0) : each * count;
    sum = sum + part;
}
} // namespace detail

/// Stacks of high-bandwidth memory that a circuit has; unknown where it has some and nobody says how many.
constexpr range stacks_of(chip const& c) {
    if (c.stacks > 0) return range::exactly(c.stacks);
    return c.memory_is == ram::hbm ? range{1, unbounded, -1} : c.memory_is == ram::unknown ? range{} : range::exactly(0);
}

/// The figures of a system are those of its circuits, but for its power.
constexpr fleet_sum add_up(fleet_part const* parts, std::size_t n) {
    fleet_sum s;
    for (std::size_t i = 0; i < n; ++i) {
        chip const& c = *parts[i].chip;
        range const products = parts[i].counted(), count = products * range::exactly(circuits_in(c));
        s.chips = s.chips + count;
        detail::add(s.tpp, measure(c)[metric::tpp], count);
        detail::add(s.fp16, detail::fastest(c, number_format::fp16, number_format::bf16), count);
        detail::add(s.fp64, detail::fastest(c, number_format::fp64, number_format::fp64_tensor), count);
        detail::add(s.fp32, detail::at_32_bits(c), count);
        detail::add(s.memory_gb, c.memory.value(), count);
        detail::add(s.bandwidth, dram_bandwidth(c), count);
        detail::add(s.stacks, stacks_of(c), count);
        detail::add(s.power, c.power.value(), products);
    }
    return s;
}

/// The sum in H100 SXM: by TPP, and by dense 16-bit rate.
constexpr range h100_equivalents_by_tpp(fleet_sum const& s) { return s.tpp / measure(*catalog::row("nvidia-h100-sxm"))[metric::tpp]; }
constexpr range h100_equivalents_by_fp16(fleet_sum const& s) {
    return s.fp16 / detail::fastest(*catalog::row("nvidia-h100-sxm"), number_format::fp16, number_format::bf16);
}

/// What of a fleet an amount counts; nothing where it counts something that a list of chips does not tell.
constexpr range counted_by(cap const& c, fleet_sum const& s) {
    switch (c.unit) {
    case cap_unit::performance: return s.tpp;
    case cap_unit::pflops_64: return s.fp64 / range::exactly(1000);
    case cap_unit::pflops_32: return s.fp32 / range::exactly(1000);
    case cap_unit::share_of_compute:
    case cap_unit::share_of_us_volume:
    case cap_unit::training_operations: break;
    }
    return range::none();
}

/// A fleet that the news discussed.
struct fleet_preset {
    std::string_view name{};
    few<fleet_part, most_kinds> parts{};
    std::string_view source{};
};

namespace detail {
using namespace std::string_view_literals;
inline constexpr fleet_preset presets_table[] = {
    {"deepseek-v3"sv, {{catalog::row("nvidia-h800-sxm"), 2048}}, "https://arxiv.org/abs/2412.19437"sv},
    {"fire-flyer"sv, {{catalog::row("nvidia-a100-pcie-40gb"), 10000}}, "https://arxiv.org/abs/2408.14158"sv},
    {"deepseek-hopper"sv,
     {{catalog::row("nvidia-h800-sxm"), 10000}, {catalog::row("nvidia-h100-sxm"), 10000}, {catalog::row("nvidia-h20-96gb"), 30000}},
     "https://semianalysis.com/2025/01/31/deepseek-debates/"sv},
    {"deepseek-h20"sv, {{catalog::row("nvidia-h20-96gb"), 30000}}, "https://semianalysis.com/2025/01/31/deepseek-debates/"sv},
};
} // namespace detail

inline constexpr auto const& fleet_presets = detail::presets_table;

/// The preset of a name; nullptr if there is none.
constexpr fleet_preset const* find_preset(std::string_view name) {
    for (fleet_preset const& p : fleet_presets)
        if (same_name(p.name, name)) return &p;
    return nullptr;
}

/// From how many chips bought since 2020 on the Select Committee's letter of April 16, 2025 asked NVIDIA to name a customer.
inline constexpr double select_committee_line = 500;
inline constexpr std::string_view select_committee_letter =
    "https://selectcommitteeontheccp.house.gov/media/letters/nvidia-letter-mr-jensen-huang-ceo";

} // namespace chipgauge
