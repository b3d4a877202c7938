// The catalog as a table to look through: a row for each chip with its figures and its answer, whose columns can be chosen, sorted and
// filtered by.
#pragma once

#include <chipgauge/words/language.hpp>
#include <chipgauge/writers/record.hpp>

#include "../state.hpp"

namespace chipgauge {

/// The columns, then the rows: of each cell a text, the exact figure where there is one, and its tone.
void write_catalog(record_writer&, state const&, language);

} // namespace chipgauge
