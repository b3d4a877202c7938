// Rows in, the same rows with the answers appended out.
#pragma once

#include "text_input.hpp"

#include <chipgauge/answers/question.hpp>
#include <chipgauge/words/language.hpp>

#include <functional>

/// Reads CSV or JSON Lines, whichever it is, and hands rows on as they are ready. Throws usage_error at a row that it cannot read,
/// after the rows before it; what stops nothing is said on stderr in a language. Gives the license answer of all rows together: yes if of
/// any, else unknown if of any.
chipgauge::truth classify_rows(chipgauge::question const& asked, text_input& in, std::function<void(std::string_view)> const& write,
                               chipgauge::language speaks);
