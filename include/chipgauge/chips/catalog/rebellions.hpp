// Rebellions, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;
using enum figure_marks;

// clang-format off
inline constexpr chip rebellions_table[] = {
    {.id = "rebellions-rebel-quad"sv, .name = "REBEL-Quad (Rebel100)"sv, .vendor = "Rebellions"sv, .model = "REBEL-Quad"sv,
     .form_factor = "PCIe"sv, .architecture = ""sv, .released = {2025, 8}, .sold_for = market::datacenter, .process_node = "Samsung SF4X"sv,
     .dies = {together(4, 1280_mm2)},
     .rates = {{bf16, 1024_TOPS}, {fp16, 1024_TOPS}, {fp8, 2048_TOPS}},
     .memory_type = "HBM3e"sv, .memory_is = ram::hbm, .memory = 144_GB, .memory_bandwidth = 4800_GBps,
     .trust = confidence::press, .sources = {{"https://www.3dtested.com/tech-industry/semiconductors/isscc-2026-rebellions-ucie-rebel-100"sv, rates | area | process | memory | bandwidth | released | sold_for}},
     .note = "Four dies of 320 mm²."sv},
    {.id = "rebellions-atom"sv, .name = "ATOM"sv, .vendor = "Rebellions"sv, .model = "ATOM"sv,
     .form_factor = "PCIe"sv, .architecture = ""sv, .released = {2023}, .sold_for = market::datacenter, .process_node = "Samsung 5 nm"sv,
     .dies = {{.area = {}}},
     .rates = {{fp16, 32_TOPS}, {int8, 128_TOPS}, {int4, 256_TOPS}},
     .memory_type = "GDDR6"sv, .memory_is = ram::dram, .memory = 16_GB,
     .trust = confidence::press, .sources = {{"https://ascii.jp/elem/000/004/379/4379440/"sv, rates | process | memory | released | sold_for}},
     .note = "INT8 at four times FP16, as published."sv},
};
// clang-format on
} // namespace detail

inline constexpr auto const& rebellions = detail::rebellions_table;

} // namespace chipgauge::catalog
