// High-bandwidth memory sold on its own, which 3A090.c judges by bandwidth per package area. SK hynix publishes no area; that of a
// standard HBM3 stack is known from the press, in whole millimeters: 11 × 11, so between 10.5 and 11.5 a side.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum figure_marks;

inline constexpr ranged<mm2> hbm3_package{110.25_mm2, 132.25_mm2, 121_mm2};
inline constexpr auto hbm3_press = "https://www.tomshardware.com/news/microns-new-hbm3-is-worlds-fastest-at-12-tbs-also-highest-capacity-in-8-high-stack"sv;

inline constexpr auto hbm2e_note = "Package area not published. BIS said in December 2024 that every HBM stack then in production exceeds the line."sv;
inline constexpr auto hbm3_note = "Package area not published; taken from a press report that a rival stack has the 11 mm × 11 mm of standard HBM3, give or take the rounding to whole millimeters. BIS said in December 2024 that every HBM stack then in production exceeds the line."sv;
inline constexpr auto hbm3e_note = "Package area not published; taken from a press report of 11 mm × 11 mm for standard HBM3, which this stack is said to replace without a change, give or take the rounding to whole millimeters. BIS said in December 2024 that every HBM stack then in production exceeds the line."sv;

// clang-format off
inline constexpr chip high_bandwidth_memory_table[] = {
    {.id = "sk-hynix-hbm2e"sv, .name = "HBM2E 16GB"sv, .vendor = "SK hynix"sv, .model = "HBM2E"sv, .aliases = {"HBM2E"sv},
     .form_factor = "stack"sv, .released = {2020, 7}, .sold_for = market::datacenter, .kind = product::memory,
     .memory_type = "HBM2E"sv, .memory_is = ram::hbm, .memory = 16_GB, .memory_bandwidth = 460.8_GBps,
     .trust = confidence::press, .sources = {{"https://allcom.se/2023/05/30/sk-hynix-publishes-first-info-on-hbm3e-memory-ultra-wide-hpc-memory-to-reach-8-gt-s/"sv, memory | bandwidth | released | sold_for}}, .note = hbm2e_note},
    {.id = "sk-hynix-hbm3"sv, .name = "HBM3 24GB"sv, .vendor = "SK hynix"sv, .model = "HBM3"sv, .aliases = {"HBM3"sv},
     .form_factor = "stack"sv, .released = {2023, 4}, .sold_for = market::datacenter, .kind = product::memory,
     .memory_type = "HBM3"sv, .memory_is = ram::hbm, .memory = 24_GB, .package_area = hbm3_package, .memory_bandwidth = 819.2_GBps,
     .trust = confidence::press, .sources = {{"https://www.inkl.com/news/sk-hynix-samples-24gb-hbm3-modules-up-to-819-gb-s"sv, memory | bandwidth | released | sold_for}, {hbm3_press, area}}, .note = hbm3_note},
    {.id = "sk-hynix-hbm3e"sv, .name = "HBM3E 36GB"sv, .vendor = "SK hynix"sv, .model = "HBM3E"sv, .aliases = {"HBM3E"sv},
     .form_factor = "stack"sv, .released = {2024, 9}, .sold_for = market::datacenter, .kind = product::memory,
     .memory_type = "HBM3E"sv, .memory_is = ram::hbm, .memory = 36_GB, .package_area = hbm3_package, .memory_bandwidth = 1180_GBps,
     .trust = confidence::press, .sources = {{"https://www.eenewseurope.com/en/sk-hynix-begins-volume-production-of-best-hbm3e/"sv, memory | released | sold_for}, {hbm3_press, area},
         {"https://techwarrant.com/sk-hynix-develops-hbm3e-memory-modules-with-bandwidths-up-to-1-15tb-s/amp"sv, bandwidth}},
     .note = hbm3e_note},
};
// clang-format on
} // namespace detail

inline constexpr auto const& high_bandwidth_memory = detail::high_bandwidth_memory_table;

} // namespace chipgauge::catalog
