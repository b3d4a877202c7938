// AWS, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;
using enum figure_marks;

// clang-format off
inline constexpr chip aws_table[] = {
    {.id = "aws-trainium1"sv, .name = "Trainium"sv, .vendor = "AWS"sv, .model = "Trainium"sv,
     .form_factor = "Cloud board"sv, .architecture = "NeuronCore-v2"sv, .released = {2022, 10, 10}, .sold_for = market::datacenter, .process_node = "TSMC N7"sv,
     .dies = {{.area = {}}}, .transistors = 55_billion,
     .rates = {{fp32, 47.5_TOPS}, {tf32, 190_TOPS}, {bf16, 190_TOPS}, {fp16, 190_TOPS}, {fp8, 190_TOPS}, {int8, 380_TOPS}},
     .memory_type = "HBM2e"sv, .memory_is = ram::hbm, .memory = 32_GB, .memory_bandwidth = 820_GBps, .link_name = "NeuronLink-v2"sv, .link = 768_GBps,
     .trust = confidence::vendor, .sources = {{"https://awsdocs-neuron.readthedocs-hosted.com/en/latest/general/arch/neuron-hardware/trainium.html"sv, rates | process | transistors | memory | bandwidth | link | released | sold_for}},
     .note = "TF32 decides: 3,610 at 19 bits, 6,080 at 32."sv},
    {.id = "aws-inferentia2"sv, .name = "Inferentia2"sv, .vendor = "AWS"sv, .model = "Inferentia2"sv,
     .form_factor = "Cloud board"sv, .architecture = "NeuronCore-v2"sv, .released = {2023, 4, 13}, .sold_for = market::datacenter, .process_node = "TSMC N7"sv,
     .dies = {{.area = {}}}, .transistors = 55_billion,
     .rates = {{fp32, 47.5_TOPS}, {tf32, 190_TOPS}, {bf16, 190_TOPS}, {fp16, 190_TOPS}, {fp8, 190_TOPS}, {int8, 380_TOPS}},
     .memory_type = "HBM2e"sv, .memory_is = ram::hbm, .memory = 32_GB, .memory_bandwidth = 820_GBps, .link_name = "NeuronLink-v2"sv,
     .trust = confidence::vendor, .sources = {{"https://awsdocs-neuron.readthedocs-hosted.com/en/latest/about-neuron/arch/neuron-hardware/inferentia2.html"sv, rates | memory | bandwidth | sold_for},
         {"https://perma.cc/YED7-PTH6"sv, process | transistors},
         {"https://epoch.ai/data/machine-learning-hardware"sv, released}},
     .note = "TF32 decides: 3,610 at 19 bits, 6,080 at 32."sv},
    {.id = "aws-trainium2"sv, .name = "Trainium2"sv, .vendor = "AWS"sv, .model = "Trainium2"sv,
     .form_factor = "Cloud board"sv, .architecture = "NeuronCore-v3"sv, .released = {2024, 12, 3}, .sold_for = market::datacenter, .process_node = "TSMC N5"sv,
     .dies = {{.area = {}}},
     .rates = {{fp32, 181_TOPS}, {tf32, 667_TOPS}, {bf16, 667_TOPS}, {fp16, 667_TOPS}, {fp8, 1299_TOPS}},
     .memory_type = "HBM3"sv, .memory_is = ram::hbm, .memory = 96_GB, .memory_bandwidth = 2900_GBps, .link_name = "NeuronLink-v3"sv, .link = 1280_GBps, .power = 500_W,
     .trust = confidence::vendor, .sources = {{"https://awsdocs-neuron.readthedocs-hosted.com/en/latest/about-neuron/arch/neuron-hardware/trainium2.html"sv, rates | process | memory | bandwidth | link | power | sold_for},
         {"https://epoch.ai/data/machine-learning-hardware"sv, released}},
     .note = "TF32 decides: 12,673 at 19 bits, 21,344 at 32."sv},
    {.id = "aws-trainium3"sv, .name = "Trainium3"sv, .vendor = "AWS"sv, .model = "Trainium3"sv,
     .form_factor = "Cloud board"sv, .architecture = "NeuronCore-v4"sv, .released = {2025, 12, 2}, .sold_for = market::datacenter, .process_node = "TSMC N3P"sv,
     .dies = {{.area = {}}},
     .rates = {{fp32, 183_TOPS}, {tf32, 671_TOPS}, {bf16, 671_TOPS}, {fp16, 671_TOPS}, {fp8, 2517_TOPS}, {fp4, 2517_TOPS}},
     .memory_type = "HBM3e"sv, .memory_is = ram::hbm, .memory = 144_GB, .memory_bandwidth = {4700_GBps, 4900_GBps, 4900_GBps}, .link_name = "NeuronLink-v4"sv, .link = 2560_GBps,
     .trust = confidence::vendor, .sources = {{"https://awsdocs-neuron.readthedocs-hosted.com/en/v2.29.1/_sources/about-neuron/arch/neuron-hardware/trainium3.rst"sv, rates | memory | bandwidth | link | sold_for},
         {"https://epoch.ai/data/machine-learning-hardware"sv, process | released}},
     .note = "FP8, at 3.75 times BF16 by the maker, decides at 20,136; TF32 at 32 bits would give 21,472. The maker's pages give 4.9 and 4.7 TB/s."sv},
    {.id = "aws-inferentia1"sv, .name = "Inferentia"sv, .vendor = "AWS"sv, .model = "Inferentia"sv,
     .form_factor = "Module"sv, .architecture = "NeuronCore v1"sv, .released = {2019, 12, 3}, .sold_for = market::datacenter,
     .dies = {{.area = {}}},
     .rates = {{bf16, 64_TOPS}, {fp16, 64_TOPS}, {int8, 128_TOPS}},
     .memory_type = "DRAM"sv, .memory_is = ram::dram, .memory = 8_GB, .memory_bandwidth = 50_GBps,
     .trust = confidence::vendor, .sources = {{"https://awsdocs-neuron.readthedocs-hosted.com/en/latest/general/arch/neuron-hardware/inferentia.html"sv, rates | memory | bandwidth | released | sold_for}}},
};
// clang-format on
} // namespace detail

inline constexpr auto const& aws = detail::aws_table;

} // namespace chipgauge::catalog
