// What comes of a claim: whether what it says holds on its day, until or from which day it does, and on what it depends.
#pragma once

#include <chipgauge/values/date.hpp>
#include <chipgauge/values/range.hpp>

#include <string_view>

namespace chipgauge {

enum class verdict : std::uint8_t { holds, does_not_hold, held_until, holds_from, depends, undetermined, not_computable };

/// Stable, as records say it.
constexpr std::string_view key_of(verdict v) {
    constexpr std::string_view keys[] = {"holds", "does_not_hold", "held_until", "holds_from", "depends", "undetermined", "not_computable"};
    return keys[static_cast<int>(v)];
}

/// How an expectation compares a figure or a word with another.
enum class relation : std::uint8_t { equals, differs, less, at_most, more, at_least, within, includes };

constexpr std::string_view key_of(relation r) {
    constexpr std::string_view keys[] = {"=", "!=", "<", "<=", ">", ">=", "within", "includes"};
    return keys[static_cast<int>(r)];
}

/// Whether a figure stands in a relation to another. `share`: of `within`, how far from it as a share of it.
constexpr truth stands(range value, relation how, range other, double share = 0) {
    auto const equal = [](range a, range b) { return at_least(a, b) && at_most(a, b); };
    switch (how) {
    case relation::equals: return equal(value, other);
    case relation::differs: return !equal(value, other);
    case relation::less: return less_than(value, other);
    case relation::at_most: return at_most(value, other);
    case relation::more: return more_than(value, other);
    case relation::at_least: return at_least(value, other);
    case relation::within: return at_least(value, other * range::exactly(1 - share)) && at_most(value, other * range::exactly(1 + share));
    case relation::includes: return truth::no; // of lists
    }
    return truth::unknown;
}

/// A claim over time, seen from its day.
struct course {
    truth then = truth::unknown; ///< on its day
    date until{0, 0, 0};         ///< the last day on which it held; not valid where it still does, or never did
    date from{0, 0, 0};          ///< the first later day on which it holds; not valid where there is none, or it held on its day
};

constexpr verdict verdict_of(course const& c) {
    if (c.then == truth::unknown) return verdict::undetermined;
    if (c.then == truth::yes) return c.until.valid() ? verdict::held_until : verdict::holds;
    return c.from.valid() ? verdict::holds_from : c.until.valid() ? verdict::held_until : verdict::does_not_hold;
}

} // namespace chipgauge
