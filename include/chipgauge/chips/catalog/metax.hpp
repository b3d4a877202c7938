// MetaX, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;
using enum figure_marks;

// clang-format off
inline constexpr chip metax_table[] = {
    {.id = "metax-c500"sv, .name = "C500 PCIe"sv, .vendor = "MetaX"sv, .model = "C500 PCIe"sv, .aliases = {"C500"sv},
     .form_factor = "PCIe"sv, .architecture = "MXMACA"sv, .released = {2023, 6, 13}, .sold_for = market::datacenter, .process_node = "7 nm class"sv,
     .dies = {{.area = {}}},
     .rates = {{fp32, 15_TOPS}, {tf32, 120_TOPS}, {bf16, 240_TOPS}, {fp16, 240_TOPS}, {int8, 480_TOPS}},
     .memory_type = "HBM2e"sv, .memory_is = ram::hbm, .memory = 64_GB, .memory_bandwidth = 1800_GBps, .link_name = "MetaXLink"sv, .host_io = 128_GBps, .power = 350_W,
     .trust = confidence::press, .sources = {{"https://epoch.ai/data/machine-learning-hardware"sv, rates | memory | power | released | sold_for},
         {"https://blog.csdn.net/qq_23934063/article/details/132473834"sv, process | bandwidth | host_io}}},
    {.id = "metax-c500-oam"sv, .name = "C500 OAM"sv, .vendor = "MetaX"sv, .model = "C500"sv,
     .form_factor = "OAM"sv, .architecture = "MXC500"sv, .released = {2023}, .sold_for = market::datacenter, .process_node = "7 nm"sv,
     .dies = {{.area = {}}},
     .rates = {{fp32, 36_TOPS}, {tf32, 140_TOPS}, {bf16, 280_TOPS}, {fp16, 280_TOPS}, {int8, 560_TOPS}},
     .memory_type = "HBM2e"sv, .memory_is = ram::hbm, .memory = 64_GB, .memory_bandwidth = 1800_GBps, .power = 450_W,
     .trust = confidence::press, .sources = {{"https://ai.gitee.com/docs/compute/domestic-gpu"sv, rates | process | bandwidth | power | sold_for},
         {"https://epoch.ai/data/machine-learning-hardware"sv, memory | released}},
     .note = "A database's memory bandwidth of 18,000 GB/s is a slip of the decimal point."sv},
    {.id = "metax-n100"sv, .name = "N100"sv, .vendor = "MetaX"sv, .model = "N100"sv,
     .form_factor = "PCIe"sv, .architecture = "MXN100"sv, .released = {2023}, .sold_for = market::datacenter, .process_node = "7 nm"sv,
     .dies = {{.area = {}}},
     .rates = {{fp16, 80_TOPS}, {int8, 160_TOPS}},
     .trust = confidence::vendor, .sources = {{"https://www.metax-tech.com/ndetail/12469.html"sv, process | sold_for},
         {"https://epoch.ai/data/machine-learning-hardware"sv, rates | released}}},
};
// clang-format on
} // namespace detail

inline constexpr auto const& metax = detail::metax_table;

} // namespace chipgauge::catalog
