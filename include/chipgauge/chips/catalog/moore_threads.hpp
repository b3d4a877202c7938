// Moore Threads, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;

// clang-format off
inline constexpr chip moore_threads_table[] = {
    {.id = "moore-threads-s4000"sv, .name = "MTT S4000"sv, .vendor = "Moore Threads"sv, .model = "MTT S4000"sv, .aliases = {"S4000"sv},
     .form_factor = "PCIe"sv, .architecture = "MUSA Quyuan"sv, .released = {2023, 12, 19}, .sold_for = market::datacenter, .process_node = "12 nm class"sv,
     .dies = {{.area = {}}},
     .rates = {{fp32, 25_TOPS}, {tf32, 49_TOPS}, {bf16, {98_TOPS, 100_TOPS, 98_TOPS}}, {fp16, {98_TOPS, 100_TOPS, 98_TOPS}}, {int8, {196_TOPS, 200_TOPS, 196_TOPS}}},
     .memory_type = "GDDR6"sv, .memory = 48_GB, .memory_bandwidth = 768_GBps, .link_name = "MTLink"sv, .link = 240_GBps, .host_io = 128_GBps, .power = 450_W,
     .trust = confidence::vendor, .sources = {"https://en.mthreads.com/product/S4000"sv, "https://m.itbear.com.cn/html/2025-12/1060774.html"sv, "https://epoch.ai/data/machine-learning-hardware"sv}},
    {.id = "moore-threads-s5000"sv, .name = "MTT S5000"sv, .vendor = "Moore Threads"sv, .model = "MTT S5000"sv, .aliases = {"S5000"sv},
     .form_factor = "OAM"sv, .architecture = "MUSA Pinghu"sv, .released = {2026, 2, 11}, .sold_for = market::datacenter, .process_node = "not published"sv,
     .dies = {{.area = {}}},
     .rates = {{fp8, 1000_TOPS}},
     .memory_type = "HBM"sv, .memory = 80_GB, .memory_bandwidth = 1600_GBps, .link_name = "MTLink"sv, .link = 784_GBps,
     .trust = confidence::press, .sources = {"https://www.ldeepai.com/tech-hub/moore-threads-mtt-s5000-1000-tflops-fp8-gpu/"sv, "https://reportify.ai/tags/concept?tagValue=%E5%A4%A7%E6%A8%A1%E5%9E%8B%E8%AE%AD%E7%BB%83%E4%B8%8E%E6%8E%A8%E7%90%86"sv}},
};
// clang-format on
} // namespace detail

inline constexpr auto const& moore_threads = detail::moore_threads_table;

} // namespace chipgauge::catalog
