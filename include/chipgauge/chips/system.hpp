// A board, server or rack made of circuits of one kind. The regulation tests each circuit, not the sum (4A090: "any of which"), so the
// row of a system carries the figures of its circuit, and how many of them there are.
#pragma once

#include <chipgauge/chips/adjusted_peak.hpp>
#include <chipgauge/chips/metrics.hpp>

namespace chipgauge {

/// A system of `count` such circuits: what `own` says of the product itself, with the figures of the circuit.
constexpr chip system_of(chip const& circuit, int count, chip own) {
    own.kind = product::system;
    own.parts = {{circuit.id, circuit.model, count}};
    if (own.vendor.empty()) own.vendor = circuit.vendor;
    if (own.sold_for == market::unknown) own.sold_for = circuit.sold_for;
    own.architecture = circuit.architecture;
    own.process_node = circuit.process_node;
    own.dies = circuit.dies;
    own.transistors = circuit.transistors;
    own.rates = circuit.rates;
    own.memory_type = circuit.memory_type;
    own.memory_is = circuit.memory_is;
    own.memory = circuit.memory;
    own.memory_bandwidth = circuit.memory_bandwidth;
    own.link_name = circuit.link_name;
    own.link = circuit.link;
    own.host_io = circuit.host_io;
    return own;
}

/// How many circuits a product has: one, unless it is a system.
constexpr int circuits_in(chip const& c) {
    int count = 0;
    for (part const& p : c.parts) count += p.count;
    return count > 0 ? count : 1;
}

/// TPP of all circuits together. No line of 3A090 is compared with it; fleets, allocations and License Exception LPP count it.
constexpr range total_performance(chip const& c) { return measure(c)[metric::tpp] * range::exactly(circuits_in(c)); }

/// Adjusted peak performance of all circuits together, in WT, which 4A003 looks at.
constexpr range total_adjusted_peak(chip const& c) { return adjusted_peak_performance(c) * range::exactly(circuits_in(c)); }

} // namespace chipgauge
