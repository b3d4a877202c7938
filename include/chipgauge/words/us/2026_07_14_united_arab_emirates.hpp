// The words of law/us/2026_07_14_united_arab_emirates.hpp.
#pragma once

#include <chipgauge/law/us/2026_07_14_united_arab_emirates.hpp>
#include <chipgauge/words/us/2026_01_15_review_policy.hpp>
#include <chipgauge/words/us/row_words.hpp>

namespace chipgauge::words {

inline constexpr instrument_words uae_2026_titles[] = {
    {&law::uae_2026, {"United Arab Emirates rule", "Règle sur les Émirats arabes unis"}},
};

inline constexpr row_words uae_2026_words[] = {
    {"742.6(a)(6)(iii)(A)/AE",
     law::uae_2026_day,
     {"the United Arab Emirates, which left D:4 and are named for .b items",
      "les Émirats arabes unis, sortis du groupe D:4 et nommés pour les articles .b"},
     {"(A) says any destination worldwide; that its part for the UAE is enforced follows from the rule's purpose, not from its words",
      "le point (A) vise toute destination du monde ; que sa partie relative aux Émirats soit appliquée découle du but de la règle, non de "
      "ses termes"}},
    {"742.6(a)(6)(iii)(B)/AE",
     law::uae_2026_day,
     {"the United Arab Emirates, named beside D:1, D:4 and D:5", "les Émirats arabes unis, nommés à côté des groupes D:1, D:4 et D:5"}},
    {"740.supp.8",
     law::uae_2026_day,
     {"UAE government agencies, G42 and Core42 (until April 6, 2027), and Amazon, Apple, Google, Meta, Microsoft, OpenAI, Oracle and X.AI "
      "with subsidiaries",
      "les administrations des Émirats arabes unis, G42 et Core42 (jusqu’au 6 avril 2027), ainsi qu’Amazon, Apple, Google, Meta, "
      "Microsoft, OpenAI, Oracle et X.AI avec leurs filiales"}},
    {"742.6(b)(10)/AE.a",
     law::uae_2026_day,
     {"up to the country allocation, as printed", "dans la limite de l’allocation du pays, selon le texte imprimé"},
     {"as enforced the policy of 2023 for D:1 and D:4 destinations is taken to go on",
      "dans la lecture appliquée, la politique de 2023 pour les destinations des groupes D:1 et D:4 est supposée continuer"}},
    {"742.6(b)(10)(iii)(A)(1)/denial.b.AE", law::uae_2026_day, denial_prevails},
};

static_assert(worded(law::uae_2026_rows, uae_2026_words, uae_2026_titles));

} // namespace chipgauge::words
