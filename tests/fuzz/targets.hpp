// The readers of what anybody may write, each with what must hold of any bytes. A property that does not hold aborts.
// Replayed on the corpora by the tests; searched by libFuzzer in the preset `fuzz`.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string_view>

void fuzz_figures(std::string_view);  ///< figures, rates, days
void fuzz_chip(std::string_view);     ///< --chip, and every writer on the chip
void fuzz_link(std::string_view);     ///< the page's link
void fuzz_classify(std::string_view); ///< CSV and JSON Lines, all of classify
void fuzz_options(std::string_view);  ///< the command line, words between line ends
void fuzz_claims(std::string_view);   ///< a file of claims, its first question asked

struct fuzz_target {
    std::string_view name;
    void (*run)(std::string_view);
};
inline constexpr fuzz_target fuzz_targets[] = {{"figures", fuzz_figures},   {"chip", fuzz_chip},       {"link", fuzz_link},
                                               {"classify", fuzz_classify}, {"options", fuzz_options}, {"claims", fuzz_claims}};

#define MUST(property)                                                                                                                     \
    do {                                                                                                                                   \
        if (!(property)) {                                                                                                                 \
            std::fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #property);                                             \
            std::abort();                                                                                                                  \
        }                                                                                                                                  \
    } while (false)
