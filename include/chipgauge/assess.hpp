// Judging a chip by the law of the United States, without the catalog: the door for designs of one's own.
#pragma once

#include <chipgauge/answers/asked_law.hpp>
#include <chipgauge/answers/assess.hpp>
#include <chipgauge/answers/guard.hpp>

namespace chipgauge {

/// Judges a chip by the law of the United States, or what the question supposes of it.
constexpr assessment assess(chip const& c, question const& q = {}) { return assess(c, q, law_of(q)); }

/// The same with metrics as given. `c` says whose they are: letters name models and makers.
constexpr assessment assess(chip const& c, metrics const& measured, question const& q) { return assess(c, measured, q, law_of(q)); }

// An assessment points to its chip: one that is gone when the line ends cannot be asked about later.
assessment assess(chip const&&, question const& = {}) = delete;
assessment assess(chip const&&, question const&, rulebook) = delete;
assessment assess(chip const&&, metrics const&, question const&) = delete;
assessment assess(chip const&&, metrics const&, question const&, rulebook) = delete;

} // namespace chipgauge
