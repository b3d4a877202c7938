// Baidu Kunlunxin, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;
using enum figure_marks;

// clang-format off
inline constexpr chip baidu_kunlunxin_table[] = {
    {.id = "baidu-kunlun-2"sv, .name = "Kunlun 2 (R200)"sv, .vendor = "Baidu Kunlunxin"sv, .model = "Kunlun 2"sv, .aliases = {"Kunlun 2"sv},
     .form_factor = "PCIe"sv, .architecture = "XPU-R"sv, .released = {2021, 8, 18}, .sold_for = market::datacenter, .process_node = "Samsung/TSMC 7 nm class"sv,
     .dies = {{.area = {}}},
     .rates = {{fp32, 32_TOPS}, {fp16, 128_TOPS}, {int8, 256_TOPS}},
     .memory_type = "GDDR6"sv, .memory = 32_GB, .memory_bandwidth = 512_GBps, .host_io = 64_GBps, .power = 150_W,
     .trust = confidence::press, .sources = {{"https://web.archive.org/web/20250505083031/https://news.qq.com/rain/a/20221129A02ZKE00"sv, process | host_io | sold_for},
         {"https://epoch.ai/data/machine-learning-hardware"sv, rates | memory | bandwidth | power | released}}},
    {.id = "baidu-kunlun-p800"sv, .name = "P800"sv, .vendor = "Baidu Kunlunxin"sv, .model = "P800"sv, .aliases = {"Kunlun P800"sv},
     .form_factor = "OAM"sv, .architecture = "XPU-P (KL3)"sv, .released = {2024}, .sold_for = market::datacenter, .process_node = "7 nm class"sv,
     .dies = {{.area = {}}},
     .memory_type = "HBM"sv, .memory = 96_GB,
     .trust = confidence::estimate, .sources = {{"https://reportify.ai/news/1186334856787922944"sv, process | memory | released | sold_for}}},
};
// clang-format on
} // namespace detail

inline constexpr auto const& baidu_kunlunxin = detail::baidu_kunlunxin_table;

} // namespace chipgauge::catalog
