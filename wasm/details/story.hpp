// The story of the H20 in six steps: each is a view of the page, with what it shows in words. Every figure is computed.
#pragma once

#include <chipgauge/words/language.hpp>
#include <chipgauge/writers/record.hpp>

#include "../state.hpp"

namespace chipgauge {

/// `from`: the reader's own view, whose language the steps keep.
void write_story(record_writer&, state const& from, language);

} // namespace chipgauge
