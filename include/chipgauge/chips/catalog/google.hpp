// Google, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;
using enum figure_marks;

// clang-format off
inline constexpr chip google_table[] = {
    {.id = "google-tpu-v4"sv, .name = "TPU v4"sv, .vendor = "Google"sv, .model = "TPU v4"sv,
     .form_factor = "Cloud board"sv, .architecture = "TPU v4"sv, .released = {2021, 5, 20}, .sold_for = market::datacenter, .process_node = "TSMC N7"sv,
     .dies = {{.area = 600_mm2}}, .transistors = 22_billion,
     .rates = {{bf16, 275_TOPS}, {int8, 275_TOPS}},
     .memory_type = "HBM2"sv, .memory_is = ram::hbm, .memory = 32_GB, .memory_bandwidth = {1200_GBps, 1228_GBps, 1200_GBps}, .link_name = "ICI"sv, .link = 300_GBps, .host_io = 32_GBps, .power = 192_W,
     .trust = confidence::estimate, .sources = {{"https://cloud.google.com/tpu/docs/system-architecture-tpu-vm"sv, rates | memory | bandwidth | link | host_io | power | sold_for},
         {"https://arxiv.org/abs/2304.01433"sv, area | process | transistors},
         {"https://epoch.ai/data/machine-learning-hardware"sv, released}}},
    {.id = "google-tpu-v5e"sv, .name = "TPU v5e"sv, .vendor = "Google"sv, .model = "TPU v5e"sv,
     .form_factor = "Cloud board"sv, .architecture = "TPU v5e"sv, .released = {2023, 8, 29}, .sold_for = market::datacenter, .process_node = "TSMC N5 class"sv,
     .dies = {{.area = 325_mm2}},
     .rates = {{bf16, 197_TOPS}, {int8, 394_TOPS}},
     .memory_type = "HBM2"sv, .memory_is = ram::hbm, .memory = 16_GB, .memory_bandwidth = 819_GBps, .link_name = "ICI"sv, .link = 400_GBps,
     .trust = confidence::estimate, .sources = {{"https://cloud.google.com/tpu/docs/v5e"sv, rates | process | memory | bandwidth | link | sold_for},
         {"https://epoch.ai/data/machine-learning-hardware"sv, rates | area | memory | bandwidth | released}}},
    {.id = "google-tpu-v5p"sv, .name = "TPU v5p"sv, .vendor = "Google"sv, .model = "TPU v5p"sv,
     .form_factor = "Cloud board"sv, .architecture = "TPU v5p"sv, .released = {2023, 12, 6}, .sold_for = market::datacenter, .process_node = "TSMC N5 class"sv,
     .dies = {{.area = {}}},
     .rates = {{bf16, 459_TOPS}, {int8, 918_TOPS}},
     .memory_type = "HBM2e"sv, .memory_is = ram::hbm, .memory = 95_GB, .memory_bandwidth = 2765_GBps, .link_name = "ICI"sv, .link = 1200_GBps,
     .trust = confidence::vendor, .sources = {{"https://cloud.google.com/tpu/docs/v5p"sv, rates | process | memory | bandwidth | link | sold_for},
         {"https://epoch.ai/data/machine-learning-hardware"sv, released}}},
    {.id = "google-tpu-v6e"sv, .name = "TPU v6e Trillium"sv, .vendor = "Google"sv, .model = "TPU v6e Trillium"sv, .aliases = {"Trillium"sv, "TPU v6e"sv},
     .form_factor = "Cloud board"sv, .architecture = "TPU v6e"sv, .released = {2024, 5, 14}, .sold_for = market::datacenter, .process_node = "TSMC N5 class"sv,
     .dies = {{.area = {}}},
     .rates = {{bf16, 918_TOPS}, {fp8, 918_TOPS}, {int8, 1836_TOPS}},
     .memory_type = "HBM3"sv, .memory_is = ram::hbm, .memory = 32_GB, .memory_bandwidth = 1640_GBps, .link_name = "ICI"sv, .link = 800_GBps,
     .trust = confidence::vendor, .sources = {{"https://cloud.google.com/tpu/docs/v6e"sv, rates | process | memory | bandwidth | link | sold_for},
         {"https://docs.cloud.google.com/tpu/docs/tpu7x"sv, rates | memory | bandwidth | link},
         {"https://epoch.ai/data/machine-learning-hardware"sv, released}}},
    {.id = "google-tpu-v7-ironwood"sv, .name = "TPU7x Ironwood"sv, .vendor = "Google"sv, .model = "TPU7x Ironwood"sv, .aliases = {"TPU7x"sv, "Ironwood"sv, "TPU v7"sv},
     .form_factor = "Cloud board"sv, .architecture = "TPU v7"sv, .released = {2025, 4, 9}, .sold_for = market::datacenter, .process_node = "not published"sv,
     .dies = {{.count = 2}},
     .rates = {{bf16, 2307_TOPS}, {fp8, 4614_TOPS}},
     .memory_type = "HBM3e"sv, .memory_is = ram::hbm, .memory = 192_GB, .memory_bandwidth = 7370_GBps, .link_name = "ICI"sv, .link = 1200_GBps,
     .trust = confidence::vendor, .sources = {{"https://docs.cloud.google.com/tpu/docs/tpu7x"sv, rates | process | memory | bandwidth | link | released | sold_for},
         {"https://blog.google/products/google-cloud/ironwood-tpu-age-of-inference/"sv, rates | memory | bandwidth | link}}},
    {.id = "google-tpu-8t"sv, .name = "TPU 8t"sv, .vendor = "Google"sv, .model = "TPU 8t"sv,
     .form_factor = "Cloud board"sv, .architecture = "TPU v8"sv, .released = {2026, 4, 22}, .sold_for = market::datacenter, .process_node = "TSMC N3"sv,
     .dies = {{.area = {}}},
     .rates = {{fp4, 12600_TOPS}},
     .memory_type = "HBM3e"sv, .memory_is = ram::hbm, .memory = 216_GB, .memory_bandwidth = 6500_GBps, .link_name = "ICI"sv, .link = 2400_GBps,
     .trust = confidence::press, .sources = {{"https://tutorial.emka.web.id/?p=2150"sv, rates | process | memory | bandwidth | link | released | sold_for}},
     .note = "FP4 is the only rate found."sv},
    {.id = "google-tpu-8i"sv, .name = "TPU 8i"sv, .vendor = "Google"sv, .model = "TPU 8i"sv,
     .form_factor = "Cloud board"sv, .architecture = "TPU v8"sv, .released = {2026, 4, 22}, .sold_for = market::datacenter, .process_node = "TSMC N3"sv,
     .dies = {{.count = 2}},
     .rates = {{fp4, 10100_TOPS}},
     .memory_type = "HBM3e"sv, .memory_is = ram::hbm, .memory = 288_GB, .memory_bandwidth = 8600_GBps, .link_name = "ICI"sv, .link = 2400_GBps,
     .trust = confidence::press, .sources = {{"https://tutorial.emka.web.id/?p=2150"sv, rates | process | memory | bandwidth | link | released | sold_for}},
     .note = "FP4 is the only rate found."sv},
    {.id = "google-tpu-v3"sv, .name = "TPU v3"sv, .vendor = "Google"sv, .model = "TPU v3"sv,
     .form_factor = "Board"sv, .architecture = "TPU v3"sv, .released = {2018, 5, 18}, .sold_for = market::datacenter, .process_node = "16 nm"sv,
     .dies = {{.area = {}}},
     .rates = {{bf16, 123_TOPS}},
     .memory_type = "HBM2"sv, .memory_is = ram::hbm, .memory = 32_GB, .memory_bandwidth = 900_GBps, .power = 450_W,
     .trust = confidence::press, .sources = {{"https://cloud.google.com/tpu/docs/system-architecture-tpu-vm"sv, rates | memory | bandwidth | power},
         {"https://epoch.ai/data/machine-learning-hardware"sv, rates | process | memory | bandwidth | power | released | sold_for}}},
    {.id = "google-tpu-v4i"sv, .name = "TPU v4i"sv, .vendor = "Google"sv, .model = "TPU v4i"sv,
     .form_factor = "PCIe"sv, .architecture = "TPU v4i"sv, .released = {2020, 1}, .sold_for = market::datacenter, .process_node = "TSMC N7"sv,
     .dies = {{.area = 400_mm2}}, .transistors = 16_billion,
     .rates = {{bf16, 138_TOPS}},
     .memory_type = "HBM2"sv, .memory_is = ram::hbm, .memory = 8_GB, .memory_bandwidth = 614_GBps, .power = 175_W,
     .trust = confidence::press, .sources = {{"https://ieeexplore.ieee.org/document/9499913"sv, process | sold_for},
         {"https://epoch.ai/data/machine-learning-hardware"sv, rates | area | transistors | memory | bandwidth | power | released}},
     .note = "The area is given as under 400 mm²."sv},
};
// clang-format on
} // namespace detail

inline constexpr auto const& google = detail::google_table;

} // namespace chipgauge::catalog
