// Rows in, the same rows with the answers appended out.
#pragma once

#include "text_input.hpp"

#include <chipgauge/answers/question.hpp>
#include <chipgauge/words/language.hpp>

#include <functional>

/// Of all rows together.
struct classified {
    chipgauge::truth license = chipgauge::truth::no; ///< yes if of any, else unknown if of any
    bool marked = false;                             ///< some could not be read
};

/// Reads CSV or JSON Lines, whichever it is, and hands rows on as they are ready. At a row that it cannot read it throws usage_error, after
/// the rows before it; or it keeps going, and says why in the column `error` of that row. What stops nothing is said on stderr in a language.
classified classify_rows(chipgauge::question const& asked, text_input& in, std::function<void(std::string_view)> const& write,
                         chipgauge::language speaks, bool keeps_going = false);
