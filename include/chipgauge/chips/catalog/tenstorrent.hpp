// Tenstorrent, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;
using enum figure_marks;

// clang-format off
inline constexpr chip tenstorrent_table[] = {
    {.id = "tenstorrent-wormhole-n150"sv, .name = "Wormhole n150"sv, .vendor = "Tenstorrent"sv, .model = "Wormhole"sv, .aliases = {"n150"sv},
     .form_factor = "PCIe"sv, .architecture = "Wormhole"sv, .released = {2024, 7, 19}, .sold_for = market::datacenter, .process_node = "GlobalFoundries 12LP"sv,
     .dies = {{.area = 670_mm2}},
     .rates = {{fp16, 74_TOPS}, {fp8, 262_TOPS}},
     .memory_type = "GDDR6"sv, .memory_is = ram::dram, .memory = 12_GB, .memory_bandwidth = 288_GBps, .host_io = 64_GBps, .power = 160_W,
     .trust = confidence::press, .sources = {{"https://docs.tenstorrent.com/aibs/wormhole/specifications.html"sv, rates | area | process | memory | bandwidth | host_io | power | released | sold_for}},
     .note = "FP8 runs at 3.5 times FP16, as published; the block format of 8 bits at twice. The area is about 670 mm²: density stands close to 3.2."sv},
    {.id = "tenstorrent-wormhole-n300"sv, .name = "Wormhole n300 (one of its two chips)"sv, .vendor = "Tenstorrent"sv, .model = "Wormhole"sv, .aliases = {"n300"sv},
     .form_factor = "PCIe"sv, .architecture = "Wormhole"sv, .released = {2024, 7, 19}, .sold_for = market::datacenter, .process_node = "GlobalFoundries 12LP"sv,
     .dies = {{.area = 670_mm2}},
     .rates = {{fp16, 65.5_TOPS}, {fp8, 233_TOPS}},
     .memory_type = "GDDR6"sv, .memory_is = ram::dram, .memory = 12_GB, .memory_bandwidth = 288_GBps, .host_io = 64_GBps, .power = 300_W,
     .trust = confidence::press, .sources = {{"https://docs.tenstorrent.com/aibs/wormhole/specifications.html"sv, rates | area | process | memory | bandwidth | host_io | power | released | sold_for}},
     .note = "FP8 runs at 3.5 times FP16, as published. The rates are half of the board, which has two chips."sv},
    {.id = "tenstorrent-blackhole-p150"sv, .name = "Blackhole p150"sv, .vendor = "Tenstorrent"sv, .model = "Blackhole"sv, .aliases = {"p150"sv},
     .form_factor = "PCIe"sv, .architecture = "Blackhole"sv, .released = {2025, 4, 3}, .sold_for = market::datacenter, .process_node = "TSMC N6"sv,
     .dies = {{.area = {}}},
     .rates = {{fp16, 194_TOPS}, {fp8, 774_TOPS}},
     .memory_type = "GDDR6"sv, .memory_is = ram::dram, .memory = 32_GB, .memory_bandwidth = 512_GBps, .link_name = "4x 800GbE"sv, .link = 800_GBps, .host_io = 128_GBps, .power = 300_W,
     .trust = confidence::vendor, .sources = {{"https://docs.tenstorrent.com/aibs/blackhole/specifications.html"sv, rates | process | memory | bandwidth | link | host_io | power | released | sold_for}},
     .note = "FP8 runs at four times FP16, as published."sv},
};
// clang-format on
} // namespace detail

inline constexpr auto const& tenstorrent = detail::tenstorrent_table;

} // namespace chipgauge::catalog
