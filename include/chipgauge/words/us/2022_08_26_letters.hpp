// The words of law/us/2022_08_26_letters.hpp.
#pragma once

#include <chipgauge/law/us/2022_08_26_letters.hpp>
#include <chipgauge/words/us/row_words.hpp>

namespace chipgauge::words {

inline constexpr instrument_words letters_2022_titles[] = {
    {&law::letters_2022, {"Letters to NVIDIA and AMD of August 26, 2022", "Lettres à NVIDIA et à AMD du 26 août 2022"}},
    {&law::letter_amd_2022,
     {"Letter to AMD, as its spokesperson told the press", "Lettre à AMD, selon ce que son porte-parole en a dit à la presse"}},
};

inline constexpr row_words letters_2022_words[] = {
    {"letter.2022-08-26",
     {2022, 8, 26},
     {"A100 and H100, systems that contain them, and technology to support them",
      "A100 et H100, systèmes qui en contiennent, et technologie servant à leur soutien"}},
    {"letter.2022-08-26.russia",
     {2022, 8, 26},
     {"A100 and H100, to Russia", "A100 et H100, vers la Russie"},
     {"no withdrawal of the letter was published; 15 CFR part 746 applies to Russia as well",
      "aucun retrait de la lettre n’a été publié ; la partie 746 du 15 CFR s’applique aussi à la Russie"}},
    {"letter.2022-08-26.similar",
     {2022, 8, 26},
     {"any future circuit with both peak performance and chip-to-chip I/O roughly equal to the A100's",
      "tout circuit futur dont la performance de crête et les entrées-sorties entre puces égalent à peu près, les unes et les autres, "
      "celles de l’A100"},
     {"\"roughly equal\": no figures were published", "« à peu près égales » : aucun chiffre n’a été publié"}},
    {"letter.2022-08-26.amd",
     {2022, 8, 26},
     {"MI250, and so MI250X", "MI250, et donc MI250X"},
     {"AMD filed nothing; a spokesperson named the MI250, of whose series the MI250X is the faster",
      "AMD n’a rien déclaré à la SEC ; un porte-parole a nommé le MI250, dont le MI250X est la version plus rapide"}},
};

static_assert(worded(law::letters_2022_rows, letters_2022_words, letters_2022_titles));

} // namespace chipgauge::words
