// Moore Threads, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;
using enum figure_marks;

// clang-format off
inline constexpr chip moore_threads_table[] = {
    {.id = "moore-threads-s4000"sv, .name = "MTT S4000"sv, .vendor = "Moore Threads"sv, .model = "MTT S4000"sv, .aliases = {"S4000"sv},
     .form_factor = "PCIe"sv, .architecture = "MUSA Quyuan"sv, .released = {2023, 12, 19}, .sold_for = market::datacenter, .process_node = "12 nm class"sv,
     .dies = {{.area = {}}},
     .rates = {{fp32, 25_TOPS}, {tf32, 49_TOPS}, {bf16, {98_TOPS, 100_TOPS, 98_TOPS}}, {fp16, {98_TOPS, 100_TOPS, 98_TOPS}}, {int8, {196_TOPS, 200_TOPS, 196_TOPS}}},
     .memory_type = "GDDR6"sv, .memory_is = ram::dram, .memory = 48_GB, .memory_bandwidth = 768_GBps, .link_name = "MTLink"sv, .link = 240_GBps, .host_io = 128_GBps, .power = 450_W,
     .trust = confidence::vendor, .sources = {{"https://en.mthreads.com/product/S4000"sv, rates | memory | bandwidth | link | host_io | power | sold_for},
         {"https://m.itbear.com.cn/html/2025-12/1060774.html"sv, process},
         {"https://epoch.ai/data/machine-learning-hardware"sv, rates | memory | bandwidth | power | released}},
     .note = "Later disclosure gives 98 and 196, the launch page 100 and 200."sv},
    {.id = "moore-threads-s5000"sv, .name = "MTT S5000"sv, .vendor = "Moore Threads"sv, .model = "MTT S5000"sv, .aliases = {"S5000"sv},
     .form_factor = "OAM"sv, .architecture = "MUSA Pinghu"sv, .released = {2026, 2, 11}, .sold_for = market::datacenter, .process_node = "not published"sv,
     .dies = {{.area = {}}},
     .rates = {{fp8, 1000_TOPS}},
     .memory_type = "HBM"sv, .memory_is = ram::hbm, .memory = 80_GB, .memory_bandwidth = 1600_GBps, .link_name = "MTLink"sv, .link = 784_GBps,
     .trust = confidence::press, .sources = {{"https://www.ldeepai.com/tech-hub/moore-threads-mtt-s5000-1000-tflops-fp8-gpu/"sv, rates | process | memory | bandwidth | link | released | sold_for}},
     .note = "FP8 is the only rate found: 1,000 TFLOPS dense with liquid cooling, 920 with air."sv},
};
// clang-format on
} // namespace detail

inline constexpr auto const& moore_threads = detail::moore_threads_table;

} // namespace chipgauge::catalog
