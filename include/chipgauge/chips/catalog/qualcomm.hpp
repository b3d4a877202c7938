// Qualcomm, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;
using enum figure_marks;

// clang-format off
inline constexpr chip qualcomm_table[] = {
    {.id = "qualcomm-ai100-pro"sv, .name = "Cloud AI 100 Pro"sv, .vendor = "Qualcomm"sv, .model = "Cloud AI 100 Pro"sv, .aliases = {"AI 100 Pro"sv},
     .form_factor = "PCIe"sv, .architecture = "AIC100"sv, .released = {2020, 9, 16}, .sold_for = market::datacenter, .process_node = "TSMC N7"sv,
     .dies = {{.area = {}}},
     .rates = {{fp16, 200_TOPS}, {int8, 400_TOPS}},
     .memory_type = "LPDDR4x"sv, .memory_is = ram::dram, .memory = 32_GB, .memory_bandwidth = 136.5_GBps, .host_io = 32_GBps, .power = 75_W,
     .trust = confidence::vendor, .sources = {{"https://www.qualcomm.com/products/technology/processors/cloud-artificial-intelligence/cloud-ai-100"sv, rates | process | memory | bandwidth | host_io | power | released | sold_for}}},
    {.id = "qualcomm-ai100-ultra"sv, .name = "Cloud AI 100 Ultra (one of its four chips)"sv, .vendor = "Qualcomm"sv, .model = "Cloud AI 100 Ultra"sv, .aliases = {"AI 100 Ultra"sv},
     .form_factor = "PCIe"sv, .architecture = "AIC100"sv, .released = {2023, 11, 15}, .sold_for = market::datacenter, .process_node = "TSMC N7"sv,
     .dies = {{.area = {}}},
     .rates = {{fp16, 72_TOPS}, {int8, 217.5_TOPS}},
     .memory_type = "LPDDR4x"sv, .memory_is = ram::dram, .memory = 32_GB, .memory_bandwidth = 137_GBps, .host_io = 64_GBps, .power = 150_W,
     .trust = confidence::vendor, .sources = {{"https://www.qualcomm.com/products/technology/processors/cloud-artificial-intelligence/cloud-ai-100"sv, rates | process | memory | bandwidth | host_io | power | released | sold_for}},
     .note = "One of the four chips of a board; INT8 (870) and FP16 (288) of the board divided by four. Power and host link are the board’s."sv},
};
// clang-format on
} // namespace detail

inline constexpr auto const& qualcomm = detail::qualcomm_table;

} // namespace chipgauge::catalog
