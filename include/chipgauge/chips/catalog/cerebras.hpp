// Cerebras, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;
using enum figure_marks;

// clang-format off
inline constexpr chip cerebras_table[] = {
    {.id = "cerebras-wse-2"sv, .name = "WSE-2"sv, .vendor = "Cerebras"sv, .model = "WSE-2"sv,
     .form_factor = "Wafer system CS-2"sv, .architecture = "WSE-2"sv, .released = {2021, 4, 20}, .sold_for = market::datacenter, .process_node = "TSMC N7"sv,
     .dies = {{.area = 46225_mm2}}, .transistors = 2600_billion,
     .rates = {{fp16, 7500_TOPS}},
     .memory_type = "SRAM"sv, .memory_is = ram::sram, .memory = 40_GB, .memory_bandwidth = 20000000_GBps, .power = 23000_W,
     .trust = confidence::estimate, .sources = {{"https://www.cerebras.ai/product-chip/"sv, rates | memory | bandwidth | power | sold_for},
         {"https://www.nextplatform.com/2024/03/14/cerebras-goes-hyperscale-with-third-gen-waferscale-supercomputers/"sv, area | process | transistors | released}},
     .note = "Dense rate derived from a headline that counts sparsity. The die is a whole wafer."sv},
    {.id = "cerebras-wse-3"sv, .name = "WSE-3"sv, .vendor = "Cerebras"sv, .model = "WSE-3"sv,
     .form_factor = "Wafer system CS-3"sv, .architecture = "WSE-3"sv, .released = {2024, 3, 13}, .sold_for = market::datacenter, .process_node = "TSMC N5"sv,
     .dies = {{.area = 46225_mm2}}, .transistors = 4000_billion,
     .rates = {{fp16, 15625_TOPS}},
     .memory_type = "SRAM"sv, .memory_is = ram::sram, .memory = 44_GB, .memory_bandwidth = 21000000_GBps, .power = 23000_W,
     .trust = confidence::estimate, .sources = {{"https://www.cerebras.ai/product-chip/"sv, rates | memory | bandwidth | power | sold_for},
         {"https://www.tomshardware.com/tech-industry/artificial-intelligence/cerebras-launches-900000-core-125-petaflops-wafer-scale-processor-for-ai-theoretically-equivalent-to-about-62-nvidia-h100-gpus"sv, area | process | transistors | released}},
     .note = "Dense rate derived from a headline that counts sparsity. The die is a whole wafer."sv},
};
// clang-format on
} // namespace detail

inline constexpr auto const& cerebras = detail::cerebras_table;

} // namespace chipgauge::catalog
