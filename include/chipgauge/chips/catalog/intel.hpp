// Intel, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;

// clang-format off
inline constexpr chip intel_table[] = {
    {.id = "intel-gaudi2"sv, .name = "Gaudi 2 (HL-225)"sv, .vendor = "Intel"sv, .model = "Gaudi 2"sv, .aliases = {"Gaudi 2"sv},
     .form_factor = "OAM"sv, .architecture = "Gaudi 2"sv, .released = {2022, 5, 10}, .sold_for = market::datacenter, .process_node = "TSMC N7"sv,
     .dies = {{.area = {}}},
     .rates = {{bf16, 432_TOPS}, {fp8, 865_TOPS}},
     .memory_type = "HBM2e"sv, .memory = 96_GB, .memory_bandwidth = 2450_GBps, .link_name = "24x 100GbE RoCE"sv, .link = 600_GBps, .host_io = 64_GBps, .power = 600_W,
     .trust = confidence::vendor, .sources = {"https://perma.cc/9SR3-HX6Q"sv, "https://epoch.ai/data/machine-learning-hardware"sv}},
    {.id = "intel-gaudi3-oam"sv, .name = "Gaudi 3 OAM (HL-325L)"sv, .vendor = "Intel"sv, .model = "Gaudi 3"sv, .aliases = {"Gaudi 3"sv},
     .form_factor = "OAM"sv, .architecture = "Gaudi 3"sv, .released = {2024, 4, 9}, .sold_for = market::datacenter, .process_node = "TSMC N5"sv,
     .dies = {{.count = 2}},
     .rates = {{fp32, 14.3_TOPS}, {tf32, 459_TOPS}, {bf16, 1835_TOPS}, {fp16, 459_TOPS}, {fp8, 1835_TOPS}},
     .memory_type = "HBM2e"sv, .memory = 128_GB, .memory_bandwidth = 3700_GBps, .link_name = "24x 200GbE RoCE"sv, .link = 1200_GBps, .host_io = 128_GBps, .power = 900_W,
     .trust = confidence::vendor, .sources = {"https://www.intel.com/content/www/us/en/content-details/817486/intel-gaudi-3-ai-accelerator-white-paper.html"sv, "https://www.theregister.com/2024/04/12/intel_paudi_3_china/"sv}},
    {.id = "intel-gaudi3-pcie"sv, .name = "Gaudi 3 PCIe (HL-338)"sv, .vendor = "Intel"sv, .model = "Gaudi 3"sv,
     .form_factor = "PCIe"sv, .architecture = "Gaudi 3"sv, .released = {2024, 4, 9}, .sold_for = market::datacenter, .process_node = "TSMC N5"sv,
     .dies = {{.count = 2}},
     .rates = {{fp32, 14.3_TOPS}, {tf32, 459_TOPS}, {bf16, 1835_TOPS}, {fp16, 459_TOPS}, {fp8, 1835_TOPS}},
     .memory_type = "HBM2e"sv, .memory = 128_GB, .memory_bandwidth = 3700_GBps, .link_name = "24x 200GbE RoCE"sv, .link = 1200_GBps, .host_io = 128_GBps, .power = 600_W,
     .trust = confidence::vendor, .sources = {"https://www.intel.com/content/www/us/en/content-details/817486/intel-gaudi-3-ai-accelerator-white-paper.html"sv, "https://www.theregister.com/2024/04/12/intel_paudi_3_china/"sv}},
    {.id = "intel-gaudi3-hl-328"sv, .name = "Gaudi 3 OAM for China (HL-328)"sv, .vendor = "Intel"sv, .model = "HL-328"sv, .aliases = {"HL-328"sv},
     .form_factor = "OAM"sv, .architecture = "Gaudi 3"sv, .released = {2024, 6}, .sold_for = market::datacenter, .process_node = "TSMC N5"sv,
     .dies = {{.count = 2}},
     .memory_type = "HBM2e"sv, .memory = 128_GB, .memory_bandwidth = 3700_GBps, .link_name = "24x 200GbE RoCE"sv, .host_io = 128_GBps, .power = 450_W,
     .trust = confidence::estimate, .sources = {"https://www.theregister.com/2024/04/12/intel_paudi_3_china/"sv}},
    {.id = "intel-gaudi3-hl-388"sv, .name = "Gaudi 3 PCIe for China (HL-388)"sv, .vendor = "Intel"sv, .model = "HL-388"sv, .aliases = {"HL-388"sv},
     .form_factor = "PCIe"sv, .architecture = "Gaudi 3"sv, .released = {2024, 9}, .sold_for = market::datacenter, .process_node = "TSMC N5"sv,
     .dies = {{.count = 2}},
     .memory_type = "HBM2e"sv, .memory = 128_GB, .memory_bandwidth = 3700_GBps, .link_name = "24x 200GbE RoCE"sv, .host_io = 128_GBps, .power = 450_W,
     .trust = confidence::estimate, .sources = {"https://www.theregister.com/2024/04/12/intel_paudi_3_china/"sv}},
    {.id = "intel-max-1550"sv, .name = "Data Center GPU Max 1550"sv, .vendor = "Intel"sv, .model = "Max 1550"sv, .aliases = {"Max 1550"sv, "Ponte Vecchio"sv},
     .form_factor = "OAM"sv, .architecture = "Ponte Vecchio"sv, .released = {2023, 1, 10}, .sold_for = market::datacenter, .process_node = "TSMC N5 + Intel 7 + TSMC N7"sv,
     .dies = {{41_mm2, 16}, {646_mm2, 2}}, .transistors = 100_billion,
     .rates = {{fp64, 52_TOPS}, {fp32, 52_TOPS}, {tf32, 419_TOPS}, {bf16, 839_TOPS}, {fp16, 839_TOPS}, {int8, 1678_TOPS}},
     .memory_type = "HBM2e"sv, .memory = 128_GB, .memory_bandwidth = 3277_GBps, .link_name = "Xe Link"sv, .link = 848_GBps, .host_io = 128_GBps, .power = 600_W,
     .trust = confidence::estimate, .sources = {"https://ark.intel.com/content/www/us/en/ark/products/232873/intel-data-center-gpu-max-1550.html"sv, "https://bbabo.net/en-GB/article/science-technology/3133807-the-most-monstrous-gpu-consisting"sv}},
};
// clang-format on
} // namespace detail

inline constexpr auto const& intel = detail::intel_table;

} // namespace chipgauge::catalog
