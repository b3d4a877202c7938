// The words of the volume test: exports to China and Macau against shipments in the United States.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words {

inline constexpr phrase heading_us_volume{"Volume test for China and Macau", "Critère de volume pour la Chine et Macao"};
inline constexpr phrase column_commodity{"Commodity", "Produit"};
inline constexpr phrase column_exported{"To China and Macau", "Vers la Chine et Macao"};
inline constexpr phrase column_shipped{"Shipped in the U.S.", "Expédié aux États-Unis"};
inline constexpr phrase column_most{"At most", "Au plus"};
inline constexpr phrase column_within{"Within", "Respecté"};
inline constexpr phrase column_policy{"Case by case", "Cas par cas"};
inline constexpr phrase volume_together{"All together, in TPP", "Tous ensemble, en TPP"};
inline constexpr pattern<3> volume_limit{
    "What is exported to China and Macau may be no more than {0} of the TPP shipped to customers in the United States for use there, for "
    "the same commodity ({1}, {2}). Counts are those of whoever asks, none of chipgauge’s.",
    "Ce qui est exporté vers la Chine et Macao ne peut dépasser {0} du TPP expédié à des clients aux États-Unis pour y être utilisé, pour "
    "le même produit ({1}, {2}). Les nombres sont ceux de qui pose la question, non de chipgauge."};
inline constexpr pattern<2> volume_before{"On {0} there was no volume test: it begins on {1}.",
                                          "Au {0}, il n’y avait pas de critère de volume\u00a0: il commence le {1}."};
inline constexpr phrase volume_same_commodity{
    "Read here: the same commodity is the same chip, by the figures that the paragraph names; each has the same TPP, so that the test is "
    "one of numbers of chips.",
    "Lu ici\u00a0: le même produit est la même puce, d’après les chiffres que nomme le paragraphe\u202f; chacune a le même TPP, si bien "
    "que "
    "le critère porte sur le nombre de puces."};
inline constexpr phrase volume_dates{
    "The paragraph dates the U.S. side: from the first commercial shipment there to the application. Whether earlier exports to China "
    "count it does not say; the fleet is taken to be all of them.",
    "Le paragraphe date le côté américain\u00a0: de la première expédition commerciale jusqu’à la demande. Il ne dit pas si des "
    "exportations "
    "antérieures vers la Chine comptent\u202f; le parc est censé les comprendre toutes."};
inline constexpr phrase volume_of_several{
    "Of several commodities in one application the paragraph can be read one by one or together; both are shown.",
    "Pour plusieurs produits d’une même demande, le paragraphe se lit produit par produit ou pour tous ensemble\u202f; les deux sont "
    "montrés."};
inline constexpr phrase volume_is_one_of_nine{
    "The test is one of nine certifications; without all of them a presumption of denial remains. \"Case by case\" says whether the policy "
    "is open to the chip on that day, exported from the United States to China.",
    "Ce critère n’est qu’une des neuf attestations\u202f; sans elles toutes, la présomption de refus demeure. «\u00a0Cas par cas\u00a0» "
    "dit si "
    "cette politique est ouverte à la puce ce jour-là, exportée des États-Unis vers la Chine."};

} // namespace chipgauge::words
