// Alibaba T-Head, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;
using enum figure_marks;

// clang-format off
inline constexpr chip alibaba_t_head_table[] = {
    {.id = "alibaba-thead-ppu"sv, .name = "Zhenwu 810E (PPU)"sv, .vendor = "Alibaba T-Head"sv, .model = "Zhenwu 810E"sv, .aliases = {"Zhenwu 810E"sv},
     .form_factor = "OAM-like module"sv, .architecture = "PPU"sv, .released = {2026, 1, 29}, .sold_for = market::datacenter, .process_node = "not published"sv,
     .dies = {{.area = {}}},
     .rates = {{fp16, ranged<tops>::of({118.7, unbounded, 118.7})}},
     .memory_type = "HBM2e"sv, .memory_is = ram::hbm, .memory = 96_GB, .link_name = "ICN"sv, .link = 700_GBps, .host_io = 128_GBps, .power = 400_W,
     .trust = confidence::estimate, .sources = {{"https://reportify.ai/social-media/720752733959832"sv, rates | process | memory | link | host_io | power | released | sold_for}},
     .note = "A deployment total divided by its cards: a floor, too weak for a verdict."sv},
    {.id = "alibaba-hanguang-800"sv, .name = "Hanguang 800"sv, .vendor = "Alibaba T-Head"sv, .model = "Hanguang 800"sv,
     .form_factor = "PCIe"sv, .architecture = ""sv, .released = {2019, 9, 25}, .sold_for = market::datacenter, .process_node = "12 nm"sv,
     .dies = {{.area = 709_mm2}},
     .rates = {{int8, 825_TOPS}},
     .power = 280_W,
     .trust = confidence::press, .sources = {{"https://epoch.ai/data/machine-learning-hardware"sv, rates | area | process | power | released | sold_for}},
     .note = "INT8 is the only rate found. 192 MB of SRAM on the die, no DRAM."sv},
};
// clang-format on
} // namespace detail

inline constexpr auto const& alibaba_t_head = detail::alibaba_t_head_table;

} // namespace chipgauge::catalog
