// The words of law/us/2024_04_04_corrections.hpp.
#pragma once

#include <chipgauge/law/us/2024_04_04_corrections.hpp>
#include <chipgauge/words/us/row_words.hpp>

namespace chipgauge::words {

inline constexpr instrument_words corrections_2024_titles[] = {
    {&law::corrections_2024, {"Corrections and clarifications of April 2024", "Corrections et clarifications d’avril 2024"}},
};

inline constexpr phrase now_aca{"now ACA", "désormais ACA"};
inline constexpr phrase paragraph_not_confirmed{"the exact paragraph of this sentence was not confirmed",
                                                "le paragraphe exact de cette phrase n’a pas été confirmé"};
inline constexpr phrase nac_condition{
    "notify BIS at least 25 calendar days before shipment (SNAP-R), with a written purchase order; BIS may answer that a license is needed",
    "notification au BIS au moins 25 jours calendaires avant l’expédition (SNAP-R), avec un bon de commande écrit ; le BIS peut répondre "
    "qu’une licence est nécessaire"};
inline constexpr phrase aca_condition{"no notification; not where part 744 or 746 imposes its own requirement",
                                      "sans notification ; exclue là où la partie 744 ou la partie 746 impose sa propre exigence"};

inline constexpr row_words corrections_2024_words[] = {
    {"740.8/NAC.a", law::corrections_2024_day, nac_condition},
    {"740.8/NAC.b", law::corrections_2024_day, nac_condition},
    {"740.8/NAC.a.elsewhere", law::corrections_2024_day, now_aca},
    {"740.8/NAC.b.elsewhere", law::corrections_2024_day, now_aca},
    {"740.8/ACA.a", law::corrections_2024_day, aca_condition},
    {"740.8/ACA.b", law::corrections_2024_day, aca_condition},
    {"740.8/ACA.a.transfer", law::corrections_2024_day, aca_condition},
    {"740.8/ACA.b.transfer", law::corrections_2024_day, aca_condition},
    {"744.23(d)/a", law::corrections_2024_day, {}, paragraph_not_confirmed},
    {"744.23(d)/b", law::corrections_2024_day, {}, paragraph_not_confirmed},
};

static_assert(worded(law::corrections_2024_rows, corrections_2024_words, corrections_2024_titles));

} // namespace chipgauge::words
