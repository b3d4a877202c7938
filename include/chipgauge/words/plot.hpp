// The words in and around the plot.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words {

inline constexpr pattern<2> plot_title{"TPP and performance density of {0} on {1}", "TPP et densité de performance de {0} au {1}"};
inline constexpr pattern<4> plot_description_of{"{0}: TPP {1}, performance density {2}. {3}",
                                                "{0} : TPP {1}, densité de performance {2}. {3}"};
inline constexpr pattern<3> plot_point{"{0}: TPP {1}, density {2}", "{0} : TPP {1}, densité {2}"};
inline constexpr phrase axis_tpp{"TPP", "TPP"};
inline constexpr phrase axis_density{"TPP per mm²", "TPP par mm²"};
inline constexpr phrase not_in_3a090{"not in 3A090", "hors de 3A090"};
inline constexpr pattern<2> plot_source{"chipgauge: rules of {0}, checked through {1}. Arithmetic, not legal advice.",
                                        "chipgauge : règles au {0}, vérifiées jusqu’au {1}. Arithmétique, et non conseil juridique."};

} // namespace chipgauge::words
