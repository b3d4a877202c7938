// The words of headroom: distances, stretches along area and TPP, the largest designs.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words {

inline constexpr pattern<3> headroom_title{"Headroom of {0}, to {1} on {2}", "Marge de la puce {0} vers {1} au {2}"};
inline constexpr pattern<3> headroom_title_by_design{"Designs of {0} mm², to {1} on {2}", "Conceptions de {0} mm², vers {1} au {2}"};
inline constexpr phrase heading_distances{"Distance to the lines in force", "Distance aux seuils en vigueur"};
inline constexpr pattern<1> heading_by_area{"By die area, at {0} TPP", "Selon la surface de silicium, à {0} TPP"};
inline constexpr pattern<1> heading_by_tpp{"By TPP, at {0} mm²", "Selon le TPP, à {0} mm²"};
inline constexpr phrase heading_by_tpp_planar{"By TPP (all dies planar: no density)",
                                              "Selon le TPP (toutes les puces planaires : pas de densité)"};
inline constexpr phrase heading_largest{"The largest designs", "Les plus grandes conceptions"};
inline constexpr pattern<1> heading_largest_of{"The largest designs of {0} mm²", "Les plus grandes conceptions de {0} mm²"};
inline constexpr phrase area_not_known{
    "The die area is not exactly known: with one, the largest designs could be said.",
    "La surface de silicium n’est pas exactement connue : indiquez-en une par --die-area pour les plus grandes conceptions."};
inline constexpr phrase assumed_of_a_design{
    "For a datacenter item with DRAM bandwidth under the line of the review policy.",
    "Pour un article destiné aux centres de données, dont la bande passante DRAM est sous le seuil de la politique d’examen."};

inline constexpr phrase column_line{"Line", "Seuil"};
inline constexpr phrase column_distance{"Distance", "Distance"};
inline constexpr phrase column_percent{"%", "%"};
inline constexpr phrase column_that_is{"That is", "Soit"};
inline constexpr phrase column_area{"Area", "Surface"};
inline constexpr phrase unit_of_area{"mm²", "mm²"};

inline constexpr phrase no_distance{"none", "sans objet"};
inline constexpr pattern<2> from_to{"{0} to {1}", "{0} à {1}"};
inline constexpr pattern<1> at_least{"≥ {0}", "≥ {0}"};
inline constexpr pattern<1> under{"under {0}", "moins de {0}"};
inline constexpr pattern<1> up_to{"up to {0}", "jusqu’à {0}"};
inline constexpr phrase from_there_on{"from there on", "au-delà"};
inline constexpr pattern<2> tops_more{"{0} TOPS more at {1} bit", "{0} TOPS de plus en {1} bits"};
inline constexpr pattern<2> tops_less{"{0} TOPS less at {1} bit", "{0} TOPS de moins en {1} bits"};
inline constexpr pattern<2> tops_too{"{0} at {1}", "{0} en {1}"};
inline constexpr pattern<1> at_area{"at {0} mm²", "à {0} mm²"};
inline constexpr pattern<1> at_package_area{"at {0} mm² of package", "à {0} mm² de boîtier"};

inline constexpr pattern<1> stands_in_its_place{"{0} stands in its place", "{0} tient sa place"};
inline constexpr pattern<1> if_chip_of{"if it is a chip of {0}", "si c’est une puce de {0}"};
inline constexpr phrase if_place_in_scope{"if the place is within its scope", "si le lieu est dans son champ"};
inline constexpr phrase asked_of_no_paragraph{"asked only of what meets no paragraph",
                                              "exigé seulement de ce qui ne répond à aucun paragraphe"};
inline constexpr phrase if_it_meets_no_paragraph{"if it meets no paragraph", "si elle ne répond à aucun paragraphe"};
inline constexpr pattern<1> asked_of_items{"asked only of what is {0}", "exigé seulement de ce qui relève de {0}"};
inline constexpr pattern<1> if_it_is{"if it is {0}", "si elle relève de {0}"};

inline constexpr pattern<2> unpublished_line{"{0}: {1}.", "{0} : {1}."};
inline constexpr pattern<3> unpublished_line_of{"{0}: {1}; {2}.", "{0} : {1} ; {2}."};

inline constexpr phrase column_design{"A design that", "Une conception qui"};
inline constexpr phrase bits_16{"16 bit", "16 bits"};
inline constexpr phrase bits_8{"8 bit", "8 bits"};
inline constexpr phrase bits_4{"4 bit", "4 bits"};
inline constexpr phrase design_no_paragraph{"meets no paragraph of 3A090", "ne répond à aucun paragraphe de 3A090"};
inline constexpr phrase design_out_of_a{"stays out of 3A090.a", "reste hors de 3A090.a"};
inline constexpr phrase design_case_by_case{"keeps within the limits of case-by-case review",
                                            "reste dans les limites de l’examen au cas par cas"};

} // namespace chipgauge::words
