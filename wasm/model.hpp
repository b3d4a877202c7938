// What follows from the state: assessments and the models that views walk. Worked out once per change, by the core alone.
#pragma once

#include <chipgauge/answers/headroom.hpp>
#include <chipgauge/answers/regions.hpp>
#include <chipgauge/documents/compare.hpp>

#include <vector>

#include "state.hpp"
#include "theme.hpp"

namespace chipgauge {

/// A stretch of time in which a chip's answer stays the same; `until` is the first day of the next one.
struct time_span {
    date from{}, until{};
    chipgauge::tone tone = chipgauge::tone::plain;
    bool lighter = false; ///< a license is required, but may be granted or an exception used
    std::string words{};
    std::string why{}; ///< what changed the answer on the first day
};

/// The answers of one chip, to the page's destination and party, from August 2022 on.
struct history {
    chipgauge::chip const* chip = nullptr;
    std::vector<time_span> parts{};
};

struct model {
    std::vector<assessment> compared{}; ///< in the order of the state's chips
    table comparison{};                 ///< of these
    assessment explained{};             ///< the selected chip
    plot picture{};
    steps<mm2> along_area{}; ///< how designs like the selected chip are classified, by die area and by TPP
    steps<tpp> along_performance{};
    document told{};                  ///< what the panel says, but for the explanation: it comes from the details (details/details.hpp)
    std::vector<history> histories{}; ///< of the chips compared; they do not depend on the day
    state over_time{};                ///< what the histories were worked out for
};

void update(model&, state const&);

/// Works out the histories, if something that they depend on changed. They are the costly part: what does not wait for them is shown first.
void update_histories(model&, state const&, date today);

/// Says in the heads of a comparison's columns which chips are not from the catalog.
void mark_own(table&, std::vector<assessment> const&);

/// Chips in the order of a row of the comparison; in the opposite order when they already are.
void sort_by(state&, model const&, std::size_t row);

theme::shade const& shade_of(tone);

/// Words on a filled shade: dark on what is light.
ImU32 ink_on(tone);

/// The shade of a classification; a chip without a paragraph that needs a license by letter has the letter's.
theme::shade const& shade_of(outcome classification, bool by_letter = false);

} // namespace chipgauge
