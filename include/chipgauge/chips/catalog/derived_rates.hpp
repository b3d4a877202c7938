// The note of every row whose rates its maker does not publish, but an architecture paper implies.
#pragma once

#include <string_view>

namespace chipgauge::catalog::detail {
using namespace std::string_view_literals;

inline constexpr auto derived_rates = "Rates derived: SMs × boost clock × rate per SM of the architecture paper."sv;

} // namespace chipgauge::catalog::detail
