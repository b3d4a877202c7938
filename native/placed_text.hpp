// A text, and where it stands: what a reader of records names when something is wrong.
#pragma once

#include <chipgauge/words/classify.hpp>
#include <chipgauge/words/sentence.hpp>

#include <string_view>

struct placed_text {
    std::string_view text;
    chipgauge::sentence name = chipgauge::words::classify::a_text;
    long line = 1; ///< on which the text begins

    /// `chips.csv:3`.
    chipgauge::sentence place() const { return {chipgauge::words::classify::place, name, line}; }
};
