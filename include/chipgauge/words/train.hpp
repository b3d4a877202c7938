// The words of a training: how long it takes, and the lines that it crosses.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words {

inline constexpr pattern<2> train_title{"{0} train with {1} operations", "{0} pour un entraînement de {1} opérations"};
inline constexpr pattern<2> train_from_size{"six operations for each of {0} billion parameters and {1} billion tokens",
                                            "six opérations pour chacun des {0} milliards de paramètres et des {1} milliards de jetons"};
inline constexpr pattern<1> train_utilization{"utilization {0} of the dense 16-bit rate",
                                              "taux d’utilisation {0} de la puissance dense à 16 bits"};
inline constexpr pattern<1> train_utilization_assumed{"as published for large trainings: {0}",
                                                      "tel que publié pour de grands entraînements\u00a0: {0}"};
inline constexpr pattern<3> train_utilization_of{"{0} of {1} ({2})", "{0} pour {1} ({2})"};
inline constexpr pattern<1> train_bound{
    "At the full rate it would take {0} days: a lower bound, which no training reaches.",
    "À pleine puissance il durerait {0} jours\u00a0: une borne inférieure, qu’aucun entraînement n’atteint."};
inline constexpr pattern<1> train_formula{
    "Days: operations ÷ (dense 16-bit rate × utilization × 86,400 s). Operations, where the size of the model is given: 6 × parameters × "
    "tokens ({0}).",
    "Jours\u00a0: opérations ÷ (puissance dense à 16 bits × taux d’utilisation × 86\u202f400 s). Opérations, quand la taille du modèle est "
    "donnée\u00a0: 6 × paramètres × jetons ({0})."};
inline constexpr pattern<2> train_takes{"It takes {0} days: {1} hours of a chip.", "Il dure {0} jours\u00a0: {1} heures de puce."};
inline constexpr phrase train_unknown{"How long it takes no published figure tells.",
                                      "Aucun chiffre publié ne dit combien de temps il dure."};
inline constexpr phrase heading_training_lines{"Lines that count the operations of a training",
                                               "Seuils qui comptent les opérations d’un entraînement"};
inline constexpr phrase column_training_line{"Line", "Seuil"};
inline constexpr phrase column_operations{"Operations", "Opérations"};
inline constexpr phrase column_days_to_it{"Days to it", "Jours pour l’atteindre"};
inline constexpr phrase column_status{"Status", "État"};
/// In the order of `line_status`.
inline constexpr phrase line_statuses[] = {
    {"in force", "en vigueur"}, {"printed, not enforced", "imprimé, non appliqué"}, {"rescinded", "abrogé"}};
inline constexpr phrase train_is_arithmetic{
    "Rates as published, all chips at once and without a break: days of computing, not of a calendar.",
    "Puissances publiées, toutes les puces à la fois et sans arrêt\u00a0: des jours de calcul, non de calendrier."};
inline constexpr pattern<2> ten_to{"{0} × 10^{1}", "{0} × 10^{1}"};

} // namespace chipgauge::words
