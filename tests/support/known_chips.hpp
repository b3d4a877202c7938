// The chips of the catalog for tests of the law. They are looked up in a source of their own (known_chips.cpp), so that a changed figure
// of a chip compiles no test of the law again.
#pragma once

#include <chipgauge/chips/chip.hpp>

#include <span>
#include <string_view>

namespace chipgauge {

/// A chip of the catalog. A name that is unknown ends the program with a message.
chip const& the_chip(std::string_view name);
std::span<chip const* const> known_chips();

} // namespace chipgauge
