// Questions in which a changed row, or a changed membership, is most likely to show, with what the law answers as it is.
#pragma once

#include "../formal/comparison.hpp"

#include <vector>

namespace mutate {

/// A question, and the answer of the law as it is. Nobody has put it to the second reading yet.
struct asked {
    formal::posed posed;
    chipgauge::answer plainly{};
};

/// About one row: where it decides, and from there one thing or two changed at a time, on the days on which it begins and ends, beside
/// them and between. Those that stand for most others come first.
std::vector<asked> questions_about(chipgauge::enacted const& row);

/// About one country: to it and with a seat there, for a chip of each paragraph.
std::vector<asked> questions_about(chipgauge::country c);

} // namespace mutate
