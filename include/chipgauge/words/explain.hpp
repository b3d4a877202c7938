// The words of an explanation: its headings, its tables, and what the data leave open.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words {

inline constexpr pattern<3> explanation_title{"{0} to {1} on {2}", "{0} vers {1} au {2}"};

inline constexpr phrase heading_figures{"Figures", "Chiffres"};
inline constexpr phrase heading_exceptions{"License exceptions that may be available", "Exceptions de licence éventuellement disponibles"};
inline constexpr phrase heading_notices{"Notices (they change no answer)", "Avis (ils ne changent aucune réponse)"};
inline constexpr phrase heading_answer{"Answer", "Réponse"};
inline constexpr phrase heading_open{"What the data cannot tell (* interpretation, or not confirmed)",
                                     "Ce que les données ne disent pas (* interprétation, ou point non confirmé)"};
inline constexpr phrase heading_not_covered{"Not covered", "Hors du champ"};

inline constexpr phrase column_paragraph{"Paragraph", "Paragraphe"};
inline constexpr phrase column_limit{"Limit", "Condition"};
inline constexpr phrase column_holds{"Holds", "Remplie"};
inline constexpr phrase column_says{"Says", "Contenu"};
inline constexpr phrase column_applies{"Applies", "S’applique"};
inline constexpr phrase column_source{"Source", "Source"};

inline constexpr phrase not_in_force{"3A090 was not in force on this day.", "3A090 n’était pas en vigueur ce jour-là."};
inline constexpr pattern<1> by_die_area{"By die area: {0}.", "Selon la surface de silicium : {0}."};
inline constexpr pattern<2> span_up_to{"{0} up to {1} mm²", "{0} jusqu’à {1} mm²"};
inline constexpr pattern<2> span_above{"{0} above {1} mm²", "{0} au-delà de {1} mm²"};
inline constexpr pattern<2> span_above_up_to{"{0} above that up to {1} mm²", "{0} au-delà et jusqu’à {1} mm²"};
inline constexpr phrase no_requirement{
    "No rule in force on this day requires one for this chip, destination and party.",
    "Aucune règle en vigueur ce jour-là n’en exige une pour cette puce, cette destination et cette partie."};
inline constexpr phrase no_policy{"None has been published for this requirement.", "Aucune n’a été publiée pour cette exigence."};
inline constexpr pattern<3> limit_with_value{"{0}: {1} ({2})", "{0} : {1} ({2})"};
inline constexpr phrase still_in_floor{
    "It is still in ECCN 3A991.p, controlled for anti-terrorism reasons only.",
    "Elle relève encore de l’ECCN 3A991.p, contrôlé pour les seules raisons de lutte contre le terrorisme."};
inline constexpr pattern<1> figures_from{"the chip's figures: {0}", "chiffres de la puce : {0}"};

// What the data cannot tell.
inline constexpr pattern<1> open_seat{
    "The party's headquarters were not given and are assumed to be {0}. A parent in Macau or D:5 would bring the requirement anywhere.",
    "Le siège de la partie n’a pas été indiqué : il est supposé être {0}. Une société mère à Macao ou dans un pays du groupe D:5 "
    "entraînerait l’exigence partout."};
inline constexpr phrase open_press{
    "The figures of this chip rest on press reports, not on a vendor datasheet alone.",
    "Les chiffres de cette puce reposent sur des articles de presse, et non sur une fiche technique du fabricant seule."};
inline constexpr phrase open_estimates{
    "The figures of this chip rest on estimates, not on a vendor datasheet alone.",
    "Les chiffres de cette puce reposent sur des estimations, et non sur une fiche technique du fabricant seule."};
inline constexpr phrase open_area_unknown{"The die area is not published, so performance density is unknown.",
                                          "La surface de silicium n’est pas publiée : la densité de performance est donc inconnue."};
inline constexpr phrase open_area_estimate{"The die area is an estimate; performance density is a range.",
                                           "La surface de silicium est une estimation ; la densité de performance est un intervalle."};
inline constexpr phrase open_rate_unknown{"No compute rate is published, so TPP is unknown.",
                                          "Aucune puissance de calcul n’est publiée : le TPP est donc inconnu."};
inline constexpr phrase open_workstation{
    "A workstation part is counted as not designed for datacenters, as its maker does: an interpretation.",
    "Une carte pour station de travail est tenue pour non conçue pour des centres de données, comme le fait son fabricant : c’est une "
    "interprétation."};
inline constexpr pattern<2> open_standing{"The standing of {0} is doubtful: {1}.", "Statut incertain ({0}) : {1}."};
inline constexpr pattern<1> open_released_later{"The chip was released later ({0}): the answer is hypothetical.",
                                                "La puce n’est sortie que plus tard ({0}) : la réponse est hypothétique."};
inline constexpr pattern<2> open_doubt{"{0}: {1}.", "{0} : {1}."};
inline constexpr pattern<1> open_later_rules{
    "Rules after {0} were not seen. The Affiliates (50 %) Rule was to return on November 10, 2026; whether it did is not confirmed.",
    "Les règles postérieures au {0} n’ont pas été vues. La règle des affiliés (Affiliates Rule, 50 %) devait reprendre effet "
    "le 10 novembre 2026 ; il n’est pas confirmé qu’elle l’ait fait."};

/// What no output of this program decides.
inline constexpr phrase not_covered[] = {
    {"listed parties (Entity List, military end users) and the ownership test of the Affiliates Rule",
     "les parties inscrites sur des listes (Entity List, utilisateurs finals militaires) et le critère de détention de la règle des "
     "affiliés (Affiliates Rule)"},
    {"end uses under part 744 beyond the supercomputer and military tests, and \"knowledge\"",
     "les utilisations finales visées par la partie 744, hormis les critères du supercalculateur et de l’usage militaire, et la "
     "« connaissance » (knowledge)"},
    {"the Treasury's sanctions programs (OFAC)", "les programmes de sanctions du Trésor (OFAC)"},
    {"deemed exports, technology and software (3D001, 3E001, 4E091), manufacturing equipment",
     "les exportations réputées (deemed exports), la technologie et les logiciels (3D001, 3E001, 4E091), les équipements de fabrication"},
    {"national security and encryption controls of computers and assemblies (4A003.z, 5A002.z) beyond the requirement of the chips inside",
     "les contrôles de sécurité nationale et de cryptologie des ordinateurs et des ensembles (4A003.z, 5A002.z), au-delà de l’exigence qui "
     "vise les puces qu’ils contiennent"},
};

} // namespace chipgauge::words
