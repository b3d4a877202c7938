// Judging a chip by the law of the United States, without the catalog: the door for designs of one's own.
#pragma once

#include <chipgauge/answers/assess.hpp>
#include <chipgauge/answers/guard.hpp>
#include <chipgauge/law/us/the_law.hpp>

namespace chipgauge {

/// Judges a chip by the law of the United States.
constexpr assessment assess(chip const& c, question const& q = {}) { return assess(c, q, the_law); }

/// The same with metrics as given. `c` says whose they are: letters name models and makers.
constexpr assessment assess(chip const& c, metrics const& measured, question const& q) { return assess(c, measured, q, the_law); }

// An assessment points to its chip: one that is gone when the line ends cannot be asked about later.
assessment assess(chip const&&, question const& = {}) = delete;
assessment assess(chip const&&, question const&, rulebook) = delete;
assessment assess(chip const&&, metrics const&, question const&) = delete;
assessment assess(chip const&&, metrics const&, question const&, rulebook) = delete;

} // namespace chipgauge
