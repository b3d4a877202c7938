// The words of law/us/2024_04_04_corrections.hpp.
#pragma once

#include <chipgauge/law/us/2024_04_04_corrections.hpp>
#include <chipgauge/words/us/row_words.hpp>

namespace chipgauge::words {

inline constexpr instrument_words corrections_2024_titles[] = {
    {&law::corrections_2024, {"Corrections and clarifications of April 2024", "Corrections et clarifications d’avril 2024"}},
};

inline constexpr phrase nac_condition{"notify BIS (SNAP-R) at least 25 calendar days ahead; a written purchase order before each shipment; "
                                      "BIS may answer that a license is needed",
                                      "notification au BIS (SNAP-R) au moins 25 jours calendaires à l’avance ; un bon de commande écrit "
                                      "avant chaque expédition ; le BIS peut répondre qu’une licence est nécessaire"};
inline constexpr phrase aca_condition{"no notification; a written purchase order before each shipment",
                                      "sans notification ; un bon de commande écrit avant chaque expédition"};
inline constexpr phrase nac_transfer_doubt{"740.1(a) carries an exception for reexports over to transfers; BIS has not said so of NAC, and "
                                           "a customs message of 2024 put such transfers under ACA",
                                           "le § 740.1(a) étend aux transferts une exception prévue pour les réexportations ; le BIS ne "
                                           "l’a pas dit de NAC, et un message des douanes de 2024 rangeait ces transferts sous ACA"};

inline constexpr row_words corrections_2024_words[] = {
    {"740.8/NAC.a", law::corrections_2024_day, nac_condition},
    {"740.8/NAC.b", law::corrections_2024_day, nac_condition},
    {"740.8/NAC.a.transfer", law::corrections_2024_day, nac_condition, nac_transfer_doubt},
    {"740.8/NAC.b.transfer", law::corrections_2024_day, nac_condition, nac_transfer_doubt},
    {"740.8/NAC.a.elsewhere", law::corrections_2024_day, {"now ACA", "désormais ACA"}},
    {"740.8/NAC.b.elsewhere", law::corrections_2024_day, {"now ACA", "désormais ACA"}},
    {"740.8/ACA.a", law::corrections_2024_day, aca_condition},
    {"740.8/ACA.b", law::corrections_2024_day, aca_condition},
    {"740.8/ACA.a.transfer", law::corrections_2024_day, aca_condition},
    {"740.8/ACA.b.transfer", law::corrections_2024_day, aca_condition},
    {"744.23(d)/a",
     law::corrections_2024_day,
     {},
     {"the exact paragraph of this sentence was not confirmed", "le paragraphe exact de cette phrase n’a pas été confirmé"}},
    {"744.23(d)/b",
     law::corrections_2024_day,
     {},
     {"the exact paragraph of this sentence was not confirmed", "le paragraphe exact de cette phrase n’a pas été confirmé"}},
};

static_assert(worded(law::corrections_2024_rows, corrections_2024_words, corrections_2024_titles));

} // namespace chipgauge::words
