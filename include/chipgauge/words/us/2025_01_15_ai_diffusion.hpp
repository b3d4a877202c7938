// The words of law/us/2025_01_15_ai_diffusion.hpp.
#pragma once

#include <chipgauge/law/us/2025_01_15_ai_diffusion.hpp>
#include <chipgauge/words/us/2024_04_04_corrections.hpp>

namespace chipgauge::words {

inline constexpr instrument_words diffusion_titles[] = {
    {&law::diffusion, {"AI Diffusion framework", "Cadre pour la diffusion de l’IA (AI Diffusion)"}},
    {&law::diffusion_status, {"Status of the AI Diffusion framework", "Sort du cadre pour la diffusion de l’IA (AI Diffusion)"}},
    {&law::gao_2026, {"GAO decision B-337935", "Décision B-337935 du GAO"}},
};

inline constexpr phrase yearly_amount{"within the yearly amount of TPP per ultimate consignee",
                                      "dans la limite du montant annuel de TPP par destinataire ultime"};
inline constexpr phrase worldwide_aca{
    "the worldwide scope of ACA came with the Diffusion text; non-enforcement speaks of its requirements, not of its exceptions",
    "la portée mondiale d’ACA vient du texte AI Diffusion ; l’annonce de non-application vise ses exigences, non ses exceptions"};

inline constexpr row_words diffusion_words[] = {
    {"742.6(a)(6)(iii)(A)",
     law::diffusion_day,
     {"to or within any destination worldwide", "vers toute destination du monde, ou à l’intérieur de celle-ci"}},
    {"740.27/AIA",
     law::diffusion_day,
     {"Tier 1 destination, and no parent headquartered outside Tier 1",
      "destination du premier cercle (Tier 1), et aucune société mère ayant son siège hors de ce cercle"}},
    {"740.28/ACM",
     law::diffusion_day,
     {"private-sector advanced compute manufacturing only: development, production and storage",
      "fabrication de calcul avancé par le secteur privé seulement : développement, production et stockage"}},
    {"740.29/LPP", law::diffusion_day, yearly_amount},
    {"740.29/LPP.ally", law::diffusion_day, yearly_amount},
    {"740.8/ACA.a", law::diffusion_day, aca_condition, worldwide_aca},
    {"740.8/ACA.b", law::diffusion_day, aca_condition, worldwide_aca},
    {"742.6(b)(10)(iii)/d5",
     law::diffusion_day,
     {},
     {"for items not meant for datacenters 744.23(d) says case by case: the texts conflict",
      "pour les articles qui ne sont pas destinés aux centres de données, le § 744.23(d) prévoit l’examen au cas par cas : les textes se "
      "contredisent"}},
    {"742.6(b)(10)(iii)/allocation", law::diffusion_day, {"up to the country allocation", "dans la limite de l’allocation du pays"}},
    {"742.6(b)(10)(iii)/beyond", law::diffusion_day, {"beyond the country allocation", "au-delà de l’allocation du pays"}},
    {"742.6(b)(10)(iv)(B)",
     law::diffusion_day,
     {},
     {"744.23(d) says case by case for the same items: the texts conflict",
      "le § 744.23(d) prévoit l’examen au cas par cas pour les mêmes articles : les textes se contredisent"}},
    {"diffusion.status",
     {2025, 5, 13},
     {"BIS will not enforce the AI Diffusion rule and announces a rescission; no rescinding rule has been published",
      "le BIS n’appliquera pas la règle AI Diffusion et annonce son abrogation ; aucune règle d’abrogation n’a été publiée"}},
    {"diffusion.status",
     {2026, 5, 12},
     {"the non-enforcement of the AI Diffusion rule is itself a rule that was not submitted to Congress; the text is still printed in the "
      "CFR",
      "la non-application de la règle AI Diffusion est elle-même une règle, qui n’a pas été soumise au Congrès ; le texte figure toujours "
      "dans le CFR"}},
};

static_assert(worded(law::diffusion_rows, diffusion_words, diffusion_titles));

} // namespace chipgauge::words
