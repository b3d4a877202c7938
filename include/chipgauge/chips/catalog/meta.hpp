// Meta, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;
using enum figure_marks;

// clang-format off
inline constexpr chip meta_table[] = {
    {.id = "meta-mtia-v2"sv, .name = "MTIA v2 (MTIA 200)"sv, .vendor = "Meta"sv, .model = "MTIA v2"sv, .aliases = {"MTIA v2"sv},
     .form_factor = "Accelerator module"sv, .architecture = "MTIA 2"sv, .released = {2024, 4, 10}, .sold_for = market::datacenter, .process_node = "TSMC N5"sv,
     .dies = {{.area = 421_mm2}},
     .rates = {{fp32, 2.76_TOPS}, {bf16, 177_TOPS}, {fp16, 177_TOPS}, {int8, 354_TOPS}},
     .memory_type = "LPDDR5"sv, .memory_is = ram::dram, .memory = 128_GB, .memory_bandwidth = 204.8_GBps, .host_io = 64_GBps, .power = 90_W,
     .trust = confidence::vendor, .sources = {{"https://ai.meta.com/blog/next-generation-meta-training-inference-accelerator-AI-MTIA/"sv, rates | memory | bandwidth | host_io | power | sold_for},
         {"https://epoch.ai/data/machine-learning-hardware"sv, area | process | released}}},
    {.id = "meta-mtia-300"sv, .name = "MTIA 300"sv, .vendor = "Meta"sv, .model = "MTIA 300"sv,
     .form_factor = "Module"sv, .architecture = "MTIA 3"sv, .released = {2026, 3, 11}, .sold_for = market::datacenter, .process_node = "TSMC (not stated)"sv,
     .dies = {{.area = {}}},
     .rates = {{bf16, 600_TOPS}, {fp8, 1200_TOPS}},
     .memory_type = "HBM"sv, .memory_is = ram::hbm, .memory = 216_GB, .memory_bandwidth = 6100_GBps, .power = 800_W,
     .trust = confidence::vendor, .sources = {{"https://ai.meta.com/blog/meta-mtia-scale-ai-chips-for-billions/"sv, rates | memory | bandwidth | power | sold_for},
         {"https://epoch.ai/data/machine-learning-hardware"sv, process | released}}},
    {.id = "meta-mtia-400"sv, .name = "MTIA 400"sv, .vendor = "Meta"sv, .model = "MTIA 400"sv,
     .form_factor = "Module"sv, .architecture = "MTIA 4"sv, .released = {2026, 3, 11}, .sold_for = market::datacenter, .process_node = "TSMC (not stated)"sv,
     .dies = {{.area = {}}},
     .rates = {{bf16, 3000_TOPS}, {fp8, 6000_TOPS}, {fp4, 12000_TOPS}},
     .memory_type = "HBM"sv, .memory_is = ram::hbm, .memory = 288_GB, .memory_bandwidth = 9200_GBps, .power = 1200_W,
     .trust = confidence::vendor, .sources = {{"https://ai.meta.com/blog/meta-mtia-scale-ai-chips-for-billions/"sv, rates | memory | bandwidth | power | sold_for},
         {"https://www.tomshardware.com/tech-industry/semiconductors/meta-reveals-four-new-mtia-chips-built-for-ai-inference"sv, process | released}}},
    {.id = "meta-mtia-v1"sv, .name = "MTIA v1"sv, .vendor = "Meta"sv, .model = "MTIA v1"sv,
     .form_factor = "M.2"sv, .architecture = "MTIA"sv, .released = {2023, 5, 18}, .sold_for = market::datacenter, .process_node = "TSMC N7"sv,
     .dies = {{.area = 373_mm2}},
     .rates = {{bf16, 51.2_TOPS}, {fp16, 51.2_TOPS}, {int8, 102.4_TOPS}},
     .memory_type = "LPDDR5"sv, .memory_is = ram::dram, .power = 25_W,
     .trust = confidence::vendor, .sources = {{"https://ai.meta.com/blog/meta-training-inference-accelerator-AI-MTIA/"sv, rates | memory | power},
         {"https://epoch.ai/data/machine-learning-hardware"sv, rates | area | process | power | released | sold_for}}},
};
// clang-format on
} // namespace detail

inline constexpr auto const& meta = detail::meta_table;

} // namespace chipgauge::catalog
