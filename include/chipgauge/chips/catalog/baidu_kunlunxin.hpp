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
     .memory_type = "GDDR6"sv, .memory_is = ram::dram, .memory = 32_GB, .memory_bandwidth = 512_GBps, .host_io = 64_GBps, .power = 150_W,
     .trust = confidence::press, .sources = {{"https://web.archive.org/web/20250505083031/https://news.qq.com/rain/a/20221129A02ZKE00"sv, process | host_io | sold_for},
         {"https://epoch.ai/data/machine-learning-hardware"sv, rates | memory | bandwidth | power | released}}},
    {.id = "baidu-kunlun-p800"sv, .name = "P800"sv, .vendor = "Baidu Kunlunxin"sv, .model = "P800"sv, .aliases = {"Kunlun P800"sv},
     .form_factor = "OAM"sv, .architecture = "XPU-P (KL3)"sv, .released = {2024}, .sold_for = market::datacenter, .process_node = "7 nm class"sv,
     .dies = {{.area = {}}},
     .memory_type = "HBM"sv, .memory_is = ram::hbm, .memory = 96_GB,
     .trust = confidence::estimate, .sources = {{"https://reportify.ai/news/1186334856787922944"sv, process | memory | released | sold_for}}},
    {.id = "baidu-kunlun-1"sv, .name = "Kunlun 1 (K200)"sv, .vendor = "Baidu Kunlunxin"sv, .model = "Kunlun 1"sv,
     .form_factor = "PCIe"sv, .architecture = "XPU-SDNN"sv, .released = {2019, 12}, .sold_for = market::datacenter, .process_node = "Samsung 14 nm"sv,
     .dies = {{.area = 504_mm2}},
     .rates = {{fp32, 16_TOPS}, {fp16, 64_TOPS}, {int8, 256_TOPS}},
     .memory_type = "HBM2"sv, .memory_is = ram::hbm, .memory = 16_GB, .memory_bandwidth = 512_GBps, .host_io = 32_GBps, .power = 150_W,
     .trust = confidence::press, .sources = {{"http://tracker.anandtech.com/show/16008/hot-chips-2020-live-blog-baidu-kunlun-ai-processor-430pm-pt"sv, rates | area | process | memory | bandwidth | host_io | power | released | sold_for}},
     .note = "INT8 at four times FP16, as published."sv},
    {.id = "baidu-kunlun-rg800"sv, .name = "Kunlun RG800"sv, .vendor = "Baidu Kunlunxin"sv, .model = "Kunlun RG800"sv,
     .form_factor = "PCIe"sv, .architecture = "XPU-R"sv, .released = {2023, 1}, .sold_for = market::datacenter, .process_node = "7 nm"sv,
     .dies = {{.area = {}}},
     .rates = {{fp32, 32_TOPS}, {fp16, 128_TOPS}, {int8, 256_TOPS}},
     .memory = 32_GB, .memory_bandwidth = 512_GBps, .power = 130_W,
     .trust = confidence::press, .sources = {{"https://epoch.ai/data/machine-learning-hardware"sv, rates | process | memory | bandwidth | power | released | sold_for}}},
    {.id = "baidu-kunlun-r100"sv, .name = "Kunlun R100 (100 W)"sv, .vendor = "Baidu Kunlunxin"sv, .model = "Kunlun R100"sv,
     .form_factor = "PCIe"sv, .architecture = "XPU-R"sv, .released = {2022, 1}, .sold_for = market::datacenter, .process_node = "7 nm"sv,
     .dies = {{.area = {}}},
     .rates = {{fp32, 20_TOPS}, {fp16, 85_TOPS}, {int8, 170_TOPS}},
     .memory = 12_GB, .memory_bandwidth = 384_GBps, .power = 100_W,
     .trust = confidence::press, .sources = {{"https://epoch.ai/data/machine-learning-hardware"sv, rates | process | memory | bandwidth | power | released | sold_for}}},
};
// clang-format on
} // namespace detail

inline constexpr auto const& baidu_kunlunxin = detail::baidu_kunlunxin_table;

} // namespace chipgauge::catalog
