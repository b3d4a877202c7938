// Rows of a reader's own table, classified: the same answers that `chipgauge classify --keep-going` appends, some rows at a time.
#pragma once

#include <chipgauge/answers/question.hpp>
#include <chipgauge/words/language.hpp>

#include <string>
#include <string_view>

namespace chipgauge {

/// `lines`: the names of the columns and then rows, separated by U+001E, their fields by U+001F. Of each row, separated so: one letter
/// (`y`, `n` or `u` for the license, `!` for a row that cannot be read) and what is to be appended to it; of the names, `=` and the names
/// of the answers, or `!` and why none of them can be judged.
std::string classify_lines(std::string_view lines, question const&, language);

} // namespace chipgauge
