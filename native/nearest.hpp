// The candidate nearest to a mistyped word.
#pragma once

#include <chipgauge/values/names.hpp>

#include <string>

template<class Names>
std::string nearest(std::string_view word, Names const& candidates) {
    std::string best;
    int least = 1 << 20;
    for (std::string_view const each : candidates)
        if (int const edits = chipgauge::edits_between(word, each); edits < least) {
            least = edits;
            best = each;
        }
    return best;
}
