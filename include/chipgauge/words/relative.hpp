// The words of figures as multiples of a chip's, or of a line.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words {

inline constexpr pattern<1> heading_relative{"Times {0}", "Multiples de {0}"};
inline constexpr pattern<1> so_many_times{"{0} ×", "{0} ×"};

} // namespace chipgauge::words
