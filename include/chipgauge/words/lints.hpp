// What looks wrong in a chip's figures, and what to check.
#pragma once

#include <chipgauge/chips/lint.hpp>
#include <chipgauge/words/language.hpp>

namespace chipgauge {

namespace words {

/// In the order of `lint`.
inline constexpr phrase lints[] = {
    {"A format of half the width usually runs twice as fast. Is this the sparse figure? TPP counts dense rates, and dense is not always "
     "half of sparse.",
     "Un format deux fois plus étroit va d’ordinaire deux fois plus vite. Est-ce le chiffre obtenu avec parcimonie (sparsity) ? Le TPP "
     "compte les puissances denses, et la valeur dense n’est pas toujours la moitié de l’autre."},
    {"A narrower format is rarely slower. Are the two figures in the right columns?",
     "Un format plus étroit est rarement plus lent. Les deux chiffres sont-ils dans les bonnes colonnes ?"},
    {"TPP takes the largest product over all formats. A 16-bit rate as high as the 8-bit one would double it, as Gaudi 3's does: give fp16 "
     "or bf16, or none where there is none.",
     "Le TPP retient le plus grand produit parmi tous les formats. Une puissance en 16 bits aussi élevée qu’en 8 bits le doublerait, comme "
     "pour Gaudi 3 : indiquez fp16 ou bf16, ou none s’il n’y en a pas."},
    {"Twice the catalog's dense figure for this name: a sparse figure, or operations counted twice? A datasheet's TOPS already counts a "
     "multiply-accumulate as two.",
     "Le double du chiffre dense du catalogue pour ce nom : chiffre obtenu avec parcimonie (sparsity), ou opérations comptées deux fois ? "
     "Les TOPS d’une fiche technique comptent déjà une multiplication-accumulation pour deux."},
    {"Half the catalog's figure for this name: multiply-accumulates instead of operations, or one die of two? A multiply-accumulate counts "
     "as two; macs:UNITS*COUNT*GHZ states it so.",
     "La moitié du chiffre du catalogue pour ce nom : des multiplications-accumulations au lieu d’opérations, ou une puce nue (die) sur "
     "deux ? Une multiplication-accumulation compte pour deux ; macs:UNITS*COUNT*GHZ l’écrit ainsi."},
    {"Very small for such a chip. Rates are in TFLOPS or TOPS, not in PFLOPS.",
     "Très peu pour une telle puce. Les puissances s’écrivent en TFLOPS ou en TOPS, non en PFLOPS."},
    {"Very small for such a chip. Bandwidths are in GB/s, not in TB/s.",
     "Très peu pour une telle puce. Les bandes passantes s’écrivent en Go/s, non en To/s."},
    {"More than two exposures (2 × 858 mm²) for one die. Is this the package? Density takes logic dies alone, without memory stacks and "
     "interposer; for several dies, say how many.",
     "Plus de deux expositions (2 × 858 mm²) pour une seule puce nue (die). Est-ce le boîtier ? La densité ne compte que les puces "
     "logiques, sans les piles de mémoire ni l’interposeur ; s’il y en a plusieurs, dites combien."},
    {"Several dies that fit into one exposure (858 mm²) together. Is this the area of one? Density takes all non-planar logic dies.",
     "Plusieurs puces nues (dies) qui tiennent ensemble dans une seule exposition (858 mm²). Est-ce la surface d’une seule ? La densité "
     "compte toutes les puces logiques non planaires."},
    {"The process names two kinds of dies, and one die is given. Do the I/O dies stand in the area? Those with non-planar transistors "
     "count.",
     "Le procédé nomme deux sortes de puces nues (dies), et une seule est indiquée. Les puces d’entrées-sorties sont-elles dans la "
     "surface ? Celles à transistors non planaires comptent."},
};
static_assert(sizeof(lints) / sizeof(lints[0]) == lint_count, "a lint lacks its sentence");

inline constexpr pattern<2> format_decides{"{0} decides. {1}", "{0} est déterminant. {1}"};
inline constexpr pattern<2> about_a_format{"{0}: {1}", "{0} : {1}"};
inline constexpr pattern<4> times_a_format{"{0} is {1} × {2}. {3}", "{0} vaut {1} × {2}. {3}"};

} // namespace words

/// What to check where a lint speaks, as one sentence or two.
constexpr std::string_view text_of(lint l, language in = {}) { return in(words::lints[static_cast<int>(l)]); }

} // namespace chipgauge
