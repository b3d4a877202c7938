// The words of an explanation: its headings, its tables, and what the data leave open.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words {

inline constexpr pattern<3> explanation_title{"{0} to {1} on {2}", "{0} vers {1} au {2}"};

inline constexpr phrase heading_figures{"Figures", "Chiffres"};
inline constexpr phrase heading_exceptions{"License exceptions that may be available", "Exceptions de licence éventuellement disponibles"};
inline constexpr phrase heading_entry{"Entry in the Commerce Control List", "Rubrique de la liste de contrôle (Commerce Control List)"};
inline constexpr phrase heading_notices{"Notices (they change no answer)", "Avis (ils ne changent aucune réponse)"};
inline constexpr phrase heading_answer{"Answer", "Réponse"};
inline constexpr phrase heading_open{"What the data cannot tell (* interpretation, or not confirmed)",
                                     "Ce que les données ne disent pas (* interprétation, ou point non confirmé)"};
inline constexpr phrase heading_not_checked{"Not checked", "Non vérifié"};

inline constexpr phrase column_entry{"ECCN", "ECCN"};
inline constexpr phrase column_controls{"Controlled for", "Motifs du contrôle"};
inline constexpr phrase column_because{"Because", "Parce que"};
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
/// Reasons for control, in the order of their bits.
inline constexpr phrase controls[] = {{"regional stability (RS)", "stabilité régionale (RS)"},
                                      {"anti-terrorism (AT)", "lutte contre le terrorisme (AT)"},
                                      {"national security (NS)", "sécurité nationale (NS)"},
                                      {"encryption (EI)", "cryptologie (EI)"}};
/// Why a product stands in an entry: {0} the paragraph, {1} the circuits inside, {2} the line of large computers, {3} their sum.
inline constexpr pattern<1> entry_of_circuit{"the circuit stands in {0}", "le circuit relève de {0}"};
inline constexpr pattern<3> entry_of_circuit_inside{
    "each circuit is tested, not the sum: {1} inside, each in {0}; neither an encryption item nor a computer over {2} WT",
    "chaque circuit est examiné, et non la somme : à l’intérieur, {1}, chacun relevant de {0} ; ni bien de cryptologie, ni calculateur de "
    "plus de {2} WT"};
inline constexpr pattern<3> entry_of_circuit_inside_if{"each circuit is tested, not the sum: {1} inside, each in {0}; if it is neither an "
                                                       "encryption item nor a computer over {2} WT, which is "
                                                       "not known here",
                                                       "chaque circuit est examiné, et non la somme\u00a0: à l’intérieur, {1}, chacun "
                                                       "relevant de {0}\u202f; s’il n’est ni bien de cryptologie, ni "
                                                       "calculateur de plus de {2}\u00a0WT, ce que l’on ne sait pas ici"};
inline constexpr pattern<4> entry_of_large_computer_if{
    "each circuit is tested: {1} inside, each in {0}; together {3} WT of adjusted peak performance, the line being {2}; if it is no "
    "encryption "
    "item, which is not known here",
    "chaque circuit est examiné\u00a0: à l’intérieur, {1}, chacun relevant de {0}\u202f; ensemble {3}\u00a0WT de performance de crête "
    "ajustée, "
    "le seuil étant de {2}\u202f; s’il n’est pas un bien de cryptologie, ce que l’on ne sait pas ici"};
inline constexpr pattern<2> entry_of_floor_inside{
    "each circuit is tested, not the sum: {1} inside, each in {0}",
    "chaque circuit est examiné, et non la somme : à l’intérieur, {1}, chacun relevant de {0}"};
inline constexpr pattern<4> entry_of_large_computer{
    "each circuit is tested: {1} inside, each in {0}; together {3} WT of adjusted peak performance, over {2}",
    "chaque circuit est examiné : à l’intérieur, {1}, chacun relevant de {0} ; ensemble {3} WT de performance de crête ajustée, au-delà de "
    "{2}"};
inline constexpr pattern<2> entry_of_encryption{
    "each circuit is tested: {1} inside, each in {0}; the system is an encryption item",
    "chaque circuit est examiné : à l’intérieur, {1}, chacun relevant de {0} ; le système est un bien de cryptologie"};
inline constexpr pattern<2> entry_if_encryption{
    "each circuit is tested: {1} inside, each in {0}; if the system is an encryption item, which is not known here",
    "chaque circuit est examiné : à l’intérieur, {1}, chacun relevant de {0} ; si le système est un bien de cryptologie, ce que l’on ne "
    "sait "
    "pas ici"};
inline constexpr pattern<2> entry_of_mass_market{
    "each circuit is tested: {1} inside, each in {0}; the system is an encryption item of the mass market",
    "chaque circuit est examiné : à l’intérieur, {1}, chacun relevant de {0} ; le système est un bien de cryptologie grand public (mass "
    "market)"};
inline constexpr phrase no_entry{"Undetermined, or none that stands here.", "Indéterminée, ou aucune de celles prises en compte ici."};
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

} // namespace chipgauge::words
