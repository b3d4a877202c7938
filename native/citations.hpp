// Who says what a figure of a record rests on: the rows of the law that it names, the citation beside it, or the chip's own sources.
#pragma once

#include "record_path.hpp"

/// Adds those of a value, each once. `on`: the day that the record is about.
void add_citations(std::vector<chipgauge::citation>& all, chipgauge::record_node const& root, found_node const&, chipgauge::date on);
