// NVIDIA: datacenter parts of the Ada generation, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;
using enum figure_marks;

// clang-format off
inline constexpr chip nvidia_ada_table[] = {
    {.id = "nvidia-l40"sv, .name = "L40"sv, .vendor = "NVIDIA"sv, .model = "L40"sv,
     .form_factor = "PCIe"sv, .architecture = "Ada AD102"sv, .released = {2022, 10, 13}, .sold_for = market::datacenter, .process_node = "TSMC 4N"sv,
     .dies = {{.area = 608.5_mm2}}, .transistors = 76.3_billion,
     .rates = {{fp32, 90.5_TOPS}, {tf32, 90.5_TOPS}, {bf16, 181.05_TOPS}, {fp16, 181.05_TOPS}, {fp8, 362_TOPS}, {int8, 362_TOPS}, {int4, 724_TOPS}},
     .memory_type = "GDDR6"sv, .memory_is = ram::dram, .memory = 48_GB, .memory_bandwidth = 864_GBps, .host_io = 64_GBps, .power = 300_W,
     .trust = confidence::vendor, .sources = {{"https://www.nvidia.com/content/dam/en-zz/Solutions/design-visualization/support-guide/NVIDIA-L40-Datasheet-January-2023.pdf"sv, rates | memory | bandwidth | host_io | power | sold_for},
         {"https://images.nvidia.com/aem-dam/Solutions/geforce/ada/nvidia-ada-gpu-architecture.pdf"sv, area | process | transistors},
         {"https://www.techpowerup.com/gpu-specs/l40.c3959"sv, released}}},
    {.id = "nvidia-l40s"sv, .name = "L40S"sv, .vendor = "NVIDIA"sv, .model = "L40S"sv,
     .form_factor = "PCIe"sv, .architecture = "Ada AD102"sv, .released = {2023, 8, 8}, .sold_for = market::datacenter, .process_node = "TSMC 4N"sv,
     .dies = {{.area = 608.5_mm2}}, .transistors = 76.3_billion,
     .rates = {{fp32, 91.6_TOPS}, {tf32, 183_TOPS}, {bf16, 362.05_TOPS}, {fp16, 362.05_TOPS}, {fp8, 733_TOPS}, {int8, 733_TOPS}, {int4, 733_TOPS}},
     .memory_type = "GDDR6"sv, .memory_is = ram::dram, .memory = 48_GB, .memory_bandwidth = 864_GBps, .host_io = 64_GBps, .power = 350_W,
     .trust = confidence::vendor, .sources = {{"https://resources.nvidia.com/en-us-l40s/l40s-datasheet-28413"sv, rates | memory | bandwidth | host_io | power | released | sold_for},
         {"https://images.nvidia.com/aem-dam/Solutions/geforce/ada/nvidia-ada-gpu-architecture.pdf"sv, area | process | transistors}}},
    {.id = "nvidia-l4"sv, .name = "L4"sv, .vendor = "NVIDIA"sv, .model = "L4"sv,
     .form_factor = "PCIe"sv, .architecture = "Ada AD104"sv, .released = {2023, 3, 21}, .sold_for = market::datacenter, .process_node = "TSMC 4N"sv,
     .dies = {{.area = 294.5_mm2}}, .transistors = 35.8_billion,
     .rates = {{fp32, 30.3_TOPS}, {tf32, 60_TOPS}, {bf16, 121_TOPS}, {fp16, 121_TOPS}, {fp8, 242.5_TOPS}, {int8, 242.5_TOPS}},
     .memory_type = "GDDR6"sv, .memory_is = ram::dram, .memory = 24_GB, .memory_bandwidth = 300_GBps, .host_io = 64_GBps, .power = 72_W,
     .trust = confidence::vendor, .sources = {{"https://nvdam.widen.net/s/rvq98gbwsw/l4-datasheet-2595652"sv, rates | memory | bandwidth | host_io | power | sold_for},
         {"https://images.nvidia.com/aem-dam/Solutions/geforce/ada/nvidia-ada-gpu-architecture.pdf"sv, area | process | transistors},
         {"https://www.techpowerup.com/gpu-specs/l4.c4091"sv, released}}},
    {.id = "nvidia-l20"sv, .name = "L20"sv, .vendor = "NVIDIA"sv, .model = "L20"sv,
     .form_factor = "PCIe"sv, .architecture = "Ada AD102"sv, .released = {2023, 11}, .sold_for = market::datacenter, .process_node = "TSMC 4N"sv,
     .dies = {{.area = 608.5_mm2}}, .transistors = 76.3_billion,
     .rates = {{fp32, 59.8_TOPS}, {tf32, 59.8_TOPS}, {bf16, 119.5_TOPS}, {fp16, 119.5_TOPS}, {fp8, 239_TOPS}, {int8, 239_TOPS}},
     .memory_type = "GDDR6"sv, .memory_is = ram::dram, .memory = 48_GB, .memory_bandwidth = 864_GBps, .host_io = 64_GBps, .power = 275_W,
     .trust = confidence::press, .sources = {{"https://www.tomshardware.com/pc-components/gpus/new-nvidia-ai-gpus-designed-to-get-around-us-export-bans-come-to-china-h20-l20-and-l2-to-fill-void-left-by-restricted-models"sv, rates | sold_for},
         {"https://www.techpowerup.com/gpu-specs/l20.c4206"sv, area | process | transistors | memory | bandwidth | host_io | power | released},
         {"https://images.nvidia.com/aem-dam/Solutions/geforce/ada/nvidia-ada-gpu-architecture.pdf"sv, area | process | transistors}},
     .note = "For China; figures from a leaked vendor table. FP32 decides."sv},
    {.id = "nvidia-l2"sv, .name = "L2"sv, .vendor = "NVIDIA"sv, .model = "L2"sv,
     .form_factor = "PCIe"sv, .architecture = "Ada AD104"sv, .released = {2023, 11}, .sold_for = market::datacenter, .process_node = "TSMC 4N"sv,
     .dies = {{.area = 294.5_mm2}}, .transistors = 35.8_billion,
     .rates = {{fp32, 24.1_TOPS}, {tf32, 48.3_TOPS}, {bf16, 96.5_TOPS}, {fp16, 96.5_TOPS}, {fp8, 193_TOPS}, {int8, 193_TOPS}},
     .memory_type = "GDDR6"sv, .memory_is = ram::dram, .memory = 24_GB, .memory_bandwidth = 300_GBps, .host_io = 64_GBps,
     .trust = confidence::press, .sources = {{"https://www.tomshardware.com/pc-components/gpus/new-nvidia-ai-gpus-designed-to-get-around-us-export-bans-come-to-china-h20-l20-and-l2-to-fill-void-left-by-restricted-models"sv, rates | host_io | sold_for},
         {"https://images.nvidia.com/aem-dam/Solutions/geforce/ada/nvidia-ada-gpu-architecture.pdf"sv, area | process | transistors},
         {"https://epoch.ai/data/machine-learning-hardware"sv, memory | bandwidth | released}},
     .note = "For China; figures from a leaked vendor table. Power not published."sv},
    {.id = "nvidia-l40g"sv, .name = "L40G"sv, .vendor = "NVIDIA"sv, .model = "L40G"sv,
     .form_factor = "PCIe"sv, .architecture = "Ada AD102"sv, .released = {2022, 10, 13}, .sold_for = market::datacenter, .process_node = "TSMC 4N"sv,
     .dies = {{.area = 608.5_mm2}}, .transistors = 76.3_billion,
     .rates = {{fp32, 89.971_TOPS}, {tf32, 89.971_TOPS}, {bf16, 179.94_TOPS}, {fp16, 179.94_TOPS}, {fp8, 359.88_TOPS}, {int8, 359.88_TOPS}},
     .memory_type = "GDDR6"sv, .memory_is = ram::dram, .memory = 24_GB, .memory_bandwidth = 864_GBps, .host_io = 64_GBps, .power = 300_W,
     .trust = confidence::estimate, .sources = {{"https://www.nvidia.com/en-us/about-nvidia/company-policies/export-regulations/"sv, rates | sold_for},
         {"https://images.nvidia.com/aem-dam/Solutions/geforce/ada/nvidia-ada-gpu-architecture.pdf"sv, rates | area | process | transistors},
         {"https://www.techpowerup.com/gpu-specs/l40g.c3960"sv, rates | area | process | transistors | memory | bandwidth | host_io | power | released}},
     .note = "Rates derived: SMs × boost clock × rate per SM of the architecture paper, tensor rates halved as on the L40."sv},
};
// clang-format on
} // namespace detail

inline constexpr auto const& nvidia_ada = detail::nvidia_ada_table;

} // namespace chipgauge::catalog
