// Tesla, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;
using enum figure_marks;

// clang-format off
inline constexpr chip tesla_table[] = {
    {.id = "tesla-d1"sv, .name = "Dojo D1"sv, .vendor = "Tesla"sv, .model = "Dojo D1"sv,
     .form_factor = "Wafer-level tile"sv, .architecture = "D1"sv, .released = {2021, 8, 19}, .sold_for = market::datacenter, .process_node = "TSMC N7"sv,
     .dies = {{.area = 645_mm2}}, .transistors = 50_billion,
     .rates = {{fp32, 22.6_TOPS}, {bf16, 362_TOPS}},
     .power = 400_W,
     .trust = confidence::press, .sources = {{"https://www.tomshardware.com/news/tesla-d1-ai-chip"sv, rates | area | process | transistors | power | released | sold_for}}},
};
// clang-format on
} // namespace detail

inline constexpr auto const& tesla = detail::tesla_table;

} // namespace chipgauge::catalog
