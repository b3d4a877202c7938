// The words of law/us/2025_04_09_h20_letters.hpp.
#pragma once

#include <chipgauge/law/us/2025_04_09_h20_letters.hpp>
#include <chipgauge/words/us/row_words.hpp>

namespace chipgauge::words {

inline constexpr instrument_words h20_letter_titles[] = {
    {&law::h20_letter, {"Letter to NVIDIA of April 9, 2025", "Lettre à NVIDIA du 9 avril 2025"}},
    {&law::mi308_letter, {"Letter to AMD of April 2025", "Lettre à AMD d’avril 2025"}},
    {&law::h20_licenses, {"Licenses for the H20 and the MI308", "Licences pour le H20 et le MI308"}},
    {&law::intel_letter, {"Letter to Intel of April 2025, as reported", "Lettre à Intel d’avril 2025, d’après la presse"}},
};

inline constexpr phrase reported_doubt{"press reports of the letter to Intel name 1,400 GB/s of memory, 1,100 of inputs and outputs, or "
                                       "1,700 of both; NVIDIA's filing names the H20 and no figure",
                                       "la presse rapporte, pour la lettre à Intel, 1 400 Go/s de mémoire, 1 100 d’entrées-sorties ou "
                                       "1 700 des deux ; la déclaration de NVIDIA nomme le H20 sans aucun chiffre"};

inline constexpr row_words h20_letter_words[] = {
    {"letter.2025-04-09",
     {2025, 4, 9},
     {"H20, to China, Macau and D:5 and to companies headquartered there; indefinite since April 14",
      "H20, vers la Chine, Macao et les pays du groupe D:5 et vers les sociétés qui y ont leur siège ; sans limite de durée depuis le 14 "
      "avril"}},
    {"letter.2025-04.reported.memory",
     {2025, 4, 9},
     {"reported: a circuit that reaches this figure", "d’après la presse : un circuit qui atteint ce chiffre"},
     reported_doubt},
    {"letter.2025-04.reported.io",
     {2025, 4, 9},
     {"reported: a circuit that reaches this figure", "d’après la presse : un circuit qui atteint ce chiffre"},
     reported_doubt},
    {"letter.2025-04.reported.sum",
     {2025, 4, 9},
     {"reported: a circuit that reaches this figure", "d’après la presse : un circuit qui atteint ce chiffre"},
     reported_doubt},
    {"letter.2025-04-09.interconnect",
     {2025, 4, 9},
     {"any other circuit achieving the H20's memory bandwidth, interconnect bandwidth, or a combination",
      "tout autre circuit atteignant la bande passante mémoire du H20, celle de son interconnexion, ou une combinaison des deux"},
     {"the letter's figures were not published: the line is taken at the H20's own rate, without or with its host link",
      "les chiffres de la lettre n’ont pas été publiés : le seuil est pris au débit du H20 lui-même, sans ou avec sa liaison à l’hôte"}},
    {"letter.2025-04-15",
     {2025, 4, 15},
     {"MI308", "MI308"},
     {"known from the company's risk factors; its destinations are taken to be those of the letter to NVIDIA",
      "connue par les facteurs de risque publiés par la société ; ses destinations sont supposées être celles de la lettre à NVIDIA"}},
    {"letter.2025-04.follow-up",
     {2025, 7, 14},
     {"NVIDIA says that the government assured it licenses will be granted",
      "NVIDIA déclare que le gouvernement lui a assuré que des licences seraient accordées"}},
    {"letter.2025-04.follow-up",
     {2025, 8, 1},
     {"licenses have been issued since August 2025, with an expectation of 15 % of revenue that no regulation codifies",
      "des licences sont délivrées depuis août 2025, assorties de l’attente d’un versement de 15 % du chiffre d’affaires, qu’aucun "
      "règlement ne codifie"}},
};

static_assert(worded(law::h20_letter_rows, h20_letter_words, h20_letter_titles));

} // namespace chipgauge::words
