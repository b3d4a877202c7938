// The words of the bounds for serving a language model.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words {

inline constexpr pattern<2> inference_title{"A model of {0} billion parameters at {1} bits: upper bounds",
                                            "Un modèle de {0} milliards de paramètres en {1} bits : bornes supérieures"};
inline constexpr phrase inference_subtitle{
    "Rooflines from published figures, one chip, one sequence; no measurement comes this high",
    "Plafonds (rooflines) tirés de chiffres publiés, une puce, une séquence ; aucune mesure n’atteint ces valeurs"};
inline constexpr phrase inference_format{"Format", "Format"};
inline constexpr phrase inference_decode{"Decode, tokens/s", "Décodage, jetons/s"};
inline constexpr phrase inference_decode_how{"bandwidth ÷ bytes of the weights", "bande passante ÷ octets des poids"};
inline constexpr phrase inference_prefill{"Prefill, tokens/s", "Préremplissage, jetons/s"};
inline constexpr phrase inference_prefill_how{"rate ÷ two operations a parameter", "puissance ÷ deux opérations par paramètre"};
inline constexpr phrase inference_ridge{"Ridge, operations/byte", "Point de bascule, opérations/octet"};
inline constexpr phrase inference_copies{"Copies in memory", "Copies en mémoire"};
inline constexpr phrase inference_dram{"DRAM bandwidth, GB/s", "Bande passante DRAM, Go/s"};
inline constexpr phrase inference_memory{"Memory, GB", "Mémoire, Go"};
inline constexpr phrase inference_per_watt{"TOPS per watt", "TOPS par watt"};
inline constexpr phrase inference_per_tpp{"MB/s per TPP", "Mo/s par TPP"};
inline constexpr pattern<4> inference_compared{"{0} has {1} of the TPP of {2} and decodes at most at {3} of its rate.",
                                               "Le {0} a {1} du TPP du {2} et décode au plus à {3} de son débit."};
inline constexpr phrase inference_no_criterion{"Arithmetic on published figures. These bounds are no criterion of any rule.",
                                               "Arithmétique sur des chiffres publiés. Ces bornes ne sont le critère d’aucune règle."};

} // namespace chipgauge::words
