// Chips of the reader's own. One text is one chip, kept for as long as the page lives: a chip is a pointer, as those of the catalog are.
#pragma once

#include <chipgauge/readers/chip_spec.hpp>

namespace chipgauge {

/// The chip of a text (chip_spec.hpp).
chip_spec const& design(std::string_view text);

/// What a chip was made from; nullptr for one of the catalog.
chip_spec const* design_of(chip const&);

/// The model of a chip as readers see it: what is not from the catalog says so wherever it is named.
std::string shown_model(chip const&);

/// How many are kept, and an end to the older ones of them that nothing shows: each keystroke makes one.
std::size_t design_count();
void forget_designs(std::span<chip const* const> but);

/// A text with the figures of any chip, to change them: what is published of it, without its sources.
std::string design_from(chip const&);

/// What a text says of a field, and a text in which it says something else. What separates fields is left out.
std::string_view said_of(chip_field const&, std::string_view text);
std::string with_field(std::string_view text, chip_field const&, std::string_view value);

} // namespace chipgauge
