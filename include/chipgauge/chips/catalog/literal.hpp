// `"H20"_chip`: a chip of the catalog by its name. A name that no chip has does not compile.
#pragma once

#include <chipgauge/chips/catalog/catalog.hpp>

namespace chipgauge {

namespace detail {
void no_chip_of_the_catalog_has_this_name(); // not constexpr: whoever reaches it while compiling reads its name
}

inline namespace literals {

/// An id, an id without its vendor, a product name or an alias, whatever the case: `"H20"_chip`, `"nvidia-h20-96gb"_chip`.
consteval chip const& operator""_chip(char const* name, std::size_t length) {
    chip const* const found = find_chip(std::string_view(name, length));
    if (!found) detail::no_chip_of_the_catalog_has_this_name();
    return *found;
}

} // namespace literals
} // namespace chipgauge
