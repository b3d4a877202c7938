// The words of law/us/2025_01_15_ai_diffusion.hpp.
#pragma once

#include <chipgauge/law/us/2025_01_15_ai_diffusion.hpp>
#include <chipgauge/words/us/2024_04_04_corrections.hpp>
#include <chipgauge/words/us/designers.hpp>
#include <chipgauge/words/us/row_words.hpp>

namespace chipgauge::words {

inline constexpr instrument_words diffusion_titles[] = {
    {&law::diffusion, {"AI Diffusion framework", "Cadre pour la diffusion de l’IA (AI Diffusion)"}},
    {&law::diffusion_status, {"Status of the AI Diffusion framework", "Sort du cadre pour la diffusion de l’IA (AI Diffusion)"}},
    {&law::gao_2026, {"GAO decision B-337935", "Décision B-337935 du GAO"}},
};

inline constexpr phrase exception_doubt{
    "printed with the Diffusion text; non-enforcement speaks of its requirements, not of its exceptions",
    "imprimée avec le texte AI Diffusion ; l’annonce de non-application vise ses exigences, non ses exceptions"};
inline constexpr phrase aca_doubt{
    "the worldwide scope of ACA came with the Diffusion text; non-enforcement speaks of its requirements, not of its exceptions",
    "la portée mondiale d’ACA vient du texte AI Diffusion ; l’annonce de non-application vise ses exigences, non ses exceptions"};
inline constexpr phrase lpp_condition{
    "exports and reexports straight to the ultimate consignee, at most 26,900,000 TPP a calendar year from all exporters together; its "
    "certification; e-mail to BIS before a shipment of 3,200,000 TPP and a copy of the certification within 30 days",
    "exportations et réexportations directes au destinataire ultime, au plus 26 900 000 de TPP par année civile, tous exportateurs "
    "confondus ; sa certification ; courriel au BIS avant une expédition de 3 200 000 de TPP et copie de la certification sous 30 jours"};
inline constexpr phrase nac_notification{
    "notify BIS (SNAP-R) at least 25 calendar days ahead, with TPP, performance density, data sheet, memory bandwidth, the approvals of "
    "the last 12 months and the computing cluster; a written purchase order before each shipment; encryption items meet ENC as well; BIS "
    "may answer that a license is needed",
    "notification au BIS (SNAP-R) au moins 25 jours calendaires à l’avance, avec la TPP, la densité de performance, la fiche technique, la "
    "bande passante mémoire, les autorisations des 12 derniers mois et la grappe de calcul ; un bon de commande écrit avant chaque "
    "expédition ; les articles de chiffrement remplissent aussi ENC ; le BIS peut répondre qu’une licence est nécessaire"};
inline constexpr phrase aia_condition{
    "for entities in a destination of supplement no. 5(a) without a parent elsewhere; certification by the ultimate consignee, to BIS "
    "before the first shipment; notice with each; no training of 4E091 models for others",
    "pour les entités d’une destination du supplément nº 5(a) sans société mère ailleurs ; certification du destinataire ultime, remise au "
    "BIS avant la première expédition ; avis à chaque expédition ; pas d’entraînement de modèles 4E091 pour d’autres"};
inline constexpr phrase acm_condition{"private-sector end users only: development, production, or storage before delivery to customers "
                                      "outside Macau and D:5; accounts per facility every six months",
                                      "utilisateurs finaux du secteur privé seulement : développement, production ou stockage avant "
                                      "livraison à des clients hors de Macao et du groupe D:5 ; comptes par site tous les six mois"};

inline constexpr row_words diffusion_words[] = {
    {"742.6(a)(6)(iii)(A)",
     law::diffusion_day,
     {"to or within any destination worldwide", "vers toute destination du monde, ou à l’intérieur de celle-ci"}},
    {"742.6(a)(6)(iii)(A)/d1-d4-d5",
     law::diffusion_effective,
     {"D:1, D:4 and D:5 destinations, but for those of A:5 or A:6: the part of the worldwide requirement that was there before and is "
      "enforced",
      "destinations des groupes D:1, D:4 et D:5, sauf celles des groupes A:5 ou A:6 : la partie de l’exigence mondiale qui existait "
      "auparavant et qui est appliquée"}},
    {"742.6(a)(6)(iii)(A)/party",
     law::diffusion_effective,
     {"a party headquartered in, or with an ultimate parent headquartered in, Macau or D:5, at any destination: enforced, as BIS said on "
      "May 31, 2026",
      "une partie ayant son siège, ou dont la société mère ultime a son siège, à Macao ou dans un pays du groupe D:5, vers toute "
      "destination : appliquée, comme le BIS l’a dit le 31 mai 2026"}},
    {"744.23(a)(3)(i)(A)",
     law::diffusion_effective,
     {"with knowledge, to any other destination, for a party headquartered in, or with an ultimate parent headquartered in, Macau or D:5",
      "en connaissance de cause, vers toute autre destination, pour une partie ayant son siège, ou dont la société mère ultime a son "
      "siège, à Macao ou dans un pays du groupe D:5"}},
    {"742.6(b)(10)/elsewhere.a",
     law::diffusion_effective,
     {"up to the country allocation, as printed", "dans la limite de l’allocation du pays, selon le texte imprimé"},
     {"as enforced the policy of 2023 for D:1 and D:4 destinations is taken to go on",
      "dans la lecture appliquée, la politique de 2023 pour les destinations des groupes D:1 et D:4 est supposée continuer"}},
    {"744.23(d)(3)(i)",
     law::diffusion_effective,
     {},
     {"read in the text of 2026; 742.6(b)(10) speaks of what 742.6 requires, this paragraph of what 744.23 requires",
      "lu dans le texte de 2026 ; le § 742.6(b)(10) vise ce qu’exige le § 742.6, ce paragraphe ce qu’exige le § 744.23"}},
    {"742.6(b)(10)(iii)(B)(1)",
     law::diffusion_effective,
     {"up to the country allocation of 790,000,000 TPP for 2025 to 2027",
      "dans la limite de l’allocation du pays, 790 000 000 de TPP de 2025 à 2027"}},
    {"742.6(b)(10)(iii)(B)(2)", law::diffusion_effective, {"beyond the country allocation", "au-delà de l’allocation du pays"}},
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
