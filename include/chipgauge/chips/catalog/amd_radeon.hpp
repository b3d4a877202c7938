// AMD: Radeon, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;
using enum figure_marks;

// clang-format off
inline constexpr chip amd_radeon_table[] = {
    {.id = "amd-rx-7900-xtx"sv, .name = "Radeon RX 7900 XTX"sv, .vendor = "AMD"sv, .model = "RX 7900 XTX"sv,
     .form_factor = "PCIe"sv, .architecture = "RDNA 3 Navi 31"sv, .released = {2022, 12, 13}, .sold_for = market::consumer, .process_node = "TSMC N5 (GCD) + N6 (MCD)"sv,
     .dies = {together(7, 529.5_mm2)}, .transistors = 57.7_billion,
     .rates = {{fp32, 61.4_TOPS}, {bf16, 122.8_TOPS}, {fp16, 122.8_TOPS}, {int8, 122.8_TOPS}, {int4, 245.6_TOPS}},
     .memory_type = "GDDR6"sv, .memory_is = ram::dram, .memory = 24_GB, .memory_bandwidth = 960_GBps, .host_io = 64_GBps, .power = 355_W,
     .trust = confidence::press, .sources = {{"https://www.amd.com/en/products/graphics/desktops/radeon/7000-series/amd-radeon-rx-7900xtx.html"sv, rates | memory | bandwidth | host_io | power | sold_for},
         {"https://www.techpowerup.com/gpu-specs/radeon-rx-7900-xtx.c3941"sv, area | process | transistors | memory | bandwidth | host_io | power | released}},
     .note = "Die area of the compute die (304.4 mm²) and six cache dies (37.5 mm² each), all FinFET."sv},
    {.id = "amd-radeon-ai-pro-r9700"sv, .name = "Radeon AI PRO R9700"sv, .vendor = "AMD"sv, .model = "AI PRO R9700"sv,
     .form_factor = "PCIe"sv, .architecture = "RDNA 4 Navi 48"sv, .released = {2025, 7, 23}, .sold_for = market::workstation, .process_node = "TSMC N4P"sv,
     .dies = {{.area = 357_mm2}}, .transistors = 53.9_billion,
     .rates = {{fp32, 47.8_TOPS}, {bf16, 191_TOPS}, {fp16, 191_TOPS}, {fp8, 383_TOPS}, {int8, 383_TOPS}, {int4, 766_TOPS}},
     .memory_type = "GDDR6"sv, .memory_is = ram::dram, .memory = 32_GB, .memory_bandwidth = 640_GBps, .host_io = 128_GBps, .power = 300_W,
     .trust = confidence::press, .sources = {{"https://www.amd.com/en/products/graphics/workstations/radeon-ai-pro/ai-9000-series/amd-radeon-ai-pro-r9700.html"sv, rates | memory | bandwidth | host_io | power | sold_for},
         {"https://www.techpowerup.com/gpu-specs/radeon-ai-pro-r9700.c4290"sv, area | process | transistors | released}}},
    {.id = "amd-rx-7900-xt"sv, .name = "Radeon RX 7900 XT"sv, .vendor = "AMD"sv, .model = "RX 7900 XT"sv,
     .form_factor = "PCIe"sv, .architecture = "RDNA 3 Navi 31"sv, .released = {2022, 11, 3}, .sold_for = market::consumer, .process_node = "TSMC N5 (GCD) + N6 (MCD)"sv,
     .dies = {together(6, 491.9_mm2)}, .transistors = 57.7_billion,
     .rates = {{fp32, 51.48_TOPS}, {bf16, 102.96_TOPS}, {fp16, 102.96_TOPS}, {int8, 102.96_TOPS}, {int4, 205.92_TOPS}},
     .memory_type = "GDDR6"sv, .memory_is = ram::dram, .memory = 20_GB, .memory_bandwidth = 800_GBps, .host_io = 64_GBps, .power = 300_W,
     .trust = confidence::estimate, .sources = {{"https://www.techpowerup.com/gpu-specs/radeon-rx-7900-xt.c3912"sv, rates | area | process | transistors | memory | bandwidth | host_io | power | released | sold_for}},
     .note = "Rates as multiples of FP32, as on the RX 7900 XTX. Area of the compute die (304.4 mm²) and five cache dies (37.5 mm² each)."sv},
    {.id = "amd-w7900"sv, .name = "Radeon PRO W7900"sv, .vendor = "AMD"sv, .model = "W7900"sv,
     .form_factor = "PCIe"sv, .architecture = "RDNA 3 Navi 31"sv, .released = {2023, 4, 13}, .sold_for = market::workstation, .process_node = "TSMC N5 (GCD) + N6 (MCD)"sv,
     .dies = {together(7, 529.5_mm2)}, .transistors = 57.7_billion,
     .rates = {{fp32, 61.32_TOPS}, {bf16, 122.64_TOPS}, {fp16, 122.64_TOPS}, {int8, 122.64_TOPS}, {int4, 245.28_TOPS}},
     .memory_type = "GDDR6"sv, .memory_is = ram::dram, .memory = 48_GB, .memory_bandwidth = 864_GBps, .host_io = 64_GBps, .power = 295_W,
     .trust = confidence::estimate, .sources = {{"https://www.techpowerup.com/gpu-specs/radeon-pro-w7900.c4147"sv, rates | area | process | transistors | memory | bandwidth | host_io | power | released | sold_for}},
     .note = "Rates as multiples of FP32, as on the RX 7900 XTX. Area of the compute die (304.4 mm²) and six cache dies (37.5 mm² each)."sv},
    {.id = "amd-w7900d"sv, .name = "Radeon PRO W7900D"sv, .vendor = "AMD"sv, .model = "W7900D"sv,
     .form_factor = "PCIe"sv, .architecture = "RDNA 3 Navi 31"sv, .released = {2025, 9, 25}, .sold_for = market::workstation, .process_node = "TSMC N5 (GCD) + N6 (MCD)"sv,
     .dies = {together(7, 529.5_mm2)}, .transistors = 57.7_billion,
     .rates = {{fp32, 52.99_TOPS}, {bf16, 105.98_TOPS}, {fp16, 105.98_TOPS}, {int8, 105.98_TOPS}, {int4, 211.96_TOPS}},
     .memory_type = "GDDR6"sv, .memory_is = ram::dram, .memory = 48_GB, .memory_bandwidth = 864_GBps, .host_io = 64_GBps, .power = 295_W,
     .trust = confidence::estimate, .sources = {{"https://www.techpowerup.com/gpu-specs/radeon-pro-w7900d.c4361"sv, rates | area | process | transistors | memory | bandwidth | host_io | power | released | sold_for}},
     .note = "Rates as multiples of FP32, as on the RX 7900 XTX. Area of the compute die (304.4 mm²) and six cache dies (37.5 mm² each)."sv},
    {.id = "amd-w7800"sv, .name = "Radeon PRO W7800"sv, .vendor = "AMD"sv, .model = "W7800"sv,
     .form_factor = "PCIe"sv, .architecture = "RDNA 3 Navi 31"sv, .released = {2023, 4, 13}, .sold_for = market::workstation, .process_node = "TSMC N5 (GCD) + N6 (MCD)"sv,
     .dies = {together(5, 454.4_mm2)}, .transistors = 57.7_billion,
     .rates = {{fp32, 45.25_TOPS}, {bf16, 90.5_TOPS}, {fp16, 90.5_TOPS}, {int8, 90.5_TOPS}, {int4, 181_TOPS}},
     .memory_type = "GDDR6"sv, .memory_is = ram::dram, .memory = 32_GB, .memory_bandwidth = 576_GBps, .host_io = 64_GBps, .power = 260_W,
     .trust = confidence::estimate, .sources = {{"https://www.techpowerup.com/gpu-specs/radeon-pro-w7800.c4148"sv, rates | area | process | transistors | memory | bandwidth | host_io | power | released | sold_for}},
     .note = "Rates as multiples of FP32, as on the RX 7900 XTX. Area of the compute die (304.4 mm²) and four cache dies (37.5 mm² each)."sv},
    {.id = "amd-rx-9070-xt"sv, .name = "Radeon RX 9070 XT"sv, .vendor = "AMD"sv, .model = "RX 9070 XT"sv,
     .form_factor = "PCIe"sv, .architecture = "RDNA 4 Navi 48"sv, .released = {2025, 3, 6}, .sold_for = market::consumer, .process_node = "TSMC N4P"sv,
     .dies = {{.area = 357_mm2}}, .transistors = 53.9_billion,
     .rates = {{fp32, 48.66_TOPS}, {bf16, 194.64_TOPS}, {fp16, 194.64_TOPS}, {fp8, 389.28_TOPS}, {int8, 389.28_TOPS}, {int4, 778.56_TOPS}},
     .memory_type = "GDDR6"sv, .memory_is = ram::dram, .memory = 16_GB, .memory_bandwidth = 644.6_GBps, .host_io = 128_GBps, .power = 304_W,
     .trust = confidence::estimate, .sources = {{"https://www.techpowerup.com/gpu-specs/radeon-rx-9070-xt.c4229"sv, rates | area | process | transistors | memory | bandwidth | host_io | power | released | sold_for}},
     .note = "Rates as multiples of FP32, as on the AI PRO R9700."sv},
    {.id = "amd-rx-9070"sv, .name = "Radeon RX 9070"sv, .vendor = "AMD"sv, .model = "RX 9070"sv,
     .form_factor = "PCIe"sv, .architecture = "RDNA 4 Navi 48"sv, .released = {2025, 3, 6}, .sold_for = market::consumer, .process_node = "TSMC N4P"sv,
     .dies = {{.area = 357_mm2}}, .transistors = 53.9_billion,
     .rates = {{fp32, 36.13_TOPS}, {bf16, 144.52_TOPS}, {fp16, 144.52_TOPS}, {fp8, 289.04_TOPS}, {int8, 289.04_TOPS}, {int4, 578.08_TOPS}},
     .memory_type = "GDDR6"sv, .memory_is = ram::dram, .memory = 16_GB, .memory_bandwidth = 644.6_GBps, .host_io = 128_GBps, .power = 220_W,
     .trust = confidence::estimate, .sources = {{"https://www.techpowerup.com/gpu-specs/radeon-rx-9070.c4250"sv, rates | area | process | transistors | memory | bandwidth | host_io | power | released | sold_for}},
     .note = "Rates as multiples of FP32, as on the AI PRO R9700."sv},
};
// clang-format on
} // namespace detail

inline constexpr auto const& amd_radeon = detail::amd_radeon_table;

} // namespace chipgauge::catalog
