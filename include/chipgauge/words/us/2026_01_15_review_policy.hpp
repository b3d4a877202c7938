// The words of law/us/2026_01_15_review_policy.hpp.
#pragma once

#include <chipgauge/law/us/2026_01_15_review_policy.hpp>
#include <chipgauge/words/us/row_words.hpp>

namespace chipgauge::words {

inline constexpr instrument_words review_2026_titles[] = {
    {&law::review_2026, {"Revision of the review policy for China and Macau", "Révision de la politique d’examen pour la Chine et Macao"}},
};

inline constexpr row_words review_2026_words[] = {
    {"742.6(b)(10)(iii)(A)(1)",
     law::review_2026_day,
     {"if certified: on the U.S. market by January 15, 2026; no U.S. order delayed; shipments to China and Macau at most 50 % of the "
      "product's TPP shipped for use in the U.S.; know-your-customer, remote-user and security terms; tested by an independent U.S. "
      "laboratory; otherwise presumption of denial",
      "s’il est certifié : produit commercialisé aux États-Unis au plus tard le 15 janvier 2026 ; aucune commande américaine retardée ; "
      "expéditions vers la Chine et Macao d’au plus 50 % du TPP de ce produit expédié pour être utilisé aux États-Unis ; obligations de "
      "connaissance du client, de contrôle des utilisateurs à distance et de sécurité ; essai par un laboratoire américain indépendant ; à "
      "défaut, présomption de refus"},
     {"the release date of the chip stands for \"commercially available in the U.S.\"",
      "la date de sortie de la puce tient lieu de « commercialisée aux États-Unis »"}},
};

static_assert(worded(law::review_2026_rows, review_2026_words, review_2026_titles));

} // namespace chipgauge::words
