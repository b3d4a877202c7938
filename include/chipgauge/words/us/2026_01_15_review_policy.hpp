// The words of law/us/2026_01_15_review_policy.hpp.
#pragma once

#include <chipgauge/law/us/2026_01_15_review_policy.hpp>
#include <chipgauge/words/us/row_words.hpp>

namespace chipgauge::words {

inline constexpr instrument_words review_2026_titles[] = {
    {&law::review_2026, {"Revision of the review policy for China and Macau", "Révision de la politique d’examen pour la Chine et Macao"}},
};

inline constexpr phrase denial_prevails{
    "all other applications; where an application meets more than one policy, this one is applied",
    "toutes les autres demandes ; lorsqu’une demande relève de plusieurs politiques, c’est celle-ci qui s’applique"};

inline constexpr row_words review_2026_words[] = {
    {"742.6(b)(10)(iv)(A)",
     law::review_2026_day,
     {"not in the text of 2026; on which day it went is not known", "absent du texte de 2026 ; on ignore quel jour il a disparu"}},
    {"742.6(b)(10)(iii)(A)(1)",
     law::review_2026_day,
     {"with the certifications of supplement no. 2 to part 748 (dd): units sold in the U.S.; no U.S. order delayed and no foundry capacity "
      "diverted; TPP shipped to China and Macau at most 50 % of the same commodity's in the U.S.; end use, know-your-customer, remote-user "
      "and security terms; every shipment tested by an independent U.S. laboratory; without them presumption of denial",
      "avec les certifications du supplément nº 2 de la partie 748 (dd) : unités vendues aux États-Unis ; aucune commande américaine "
      "retardée ni capacité de fonderie détournée ; TPP expédiée vers la Chine et Macao d’au plus 50 % de celle du même produit aux "
      "États-Unis ; conditions d’utilisation finale, de connaissance du client, d’utilisateurs à distance et de sécurité ; chaque "
      "expédition testée par un laboratoire américain indépendant ; à défaut, présomption de refus"},
     {},
     {"with all certifications of supplement no. 2 to part 748 (dd); without them a presumption of denial",
      "avec toutes les certifications du supplément nº 2 de la partie 748 (dd)\u202f; à défaut, présomption de refus"}},
    {"742.6(b)(10)(iii)(A)(1)/denial.a", law::review_2026_day, denial_prevails},
    {"742.6(b)(10)(iii)(A)(1)/denial.b", law::review_2026_day, denial_prevails},
    {"742.6(b)(10)(iii)(A)(1)/denial.b.party", law::review_2026_day, denial_prevails},
    {"742.6(b)(10)(iii)/preamble",
     law::review_2026_day,
     {"the preamble of the rule speaks of products commercially available in the U.S. on January 15, 2026; the CFR has no such limit, but "
      "a chip without U.S. sales cannot give 50 % of them",
      "le préambule de la règle parle de produits commercialisés aux États-Unis le 15 janvier 2026 ; le CFR n’a pas cette limite, mais une "
      "puce sans ventes américaines ne peut en donner 50 %"}},
};

static_assert(worded(law::review_2026_rows, review_2026_words, review_2026_titles));

} // namespace chipgauge::words
