// Mutants of the law: one row, one membership, changed in one thing. Each is a sentence and the change itself.
#pragma once

#include <chipgauge/assess.hpp>

#include <functional>
#include <string>
#include <vector>

namespace mutate {

struct mutant {
    std::string what;            ///< `3A090.a.1 (2023-11-17): at least 4800 reads more than 4800`
    std::function<void()> apply; ///< changes the law of this process, for good
    chipgauge::country about{};  ///< the country of a membership; unnamed for a row
    chipgauge::enacted const* row = nullptr;
};

/// Of every row: each bound, comparison and limit, the day, the outcome, the items, each group, name, movement and circumstance of the
/// scope, each displaced row, addressee and model, and the reading. Of every country: each group, and the day of each change.
std::vector<mutant> mutants_of_the_law();

} // namespace mutate
