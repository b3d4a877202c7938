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
    {.id = "hygon-bw1000"sv, .name = "BW1000 (DCU K500 class)"sv, .vendor = "Hygon"sv, .model = "BW1000"sv,
     .form_factor = "PCIe"sv, .architecture = "DCU 3"sv, .released = {2024}, .sold_for = market::datacenter,
     .dies = {{.area = {}}},
     .rates = {{fp64, 30_TOPS}, {fp32, 60_TOPS}, {bf16, 480_TOPS}, {fp16, 480_TOPS}},
     .memory_type = "HBM2e"sv, .memory_is = ram::hbm, .memory = 64_GB, .memory_bandwidth = 1600_GBps, .power = 300_W,
     .trust = confidence::press, .sources = {{"https://ai.gitee.com/docs/compute/clusters_gpu/hygon_gpu"sv, rates | memory | bandwidth | power | released | sold_for}},
     .note = "FP16 is the only rate published: an operator's sheet."sv},
    {.id = "hygon-z100"sv, .name = "DCU Z100 (Shensuan-1)"sv, .vendor = "Hygon"sv, .model = "Z100"sv,
     .form_factor = "PCIe"sv, .architecture = "DCU 1"sv, .released = {2021, 7}, .sold_for = market::datacenter, .process_node = "7 nm"sv,
     .dies = {{.area = {}}},
     .rates = {{fp16, 24.5_TOPS}},
     .memory_type = "HBM2"sv, .memory_is = ram::hbm, .memory = 32_GB, .memory_bandwidth = 1024_GBps, .power = 350_W,
     .trust = confidence::press, .sources = {{"https://hk-official.cmbi.info/upload/b678e2ea-ba52-47b7-bc97-893d2bfdd36d.pdf"sv, rates | process | memory | bandwidth | power | released | sold_for}},
     .note = "24.5 TFLOPS of FP16, as published: a vector rate, without matrix units."sv},
};
// clang-format on
} // namespace detail

inline constexpr auto const& hygon = detail::hygon_table;

} // namespace chipgauge::catalog
