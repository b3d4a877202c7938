// Intel, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;
using enum figure_marks;

// clang-format off
inline constexpr chip intel_table[] = {
    {.id = "intel-gaudi2"sv, .name = "Gaudi 2 (HL-225)"sv, .vendor = "Intel"sv, .model = "Gaudi 2"sv, .aliases = {"Gaudi 2"sv},
     .form_factor = "OAM"sv, .architecture = "Gaudi 2"sv, .released = {2022, 5, 10}, .sold_for = market::datacenter, .process_node = "TSMC N7"sv,
     .dies = {{.area = {}}},
     .rates = {{bf16, 432_TOPS}, {fp8, 865_TOPS}},
     .memory_type = "HBM2e"sv, .memory_is = ram::hbm, .memory = 96_GB, .stacks = 6, .memory_bandwidth = 2450_GBps, .link_name = "24x 100GbE RoCE"sv, .link = 600_GBps, .host_io = 64_GBps, .power = 600_W,
     .trust = confidence::vendor, .sources = {{"https://perma.cc/9SR3-HX6Q"sv, link | host_io | sold_for},
         {"https://epoch.ai/data/machine-learning-hardware"sv, rates | process | memory | bandwidth | power | released}},
     .note = "Die area not published; a data set lists the A100’s."sv},
    {.id = "intel-gaudi3-oam"sv, .name = "Gaudi 3 OAM (HL-325L)"sv, .vendor = "Intel"sv, .model = "Gaudi 3"sv, .aliases = {"Gaudi 3"sv},
     .form_factor = "OAM"sv, .architecture = "Gaudi 3"sv, .released = {2024, 4, 9}, .sold_for = market::datacenter, .process_node = "TSMC N5"sv,
     .dies = {{.count = 2}},
     .rates = {{fp32, 14.3_TOPS}, {tf32, 459_TOPS}, {bf16, {1678_TOPS, 1835_TOPS, 1835_TOPS}}, {fp16, 459_TOPS}, {fp8, {1678_TOPS, 1835_TOPS, 1835_TOPS}}},
     .memory_type = "HBM2e"sv, .memory_is = ram::hbm, .memory = 128_GB, .stacks = 8, .memory_bandwidth = 3700_GBps, .link_name = "24x 200GbE RoCE"sv, .link = 1200_GBps, .host_io = 128_GBps, .power = 900_W,
     .trust = confidence::vendor, .sources = {{"https://www.intel.com/content/www/us/en/content-details/817486/intel-gaudi-3-ai-accelerator-white-paper.html"sv, rates | memory | bandwidth | link | host_io | power | sold_for},
         {"https://www.theregister.com/2024/04/12/intel_paudi_3_china/"sv, released},
         {"https://epoch.ai/data/machine-learning-hardware"sv, process}},
     .note = "BF16 runs at the FP8 rate, so 16 bits decide. Later material gives 1,678 (TPP 26,848)."sv},
    {.id = "intel-gaudi3-pcie"sv, .name = "Gaudi 3 PCIe (HL-338)"sv, .vendor = "Intel"sv, .model = "Gaudi 3"sv,
     .form_factor = "PCIe"sv, .architecture = "Gaudi 3"sv, .released = {2024, 4, 9}, .sold_for = market::datacenter, .process_node = "TSMC N5"sv,
     .dies = {{.count = 2}},
     .rates = {{fp32, 14.3_TOPS}, {tf32, 459_TOPS}, {bf16, {1678_TOPS, 1835_TOPS, 1835_TOPS}}, {fp16, 459_TOPS}, {fp8, {1678_TOPS, 1835_TOPS, 1835_TOPS}}},
     .memory_type = "HBM2e"sv, .memory_is = ram::hbm, .memory = 128_GB, .stacks = 8, .memory_bandwidth = 3700_GBps, .link_name = "24x 200GbE RoCE"sv, .link = 1200_GBps, .host_io = 128_GBps, .power = 600_W,
     .trust = confidence::vendor, .sources = {{"https://www.intel.com/content/www/us/en/content-details/817486/intel-gaudi-3-ai-accelerator-white-paper.html"sv, rates | memory | bandwidth | link | host_io | power | sold_for},
         {"https://www.theregister.com/2024/04/12/intel_paudi_3_china/"sv, process | released}},
     .note = "BF16 runs at the FP8 rate, so 16 bits decide."sv},
    {.id = "intel-gaudi3-hl-328"sv, .name = "Gaudi 3 OAM for China (HL-328)"sv, .vendor = "Intel"sv, .model = "HL-328"sv, .aliases = {"HL-328"sv},
     .form_factor = "OAM"sv, .architecture = "Gaudi 3"sv, .released = {2024, 6}, .sold_for = market::datacenter, .process_node = "TSMC N5"sv,
     .dies = {{.count = 2}},
     .memory_type = "HBM2e"sv, .memory_is = ram::hbm, .memory = 128_GB, .memory_bandwidth = 3700_GBps, .link_name = "24x 200GbE RoCE"sv, .host_io = 128_GBps, .power = 450_W,
     .trust = confidence::estimate, .sources = {{"https://www.theregister.com/2024/04/12/intel_paudi_3_china/"sv, process | memory | bandwidth | host_io | power | released | sold_for}},
     .note = "For China. Rates not published; press inferred under 150 TFLOPS at 16 bits."sv},
    {.id = "intel-gaudi3-hl-388"sv, .name = "Gaudi 3 PCIe for China (HL-388)"sv, .vendor = "Intel"sv, .model = "HL-388"sv, .aliases = {"HL-388"sv},
     .form_factor = "PCIe"sv, .architecture = "Gaudi 3"sv, .released = {2024, 9}, .sold_for = market::datacenter, .process_node = "TSMC N5"sv,
     .dies = {{.count = 2}},
     .memory_type = "HBM2e"sv, .memory_is = ram::hbm, .memory = 128_GB, .memory_bandwidth = 3700_GBps, .link_name = "24x 200GbE RoCE"sv, .host_io = 128_GBps, .power = 450_W,
     .trust = confidence::estimate, .sources = {{"https://www.theregister.com/2024/04/12/intel_paudi_3_china/"sv, process | memory | bandwidth | host_io | power | released | sold_for}},
     .note = "For China. Rates not published; press inferred under 150 TFLOPS at 16 bits."sv},
    {.id = "intel-max-1550"sv, .name = "Data Center GPU Max 1550"sv, .vendor = "Intel"sv, .model = "Max 1550"sv, .aliases = {"Max 1550"sv, "Ponte Vecchio"sv},
     .form_factor = "OAM"sv, .architecture = "Ponte Vecchio"sv, .released = {2023, 1, 10}, .sold_for = market::datacenter, .process_node = "TSMC N5 + Intel 7 + TSMC N7"sv,
     .dies = {{41_mm2, 16}, {646_mm2, 2}}, .transistors = 100_billion,
     .rates = {{fp64, 52_TOPS}, {fp32, 52_TOPS}, {tf32, 419_TOPS}, {bf16, 839_TOPS}, {fp16, 839_TOPS}, {int8, 1678_TOPS}},
     .memory_type = "HBM2e"sv, .memory_is = ram::hbm, .memory = 128_GB, .stacks = 8, .memory_bandwidth = 3277_GBps, .link_name = "Xe Link"sv, .link = 848_GBps, .host_io = 128_GBps, .power = 600_W,
     .trust = confidence::estimate, .sources = {{"https://ark.intel.com/content/www/us/en/ark/products/232873/intel-data-center-gpu-max-1550.html"sv, rates | memory | bandwidth | link | host_io | power | sold_for},
         {"https://bbabo.net/en-GB/article/science-technology/3133807-the-most-monstrous-gpu-consisting"sv, area | process},
         {"https://www.techpowerup.com/gpu-specs/data-center-gpu-max-1550.c4068"sv, transistors | released}},
     .note = "Die area estimated: 16 compute tiles of 41 mm² and two base tiles of 646 mm²; cache and link tiles, not published, are not included."sv},
    {.id = "intel-arc-pro-b60"sv, .name = "Arc Pro B60"sv, .vendor = "Intel"sv, .model = "Arc Pro B60"sv,
     .form_factor = "PCIe"sv, .architecture = "Xe2-HPG BMG-G21"sv, .released = {2025, 9, 5}, .sold_for = market::workstation, .process_node = "TSMC N5"sv,
     .dies = {{.area = 272_mm2}}, .transistors = 19.6_billion,
     .rates = {{fp32, 12.3_TOPS}, {bf16, 98.3_TOPS}, {fp16, 98.3_TOPS}, {int8, 196.6_TOPS}, {int4, 393.2_TOPS}},
     .memory_type = "GDDR6"sv, .memory_is = ram::dram, .memory = 24_GB, .memory_bandwidth = 456_GBps, .host_io = 64_GBps, .power = 200_W,
     .trust = confidence::press, .sources = {{"https://hmc-tech.com/gpu/intel-arc-pro-b60-vs-nvidia-quadro-p620"sv, rates | sold_for},
         {"https://www.techpowerup.com/gpu-specs/arc-pro-b60.c4350"sv, area | process | transistors | memory | bandwidth | host_io | power | released}}},
    {.id = "intel-arc-pro-b50"sv, .name = "Arc Pro B50"sv, .vendor = "Intel"sv, .model = "Arc Pro B50"sv,
     .form_factor = "PCIe"sv, .architecture = "Xe2-HPG BMG-G21"sv, .released = {2025, 9, 5}, .sold_for = market::workstation, .process_node = "TSMC N5"sv,
     .dies = {{.area = 272_mm2}}, .transistors = 19.6_billion,
     .rates = {{fp32, 10.65_TOPS}, {bf16, 85.2_TOPS}, {fp16, 85.2_TOPS}, {int8, 170.4_TOPS}, {int4, 340.8_TOPS}},
     .memory_type = "GDDR6"sv, .memory_is = ram::dram, .memory = 16_GB, .memory_bandwidth = 224_GBps, .host_io = 64_GBps, .power = 70_W,
     .trust = confidence::estimate, .sources = {{"https://www.techpowerup.com/gpu-specs/arc-pro-b50.c4345"sv, rates | area | process | transistors | memory | bandwidth | host_io | power | released | sold_for}},
     .note = "Rates derived from the B60: 16 Xe cores at 2.6 GHz."sv},
    {.id = "intel-arc-b580"sv, .name = "Arc B580"sv, .vendor = "Intel"sv, .model = "Arc B580"sv,
     .form_factor = "PCIe"sv, .architecture = "Xe2-HPG BMG-G21"sv, .released = {2024, 12, 13}, .sold_for = market::consumer, .process_node = "TSMC N5"sv,
     .dies = {{.area = 272_mm2}}, .transistors = 19.6_billion,
     .rates = {{fp32, 13.7_TOPS}, {bf16, 109.4_TOPS}, {fp16, 109.4_TOPS}, {int8, 218.7_TOPS}, {int4, 437.5_TOPS}},
     .memory_type = "GDDR6"sv, .memory_is = ram::dram, .memory = 12_GB, .memory_bandwidth = 456_GBps, .host_io = 32_GBps, .power = 190_W,
     .trust = confidence::estimate, .sources = {{"https://www.techpowerup.com/gpu-specs/arc-b580.c4244"sv, rates | area | process | transistors | memory | bandwidth | host_io | power | released | sold_for}},
     .note = "Rates derived from the B60: 20 Xe cores at 2.67 GHz."sv},
    {.id = "intel-arc-pro-b70"sv, .name = "Arc Pro B70"sv, .vendor = "Intel"sv, .model = "Arc Pro B70"sv,
     .form_factor = "PCIe"sv, .architecture = "Xe2-HPG"sv, .released = {2026}, .sold_for = market::workstation, .process_node = "TSMC N5"sv,
     .dies = {{.area = {}}},
     .rates = {{bf16, 183.5_TOPS}, {fp16, 183.5_TOPS}, {int8, 367_TOPS}},
     .memory_type = "GDDR6"sv, .memory_is = ram::dram, .memory = 32_GB, .memory_bandwidth = 608_GBps, .host_io = 128_GBps, .power = 230_W,
     .trust = confidence::press, .sources = {{"https://zolotukhin.ai/blog/2026-05-18-intel-arc-pro-b70-deep-dive-and-zincs-t-intel-plan/"sv, rates | process | memory | bandwidth | host_io | power | released | sold_for}}},
    {.id = "intel-max-1100"sv, .name = "Data Center GPU Max 1100"sv, .vendor = "Intel"sv, .model = "Max 1100"sv,
     .form_factor = "PCIe"sv, .architecture = "Xe HPC Ponte Vecchio"sv, .released = {2023, 1, 10}, .sold_for = market::datacenter, .process_node = "Intel 7 + TSMC N5/N7"sv,
     .dies = {{.area = {}}},
     .rates = {{fp64, 22.2_TOPS}, {fp32, 22.2_TOPS}, {tf32, 177.8_TOPS}, {bf16, 355.5_TOPS}, {fp16, 355.5_TOPS}, {int8, 711_TOPS}},
     .memory_type = "HBM2e"sv, .memory_is = ram::hbm, .memory = 48_GB, .memory_bandwidth = 1229_GBps, .host_io = 128_GBps, .power = 300_W,
     .trust = confidence::estimate, .sources = {{"https://www.techpowerup.com/gpu-specs/data-center-gpu-max-1100.c4066"sv, process | memory | bandwidth | host_io | power | released},
         {"https://www.intel.com/content/www/us/en/developer/articles/technical/intel-data-center-gpu-max-series-overview.html"sv, rates | memory | bandwidth | host_io | power},
         {"https://glennklockwood.com/garden/processors/pvc"sv, sold_for},
         {"https://epoch.ai/data/machine-learning-hardware"sv, process | memory | bandwidth | power | released}},
     .note = "Rates derived from the Max 1550: 56 Xe cores at 1.55 GHz. Databases repeat the area of the package of two stacks: left out."sv},
    {.id = "intel-xeon-6980p"sv, .name = "Xeon 6980P"sv, .vendor = "Intel"sv, .model = "Xeon 6980P"sv, .aliases = {"Xeon 6"sv},
     .form_factor = "Socket"sv, .architecture = "Granite Rapids (AMX)"sv, .released = {2024, 9, 24}, .sold_for = market::datacenter, .process_node = "Intel 3"sv,
     .dies = {{.area = {}, .count = 5}},
     .rates = {{bf16, {262.1_TOPS, 511.2_TOPS}}, {fp16, {262.1_TOPS, 511.2_TOPS}}, {int8, {524.3_TOPS, 1022.4_TOPS}}},
     .memory_type = "DDR5"sv, .memory_is = ram::dram, .memory_bandwidth = {614.4_GBps, 844.8_GBps}, .power = 500_W,
     .trust = confidence::estimate, .sources = {{"https://www.intel.com/content/www/us/en/products/sku/240777/intel-xeon-6980p-processor-504m-cache-2-00-ghz/specifications.html"sv, rates | process | memory | bandwidth | power | released | sold_for},
         {"https://www.intel.com/content/www/us/en/products/docs/accelerator-engines/what-is-intel-amx.html"sv, rates}},
     .note = "A CPU with matrix units: 128 cores, each 2,048 INT8 or 1,024 16-bit operations a cycle, from the base clock of 2.0 GHz to the highest single-core turbo of 3.9; the clock of all cores under AMX is not published, nor is the die area. Bandwidth with DDR5-6400 and with MRDIMM."sv},
};
// clang-format on
} // namespace detail

inline constexpr auto const& intel = detail::intel_table;

} // namespace chipgauge::catalog
