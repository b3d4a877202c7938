// The words of law/us/caps.hpp: what each amount counts, by paragraph.
#pragma once

#include <chipgauge/law/us/caps.hpp>
#include <chipgauge/words/phrase.hpp>

namespace chipgauge {

struct cap_words {
    paragraph id{};
    phrase unit{}; ///< of the amount
    phrase text{}; ///< what is counted
};

namespace words {

inline constexpr cap_words caps[] = {
    {"748.15/NVEU",
     same_in_both("TPP"),
     {"cumulative installed base of one company in one country", "parc installé cumulé d’une société dans un pays"}},
    {"740.29/LPP",
     same_in_both("TPP"),
     {"per ultimate consignee and calendar year; equality is inside",
      "par destinataire ultime et par année civile ; l’égalité est admise"}},
    {"740.29/LPP.notice", same_in_both("TPP"), {"per shipment: e-mail to BIS before it", "par expédition : courriel préalable au BIS"}},
    {"740.27/AIA.report", same_in_both("TPP"), {"cumulative: reporting starts", "en cumul : les déclarations deviennent obligatoires"}},
    {"742.6(b)(10)/country",
     same_in_both("TPP"),
     {"installed base of a country, counted from 2025 through 2027; presumption of approval up to it",
      "parc installé d’un pays, compté de 2025 à 2027 inclus ; présomption d’octroi jusqu’à ce montant"}},
    {"748.15/UVEU.outside",
     {"% of total AI compute", "% de la puissance de calcul totale d’IA"},
     {"outside Tier 1", "hors du premier cercle (Tier 1)"}},
    {"748.15/UVEU.country",
     {"% of total AI compute", "% de la puissance de calcul totale d’IA"},
     {"in any one country outside Tier 1", "dans un même pays hors du premier cercle (Tier 1)"}},
    {"748.15/UVEU.us",
     {"% of total AI compute", "% de la puissance de calcul totale d’IA"},
     {"outside the U.S., for a U.S. party", "hors des États-Unis, pour une partie américaine"}},
    {"4E091",
     {"training operations", "opérations d’entraînement"},
     {"weights of an unpublished model trained with this or more",
      "poids d’un modèle non publié, entraîné avec autant d’opérations ou davantage"}},
    {"742.6(b)(10)(iii)(A)(1)/volume",
     {"% of TPP shipped for use in the U.S.", "% du TPP expédié pour être utilisé aux États-Unis"},
     {"shipments of the same product to China and Macau", "expéditions du même produit vers la Chine et Macao"}},
    {"772.1/supercomputer.64",
     {"PFLOPS at 64 bits", "PFLOPS en 64 bits"},
     {"within 41,600 cubic feet", "dans un volume de 41 600 pieds cubes"}},
    {"772.1/supercomputer.32",
     {"PFLOPS at 32 bits", "PFLOPS en 32 bits"},
     {"within 41,600 cubic feet", "dans un volume de 41 600 pieds cubes"}},
};

} // namespace words

namespace detail {

constexpr cap_words const* find_words(cap const& c) {
    for (cap_words const& w : words::caps)
        if (w.id == c.id) return &w;
    return nullptr;
}
static_assert(
    [] {
        for (cap const& c : law::caps)
            if (!find_words(c)) return false;
        for (cap_words const& w : words::caps) {
            bool counted = false;
            for (cap const& c : law::caps) counted = counted || c.id == w.id;
            if (!counted) return false;
        }
        return true;
    }(),
    "an amount lacks its words, or words belong to no amount");

} // namespace detail
} // namespace chipgauge
