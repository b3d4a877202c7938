// The words of price-performance: what a chip gives for the price that whoever asks gave.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words {

inline constexpr phrase heading_price_performance{"For the money", "Pour le prix"};
inline constexpr phrase row_price{"Price, dollars (as given)", "Prix, dollars (tel que donné)"};
/// In the order of `bought`.
inline constexpr phrase rows_bought[] = {
    {"TPP per dollar", "TPP par dollar"},
    {"TFLOPS at 16 bits per 1,000 dollars", "TFLOPS à 16 bits pour 1\u202f000 dollars"},
    {"GB/s of DRAM per 1,000 dollars", "Go/s de DRAM pour 1\u202f000 dollars"},
    {"GB of memory per 1,000 dollars", "Go de mémoire pour 1\u202f000 dollars"},
};
inline constexpr phrase row_decode_bought{"Decode bound, tokens/s per 1,000 dollars",
                                          "Borne du décodage, jetons/s pour 1\u202f000 dollars"};
inline constexpr phrase row_prefill_bought{"Prefill bound, tokens/s per 1,000 dollars",
                                           "Borne du préremplissage, jetons/s pour 1\u202f000 dollars"};
inline constexpr phrase prices_are_the_readers{
    "Prices are those of whoever asks, none of chipgauge’s; power, network, racks and the wear of years are left out.",
    "Les prix sont ceux de qui pose la question, non de chipgauge\u202f; électricité, réseau, baies et amortissement sont laissés de "
    "côté."};

} // namespace chipgauge::words
