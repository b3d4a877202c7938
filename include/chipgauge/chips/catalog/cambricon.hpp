// Cambricon, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;

// clang-format off
inline constexpr chip cambricon_table[] = {
    {.id = "cambricon-mlu370-x8"sv, .name = "MLU370-X8"sv, .vendor = "Cambricon"sv, .model = "MLU370-X8"sv,
     .form_factor = "PCIe"sv, .architecture = "MLUarch03"sv, .released = {2022, 3, 21}, .sold_for = market::datacenter, .process_node = "TSMC N7"sv,
     .dies = {{.count = 4}}, .transistors = 39_billion,
     .rates = {{fp32, 24_TOPS}, {bf16, 96_TOPS}, {fp16, 96_TOPS}, {int8, 256_TOPS}},
     .memory_type = "LPDDR5"sv, .memory = 48_GB, .memory_bandwidth = 614.4_GBps, .link_name = "MLU-Link"sv, .link = 200_GBps, .host_io = 64_GBps, .power = 250_W,
     .trust = confidence::vendor, .sources = {"https://www.cambricon.com/index.php?m=content&c=index&a=lists&catid=406"sv, "https://epoch.ai/data/machine-learning-hardware"sv}},
    {.id = "cambricon-mlu590"sv, .name = "MLU590 (Siyuan 590)"sv, .vendor = "Cambricon"sv, .model = "MLU590"sv, .aliases = {"MLU590"sv},
     .form_factor = "OAM"sv, .architecture = "MLUarch05"sv, .released = {2024, 10}, .sold_for = market::datacenter, .process_node = "7 nm class"sv,
     .dies = {{.area = {}}},
     .rates = {{fp16, 345_TOPS}},
     .memory_type = "HBM2e"sv, .memory = 96_GB,
     .trust = confidence::estimate, .sources = {"https://epoch.ai/data/machine-learning-hardware"sv, "https://techbuzzchina.substack.com/p/cambricon-chinas-nvidiaor-nvidia"sv}},
};
// clang-format on
} // namespace detail

inline constexpr auto const& cambricon = detail::cambricon_table;

} // namespace chipgauge::catalog
