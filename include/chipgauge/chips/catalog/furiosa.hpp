// FuriosaAI, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;
using enum figure_marks;

// clang-format off
inline constexpr chip furiosa_table[] = {
    {.id = "furiosa-rngd"sv, .name = "RNGD"sv, .vendor = "FuriosaAI"sv, .model = "RNGD"sv,
     .form_factor = "PCIe"sv, .architecture = "Tensor Contraction Processor"sv, .released = {2024, 8, 26}, .sold_for = market::datacenter, .process_node = "TSMC N5"sv,
     .dies = {{.area = {}}},
     .rates = {{bf16, 256_TOPS}, {fp8, 512_TOPS}, {int8, 512_TOPS}, {int4, 1024_TOPS}},
     .memory_type = "HBM3"sv, .memory_is = ram::hbm, .memory = 48_GB, .memory_bandwidth = 1500_GBps, .host_io = 128_GBps, .power = {150_W, 180_W},
     .trust = confidence::vendor, .sources = {{"https://developer.furiosa.ai/docs-dev/PR-3475/en/overview/rngd.html"sv, rates | process | memory | bandwidth | host_io | power | released | sold_for}}},
};
// clang-format on
} // namespace detail

inline constexpr auto const& furiosa = detail::furiosa_table;

} // namespace chipgauge::catalog
