// NVIDIA: workstation and consumer cards, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;

// clang-format off
inline constexpr chip nvidia_graphics_table[] = {
    {.id = "nvidia-rtx-a6000"sv, .name = "RTX A6000"sv, .vendor = "NVIDIA"sv, .model = "RTX A6000"sv,
     .form_factor = "PCIe"sv, .architecture = "Ampere GA102"sv, .released = {2020, 10, 5}, .sold_for = market::workstation, .process_node = "Samsung 8N"sv,
     .dies = {{.area = 628.4_mm2}}, .transistors = 28.3_billion,
     .rates = {{fp32, 38.7_TOPS}, {tf32, 77.4_TOPS}, {bf16, 154.8_TOPS}, {fp16, 154.8_TOPS}, {int8, 309.7_TOPS}, {int4, 619.3_TOPS}},
     .memory_type = "GDDR6"sv, .memory = 48_GB, .memory_bandwidth = 768_GBps, .link_name = "NVLink 3 bridge"sv, .link = 112.5_GBps, .host_io = 64_GBps, .power = 300_W,
     .trust = confidence::vendor, .sources = {"https://images.nvidia.com/aem-dam/en-zz/Solutions/geforce/ampere/pdf/NVIDIA-ampere-GA102-GPU-Architecture-Whitepaper-V1.pdf"sv}},
    {.id = "nvidia-rtx-6000-ada"sv, .name = "RTX 6000 Ada Generation"sv, .vendor = "NVIDIA"sv, .model = "RTX 6000 Ada"sv, .aliases = {"RTX 6000 Ada"sv},
     .form_factor = "PCIe"sv, .architecture = "Ada AD102"sv, .released = {2022, 12, 3}, .sold_for = market::workstation, .process_node = "TSMC 4N"sv,
     .dies = {{.area = 608.5_mm2}}, .transistors = 76.3_billion,
     .rates = {{fp32, 91.1_TOPS}, {tf32, 182.1_TOPS}, {bf16, 364.2_TOPS}, {fp16, 364.2_TOPS}, {fp8, 728.5_TOPS}, {int8, 728.5_TOPS}},
     .memory_type = "GDDR6"sv, .memory = 48_GB, .memory_bandwidth = 960_GBps, .host_io = 64_GBps, .power = 300_W,
     .trust = confidence::vendor, .sources = {"https://www.nvidia.com/en-us/design-visualization/rtx-6000/"sv, "https://www.techpowerup.com/gpu-specs/rtx-6000-ada-generation.c3933"sv, "https://images.nvidia.com/aem-dam/Solutions/geforce/ada/nvidia-ada-gpu-architecture.pdf"sv}},
    {.id = "nvidia-rtx-5880-ada"sv, .name = "RTX 5880 Ada Generation"sv, .vendor = "NVIDIA"sv, .model = "RTX 5880 Ada"sv, .aliases = {"RTX 5880 Ada"sv},
     .form_factor = "PCIe"sv, .architecture = "Ada AD102"sv, .released = {2024, 1}, .sold_for = market::workstation, .process_node = "TSMC 4N"sv,
     .dies = {{.area = 608.5_mm2}}, .transistors = 76.3_billion,
     .rates = {{fp32, 69.3_TOPS}, {fp8, 554.2_TOPS}},
     .memory_type = "GDDR6"sv, .memory = 48_GB, .memory_bandwidth = 960_GBps, .host_io = 64_GBps, .power = 285_W,
     .trust = confidence::vendor, .sources = {"https://www.nvidia.com/en-us/design-visualization/rtx-5880/"sv}},
    {.id = "nvidia-rtx-pro-6000-ws"sv, .name = "RTX PRO 6000 Blackwell Workstation Edition"sv, .vendor = "NVIDIA"sv, .model = "RTX PRO 6000"sv,
     .form_factor = "PCIe"sv, .architecture = "Blackwell GB202"sv, .released = {2025, 3, 18}, .sold_for = market::workstation, .process_node = "TSMC 4N"sv,
     .dies = {{.area = 750_mm2}}, .transistors = 92.2_billion,
     .rates = {{fp32, 125_TOPS}, {bf16, 500_TOPS}, {fp16, 500_TOPS}, {fp8, 1000_TOPS}, {fp6, 1000_TOPS}, {fp4, 2000_TOPS}, {int8, 1000_TOPS}},
     .memory_type = "GDDR7"sv, .memory = 96_GB, .memory_bandwidth = 1792_GBps, .host_io = 128_GBps, .power = 600_W,
     .trust = confidence::vendor, .sources = {"https://www.nvidia.com/en-us/products/workstations/professional-desktop-gpus/rtx-pro-6000/"sv, "https://jarvislabs.ai/blog/nvfp4-rtxpro-6000"sv, "https://www.hwcooling.net/en/blackwell-geforce-rtx-5000-architecture-and-innovations-analysis/"sv}},
    {.id = "nvidia-rtx-3090"sv, .name = "GeForce RTX 3090"sv, .vendor = "NVIDIA"sv, .model = "RTX 3090"sv, .aliases = {"RTX 3090"sv},
     .form_factor = "PCIe"sv, .architecture = "Ampere GA102"sv, .released = {2020, 9, 24}, .sold_for = market::consumer, .process_node = "Samsung 8N"sv,
     .dies = {{.area = 628.4_mm2}}, .transistors = 28.3_billion,
     .rates = {{fp32, 35.6_TOPS}, {tf32, 35.6_TOPS}, {bf16, 71_TOPS}, {fp16, 142_TOPS}, {int8, 284_TOPS}, {int4, 568_TOPS}},
     .memory_type = "GDDR6X"sv, .memory = 24_GB, .memory_bandwidth = 936_GBps, .link_name = "NVLink 3 bridge"sv, .link = 112.5_GBps, .host_io = 64_GBps, .power = 350_W,
     .trust = confidence::vendor, .sources = {"https://images.nvidia.com/aem-dam/en-zz/Solutions/geforce/ampere/pdf/NVIDIA-ampere-GA102-GPU-Architecture-Whitepaper-V1.pdf"sv}},
    {.id = "nvidia-rtx-4080"sv, .name = "GeForce RTX 4080"sv, .vendor = "NVIDIA"sv, .model = "RTX 4080"sv, .aliases = {"RTX 4080"sv},
     .form_factor = "PCIe"sv, .architecture = "Ada AD103"sv, .released = {2022, 11, 16}, .sold_for = market::consumer, .process_node = "TSMC 4N"sv,
     .dies = {{.area = 378.6_mm2}}, .transistors = 45.9_billion,
     .rates = {{fp32, 48.7_TOPS}, {tf32, 48.7_TOPS}, {bf16, 97.5_TOPS}, {fp16, 194.9_TOPS}, {fp8, 389.9_TOPS}, {int8, 389.9_TOPS}, {int4, 779.8_TOPS}},
     .memory_type = "GDDR6X"sv, .memory = 16_GB, .memory_bandwidth = 716.8_GBps, .host_io = 64_GBps, .power = 320_W,
     .trust = confidence::vendor, .sources = {"https://images.nvidia.com/aem-dam/Solutions/geforce/ada/nvidia-ada-gpu-architecture.pdf"sv}},
    {.id = "nvidia-rtx-4090"sv, .name = "GeForce RTX 4090"sv, .vendor = "NVIDIA"sv, .model = "RTX 4090"sv, .aliases = {"RTX 4090"sv, "4090"sv},
     .form_factor = "PCIe"sv, .architecture = "Ada AD102"sv, .released = {2022, 10, 12}, .sold_for = market::consumer, .process_node = "TSMC 4N"sv,
     .dies = {{.area = 608.5_mm2}}, .transistors = 76.3_billion,
     .rates = {{fp32, 82.6_TOPS}, {tf32, 82.6_TOPS}, {bf16, 165.2_TOPS}, {fp16, 330.3_TOPS}, {fp8, 660.6_TOPS}, {int8, 660.6_TOPS}, {int4, 1321.2_TOPS}},
     .memory_type = "GDDR6X"sv, .memory = 24_GB, .memory_bandwidth = 1008_GBps, .host_io = 64_GBps, .power = 450_W,
     .trust = confidence::vendor, .sources = {"https://images.nvidia.com/aem-dam/Solutions/geforce/ada/nvidia-ada-gpu-architecture.pdf"sv}},
    {.id = "nvidia-rtx-4090-d"sv, .name = "GeForce RTX 4090 D"sv, .vendor = "NVIDIA"sv, .model = "RTX 4090 D"sv, .aliases = {"RTX 4090 D"sv, "4090 D"sv},
     .form_factor = "PCIe"sv, .architecture = "Ada AD102"sv, .released = {2023, 12, 28}, .sold_for = market::consumer, .process_node = "TSMC 4N"sv,
     .dies = {{.area = 608.5_mm2}}, .transistors = 76.3_billion,
     .rates = {{fp32, 73.5_TOPS}, {int8, 588.5_TOPS}, {int4, 1177_TOPS}},
     .memory_type = "GDDR6X"sv, .memory = 24_GB, .memory_bandwidth = 1008_GBps, .host_io = 64_GBps, .power = 425_W,
     .trust = confidence::vendor, .sources = {"https://www.nvidia.cn/geforce/graphics-cards/40-series/rtx-4090-d/"sv, "https://images.nvidia.com/aem-dam/Solutions/geforce/ada/nvidia-ada-gpu-architecture.pdf"sv}},
    {.id = "nvidia-rtx-5080"sv, .name = "GeForce RTX 5080"sv, .vendor = "NVIDIA"sv, .model = "RTX 5080"sv, .aliases = {"RTX 5080"sv},
     .form_factor = "PCIe"sv, .architecture = "Blackwell GB203"sv, .released = {2025, 1, 30}, .sold_for = market::consumer, .process_node = "TSMC 4N"sv,
     .dies = {{.area = 378_mm2}}, .transistors = 45.6_billion,
     .rates = {{fp32, 56.3_TOPS}, {tf32, 56.3_TOPS}, {bf16, 112.6_TOPS}, {fp16, 225.1_TOPS}, {fp8, 450.2_TOPS}, {fp6, 450.2_TOPS}, {fp4, 900.4_TOPS}, {int8, 450.2_TOPS}},
     .memory_type = "GDDR7"sv, .memory = 16_GB, .memory_bandwidth = 960_GBps, .host_io = 128_GBps, .power = 360_W,
     .trust = confidence::vendor, .sources = {"https://images.nvidia.com/aem-dam/Solutions/geforce/blackwell/nvidia-rtx-blackwell-gpu-architecture.pdf"sv}},
    {.id = "nvidia-rtx-5090"sv, .name = "GeForce RTX 5090"sv, .vendor = "NVIDIA"sv, .model = "RTX 5090"sv, .aliases = {"RTX 5090"sv, "5090"sv},
     .form_factor = "PCIe"sv, .architecture = "Blackwell GB202"sv, .released = {2025, 1, 30}, .sold_for = market::consumer, .process_node = "TSMC 4N"sv,
     .dies = {{.area = 750_mm2}}, .transistors = 92.2_billion,
     .rates = {{fp32, 104.8_TOPS}, {tf32, 104.8_TOPS}, {bf16, 209.5_TOPS}, {fp16, 419_TOPS}, {fp8, 838_TOPS}, {fp6, 838_TOPS}, {fp4, 1676_TOPS}, {int8, 838_TOPS}},
     .memory_type = "GDDR7"sv, .memory = 32_GB, .memory_bandwidth = 1792_GBps, .host_io = 128_GBps, .power = 575_W,
     .trust = confidence::vendor, .sources = {"https://images.nvidia.com/aem-dam/Solutions/geforce/blackwell/nvidia-rtx-blackwell-gpu-architecture.pdf"sv, "https://www.hwcooling.net/en/blackwell-geforce-rtx-5000-architecture-and-innovations-analysis/"sv, "https://www.tomshardware.com/pc-components/gpus/nvidia-rtx-5090d-v2-limits-ai-performance-even-more-with-25-percent-less-vram-and-bandwidth-downgraded-gaming-flagship-keeps-same-usd2299-msrp-in-china"sv}},
    {.id = "nvidia-rtx-5090-d"sv, .name = "GeForce RTX 5090 D"sv, .vendor = "NVIDIA"sv, .model = "RTX 5090 D"sv, .aliases = {"RTX 5090 D"sv},
     .form_factor = "PCIe"sv, .architecture = "Blackwell GB202"sv, .released = {2025, 1, 30}, .sold_for = market::consumer, .process_node = "TSMC 4N"sv,
     .dies = {{.area = 750_mm2}}, .transistors = 92.2_billion,
     .rates = {{fp32, 104.8_TOPS}, {fp4, 1187.5_TOPS}},
     .memory_type = "GDDR7"sv, .memory = 32_GB, .memory_bandwidth = 1792_GBps, .host_io = 128_GBps, .power = 575_W,
     .trust = confidence::vendor, .sources = {"https://www.tomshardware.com/pc-components/gpus/nvidia-rtx-5090d-v2-limits-ai-performance-even-more-with-25-percent-less-vram-and-bandwidth-downgraded-gaming-flagship-keeps-same-usd2299-msrp-in-china"sv, "https://www.nvidia.cn/geforce/graphics-cards/50-series/rtx-5090-d/"sv}},
    {.id = "nvidia-rtx-5090-d-v2"sv, .name = "GeForce RTX 5090 D v2"sv, .vendor = "NVIDIA"sv, .model = "RTX 5090 D"sv, .aliases = {"RTX 5090 D v2"sv},
     .form_factor = "PCIe"sv, .architecture = "Blackwell GB202"sv, .released = {2025, 8, 12}, .sold_for = market::consumer, .process_node = "TSMC 4N"sv,
     .dies = {{.area = 750_mm2}}, .transistors = 92.2_billion,
     .rates = {{fp32, 104.8_TOPS}, {fp4, 1187.5_TOPS}},
     .memory_type = "GDDR7"sv, .memory = 24_GB, .memory_bandwidth = 1344_GBps, .host_io = 128_GBps, .power = 575_W,
     .trust = confidence::press, .sources = {"https://www.tomshardware.com/pc-components/gpus/nvidia-rtx-5090d-v2-limits-ai-performance-even-more-with-25-percent-less-vram-and-bandwidth-downgraded-gaming-flagship-keeps-same-usd2299-msrp-in-china"sv}},
};
// clang-format on
} // namespace detail

inline constexpr auto const& nvidia_graphics = detail::nvidia_graphics_table;

} // namespace chipgauge::catalog
