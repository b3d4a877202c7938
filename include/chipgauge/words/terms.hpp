// The terms of the field: what outcomes, stages, metrics, movements and readings are called.
#pragma once

#include <chipgauge/answers/question.hpp>
#include <chipgauge/words/language.hpp>

namespace chipgauge {

namespace words {

// In the order of the enumerations.
inline constexpr phrase truths[] = {{"no", "non"}, {"unknown", "inconnu"}, {"yes", "oui"}};
inline constexpr phrase stages[] = {
    {"Classification", "Classement"},
    {"License requirement", "Exigence de licence"},
    {"License exception", "Exception de licence"},
    {"Review policy", "Politique d’examen"},
    {"Notice", "Avis"},
};
inline constexpr phrase kinds_of_text[] = {{"regulation", "règlement"},
                                           {"letter", "lettre"},
                                           {"guidance", "lignes directrices"},
                                           {"tariff", "tarif douanier"},
                                           {"bill", "proposition de loi"}};
inline constexpr phrase readings[] = {{"enforced", "appliquées"}, {"printed", "imprimées"}};
inline constexpr phrase metrics[] = {
    {"TPP", "TPP"},
    {"performance density", "densité de performance"},
    {"I/O transfer rate", "débit d’entrées-sorties"},
    {"DRAM bandwidth", "bande passante de la DRAM"},
    {"DRAM and I/O bandwidth", "bande passante de la DRAM et débit d’entrées-sorties"},
    {"dense rate", "puissance de calcul dense"},
    {"bandwidth density", "densité de bande passante"},
    {"datacenter item", "article pour centres de données"},
    {"released", "sortie"},
};
/// Empty where a metric has no unit.
inline constexpr phrase units[] = {{},
                                   {"TPP/mm²", "TPP/mm²"},
                                   {"GB/s", "Go/s"},
                                   {"GB/s", "Go/s"},
                                   {"GB/s", "Go/s"},
                                   {"TOPS", "TOPS"},
                                   {"GB/s per mm²", "Go/s par mm²"},
                                   {},
                                   {}};
inline constexpr phrase confidences[] = {{"vendor", "fabricant"}, {"press", "presse"}, {"estimate", "estimation"}};
inline constexpr phrase markets[] = {
    {"unknown", "inconnu"}, {"datacenter", "centre de données"}, {"workstation", "station de travail"}, {"consumer", "grand public"}};

// Movements.
inline constexpr phrase export_from_us{"export from the U.S.", "exportation depuis les États-Unis"};
inline constexpr phrase reexport{"reexport", "réexportation"};
inline constexpr phrase transfer{"in-country transfer", "transfert dans le pays"};

// Outcomes that are no name of a paragraph or an exception.
inline constexpr phrase none{"none", "aucun"};
inline constexpr phrase undetermined{"undetermined", "indéterminé"};
inline constexpr phrase license_requirement{"license requirement", "exigence de licence"};
inline constexpr phrase no_license{"no license", "sans licence"};
inline constexpr phrase presumption_of_denial{"presumption of denial", "présomption de refus"};
inline constexpr phrase policy_of_denial{"policy of denial", "politique de refus"};
inline constexpr phrase presumption_of_approval{"presumption of approval", "présomption d’octroi"};
inline constexpr phrase case_by_case{"case by case", "au cas par cas"};
inline constexpr phrase no_exception{"no exception", "aucune exception"};
inline constexpr phrase notice{"notice", "avis"};
inline constexpr phrase repealed{"repealed", "abrogé"};
inline constexpr phrase no_paragraph{"none", "aucun paragraphe"};

inline constexpr phrase fp64_tensor{"FP64 tensor", "FP64 tensoriel"};

// Groups of countries, in the order of their bits.
inline constexpr phrase groups_in_scope[] = {same_in_both("A:1"),
                                             same_in_both("A:5"),
                                             same_in_both("A:6"),
                                             same_in_both("D:1"),
                                             same_in_both("D:4"),
                                             same_in_both("D:5"),
                                             {"Macau or D:5", "Macao ou D:5"},
                                             {"Tier 1", "premier cercle (Tier 1)"}};
inline constexpr phrase groups_of_a_country[] = {same_in_both("A:1"),
                                                 same_in_both("A:5"),
                                                 same_in_both("A:6"),
                                                 same_in_both("D:1"),
                                                 same_in_both("D:4"),
                                                 same_in_both("D:5"),
                                                 {"named with D:5", "nommé avec D:5"},
                                                 {"Tier 1", "premier cercle (Tier 1)"}};

// Limits.
inline constexpr phrase for_datacenters{"designed or marketed for datacenters", "conçu ou commercialisé pour des centres de données"};
inline constexpr phrase not_for_datacenters{"not designed or marketed for datacenters",
                                            "ni conçu ni commercialisé pour des centres de données"};
inline constexpr pattern<1> released_by{"released by {0}", "sorti au plus tard le {0}"};
inline constexpr pattern<1> released_after{"released after {0}", "sorti après le {0}"};
inline constexpr pattern<2> from_to_figure{"{0} to {1}", "{0} à {1}"};
inline constexpr pattern<1> not_published{"{0} (not published)", "{0} (non publié)"};
inline constexpr phrase not_exactly_known{"not exactly known", "date exacte inconnue"};

// The end of every document.
inline constexpr pattern<1> disclaimer{"Arithmetic on published figures, not legal advice. Rules checked through {0}.",
                                       "Arithmétique sur des chiffres publiés, et non conseil juridique. Règles vérifiées jusqu’au {0}."};
inline constexpr pattern<2> disclaimer_of_later_day{
    "Arithmetic on published figures, not legal advice. Rules checked through {0}, {1} before the day asked; later changes are not known "
    "here.",
    "Arithmétique sur des chiffres publiés, et non conseil juridique. Règles vérifiées jusqu’au {0}, soit {1} avant le jour demandé ; les "
    "changements ultérieurs ne sont pas connus ici."};
inline constexpr pattern<2> disclaimer_when_stale{
    "Arithmetic on published figures, not legal advice. Warning: the rules were checked through {0}, {1} before the day asked. Read what "
    "was published since before you rely on this.",
    "Arithmétique sur des chiffres publiés, et non conseil juridique. Avertissement : les règles ont été vérifiées jusqu’au {0}, soit {1} "
    "avant le jour demandé. Prenez connaissance de ce qui a été publié depuis avant de vous y fier."};
inline constexpr pattern<1> one_day{"{0} day", "{0} jour"};
inline constexpr pattern<1> several_days{"{0} days", "{0} jours"};

/// The terms of art of which a French document gives the English one at first use: a reader will look for it in the texts.
struct term_of_art {
    std::string_view french{}, english{};
};
inline constexpr term_of_art terms_of_art[] = {
    {"performance totale de traitement", "total processing performance"},
    {"densité de performance", "performance density"},
    {"présomption de refus", "presumption of denial"},
    {"politique de refus", "policy of denial"},
    {"présomption d’octroi", "presumption of approval"},
    {"au cas par cas", "case by case"},
    {"exigence de licence", "license requirement"},
    {"exception de licence", "License Exception"},
    {"exceptions de licence", "License Exceptions"},
    {"politique d’examen", "license review policy"},
    {"réexportation", "reexport"},
    {"transfert dans le pays", "in-country transfer"},
};

} // namespace words

} // namespace chipgauge
