// How many of one chip so many stacks of high-bandwidth memory make, and the stacks that they take.
#pragma once

#include <chipgauge/answers/fleet.hpp>

namespace chipgauge {

/// Stacks at hand, of one kind or of any.
struct memory_stacks {
    range count{};
    chip const* of = nullptr; ///< the stack of the catalog; nullptr: any
};

/// Stacks that one product takes.
constexpr range stacks_in(chip const& c) { return stacks_of(c) * range::exactly(circuits_in(c)); }

/// Whole products that so many stacks make; a range where the stacks are one, or nobody says how many a product takes.
constexpr range products_of(chip const& c, memory_stacks const& from) {
    range const each = stacks_in(c);
    auto const whole = [](double stacks, double per) {
        if (per <= 0) return unbounded;
        return per < unbounded ? static_cast<double>(static_cast<long long>(stacks / per)) : 0;
    };
    double const fewest = whole(from.count.low, each.high), most = whole(from.count.high, each.low);
    bool const best = from.count.best >= 0 && each.best > 0;
    return {fewest, most, best ? whole(from.count.best, each.best) : -1};
}

/// Whether a chip has memory of the kind of the stack: by its name, capitals apart.
constexpr truth takes(chip const& c, memory_stacks const& from) {
    if (!from.of) return truth::yes;
    if (c.memory_type.empty()) return truth::unknown;
    return certainly(same_name(c.memory_type, from.of->memory_type));
}

} // namespace chipgauge
