// Iluvatar CoreX, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;
using enum figure_marks;

// clang-format off
inline constexpr chip iluvatar_corex_table[] = {
    {.id = "iluvatar-bi-v100"sv, .name = "BI-V100 (Tiangai 100)"sv, .vendor = "Iluvatar CoreX"sv, .model = "BI-V100"sv, .aliases = {"BI-V100"sv},
     .form_factor = "PCIe"sv, .architecture = "Big Island"sv, .released = {2021, 3, 31}, .sold_for = market::datacenter, .process_node = "TSMC N7"sv,
     .dies = {{.area = {}}}, .transistors = 24_billion,
     .rates = {{fp32, 32_TOPS}, {fp16, 128_TOPS}, {int8, 256_TOPS}},
     .memory_type = "HBM2"sv, .memory_is = ram::hbm, .memory = 32_GB, .host_io = 64_GBps, .power = 250_W,
     .trust = confidence::press, .sources = {{"http://www.cloudhin.com/xk/showproduct.php?id=275"sv, process | transistors | host_io | sold_for},
         {"https://epoch.ai/data/machine-learning-hardware"sv, rates | memory | power | released}}},
    {.id = "iluvatar-mr-v100"sv, .name = "MR-V100 (Zhikai 100)"sv, .vendor = "Iluvatar CoreX"sv, .model = "MR-V100"sv,
     .form_factor = "PCIe"sv, .architecture = ""sv, .released = {2022, 12, 20}, .sold_for = market::datacenter, .process_node = "7 nm"sv,
     .dies = {{.area = {}}},
     .rates = {{fp32, 24_TOPS}, {fp16, 96_TOPS}, {int8, {192_TOPS, 384_TOPS}}},
     .memory_type = "HBM2e"sv, .memory_is = ram::hbm, .memory = 32_GB,
     .trust = confidence::press, .sources = {{"https://ai.gitee.com/docs/compute/clusters_gpu/iluvatar_MR-V100_gpu"sv, rates | process | memory | released | sold_for}},
     .note = "INT8 192 by an operator's sheet, 384 by a database."sv},
};
// clang-format on
} // namespace detail

inline constexpr auto const& iluvatar_corex = detail::iluvatar_corex_table;

} // namespace chipgauge::catalog
