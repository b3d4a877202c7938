// Adjusted peak performance, the older metric of computers (4A003, License Exception APP). It has nothing to do with TPP.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge {

/// APP in weighted teraflops (WT): 0.3 times the peak of 64-bit operations, as for processors that are no vector processors
/// (71 FR 20876, April 24, 2006). That accelerators take 0.3 rests on vendors' sheets and was not confirmed.
/// Zero for a chip that lists rates but none at 64 bits; unknown for one that lists no rate.
constexpr range adjusted_peak_performance(chip const& c) {
    if (c.rates.empty()) return {};
    range fastest = range::none();
    for (rate const& r : c.rates)
        if (r.format == number_format::fp64 || r.format == number_format::fp64_tensor) fastest = larger(fastest, r.dense.value());
    return fastest.empty() ? range::exactly(0) : fastest * range::exactly(0.3);
}

} // namespace chipgauge
