// What follows from the state: assessments and the models that views walk. Worked out once per change, by the core alone.
#pragma once

#include <chipgauge/plot.hpp>
#include <chipgauge/tables/compare.hpp>

#include <vector>

#include "state.hpp"
#include "theme.hpp"

namespace chipgauge {

struct model {
    std::vector<assessment> compared{};  ///< in the order of the state's chips
    table comparison{};                  ///< of these
    assessment explained{};              ///< the selected chip
    plot picture{};
};

void update(model&, state const&);

/// A figure of a cell, to order by; negative when there is none.
double plain_number(std::string_view raw);

/// Chips in the order of a row of the comparison; in the opposite order when they already are.
void sort_by(state&, model const&, std::size_t row);

theme::shade const& shade_of(tone);

/// The shade of a classification; a chip without a paragraph that needs a license by letter has the letter's.
theme::shade const& shade_of(outcome classification, bool by_letter = false);

} // namespace chipgauge
