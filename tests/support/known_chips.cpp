#include "known_chips.hpp"

#include <chipgauge/chips/catalog/catalog.hpp>

#include <cstdio>
#include <cstdlib>

namespace chipgauge {

chip const& the_chip(std::string_view name) {
    if (chip const* const found = find_chip(name)) return *found;
    std::fprintf(stderr, "a test asks for a chip that the catalog lacks: %.*s\n", static_cast<int>(name.size()), name.data());
    std::abort();
}

std::span<chip const* const> known_chips() { return {catalog::all.begin(), catalog::all.size()}; }

} // namespace chipgauge
