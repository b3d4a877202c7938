// Microsoft, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;
using enum figure_marks;

// clang-format off
inline constexpr chip microsoft_table[] = {
    {.id = "microsoft-maia-100"sv, .name = "Maia 100"sv, .vendor = "Microsoft"sv, .model = "Maia 100"sv,
     .form_factor = "Azure board"sv, .architecture = "Maia"sv, .released = {2023, 11, 15}, .sold_for = market::datacenter, .process_node = "TSMC N5"sv,
     .dies = {{.area = 820_mm2}}, .transistors = 105_billion,
     .rates = {{bf16, 800_TOPS}, {fp6, 3000_TOPS}},
     .memory_type = "HBM2e"sv, .memory_is = ram::hbm, .memory = 64_GB, .memory_bandwidth = 1800_GBps, .link_name = "12x 400GbE"sv, .link = 1200_GBps, .power = 500_W,
     .trust = confidence::vendor, .sources = {{"https://techcommunity.microsoft.com/blog/azureinfrastructureblog/inside-maia-100-revolutionizing-ai-workloads-with-microsofts-custom-ai-accelerat/4229118"sv, rates | memory | bandwidth | link | power | sold_for},
         {"https://www.servethehome.com/microsoft-maia-100-ai-accelerator-for-azure/"sv, transistors | released},
         {"https://epoch.ai/data/machine-learning-hardware"sv, area | process}},
     .note = "Its 6-bit format decides."sv},
    {.id = "microsoft-maia-200"sv, .name = "Maia 200"sv, .vendor = "Microsoft"sv, .model = "Maia 200"sv,
     .form_factor = "Azure board"sv, .architecture = "Maia 2"sv, .released = {2026, 1, 26}, .sold_for = market::datacenter, .process_node = "TSMC N3"sv,
     .dies = {{.area = {}}}, .transistors = 144_billion,
     .rates = {{fp8, 5072_TOPS}, {fp4, 10145_TOPS}},
     .memory_type = "HBM3e"sv, .memory_is = ram::hbm, .memory = 216_GB, .memory_bandwidth = 7000_GBps, .link_name = "Ethernet scale-up"sv, .link = 2800_GBps, .power = 750_W,
     .trust = confidence::press, .sources = {{"https://blogs.microsoft.com/blog/2026/01/26/maia-200-the-ai-accelerator-built-for-inference/"sv, rates | transistors | memory | bandwidth | link | power | sold_for},
         {"https://epoch.ai/data/machine-learning-hardware"sv, process | released}},
     .note = "FP8 and FP4 are the only rates published: over 5 and over 10 PFLOPS by the maker, the exact figures by the press. Transistors: over 140 billion by the maker."sv},
};
// clang-format on
} // namespace detail

inline constexpr auto const& microsoft = detail::microsoft_table;

} // namespace chipgauge::catalog
