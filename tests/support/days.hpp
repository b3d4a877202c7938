// The days on which an answer may change for a reason that lies in the tables.
#pragma once

#include "ask.hpp"

#include <algorithm>
#include <vector>

namespace chipgauge {

/// Days on which some row starts or some country changes groups.
inline std::vector<date> change_days() {
    std::vector<date> days;
    for (enacted const& e : the_law) days.push_back(e.rule->effective);
    for (membership_change const& m : membership_changes) days.push_back(m.from);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace chipgauge
