// Rows in, the same rows with the answers appended out.
#pragma once

#include "text_input.hpp"

#include <chipgauge/answers/question.hpp>
#include <chipgauge/words/language.hpp>

#include <functional>
#include <optional>
#include <string>
#include <vector>

/// How rows are classified.
struct classify_ways {
    chipgauge::question asked{};
    chipgauge::language speaks{}; ///< of what is said on stderr
    bool keeps_going = false;     ///< past a row that cannot be read: its column `error` says why
    std::size_t threads = 1;
    char separator = 0;                                ///< of CSV; 0: as the first line has it
    std::optional<std::vector<std::string>> columns{}; ///< the answers that are wanted, as answer_columns takes them; else all
    bool shows_progress = false;                       ///< where standard error is a terminal
    bool safe_for_spreadsheets = false;                ///< CSV with no field that would be a formula
};

/// Of all rows together.
struct classified {
    chipgauge::truth license = chipgauge::truth::no; ///< yes if of any, else unknown if of any
    bool marked = false;                             ///< some could not be read
};

/// Reads CSV or JSON Lines, whichever it is, and hands rows on in their order as they are ready: the same bytes with any number of threads,
/// in memory that does not grow with the input. At a row that it cannot read it throws usage_error, after the rows before it.
classified classify_rows(classify_ways const&, text_input&, std::function<void(std::string_view)> const& write);

/// `1,234 of 12,700 MB, 3,200,000 rows/s, 4 s left`; `of`: bytes in all, 0 where nobody knows.
std::string classify_progress(double bytes, double of, double rows, double seconds, chipgauge::language);
