// What the page says of a fleet: its sums, at a price; how many reach an amount; how long it trains a model.
#pragma once

#include <chipgauge/documents/document.hpp>

#include "../state.hpp"

namespace chipgauge {

/// What cannot be read of `asked` is said first, and left out.
document fleet_panel(state const&, language);

/// The page's foot says it already.
document without_disclaimer(document, date on, language);

} // namespace chipgauge
