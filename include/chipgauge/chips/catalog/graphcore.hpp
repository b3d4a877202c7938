// Graphcore, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;
using enum figure_marks;

// clang-format off
inline constexpr chip graphcore_table[] = {
    {.id = "graphcore-bow"sv, .name = "Bow IPU"sv, .vendor = "Graphcore"sv, .model = "Bow IPU"sv,
     .form_factor = "Blade M2000"sv, .architecture = "IPU Mk2 WoW"sv, .released = {2022, 3, 3}, .sold_for = market::datacenter, .process_node = "TSMC N7"sv,
     .dies = {{.area = 823_mm2}}, .transistors = 59.4_billion,
     .rates = {{fp32, 87.5_TOPS}, {fp16, 350_TOPS}},
     .memory_type = "SRAM"sv, .memory_is = ram::sram, .memory = 0.9_GB, .memory_bandwidth = 65400_GBps, .link_name = "IPU-Link"sv, .link = 320_GBps, .host_io = 64_GBps, .power = 300_W,
     .trust = confidence::vendor, .sources = {{"https://www.graphcore.ai/bow-processors"sv, rates | area | process | transistors | memory | bandwidth | link | host_io | power | released | sold_for},
         {"https://docs.graphcore.ai/projects/bow-2000-datasheet/"sv, rates | memory | bandwidth | link | host_io | power}}},
    {.id = "graphcore-gc200"sv, .name = "Colossus Mk2 GC200 IPU"sv, .vendor = "Graphcore"sv, .model = "GC200"sv,
     .form_factor = "M2000 blade (4 per 1U)"sv, .architecture = "IPU"sv, .released = {2020, 7, 15}, .sold_for = market::datacenter, .process_node = "TSMC N7"sv,
     .dies = {{.area = 823_mm2}}, .transistors = 59.4_billion,
     .rates = {{fp16, 250_TOPS}},
     .trust = confidence::press, .sources = {{"https://www.convergedigest.com/2020/07/graphcore-debuts-2nd-gen-ai-processor.html"sv, rates | area | process | transistors | released | sold_for}},
     .note = "900 MB of SRAM on the die, no HBM."sv},
};
// clang-format on
} // namespace detail

inline constexpr auto const& graphcore = detail::graphcore_table;

} // namespace chipgauge::catalog
