// OpenAI, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;
using enum figure_marks;

// clang-format off
inline constexpr chip openai_table[] = {
    {.id = "openai-jalapeno"sv, .name = "Jalapeño"sv, .vendor = "OpenAI"sv, .model = "Jalapeno"sv, .aliases = {"Jalapeno"sv},
     .form_factor = "Module"sv, .released = {2026}, .sold_for = market::datacenter, .process_node = "TSMC N3P"sv,
     .dies = {{.area = {}}},
     .rates = {{fp4, 13400_TOPS}},
     .memory_type = "HBM4"sv, .memory_is = ram::hbm, .memory = 216_GB, .stacks = 6, .memory_bandwidth = 15400_GBps, .link_name = "Ethernet"sv, .link = 1600_GBps, .power = 700_W,
     .trust = confidence::press, .sources = {{"https://www.servethehome.com/openai-jalapeno-asic-at-hot-chips-2026/"sv, rates | process | memory | bandwidth | link | power},
         {"https://openai.com/index/jalapeno-first-results/"sv, released | sold_for}},
     .note = "Made with Broadcom, for inference. MXFP4 alone is published: TPP may be higher. Link: 24 lanes of 200 Gb/s to the rack and 8 beyond, each way."sv},
};
// clang-format on
} // namespace detail

inline constexpr auto const& openai = detail::openai_table;

} // namespace chipgauge::catalog
