// The words of law/us/2025_01_16_foundry_due_diligence.hpp.
#pragma once

#include <chipgauge/law/us/2025_01_16_foundry_due_diligence.hpp>
#include <chipgauge/words/us/row_words.hpp>

namespace chipgauge::words {

inline constexpr instrument_words foundry_titles[] = {
    {&law::foundry_2025, {"Foundry due diligence rule", "Règle sur la vigilance des fonderies"}},
    {&law::foundry_2025_correction,
     {"Correction of the foundry due diligence rule", "Rectificatif de la règle sur la vigilance des fonderies"}},
    {&law::foundry_2026, {"Extension for authorized designers", "Prorogation pour les concepteurs autorisés"}},
};

inline constexpr phrase presumed_of_foundries{
    "binds fabricators and packagers only: a logic circuit at 16/14 nm or below is presumed 3A090.a unless an approved or authorized "
    "designer or an attested transistor count under 30 billion overcomes it",
    "n’oblige que les fondeurs et les assembleurs : un circuit logique gravé à 16/14 nm ou moins est présumé relever de 3A090.a, "
    "présomption que renversent un concepteur approuvé ou autorisé, ou un nombre attesté de transistors inférieur à 30 milliards"};

inline constexpr row_words foundry_words[] = {
    {"3A090.note-1", {2025, 1, 31}, presumed_of_foundries},
    {"3A090.note-1", {2025, 2, 11}, presumed_of_foundries},
    {"3A090.note-1",
     {2026, 4, 7},
     {"binds fabricators and packagers only: a logic circuit at 16/14 nm or below is presumed 3A090.a unless an approved or (until "
      "December 31, 2026) authorized designer or an attested transistor count overcomes it: under 30 billion, without HBM under 35 from "
      "2027 and under 40 from 2029; 2028 is not named",
      "n’oblige que les fondeurs et les assembleurs : un circuit logique gravé à 16/14 nm ou moins est présumé relever de 3A090.a, "
      "présomption que renversent un concepteur approuvé ou (jusqu’au 31 décembre 2026) autorisé, ou un nombre attesté de transistors : "
      "moins de 30 milliards ; sans HBM, moins de 35 à partir de 2027 et moins de 40 à partir de 2029 ; l’année 2028 n’est pas nommée"}},
};

static_assert(worded(law::foundry_rows, foundry_words, foundry_titles));

} // namespace chipgauge::words
