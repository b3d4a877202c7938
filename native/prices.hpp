// The prices of chips as the command line gives them: one of every chip, or one of each: `12000`, `H20:10000..15000`.
#pragma once

#include "options.hpp"

#include <chipgauge/answers/price_performance.hpp>

/// Throws usage_error for the price of a chip that is not asked about.
std::vector<chipgauge::price_of_chip> prices_of(options const&, std::span<chipgauge::chip const* const> asked);
