// The sentences of an answer, and the words of its cells.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words {

// Parts of a sentence.
inline constexpr pattern<2> labeled{"{0}: {1}", "{0} : {1}"};
inline constexpr phrase clause_end{"; ", " ; "};
inline constexpr pattern<1> may_be{"may be {0}", "peut-être {0}"};

// Classification.
inline constexpr phrase no_3a090_yet{"3A090 did not exist yet.", "3A090 n’existait pas encore."};
inline constexpr pattern<1> classification_undetermined{"The classification is undetermined: {0}.", "Le classement est indéterminé : {0}."};
inline constexpr phrase meets_no_paragraph{"Meets no paragraph of ECCN 3A090.", "Ne répond à aucun paragraphe de l’ECCN 3A090."};
inline constexpr pattern<1> classified_somehow{"Classified {0}, by one paragraph or another.",
                                               "Classée {0}, par un paragraphe ou par un autre."};
inline constexpr pattern<2> classified{"Classified {0}: meets {1}.", "Classée {0} : répond à {1}."};

// License requirement.
inline constexpr pattern<1> no_license_to{"No license is required to {0} by the rules covered here.",
                                          "Aucune licence n’est exigée vers {0} par les règles prises en compte ici."};
inline constexpr pattern<2> license_undetermined{"Whether a license is required to {0} is undetermined: {1}.",
                                                 "On ne peut déterminer si une licence est exigée vers {0} : {1}."};
inline constexpr phrase not_judged_here{
    "by the rules covered here none is, and one that is not judged here may ask for it",
    "les règles prises en compte ici n’en exigent pas, mais une règle qui n’est pas examinée ici peut en "
    "exiger une"};
inline constexpr phrase data_are_missing{"data are missing", "des données manquent"};
inline constexpr pattern<1> license_on_some_basis{"A license is required to {0}, on one basis or another.",
                                                  "Une licence est exigée vers {0}, sur un fondement ou sur un autre."};
inline constexpr pattern<3> license_by_letter{"A license is required to {0} by letter since {1} ({2}).",
                                              "Une licence est exigée vers {0}, par lettre, depuis le {1} ({2})."};
inline constexpr pattern<2> license_to{"A license is required to {0} ({1}).", "Une licence est exigée vers {0} ({1})."};

/// What stands beside a license answer that would mislead alone: the notice, and where it stands.
inline constexpr pattern<2> qualified{"Beware: {0} ({1}).", "Attention : {0} ({1})."};
inline constexpr pattern<2> perhaps_qualified{"Beware, though whether it applies is open: {0} ({1}).",
                                              "Attention, bien que son application soit incertaine : {0} ({1})."};

// Exceptions and review.
inline constexpr pattern<2> exception_under_condition{"License Exception {0} may be available: {1}.",
                                                      "L’exception de licence {0} peut être disponible : {1}."};
inline constexpr pattern<1> exception_available{"License Exception {0} may be available.",
                                                "L’exception de licence {0} peut être disponible."};
inline constexpr phrase reviewed_case_by_case{
    "Applications are reviewed case by case: each on its merits, neither presumed granted nor refused.",
    "Les demandes sont examinées au cas par cas : chacune selon ses mérites, sans que l’octroi ni le refus en soit présumé."};
inline constexpr pattern<1> reviewed_under_condition{"Applications are reviewed case by case: {0}.",
                                                     "Les demandes sont examinées au cas par cas\u00a0: {0}."};
/// Where it is open whether a license is required, or whether the one policy that may reach it does.
inline constexpr pattern<1> review_if_required{"The review policy, where one applies: {0}.",
                                               "La politique d’examen, s’il y a lieu\u00a0: {0}."};
inline constexpr pattern<1> applications_meet{"Applications meet a {0}.", "Les demandes relèvent d’une {0}."};
inline constexpr phrase review_not_published{"No review policy has been published for it.",
                                             "Aucune politique d’examen n’a été publiée pour cette exigence."};
inline constexpr pattern<1> review_undetermined{"The review policy is undetermined: {0}.", "La politique d’examen est indéterminée : {0}."};

// Cells.
inline constexpr phrase cell_required{"required", "exigée"};
inline constexpr phrase cell_not_required{"not required", "non exigée"};
inline constexpr phrase cell_not_required_but{"not required, but see below", "non exigée, mais voir ci-dessous"};
inline constexpr phrase cell_by_letter{"by letter", "par lettre"};
inline constexpr phrase cell_license_undetermined{"undetermined", "indéterminée"};
inline constexpr phrase cell_no_exception{"none", "aucune"};
inline constexpr phrase cell_review_not_published{"not published", "non publiée"};
inline constexpr phrase cell_review_undetermined{"undetermined", "indéterminée"};
inline constexpr phrase cell_no_paragraph{"none", "aucun"};
inline constexpr phrase hint_no_license{"no license is required", "aucune licence n’est exigée"};
inline constexpr phrase hint_no_review{"no review policy has been published for this requirement",
                                       "aucune politique d’examen n’a été publiée pour cette exigence"};

// How near the nearest line is, and the sentence around it.
inline constexpr pattern<3> under_the_line{"{0} under {1} ({2})", "à {0} sous {1} ({2})"};
inline constexpr pattern<3> under_the_line_at_least{"at least {0} under {1} ({2})", "à {0} au moins sous {1} ({2})"};
inline constexpr pattern<1> it_stands{"It stands {0}.", "La puce se situe {0}."};
inline constexpr pattern<1> the_chip_stands{"The chip stands {0}.", "La puce se situe {0}."};

// The question.
inline constexpr pattern<2> asked_movement_and_day{"{0}, {1}", "{0}, {1}"};
inline constexpr pattern<1> asked_seat{"party headquartered {0}", "partie ayant son siège {0}"};
inline constexpr pattern<1> assumed_seat{"party headquartered {0} (assumed: as the destination)",
                                         "partie ayant son siège {0} (supposé, comme la destination)"};
inline constexpr pattern<1> asked_reading{"rules as {0}", "règles telles qu’{0}"};
inline constexpr phrase asked_datacenter{"taken as a datacenter item", "considérée comme article pour centres de données"};
inline constexpr phrase asked_not_datacenter{"taken as a non-datacenter item", "considérée comme article hors centres de données"};
inline constexpr phrase asked_supercomputer{"for a supercomputer", "pour un supercalculateur"};
inline constexpr phrase asked_military{"for a military end use", "pour une utilisation finale militaire"};
inline constexpr pattern<1> asked_exporter{"exporter headquartered {0}", "exportateur ayant son siège {0}"};
inline constexpr phrase asked_released_entity{"to an entity released by supplement no. 8 to part 740",
                                              "vers une entité dispensée par le supplément n° 8 à la partie 740"};
inline constexpr pattern<1> asked_us_market{"sold in the U.S. since {0}", "vendue aux États-Unis depuis : {0}"};

} // namespace chipgauge::words
