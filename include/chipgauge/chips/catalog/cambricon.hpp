// Cambricon, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;
using enum figure_marks;

// clang-format off
inline constexpr chip cambricon_table[] = {
    {.id = "cambricon-mlu370-x8"sv, .name = "MLU370-X8"sv, .vendor = "Cambricon"sv, .model = "MLU370-X8"sv,
     .form_factor = "PCIe"sv, .architecture = "MLUarch03"sv, .released = {2022, 3, 21}, .sold_for = market::datacenter, .process_node = "TSMC N7"sv,
     .dies = {{.count = 4}}, .transistors = 39_billion,
     .rates = {{fp32, 24_TOPS}, {bf16, 96_TOPS}, {fp16, 96_TOPS}, {int8, 256_TOPS}},
     .memory_type = "LPDDR5"sv, .memory_is = ram::dram, .memory = 48_GB, .memory_bandwidth = 614.4_GBps, .link_name = "MLU-Link"sv, .link = 200_GBps, .host_io = 64_GBps, .power = 250_W,
     .trust = confidence::vendor, .sources = {{"https://www.cambricon.com/index.php?m=content&c=index&a=lists&catid=406"sv, rates | process | transistors | memory | bandwidth | link | host_io | power | sold_for},
         {"https://epoch.ai/data/machine-learning-hardware"sv, rates | memory | bandwidth | power | released}},
     .note = "Figures of the card, which carries two packages of two dies: one package has half, TPP 1,024. INT8 runs at 2.7 times FP16, as published."sv},
    {.id = "cambricon-mlu590"sv, .name = "MLU590 (Siyuan 590)"sv, .vendor = "Cambricon"sv, .model = "MLU590"sv, .aliases = {"MLU590"sv},
     .form_factor = "OAM"sv, .architecture = "MLUarch05"sv, .released = {2024, 10}, .sold_for = market::datacenter, .process_node = "7 nm class"sv,
     .dies = {{.area = {}}},
     .rates = {{fp16, {280.8_TOPS, 345_TOPS, 345_TOPS}}},
     .memory_type = "HBM2e"sv, .memory_is = ram::hbm, .memory = 96_GB,
     .trust = confidence::estimate, .sources = {{"https://epoch.ai/data/machine-learning-hardware"sv, released | sold_for},
         {"https://techbuzzchina.substack.com/p/cambricon-chinas-nvidiaor-nvidia"sv, rates | process | memory}},
     .note = "A bank's chart that the press relays gives 4,493 TPP, the lower end. INT8 is not published."sv},
    {.id = "cambricon-mlu290-m5"sv, .name = "MLU290-M5"sv, .vendor = "Cambricon"sv, .model = "MLU290-M5"sv,
     .form_factor = "OAM"sv, .architecture = ""sv, .released = {2021, 1, 21}, .sold_for = market::datacenter, .process_node = "TSMC N7"sv,
     .dies = {{.area = 560_mm2}},
     .rates = {{int8, 512_TOPS}},
     .memory = 32_GB, .memory_bandwidth = 1228_GBps, .power = 350_W,
     .trust = confidence::press, .sources = {{"https://perma.cc/CSV7-UNPP"sv, process | sold_for},
         {"https://epoch.ai/data/machine-learning-hardware"sv, rates | area | memory | bandwidth | power | released}},
     .note = "INT8 is the only rate found."sv},
    {.id = "cambricon-mlu270-s4"sv, .name = "MLU270-S4"sv, .vendor = "Cambricon"sv, .model = "MLU270-S4"sv,
     .form_factor = "PCIe"sv, .architecture = ""sv, .released = {2019, 6, 20}, .sold_for = market::datacenter,
     .dies = {{.area = {}}},
     .rates = {{int8, 128_TOPS}, {int4, 256_TOPS}},
     .memory = 16_GB, .memory_bandwidth = 102_GBps, .power = 70_W,
     .trust = confidence::press, .sources = {{"https://epoch.ai/data/machine-learning-hardware"sv, rates | memory | bandwidth | power | released | sold_for}},
     .note = "INT8 is the only rate found. F4: the same at 150 W."sv},
    {.id = "cambricon-mlu370-x4"sv, .name = "MLU370-X4"sv, .vendor = "Cambricon"sv, .model = "MLU370-X4"sv,
     .form_factor = "PCIe"sv, .architecture = "MLUarch03"sv, .released = {2021, 11, 3}, .sold_for = market::datacenter, .process_node = "TSMC N7"sv,
     .dies = {{.area = {}}},
     .rates = {{fp32, 24_TOPS}, {fp16, 96_TOPS}, {int8, 256_TOPS}},
     .memory_type = "LPDDR5"sv, .memory_is = ram::dram, .memory = 24_GB, .memory_bandwidth = 307.2_GBps, .power = 150_W,
     .trust = confidence::press, .sources = {{"https://perma.cc/Y6CV-YZFD"sv, process | sold_for},
         {"https://epoch.ai/data/machine-learning-hardware"sv, rates | memory | bandwidth | power | released}},
     .note = "INT8 at 2.7 times FP16, as published."sv},
    {.id = "cambricon-mlu370-s4"sv, .name = "MLU370-S4"sv, .vendor = "Cambricon"sv, .model = "MLU370-S4"sv,
     .form_factor = "PCIe"sv, .architecture = "MLUarch03"sv, .released = {2021, 11, 3}, .sold_for = market::datacenter, .process_node = "TSMC N7"sv,
     .dies = {{.area = {}}},
     .rates = {{fp32, 18_TOPS}, {fp16, 72_TOPS}, {int8, 192_TOPS}},
     .memory_type = "LPDDR5"sv, .memory_is = ram::dram, .memory = 24_GB, .memory_bandwidth = 307.2_GBps, .power = 75_W,
     .trust = confidence::press, .sources = {{"https://perma.cc/AS5M-QVCE"sv, process | sold_for},
         {"https://epoch.ai/data/machine-learning-hardware"sv, rates | memory | bandwidth | power | released}},
     .note = "INT8 at 2.7 times FP16, as published. S8: the same with 48 GB."sv},
};
// clang-format on
} // namespace detail

inline constexpr auto const& cambricon = detail::cambricon_table;

} // namespace chipgauge::catalog
