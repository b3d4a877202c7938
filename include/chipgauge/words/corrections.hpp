// What we corrected: each past answer that changed, the day on which it did, and its source. CHANGELOG.md says the same under
// "Corrections", and a test holds the two together.
#pragma once

#include <chipgauge/values/date.hpp>
#include <chipgauge/words/phrase.hpp>

namespace chipgauge {

/// Ids and days stay: readers of feeds know an entry by them.
struct correction {
    std::string_view id{};
    date on{};
    std::string_view url{}; ///< empty: the source is one that the text names
    phrase text{};
};

namespace words {

using namespace std::string_view_literals;

inline constexpr date november_24{2026, 11, 24}, november_25{2026, 11, 25};

/// In the order of CHANGELOG.md.
inline constexpr correction corrections[] = {
    {"hbm-is-a-field"sv,
     november_25,
     {},
     {"Whether a chip has high-bandwidth memory is a field of its own, not a reading of a name: for note 1 to 3A090.a, \"HiBL 1.0 HBM\" "
      "counted as none.",
      "Qu’une puce ait de la mémoire à large bande passante est un champ à part, non la lecture d’un nom\u00a0: pour la note 1 à 3A090.a, "
      "«\u00a0HiBL 1.0 HBM\u00a0» comptait pour aucune."}},
    {"part-746"sv,
     november_25,
     "https://www.ecfr.gov/current/title-15/section-746.8"sv,
     {"Russia and Belarus need a license for every chip since February 24 and March 2, 2022, 3A991.p included, under a policy of denial "
      "(15 "
      "CFR 746.8, 87 FR 12226, 87 FR 13048); so do Iran, North Korea, Cuba, Syria, and the Crimea, Donetsk and Luhansk regions of Ukraine "
      "(XC, XD, XL), with no NAC or ACA (740.8(b)). \"L20 to Russia: no license required\" was wrong. Iraq leaves NAC and ACA out (746.3). "
      "Syria is reviewed otherwise since September 2, 2025 (90 FR 42315).",
      "La Russie et le Bélarus exigent une licence pour toute puce depuis le 24 février et le 2 mars 2022, 3A991.p comprise, selon une "
      "politique de refus (15 CFR 746.8, 87 FR 12226, 87 FR 13048)\u202f; de même l’Iran, la Corée du Nord, Cuba, la Syrie et les régions "
      "ukrainiennes de Crimée, de Donetsk et de Louhansk (XC, XD, XL), sans NAC ni ACA (740.8(b)). «\u00a0L20 vers la Russie\u00a0: aucune "
      "licence exigée\u00a0» était faux. L’Iraq exclut NAC et ACA (746.3). L’examen est autre pour la Syrie depuis le 2 septembre 2025 (90 "
      "FR "
      "42315)."}},
    {"case-by-case-for-b"sv,
     november_25,
     "https://www.ecfr.gov/current/title-15/section-742.6#p-742.6(b)(10)(iii)(A)(1)"sv,
     {".b items to China and Macau are reviewed case by case since January 15, 2026, under the same two figures as .a: the paragraph "
      "speaks "
      "of both (742.6(b)(10)(iii)(A)(1)). To other places of D:5, for parties from there in D:1 and D:4, for reexports and transfers: "
      "presumption of denial. No conflict with 744.23(d), which reviews what 744.23 requires.",
      "Les produits .b vers la Chine et Macao sont examinés au cas par cas depuis le 15 janvier 2026, sous les deux mêmes chiffres que "
      ".a\u00a0: "
      "le paragraphe parle des deux (742.6(b)(10)(iii)(A)(1)). Vers les autres lieux de D:5, pour les parties qui en viennent en D:1 et "
      "D:4, "
      "pour les réexportations et les transferts\u00a0: présomption de refus. Pas de conflit avec 744.23(d), qui examine ce qu’exige "
      "744.23."}},
    {"no-policy-for-b"sv,
     november_25,
     {},
     {".b items to D:1 and D:4 countries and the UAE: no policy is printed since 2026; presumption of approval was the text of January "
      "2025.",
      "Produits .b vers les pays D:1 et D:4 et les Émirats arabes unis\u00a0: aucune politique n’est imprimée depuis 2026\u202f; la "
      "présomption "
      "d’octroi était le texte de janvier 2025."}},
    {"commercially-available"sv,
     november_25,
     {},
     {"A chip first sold after January 15, 2026 is no longer kept from the case-by-case policy: \"commercially available\" stands in the "
      "preamble of 91 FR 1684, not in the CFR.",
      "Une puce vendue pour la première fois après le 15 janvier 2026 n’est plus exclue de l’examen au cas par cas\u00a0: "
      "«\u00a0commercially "
      "available\u00a0» figure au préambule de 91 FR 1684, non au CFR."}},
    {"from-january-13-2025"sv,
     november_25,
     {},
     {"The texts of January 13, 2025 count from that day, not from May 15: .a is required by 742.6(a)(6)(iii)(A), .b by (iii)(B) and "
      "744.23(a)(3)(i)(A), and ACA reaches every destination outside Macau and D:5 (90 FR 4544; the new requirement to every destination "
      "was "
      "to bind from May 15).",
      "Les textes du 13 janvier 2025 comptent dès ce jour, non à partir du 15 mai\u00a0: .a relève de 742.6(a)(6)(iii)(A), .b de (iii)(B) "
      "et de "
      "744.23(a)(3)(i)(A), et ACA atteint toute destination hors Macao et D:5 (90 FR 4544\u202f; la nouvelle exigence vers toute "
      "destination "
      "devait lier à partir du 15 mai)."}},
    {"nac-for-transfers"sv,
     november_25,
     "https://www.ecfr.gov/current/title-15/section-740.1#p-740.1(a)"sv,
     {"NAC reaches a transfer within a third country to a party from Macau or D:5 for .a items that are not for datacenters, and for .b in "
      "D:1 and D:4 (740.1(a)).",
      "NAC atteint un transfert dans un pays tiers au profit d’une partie de Macao ou de D:5, pour les produits .a non destinés aux "
      "centres de "
      "données, et pour .b en D:1 et D:4 (740.1(a))."}},
    {"designer-of-aia-and-acm"sv,
     november_25,
     {},
     {"AIA and ACM for 3A090.a ask for an approved or authorized designer (740.27, 740.28, supplement no. 6 to part 740); ACM is offered "
      "in "
      "both readings, for .b and .c as well.",
      "AIA et ACM pour 3A090.a demandent un concepteur approuvé ou autorisé (740.27, 740.28, supplément nº 6 à la partie 740)\u202f; ACM "
      "est "
      "offerte dans les deux lectures, pour .b et .c aussi."}},
    {"exporter-of-hbm"sv,
     november_25,
     "https://www.ecfr.gov/current/title-15/section-740.25#p-740.25(b)"sv,
     {"License Exception HBM asks for the headquarters of the exporter, not of the buyer (740.25(b)). Memory for a party from Macau or D:5 "
      "elsewhere is reviewed case by case by the words of 744.23(d)(3)(i), and 744.23(a)(3)(i)(B) speaks of places other than Macau and "
      "D:5 "
      "alone.",
      "L’exception de licence HBM demande le siège de l’exportateur, non de l’acheteur (740.25(b)). La mémoire destinée ailleurs à une "
      "partie "
      "de Macao ou de D:5 est examinée au cas par cas selon les mots de 744.23(d)(3)(i), et 744.23(a)(3)(i)(B) ne parle que de lieux "
      "autres "
      "que Macao et D:5."}},
    {"whom-bills-reach"sv,
     november_25,
     "https://www.congress.gov/119/bills/hr6875/BILLS-119hr6875ih.htm"sv,
     {"The notices of S.3150, H.R.6875 and S.4456 reach parties headquartered in the countries that the bills name, wherever the item goes "
      "(H.R.6875); they stood beside answers to those countries alone.",
      "Les avis sur S.3150, H.R.6875 et S.4456 atteignent les parties ayant leur siège dans les pays que nomment ces textes, où que parte "
      "le "
      "produit (H.R.6875)\u202f; ils n’accompagnaient que les réponses vers ces pays."}},
    {"supercomputer"sv,
     november_25,
     {},
     {"A supercomputer asks for a license by 744.23(a)(1) for circuits of 3A991, not of 3A090; in China from October 21, 2022, Macau from "
      "January 17, 2023, D:5 from November 17, 2023; no exception, and a review of its own.",
      "Un supercalculateur demande une licence selon 744.23(a)(1) pour les circuits de 3A991, non de 3A090\u202f; en Chine à partir du 21 "
      "octobre "
      "2022, à Macao du 17 janvier 2023, en D:5 du 17 novembre 2023\u202f; sans exception, et avec un examen à part."}},
    {"military-end-use"sv,
     november_25,
     "https://www.ecfr.gov/current/title-15/section-744.21"sv,
     {"A military end use in China, Burma, Cambodia, Nicaragua or Venezuela asks for a license for 3A991 (744.21).",
      "Un usage final militaire en Chine, en Birmanie, au Cambodge, au Nicaragua ou au Venezuela demande une licence pour 3A991 "
      "(744.21)."}},
    {"rtx-5090-d"sv,
     november_25,
     {},
     {"RTX 5090 D to China needs a license since April 9, 2025, by the lines that the press reports of the letter to Intel (1,400 GB/s of "
      "memory, 1,100 of inputs and outputs, 1,700 of both); it was undetermined. RTX 5090 D v2 stays below. Letters leave no exception "
      "(744.23(c)). The MI250X is taken to be named with the MI250 in August 2022.",
      "La RTX 5090 D vers la Chine exige une licence depuis le 9 avril 2025, selon les seuils que la presse rapporte de la lettre à Intel "
      "(1\u202f400\u00a0Go/s de mémoire, 1\u202f100 d’entrées-sorties, 1\u202f700 des deux)\u202f; elle était indéterminée. La RTX 5090 D "
      "v2 reste "
      "en deçà. Les lettres ne laissent aucune exception (744.23(c)). La MI250X est réputée nommée avec la MI250 en août 2022."}},
    {"hbm3-is-c"sv,
     november_24,
     "https://www.tomshardware.com/news/microns-new-hbm3-is-worlds-fastest-at-12-tbs-also-highest-capacity-in-8-high-stack"sv,
     {"HBM3 and HBM3E stacks are 3A090.c since December 2, 2024, no longer undetermined: the package area of standard HBM3, 11 mm × 11 mm, "
      "is "
      "known from the press. HBM2E stays undetermined.",
      "Les empilements HBM3 et HBM3E relèvent de 3A090.c depuis le 2 décembre 2024, et ne sont plus indéterminés\u00a0: la surface du "
      "boîtier de "
      "la HBM3 standard, 11 mm × 11 mm, est connue par la presse. HBM2E reste indéterminée."}},
    {"rtx-pro-6000-server"sv,
     november_25,
     "https://www.nvidia.com/en-us/about-nvidia/company-policies/export-regulations/"sv,
     {"RTX PRO 6000 Blackwell Server Edition: TPP 7,488, no longer 8,000, as in the product brief SP-12355 and in NVIDIA's export table. "
      "The "
      "Workstation Edition is 8,061 by the architecture paper.",
      "RTX PRO 6000 Blackwell Server Edition\u00a0: TPP de 7\u202f488, non plus 8\u202f000, comme dans la fiche SP-12355 et dans le "
      "tableau "
      "d’exportation de NVIDIA. L’édition Workstation en a 8\u202f061 selon le document d’architecture."}},
    {"a30"sv,
     november_25,
     {},
     {"A30: density 3.199 to 3.201, no longer 3.201: the line of 3.2 runs between the unrounded rate and the datasheet's.",
      "A30\u00a0: densité de 3,199 à 3,201, non plus 3,201\u00a0: le seuil de 3,2 passe entre la puissance non arrondie et celle de la "
      "fiche."}},
    {"mi350x-area"sv,
     november_25,
     {},
     {"MI350X and MI355X: the area is a range that takes in the two I/O dies; density is 23.5 to 62.9 and 25.6 to 68.6, no longer the "
      "upper "
      "ends.",
      "MI350X et MI355X\u00a0: la surface est un intervalle qui comprend les deux puces d’entrées-sorties\u202f; la densité va de 23,5 à "
      "62,9 et de "
      "25,6 à 68,6, et n’est plus la borne supérieure."}},
    {"ascend-950"sv,
     november_25,
     "https://www.hiascend.com/hardware/accelerator-card"sv,
     {"Atlas 350: TPP 6,800 by Huawei's page, no longer 6,240. Ascend 950PR 7,776 to 8,000 and 950DT 8,000 to 8,752 by bin, no longer "
      "8,000 "
      "each.",
      "Atlas 350\u00a0: TPP de 6\u202f800 selon la page de Huawei, non plus 6\u202f240. Ascend 950PR de 7\u202f776 à 8\u202f000 et 950DT "
      "de "
      "8\u202f000 à 8\u202f752 selon la version, et non plus 8\u202f000 chacune."}},
    {"mi455x"sv,
     november_25,
     {},
     {"MI455X: TPP 161,040 as announced in July 2026, no longer 160,000.",
      "MI455X\u00a0: TPP de 161\u202f040 comme annoncé en juillet 2026, non plus 160\u202f000."}},
    {"disputed-figures"sv,
     november_25,
     {},
     {"Ranges where sources differ: GB300 58,484 to 60,000, Gaudi 3 26,848 to 29,360, MLU590 4,493 to 5,520, Zhenwu 810E at least 1,899; "
      "the "
      "bandwidth of RTX PRO 6000D 1,398 to 1,570 GB/s, of TPU v4, T4 and Trainium3; the link of Ascend 910; the power of MI250, B200 and "
      "B300.",
      "Des intervalles là où les sources diffèrent\u00a0: GB300 de 58\u202f484 à 60\u202f000, Gaudi 3 de 26\u202f848 à 29\u202f360, MLU590 "
      "de "
      "4\u202f493 à 5\u202f520, Zhenwu 810E au moins 1\u202f899\u202f; la bande passante de la RTX PRO 6000D de 1\u202f398 à "
      "1\u202f570\u00a0Go/s, "
      "et celle de TPU v4, T4 et Trainium3\u202f; la liaison de l’Ascend 910\u202f; la puissance électrique de MI250, B200 et B300."}},
    {"systems-and-ns"sv,
     november_25,
     "https://www.ecfr.gov/current/title-15/section-742.4#p-742.4(a)"sv,
     {"Boards, servers and racks of .a or .b circuits that may stand in 4A003.z or 5A002.z are undetermined where 3A090 asks for no "
      "license, "
      "but to Canada: NS column 1 may ask for one, and License Exceptions APP and ENC are not judged (15 CFR 742.4(a)). \"DGX B200 to "
      "Germany: "
      "no license required\" was wrong.",
      "Les cartes, serveurs et baies de circuits .a ou .b susceptibles de relever de 4A003.z ou 5A002.z sont indéterminés là où 3A090 ne "
      "demande pas de licence, sauf vers le Canada\u00a0: la colonne NS 1 peut en demander une, et les exceptions de licence APP et ENC ne "
      "sont "
      "pas jugées (15 CFR 742.4(a)). «\u00a0DGX B200 vers l’Allemagne\u00a0: aucune licence exigée\u00a0» était faux."}},
    {"computers-and-encryption-before-2024"sv,
     november_25,
     "https://www.federalregister.gov/citation/88-FR-12108"sv,
     {"So are large computers (4A003.b) and encryption items (5A002) before April 4, 2024, and with circuits below 3A090: those entries "
      "look at "
      "the whole and are older than 3A090 (71 FR 20876; the line is 70 WT since March 14, 2023, 88 FR 12108). \"DGX H100 to Germany in "
      "2023: no "
      "license required\" was wrong; \"4A090\" alone was the entry of both its years.",
      "Il en va de même des grands ordinateurs (4A003.b) et des articles de chiffrement (5A002) avant le 4 avril 2024, et avec des "
      "circuits "
      "en deçà de 3A090\u00a0: ces rubriques considèrent l’ensemble et sont plus anciennes que 3A090 (71 FR 20876\u202f; le seuil est de "
      "70 "
      "WT depuis le 14 mars 2023, 88 FR 12108). «\u00a0DGX H100 vers l’Allemagne en 2023\u00a0: aucune licence exigée\u00a0» était "
      "faux\u202f; «\u00a04A090\u00a0» était sa seule rubrique ces deux années-là."}},
    {"territories"sv,
     november_25,
     "https://www.ecfr.gov/current/title-15/section-772.1"sv,
     {"Puerto Rico, Guam, the U.S. Virgin Islands, American Samoa, the Northern Mariana Islands and the Minor Outlying Islands are part of "
      "the "
      "United States (15 CFR 772.1): what goes there is no export, and a company seated there is one of the United States. They were "
      "\"undetermined\".",
      "Porto Rico, Guam, les Îles Vierges américaines, les Samoa américaines, les Mariannes du Nord et les Îles mineures éloignées font "
      "partie "
      "des États-Unis (15 CFR 772.1)\u00a0: ce qui y part n’est pas exporté, et une société qui y a son siège est des États-Unis. Ils "
      "étaient "
      "«\u00a0indéterminés\u00a0»."}},
    {"pflops-at-32-bits"sv,
     november_25,
     {},
     {"Fleets: the 200 PFLOPS at 32 bits are counted in FP32 and in TF32, since the definition does not say which: a range.",
      "Parcs\u00a0: les 200 PFLOPS à 32 bits se comptent en FP32 et en TF32, la définition ne disant pas lequel\u00a0: un intervalle."}},
    {"fleets-of-systems"sv,
     november_25,
     "https://www.ecfr.gov/current/title-15/section-740.29"sv,
     {"Fleets: a system counts with all its circuits: ten DGX H100 are 80 H100, no longer 10 (740.29 counts the TPP of all circuits).",
      "Parcs\u00a0: un système compte avec tous ses circuits\u00a0: dix DGX H100 font 80 H100, non plus 10 (740.29 compte le TPP de tous "
      "les "
      "circuits)."}},
};

} // namespace words
} // namespace chipgauge
