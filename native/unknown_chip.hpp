// What a name that no chip has is answered with: the chips it may mean, or else the nearest name.
#pragma once

#include "usage_error.hpp"

#include <chipgauge/chips/catalog/catalog.hpp>

#include <string>

namespace chipgauge {

inline usage_error unknown_chip(std::string_view name) {
    auto const candidates = name.empty() ? few<chip const*, most_candidates>{} : chip_candidates(name);
    if (candidates.empty()) return usage_error(words::cli::unknown_chip, name, nearest_chip_name(name));
    std::string ids;
    for (chip const* c : candidates) ids += (ids.empty() ? "" : ", ") + std::string(c->id);
    return usage_error(words::cli::several_chips, name, ids + (candidates.full() ? ", …" : ""));
}

} // namespace chipgauge
