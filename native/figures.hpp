// Figures as text: a number, a range, a preferred figure within it, none, or nothing at all.
#pragma once

#include <chipgauge/range.hpp>

#include <string>
#include <string_view>

/// `148`, `800..900`, `1017..2400@2400`, `800..` without an upper end, `none`; empty for unknown. Reads back as the same range.
std::string figure_text(chipgauge::range r);

/// Reads what `figure_text` writes. Throws std::runtime_error, which says what to write instead.
chipgauge::range read_figure(std::string_view text);

/// The same for a rate in TOPS, which may also be `macs:PER_UNIT*UNITS*GHZ`: multiply-accumulates of a unit in a clock, units, clock.
chipgauge::range read_rate(std::string_view text);

/// Without spaces at its ends.
std::string_view trimmed(std::string_view text);

/// The part before a separator, which is taken off together with it; all of it when there is no separator.
std::string_view take_until(std::string_view& rest, std::string_view separator);
