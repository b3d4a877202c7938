// Alibaba T-Head, as published. One row is one product.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge::catalog {

namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;
using enum number_format;

// clang-format off
inline constexpr chip alibaba_t_head_table[] = {
    {.id = "alibaba-thead-ppu"sv, .name = "Zhenwu 810E (PPU)"sv, .vendor = "Alibaba T-Head"sv, .model = "Zhenwu 810E"sv, .aliases = {"Zhenwu 810E"sv},
     .form_factor = "OAM-like module"sv, .architecture = "PPU"sv, .released = {2026, 1, 29}, .sold_for = market::datacenter, .process_node = "not published"sv,
     .dies = {{.area = {}}},
     .rates = {{fp16, 118.7_TOPS}},
     .memory_type = "HBM2e"sv, .memory = 96_GB, .link_name = "ICN"sv, .link = 700_GBps, .host_io = 128_GBps, .power = 400_W,
     .trust = confidence::estimate, .sources = {"https://reportify.ai/social-media/720752733959832"sv, "https://servernews.ru/1136036"sv}},
};
// clang-format on
} // namespace detail

inline constexpr auto const& alibaba_t_head = detail::alibaba_t_head_table;

} // namespace chipgauge::catalog
