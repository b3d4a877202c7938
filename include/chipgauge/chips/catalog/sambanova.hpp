// SambaNova, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;
using enum figure_marks;

// clang-format off
inline constexpr chip sambanova_table[] = {
    {.id = "sambanova-sn40l"sv, .name = "SN40L"sv, .vendor = "SambaNova"sv, .model = "SN40L"sv,
     .form_factor = "Socket"sv, .architecture = "RDU"sv, .released = {2023, 9}, .sold_for = market::datacenter, .process_node = "TSMC N5"sv,
     .dies = {{.area = {}, .count = 2}}, .transistors = 102_billion,
     .rates = {{bf16, 638_TOPS}},
     .memory_type = "HBM2e"sv, .memory_is = ram::hbm, .memory = 64_GB, .memory_bandwidth = 1600_GBps,
     .trust = confidence::press, .sources = {{"https://arxiv.org/abs/2405.07518"sv, rates | process | transistors | memory | bandwidth | released | sold_for}}},
};
// clang-format on
} // namespace detail

inline constexpr auto const& sambanova = detail::sambanova_table;

} // namespace chipgauge::catalog
