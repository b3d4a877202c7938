// Hygon, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;
using enum figure_marks;

// clang-format off
inline constexpr chip hygon_table[] = {
    {.id = "hygon-k100-ai"sv, .name = "DCU K100_AI"sv, .vendor = "Hygon"sv, .model = "DCU K100_AI"sv, .aliases = {"K100_AI"sv},
     .form_factor = "PCIe"sv, .architecture = "GPGPU DCU"sv, .released = {2023, 12}, .sold_for = market::datacenter, .process_node = "7 nm class"sv,
     .dies = {{.area = {}}},
     .rates = {{bf16, 192_TOPS}, {fp16, 192_TOPS}},
     .memory = 64_GB, .host_io = 64_GBps,
     .trust = confidence::estimate, .sources = {{"https://mirrorfrog.com/"sv, rates | process | memory | host_io | released | sold_for}}},
};
// clang-format on
} // namespace detail

inline constexpr auto const& hygon = detail::hygon_table;

} // namespace chipgauge::catalog
