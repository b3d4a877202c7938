// What is said of an answer by a law that is not: as if a paragraph did not exist, as if a bill were law.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words {

inline constexpr pattern<1> hypothetical_title{"Hypothetical: {0}", "Hypothèse\u00a0: {0}"};
inline constexpr pattern<1> hypothetically{"HYPOTHETICAL, not the law: {0}", "HYPOTHÈSE, et non le droit en vigueur\u00a0: {0}"};
inline constexpr pattern<1> as_if_without{"as if {0} did not exist (what it ended or displaced applies again)",
                                          "comme si {0} n’existait pas (ce qu’il abrogeait ou écartait s’applique de nouveau)"};
inline constexpr pattern<2> as_if_law{"as if {0} were law from {1} on", "comme si {0} avait force de loi à compter du {1}"};

} // namespace chipgauge::words
