// AMD, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;

// clang-format off
inline constexpr chip amd_table[] = {
    {.id = "amd-mi100"sv, .name = "Instinct MI100"sv, .vendor = "AMD"sv, .model = "MI100"sv,
     .form_factor = "PCIe"sv, .architecture = "CDNA"sv, .released = {2020, 11, 16}, .sold_for = market::datacenter, .process_node = "TSMC N7"sv,
     .dies = {{.area = 750_mm2}}, .transistors = 25.6_billion,
     .rates = {{fp64, 11.5_TOPS}, {fp32, 46.1_TOPS}, {bf16, 92.3_TOPS}, {fp16, 184.6_TOPS}, {int8, 184.6_TOPS}, {int4, 184.6_TOPS}},
     .memory_type = "HBM2"sv, .memory = 32_GB, .memory_bandwidth = 1228.8_GBps, .link_name = "Infinity Fabric"sv, .link = 276_GBps, .host_io = 64_GBps, .power = 300_W,
     .trust = confidence::press, .sources = {"https://www.amd.com/en/products/accelerators/instinct/mi100.html"sv, "http://www.hgckcems.com/document/detail/id/5177.html"sv}},
    {.id = "amd-mi210"sv, .name = "Instinct MI210"sv, .vendor = "AMD"sv, .model = "MI210"sv,
     .form_factor = "PCIe"sv, .architecture = "CDNA 2"sv, .released = {2022, 3, 22}, .sold_for = market::datacenter, .process_node = "TSMC N6"sv,
     .dies = {{.area = {724_mm2, 790_mm2, 724_mm2}}}, .transistors = 29.1_billion,
     .rates = {{fp64, 22.6_TOPS}, {fp64_tensor, 45.3_TOPS}, {fp32, 45.3_TOPS}, {bf16, 181_TOPS}, {fp16, 181_TOPS}, {int8, 181_TOPS}, {int4, 181_TOPS}},
     .memory_type = "HBM2e"sv, .memory = 64_GB, .memory_bandwidth = 1638_GBps, .link_name = "Infinity Fabric"sv, .link = 300_GBps, .host_io = 64_GBps, .power = 300_W,
     .trust = confidence::press, .sources = {"https://www.amd.com/en/products/accelerators/instinct/mi200/mi210.html"sv, "https://epoch.ai/data/machine-learning-hardware"sv}},
    {.id = "amd-mi250"sv, .name = "Instinct MI250"sv, .vendor = "AMD"sv, .model = "MI250"sv,
     .form_factor = "OAM"sv, .architecture = "CDNA 2"sv, .released = {2021, 11, 8}, .sold_for = market::datacenter, .process_node = "TSMC N6"sv,
     .dies = {{.area = {724_mm2, 790_mm2, 724_mm2}, .count = 2}}, .transistors = 58.2_billion,
     .rates = {{fp64, 45.3_TOPS}, {fp64_tensor, 90.5_TOPS}, {fp32, 90.5_TOPS}, {bf16, 362.1_TOPS}, {fp16, 362.1_TOPS}, {int8, 362.1_TOPS}, {int4, 362.1_TOPS}},
     .memory_type = "HBM2e"sv, .memory = 128_GB, .memory_bandwidth = 3277_GBps, .link_name = "Infinity Fabric"sv, .link = 600_GBps, .host_io = 64_GBps, .power = 560_W,
     .trust = confidence::press, .sources = {"https://www.amd.com/en/products/accelerators/instinct/mi200/mi250.html"sv, "https://epoch.ai/data/machine-learning-hardware"sv}},
    {.id = "amd-mi250x"sv, .name = "Instinct MI250X"sv, .vendor = "AMD"sv, .model = "MI250X"sv,
     .form_factor = "OAM"sv, .architecture = "CDNA 2"sv, .released = {2021, 11, 8}, .sold_for = market::datacenter, .process_node = "TSMC N6"sv,
     .dies = {{.area = {724_mm2, 790_mm2, 724_mm2}, .count = 2}}, .transistors = 58.2_billion,
     .rates = {{fp64, 47.9_TOPS}, {fp64_tensor, 95.7_TOPS}, {fp32, 95.7_TOPS}, {bf16, 383_TOPS}, {fp16, 383_TOPS}, {int8, 383_TOPS}, {int4, 383_TOPS}},
     .memory_type = "HBM2e"sv, .memory = 128_GB, .memory_bandwidth = 3277_GBps, .link_name = "Infinity Fabric"sv, .link = 800_GBps, .host_io = 64_GBps, .power = 560_W,
     .trust = confidence::press, .sources = {"https://www.amd.com/en/products/accelerators/instinct/mi200/mi250x.html"sv, "https://epoch.ai/data/machine-learning-hardware"sv}},
    {.id = "amd-mi300x"sv, .name = "Instinct MI300X"sv, .vendor = "AMD"sv, .model = "MI300X"sv,
     .form_factor = "OAM"sv, .architecture = "CDNA 3"sv, .released = {2023, 12, 6}, .sold_for = market::datacenter, .process_node = "TSMC N5 (XCD) + N6 (IOD)"sv,
     .dies = {{.area = {84.75_mm2, 200_mm2, 200_mm2}, .count = 12}}, .transistors = 153_billion,
     .rates = {{fp64, 81.7_TOPS}, {fp64_tensor, 163.4_TOPS}, {fp32, 163.4_TOPS}, {tf32, 653.7_TOPS}, {bf16, 1307.4_TOPS}, {fp16, 1307.4_TOPS}, {fp8, 2614.9_TOPS}, {int8, 2614.9_TOPS}},
     .memory_type = "HBM3"sv, .memory = 192_GB, .memory_bandwidth = 5300_GBps, .link_name = "Infinity Fabric"sv, .link = 896_GBps, .host_io = 128_GBps, .power = 750_W,
     .trust = confidence::estimate, .sources = {"https://www.amd.com/content/dam/amd/en/documents/instinct-tech-docs/data-sheets/amd-instinct-mi300x-data-sheet.pdf"sv, "https://newsletter.semianalysis.com/p/amd-mi300-taming-the-hype-ai-performance"sv, "https://www.3dtested.com/tech-industry/semiconductors/inside-the-instinct-mi355x"sv}},
    {.id = "amd-mi325x"sv, .name = "Instinct MI325X"sv, .vendor = "AMD"sv, .model = "MI325X"sv,
     .form_factor = "OAM"sv, .architecture = "CDNA 3"sv, .released = {2024, 10, 10}, .sold_for = market::datacenter, .process_node = "TSMC N5 (XCD) + N6 (IOD)"sv,
     .dies = {{.area = {84.75_mm2, 200_mm2, 200_mm2}, .count = 12}}, .transistors = 153_billion,
     .rates = {{fp64, 81.7_TOPS}, {fp64_tensor, 163.4_TOPS}, {fp32, 163.4_TOPS}, {tf32, 653.7_TOPS}, {bf16, 1307.4_TOPS}, {fp16, 1307.4_TOPS}, {fp8, 2614.9_TOPS}, {int8, 2614.9_TOPS}},
     .memory_type = "HBM3e"sv, .memory = 256_GB, .memory_bandwidth = 6000_GBps, .link_name = "Infinity Fabric"sv, .link = 896_GBps, .host_io = 128_GBps, .power = 1000_W,
     .trust = confidence::estimate, .sources = {"https://www.amd.com/content/dam/amd/en/documents/instinct-tech-docs/product-briefs/instinct-mi325x-datasheet.pdf"sv, "https://newsletter.semianalysis.com/p/amd-mi300-taming-the-hype-ai-performance"sv, "https://www.federalregister.gov/documents/2026/01/15/2026-00789/revision-to-license-review-policy-for-advanced-computing-commodities"sv}},
    {.id = "amd-mi300a"sv, .name = "Instinct MI300A (APU)"sv, .vendor = "AMD"sv, .model = "MI300A"sv, .aliases = {"MI300A"sv},
     .form_factor = "Socket SH5"sv, .architecture = "CDNA 3 + Zen 4"sv, .released = {2023, 12, 6}, .sold_for = market::datacenter, .process_node = "TSMC N5 (XCD, CCD) + N6 (IOD)"sv,
     .dies = {together(13, {1017_mm2, 2383_mm2, 2383_mm2})}, .transistors = 146_billion,
     .rates = {{fp64, 61.3_TOPS}, {fp64_tensor, 122.6_TOPS}, {fp32, 122.6_TOPS}, {tf32, 490.3_TOPS}, {bf16, 980.6_TOPS}, {fp16, 980.6_TOPS}, {fp8, 1961.2_TOPS}, {int8, 1961.2_TOPS}},
     .memory_type = "HBM3"sv, .memory = 128_GB, .memory_bandwidth = 5300_GBps, .link_name = "Infinity Fabric"sv, .link = 1024_GBps, .host_io = 128_GBps, .power = 760_W,
     .trust = confidence::estimate, .sources = {"https://www.amd.com/content/dam/amd/en/documents/instinct-tech-docs/data-sheets/amd-instinct-mi300a-data-sheet.pdf"sv, "https://newsletter.semianalysis.com/p/amd-mi300-taming-the-hype-ai-performance"sv}},
    {.id = "amd-mi308x"sv, .name = "Instinct MI308X (China)"sv, .vendor = "AMD"sv, .model = "MI308"sv, .aliases = {"MI308"sv},
     .form_factor = "OAM"sv, .architecture = "CDNA 3"sv, .released = {2024}, .sold_for = market::datacenter, .process_node = "TSMC N5 (XCD) + N6 (IOD)"sv,
     .dies = {{.area = {}}},
     .memory_type = "HBM3"sv, .memory = 192_GB, .memory_bandwidth = 5300_GBps, .link_name = "Infinity Fabric"sv, .link = 896_GBps, .host_io = 128_GBps,
     .trust = confidence::estimate, .sources = {"https://github.com/AMD-AGI/GEAK"sv, "https://wccftech.com/amd-gears-up-for-a-major-win-as-its-instinct-mi308-nears-export-approval-for-china/"sv, "https://www.kernel.org/doc/html/next/_sources/gpu/amdgpu/ptl.rst.txt"sv}},
    {.id = "amd-mi350x"sv, .name = "Instinct MI350X"sv, .vendor = "AMD"sv, .model = "MI350X"sv,
     .form_factor = "OAM"sv, .architecture = "CDNA 4"sv, .released = {2025, 6, 12}, .sold_for = market::datacenter, .process_node = "TSMC N3P (XCD) + N6 (IOD)"sv,
     .dies = {{.area = 110_mm2, .count = 8}}, .transistors = 185_billion,
     .rates = {{fp64, 72.1_TOPS}, {fp64_tensor, 72.1_TOPS}, {fp32, 144.2_TOPS}, {bf16, 2309.6_TOPS}, {fp16, 2309.6_TOPS}, {fp8, 4614_TOPS}, {fp6, 9227.5_TOPS}, {fp4, 9227.5_TOPS}, {int8, 4614_TOPS}},
     .memory_type = "HBM3e"sv, .memory = 288_GB, .memory_bandwidth = 8000_GBps, .link_name = "Infinity Fabric"sv, .link = 1075.2_GBps, .host_io = 128_GBps, .power = 1000_W,
     .trust = confidence::estimate, .sources = {"https://www.amd.com/content/dam/amd/en/documents/instinct-tech-docs/product-briefs/amd-instinct-mi350x-gpu-brochure.pdf"sv, "https://www.3dtested.com/tech-industry/semiconductors/inside-the-instinct-mi355x"sv}},
    {.id = "amd-mi355x"sv, .name = "Instinct MI355X"sv, .vendor = "AMD"sv, .model = "MI355X"sv,
     .form_factor = "OAM"sv, .architecture = "CDNA 4"sv, .released = {2025, 6, 12}, .sold_for = market::datacenter, .process_node = "TSMC N3P (XCD) + N6 (IOD)"sv,
     .dies = {{.area = 110_mm2, .count = 8}}, .transistors = 185_billion,
     .rates = {{fp64, 78.6_TOPS}, {fp64_tensor, 78.6_TOPS}, {fp32, 157.3_TOPS}, {bf16, 2516.6_TOPS}, {fp16, 2516.6_TOPS}, {fp8, 5033.2_TOPS}, {fp6, 10066.3_TOPS}, {fp4, 10066.3_TOPS}, {int8, 5033.2_TOPS}},
     .memory_type = "HBM3e"sv, .memory = 288_GB, .memory_bandwidth = 8000_GBps, .link_name = "Infinity Fabric"sv, .link = 1075.2_GBps, .host_io = 128_GBps, .power = 1400_W,
     .trust = confidence::estimate, .sources = {"https://www.amd.com/content/dam/amd/en/documents/instinct-tech-docs/product-briefs/amd-instinct-mi355x-gpu-brochure.pdf"sv, "https://www.3dtested.com/tech-industry/semiconductors/inside-the-instinct-mi355x"sv}},
    {.id = "amd-mi455x"sv, .name = "Instinct MI455X (Helios)"sv, .vendor = "AMD"sv, .model = "MI455X"sv, .aliases = {"MI455X"sv},
     .form_factor = "Rack module"sv, .architecture = "CDNA 5"sv, .released = {2026, 7}, .sold_for = market::datacenter, .process_node = "TSMC N2 (compute) + N3 (IOD)"sv,
     .dies = {{.count = 12, .kind = transistor::gate_all_around}}, .transistors = 320_billion,
     .rates = {{fp8, 20000_TOPS}, {fp4, 40000_TOPS}},
     .memory_type = "HBM4"sv, .memory = 432_GB, .memory_bandwidth = 23300_GBps, .link_name = "UALink over Infinity Fabric"sv, .link = 3600_GBps,
     .trust = confidence::press, .sources = {"https://hothardware.com/news/instinct-mi400-challenge-vera-rubin"sv, "https://huggingface.co/blog/badaoui/transformers-on-amd-mi455"sv, "https://awesomeagents.ai/hardware/amd-mi455x"sv}},
    {.id = "amd-rx-7900-xtx"sv, .name = "Radeon RX 7900 XTX"sv, .vendor = "AMD"sv, .model = "RX 7900 XTX"sv,
     .form_factor = "PCIe"sv, .architecture = "RDNA 3 Navi 31"sv, .released = {2022, 12, 13}, .sold_for = market::consumer, .process_node = "TSMC N5 (GCD) + N6 (MCD)"sv,
     .dies = {together(7, 529.5_mm2)}, .transistors = 57.7_billion,
     .rates = {{fp32, 61.4_TOPS}, {bf16, 122.8_TOPS}, {fp16, 122.8_TOPS}, {int8, 122.8_TOPS}, {int4, 245.6_TOPS}},
     .memory_type = "GDDR6"sv, .memory = 24_GB, .memory_bandwidth = 960_GBps, .host_io = 64_GBps, .power = 355_W,
     .trust = confidence::press, .sources = {"https://www.amd.com/en/products/graphics/desktops/radeon/7000-series/amd-radeon-rx-7900xtx.html"sv, "https://www.techpowerup.com/gpu-specs/radeon-rx-7900-xtx.c3941"sv}},
    {.id = "amd-radeon-ai-pro-r9700"sv, .name = "Radeon AI PRO R9700"sv, .vendor = "AMD"sv, .model = "AI PRO R9700"sv,
     .form_factor = "PCIe"sv, .architecture = "RDNA 4 Navi 48"sv, .released = {2025, 7, 23}, .sold_for = market::workstation, .process_node = "TSMC N4P"sv,
     .dies = {{.area = 357_mm2}}, .transistors = 53.9_billion,
     .rates = {{fp32, 47.8_TOPS}, {bf16, 191_TOPS}, {fp16, 191_TOPS}, {fp8, 383_TOPS}, {int8, 383_TOPS}, {int4, 766_TOPS}},
     .memory_type = "GDDR6"sv, .memory = 32_GB, .memory_bandwidth = 640_GBps, .host_io = 128_GBps, .power = 300_W,
     .trust = confidence::press, .sources = {"https://www.amd.com/en/products/graphics/workstations/radeon-ai-pro/ai-9000-series/amd-radeon-ai-pro-r9700.html"sv, "https://github.com/AMD-AGI/GEAK"sv}},
};
// clang-format on
} // namespace detail

inline constexpr auto const& amd = detail::amd_table;

} // namespace chipgauge::catalog
