// Huawei, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;

// clang-format off
inline constexpr chip huawei_table[] = {
    {.id = "huawei-ascend-910"sv, .name = "Ascend 910 (256 TFLOPS)"sv, .vendor = "Huawei"sv, .model = "Ascend 910"sv, .aliases = {"Ascend 910"sv},
     .form_factor = "OAM-like module"sv, .architecture = "Da Vinci"sv, .released = {2019, 8, 23}, .sold_for = market::datacenter, .process_node = "TSMC N7+"sv,
     .dies = {{.area = 456_mm2}, {.area = 168_mm2}}, .transistors = 49.6_billion,
     .rates = {{fp16, 256_TOPS}, {int8, 512_TOPS}},
     .memory_type = "HBM2"sv, .memory = 32_GB, .memory_bandwidth = 1200_GBps, .link_name = "HCCS"sv, .link = 90_GBps, .host_io = 64_GBps, .power = 310_W,
     .trust = confidence::vendor, .sources = {"https://old.hotchips.org/hc31/HC31_1.11_Huawei.Davinci.HengLiao_v4.0.pdf"sv, "https://bytefeed.ai/technology/huaweis-homegrown-ai-chip-examined-chinese-fab-smic-produced-ascend-910b-is-massively-different-from-the-tsmc-produced-ascend-910/"sv, "https://epoch.ai/data/machine-learning-hardware"sv}},
    {.id = "huawei-ascend-910-320"sv, .name = "Ascend 910 (910A Premium, 320 TFLOPS)"sv, .vendor = "Huawei"sv, .model = "Ascend 910"sv,
     .form_factor = "OAM-like module"sv, .architecture = "Da Vinci"sv, .released = {2019, 8, 23}, .sold_for = market::datacenter, .process_node = "TSMC N7+"sv,
     .dies = {{.area = 456_mm2}, {.area = 168_mm2}}, .transistors = 49.6_billion,
     .rates = {{fp16, 320_TOPS}, {int8, 640_TOPS}},
     .memory_type = "HBM2"sv, .memory = 32_GB, .memory_bandwidth = 1228_GBps, .link_name = "HCCS"sv, .link = 90_GBps, .host_io = 64_GBps, .power = 310_W,
     .trust = confidence::press, .sources = {"https://old.hotchips.org/hc31/HC31_1.11_Huawei.Davinci.HengLiao_v4.0.pdf"sv, "https://cset.georgetown.edu/publication/pushing-the-limits-huaweis-ai-chip-tests-u-s-export-controls"sv, "https://epoch.ai/data/machine-learning-hardware"sv}},
    {.id = "huawei-ascend-910b1"sv, .name = "Ascend 910B1"sv, .vendor = "Huawei"sv, .model = "Ascend 910B"sv,
     .form_factor = "OAM-like module"sv, .architecture = "Da Vinci 2"sv, .released = {2022}, .sold_for = market::datacenter, .process_node = "SMIC N+1/N+2 (7 nm class)"sv,
     .dies = {{.area = 665.6_mm2}},
     .rates = {{fp16, 400_TOPS}},
     .memory_type = "HBM2e"sv, .memory = 64_GB, .memory_bandwidth = 1600_GBps, .link_name = "HCCS"sv, .link = 392_GBps, .host_io = 64_GBps, .power = 400_W,
     .trust = confidence::estimate, .sources = {"https://cset.georgetown.edu/publication/pushing-the-limits-huaweis-ai-chip-tests-u-s-export-controls"sv, "https://bytefeed.ai/technology/huaweis-homegrown-ai-chip-examined-chinese-fab-smic-produced-ascend-910b-is-massively-different-from-the-tsmc-produced-ascend-910/"sv, "https://epoch.ai/data/machine-learning-hardware"sv}},
    {.id = "huawei-ascend-910b2"sv, .name = "Ascend 910B2"sv, .vendor = "Huawei"sv, .model = "Ascend 910B"sv,
     .form_factor = "OAM-like module"sv, .architecture = "Da Vinci 2"sv, .released = {2022}, .sold_for = market::datacenter, .process_node = "SMIC N+1/N+2 (7 nm class)"sv,
     .dies = {{.area = 665.6_mm2}},
     .rates = {{fp16, 376_TOPS}},
     .memory_type = "HBM2e"sv, .memory = 64_GB, .memory_bandwidth = 1600_GBps, .link_name = "HCCS"sv, .link = 392_GBps, .host_io = 64_GBps, .power = 400_W,
     .trust = confidence::estimate, .sources = {"https://cset.georgetown.edu/publication/pushing-the-limits-huaweis-ai-chip-tests-u-s-export-controls"sv, "https://bytefeed.ai/technology/huaweis-homegrown-ai-chip-examined-chinese-fab-smic-produced-ascend-910b-is-massively-different-from-the-tsmc-produced-ascend-910/"sv, "https://epoch.ai/data/machine-learning-hardware"sv}},
    {.id = "huawei-ascend-910b3"sv, .name = "Ascend 910B3"sv, .vendor = "Huawei"sv, .model = "Ascend 910B"sv, .aliases = {"Ascend 910B"sv},
     .form_factor = "OAM-like module"sv, .architecture = "Da Vinci 2"sv, .released = {2022}, .sold_for = market::datacenter, .process_node = "SMIC N+1/N+2 (7 nm class)"sv,
     .dies = {{.area = 665.6_mm2}},
     .rates = {{fp16, 313_TOPS}},
     .memory_type = "HBM2e"sv, .memory = 64_GB, .memory_bandwidth = 1600_GBps, .link_name = "HCCS"sv, .link = 392_GBps, .host_io = 64_GBps, .power = 400_W,
     .trust = confidence::estimate, .sources = {"https://cset.georgetown.edu/publication/pushing-the-limits-huaweis-ai-chip-tests-u-s-export-controls"sv, "https://bytefeed.ai/technology/huaweis-homegrown-ai-chip-examined-chinese-fab-smic-produced-ascend-910b-is-massively-different-from-the-tsmc-produced-ascend-910/"sv, "https://epoch.ai/data/machine-learning-hardware"sv}},
    {.id = "huawei-ascend-910b4"sv, .name = "Ascend 910B4"sv, .vendor = "Huawei"sv, .model = "Ascend 910B"sv,
     .form_factor = "OAM-like module"sv, .architecture = "Da Vinci 2"sv, .released = {2022}, .sold_for = market::datacenter, .process_node = "SMIC N+1/N+2 (7 nm class)"sv,
     .dies = {{.area = 665.6_mm2}},
     .rates = {{fp16, 280_TOPS}},
     .memory_type = "HBM2e"sv, .memory = 32_GB, .memory_bandwidth = 800_GBps, .link_name = "HCCS"sv, .link = 392_GBps, .host_io = 64_GBps,
     .trust = confidence::estimate, .sources = {"https://cset.georgetown.edu/publication/pushing-the-limits-huaweis-ai-chip-tests-u-s-export-controls"sv, "https://bytefeed.ai/technology/huaweis-homegrown-ai-chip-examined-chinese-fab-smic-produced-ascend-910b-is-massively-different-from-the-tsmc-produced-ascend-910/"sv, "https://epoch.ai/data/machine-learning-hardware"sv}},
    {.id = "huawei-ascend-910c"sv, .name = "Ascend 910C"sv, .vendor = "Huawei"sv, .model = "Ascend 910C"sv, .aliases = {"910C"sv},
     .form_factor = "Module (two dies)"sv, .architecture = "Da Vinci 2"sv, .released = {2025, 3}, .sold_for = market::datacenter, .process_node = "SMIC/TSMC 7 nm class"sv,
     .dies = {{.area = 665.6_mm2, .count = 2}},
     .rates = {{bf16, 752_TOPS}, {fp16, {752_TOPS, 800_TOPS, 800_TOPS}}, {int8, 1504_TOPS}},
     .memory_type = "HBM2e/HBM3"sv, .memory = 128_GB, .memory_bandwidth = 3200_GBps, .link_name = "UB"sv, .link = 784_GBps,
     .trust = confidence::estimate, .sources = {"https://www.huawei.com/en/news/2025/9/hc-xu-keynote-speech"sv, "https://arxiv.org/abs/2506.12708"sv, "https://bytefeed.ai/technology/huaweis-homegrown-ai-chip-examined-chinese-fab-smic-produced-ascend-910b-is-massively-different-from-the-tsmc-produced-ascend-910/"sv}},
    {.id = "huawei-atlas-350"sv, .name = "Atlas 350 card (Ascend 950PR)"sv, .vendor = "Huawei"sv, .model = "Atlas 350"sv, .aliases = {"Atlas 350"sv},
     .form_factor = "PCIe"sv, .architecture = "Ascend 950"sv, .released = {2026, 3, 20}, .sold_for = market::datacenter, .process_node = "SMIC (not stated)"sv,
     .dies = {{.area = {}}},
     .rates = {{fp4, 1560_TOPS}},
     .memory_type = "HiBL 1.0 HBM"sv, .memory = 112_GB, .memory_bandwidth = 1400_GBps, .link_name = "UB"sv, .link = 2000_GBps, .power = 600_W,
     .trust = confidence::press, .sources = {"https://morningoverview.com/huaweis-ascend-950pr-claims-2-8-times-the-inference-performance-of-nvidias-h20-bytedance-is-spending-5-6-billion-on-it/"sv, "https://www.intelligentliving.co/huawei-ascend-950pr-atlas-350-fp4-ai/"sv}},
    {.id = "huawei-ascend-950pr"sv, .name = "Ascend 950PR (roadmap figures)"sv, .vendor = "Huawei"sv, .model = "Ascend 950PR"sv, .aliases = {"Ascend 950PR"sv},
     .form_factor = "Module"sv, .architecture = "Ascend 950"sv, .released = {2026, 3}, .sold_for = market::datacenter, .process_node = "SMIC (not stated)"sv,
     .dies = {{.area = {}}},
     .rates = {{fp8, 1000_TOPS}, {fp4, 2000_TOPS}},
     .memory_type = "HiBL 1.0 HBM"sv, .memory = 128_GB, .memory_bandwidth = 1600_GBps, .link_name = "UB"sv, .link = 2000_GBps,
     .trust = confidence::vendor, .sources = {"https://www.huawei.com/en/news/2025/9/hc-xu-keynote-speech"sv}},
    {.id = "huawei-ascend-950dt"sv, .name = "Ascend 950DT (roadmap figures)"sv, .vendor = "Huawei"sv, .model = "Ascend 950DT"sv, .aliases = {"Ascend 950DT"sv},
     .form_factor = "Module"sv, .architecture = "Ascend 950"sv, .released = {2026, 12}, .sold_for = market::datacenter, .process_node = "SMIC (not stated)"sv,
     .dies = {{.area = {}}},
     .rates = {{fp8, 1000_TOPS}, {fp4, 2000_TOPS}},
     .memory_type = "HiZQ 2.0 HBM"sv, .memory = 144_GB, .memory_bandwidth = 4000_GBps, .link_name = "UB"sv, .link = 2000_GBps,
     .trust = confidence::vendor, .sources = {"https://www.huawei.com/en/news/2025/9/hc-xu-keynote-speech"sv}},
};
// clang-format on
} // namespace detail

inline constexpr auto const& huawei = detail::huawei_table;

} // namespace chipgauge::catalog
