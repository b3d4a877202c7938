// Biren, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;
using enum figure_marks;

// clang-format off
inline constexpr chip biren_table[] = {
    {.id = "biren-br100"sv, .name = "BR100"sv, .vendor = "Biren"sv, .model = "BR100"sv,
     .form_factor = "OAM"sv, .architecture = "BiLiren"sv, .released = {2022, 8, 9}, .sold_for = market::datacenter, .process_node = "TSMC N7"sv,
     .dies = {{.area = 537_mm2, .count = 2}}, .transistors = 77_billion,
     .rates = {{fp32, 256_TOPS}, {tf32, 512_TOPS}, {bf16, 1024_TOPS}, {int8, 2048_TOPS}},
     .memory_type = "HBM2e"sv, .memory_is = ram::hbm, .memory = 64_GB, .memory_bandwidth = 1640_GBps, .link_name = "BLink"sv, .link = 512_GBps, .host_io = 128_GBps, .power = 550_W,
     .trust = confidence::press, .sources = {{"https://www.tomshardware.com/news/chinese-biren-rolls-out-new-gpus-with-77-billion-transistors-2-pflops-of-ai-performance"sv, area | process | transistors | link | host_io | released | sold_for},
         {"https://epoch.ai/data/machine-learning-hardware"sv, rates | memory | bandwidth | power}}},
    {.id = "biren-br104"sv, .name = "BR104"sv, .vendor = "Biren"sv, .model = "BR104"sv,
     .form_factor = "PCIe"sv, .architecture = "BiLiren"sv, .released = {2022, 8, 9}, .sold_for = market::datacenter, .process_node = "TSMC N7"sv,
     .dies = {{.area = 537_mm2}}, .transistors = 38.5_billion,
     .rates = {{fp32, 128_TOPS}, {tf32, 256_TOPS}, {bf16, 512_TOPS}, {int8, 1024_TOPS}},
     .memory_type = "HBM2e"sv, .memory_is = ram::hbm, .memory = 32_GB, .memory_bandwidth = 819_GBps, .link_name = "BLink"sv, .link = 192_GBps, .host_io = 128_GBps, .power = 300_W,
     .trust = confidence::estimate, .sources = {{"https://www.tomshardware.com/news/chinese-biren-rolls-out-new-gpus-with-77-billion-transistors-2-pflops-of-ai-performance"sv, rates | area | process | transistors | memory | bandwidth | link | host_io | power | released | sold_for}}},
};
// clang-format on
} // namespace detail

inline constexpr auto const& biren = detail::biren_table;

} // namespace chipgauge::catalog
