// The words of a citation.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words {

inline constexpr pattern<4> cited_version{"chipgauge {0}, rules checked through {1}; law {2}, catalog {3}",
                                          "chipgauge {0}, règles vérifiées jusqu’au {1}\u202f; droit {2}, catalogue {3}"};

} // namespace chipgauge::words
