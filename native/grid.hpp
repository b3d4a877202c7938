// An axis of a sweep's grid as it is typed: `148`, `100..858:1` in equal steps, `100..10000x1.1` by a factor.
#pragma once

#include <string_view>
#include <vector>

/// All values of an axis, ascending. Throws usage_error, which names the option.
std::vector<double> read_grid(std::string_view option, std::string_view text);
