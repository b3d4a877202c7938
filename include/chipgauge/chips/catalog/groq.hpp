// Groq, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;
using enum figure_marks;

// clang-format off
inline constexpr chip groq_table[] = {
    {.id = "groq-lpu-v1"sv, .name = "GroqChip 1 (LPU v1)"sv, .vendor = "Groq"sv, .model = "GroqChip 1"sv, .aliases = {"Groq LPU"sv},
     .form_factor = "PCIe"sv, .architecture = "TSP"sv, .released = {2022, 10}, .sold_for = market::datacenter, .process_node = "GlobalFoundries 14LPP"sv,
     .dies = {{.area = 725_mm2}}, .transistors = 26.8_billion,
     .rates = {{fp16, 188_TOPS}, {int8, 750_TOPS}},
     .memory_type = "SRAM"sv, .memory_is = ram::sram, .memory = 0.23_GB, .memory_bandwidth = 80000_GBps, .host_io = 64_GBps, .power = 215_W,
     .trust = confidence::vendor, .sources = {{"https://groq.com/wp-content/uploads/2024/08/GroqChip%E2%84%A2-Processor-Product-Brief-v1.7.pdf"sv, rates | area | process | transistors | memory | bandwidth | host_io | power | sold_for},
         {"https://epoch.ai/data/machine-learning-hardware"sv, released}},
     .note = "INT8 runs at four times FP16, as published."sv},
};
// clang-format on
} // namespace detail

inline constexpr auto const& groq = detail::groq_table;

} // namespace chipgauge::catalog
