// The words of the decision table: the whole law of one question.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words {

inline constexpr pattern<2> decision_title{"Every answer to {0} on {1}", "Toutes les réponses vers {0} au {1}"};
inline constexpr phrase decision_of_all{"Any maker and model", "Tout fabricant et tout modèle"};
inline constexpr phrase decision_of_others{"Makers and models that no rule names", "Fabricants et modèles qu’aucune règle ne nomme"};
inline constexpr phrase decision_of_memory{"Memory sold on its own", "Mémoire vendue seule"};
inline constexpr pattern<2> decision_of_named{"{0}, model {1}", "{0}, modèle {1}"};
inline constexpr pattern<1> decision_of_maker{"{0}, any other model", "{0}, tout autre modèle"};
inline constexpr pattern<1> decision_of_model{"Another maker, model {0}", "Autre fabricant, modèle {0}"};
inline constexpr phrase decision_unknown{
    "A figure that is not known may be any: the answer is then what all rows that it leaves open have in common. A chip without "
    "performance density (all dies planar) reaches no line of density. Notices and ECCN 3A991.p are not in the table.",
    "Un chiffre inconnu peut être quelconque : la réponse est alors ce qu’ont en commun toutes les lignes qu’il laisse possibles. Une "
    "puce sans densité de performance (toutes les puces planaires) n’atteint aucun seuil de densité. Les avis et l’ECCN 3A991.p ne "
    "figurent pas dans le tableau."};

inline constexpr pattern<1> below{"< {0}", "< {0}"};
inline constexpr pattern<1> more_than{"> {0}", "> {0}"};
inline constexpr pattern<1> not_more_than{"≤ {0}", "≤ {0}"};
inline constexpr pattern<2> two_bounds{"{0}, {1}", "{0}, {1}"};
inline constexpr pattern<1> from_day{"from {0}", "à partir du {0}"};
inline constexpr pattern<1> before_day{"before {0}", "avant le {0}"};

} // namespace chipgauge::words
