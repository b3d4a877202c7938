// Chips of the reader's own. One text is one chip, kept for as long as the page lives: a chip is a pointer, as those of the catalog are.
#pragma once

#include <chipgauge/readers/chip_spec.hpp>

namespace chipgauge {

/// The chip of a text (chip_spec.hpp).
chip_spec const& design(std::string_view text);

/// What a chip was made from; nullptr for one of the catalog.
chip_spec const* design_of(chip const&);

/// A text with the figures of any chip, to change them: what is published of it, without its sources.
std::string design_from(chip const&);

/// What a text says of a field, and a text in which it says something else. What separates fields is left out.
std::string_view said_of(chip_field const&, std::string_view text);
std::string with_field(std::string_view text, chip_field const&, std::string_view value);

} // namespace chipgauge
