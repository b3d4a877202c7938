// The words of law/us/1996_03_25_embargoes.hpp.
#pragma once

#include <chipgauge/law/us/1996_03_25_embargoes.hpp>
#include <chipgauge/words/us/row_words.hpp>

namespace chipgauge::words {

inline constexpr instrument_words embargo_titles[] = {
    {&law::embargoes_1996, {"Embargoes of part 746", "Embargos de la partie 746"}},
    {&law::iraq_2004, {"Iraq", "Irak"}},
    {&law::north_korea_2007, {"North Korea", "Corée du Nord"}},
    {&law::syria_2011, {"Syria", "Syrie"}},
    {&law::crimea_2015, {"Crimea region of Ukraine", "Région de Crimée (Ukraine)"}},
};

inline constexpr phrase long_before{"read in the text of 2026; the requirement is older than the first day that is judged here",
                                    "lu dans le texte de 2026 ; l’exigence est antérieure au premier jour jugé ici"};

inline constexpr row_words embargo_words[] = {
    {"746.2(a)",
     {1996, 3, 25},
     {"every item subject to the EAR, 3A991.p and 4A994.l included", "tout article soumis aux EAR, 3A991.p et 4A994.l compris"},
     long_before},
    {"746.2(b)",
     {1996, 3, 25},
     {"general policy of denial; telecommunications, civil society and U.S. news bureaus are generally approved, needs of the Cuban people "
      "are weighed case by case",
      "politique générale de refus ; les télécommunications, la société civile et les bureaux de presse américains sont en général "
      "approuvés, les besoins de la population cubaine sont examinés au cas par cas"}},
    {"746.2(a)(1)",
     {1996, 3, 25},
     {"license exceptions that remain: CCD, SCP (EAR99 or AT-only items), and narrow ones by person and purpose (TMP for news media, TSU, "
      "RPL, BAG, GOV, GFT, AVS)",
      "exceptions de licence qui subsistent : CCD, SCP (articles EAR99 ou AT seul), et d’étroites exceptions selon la personne et le but "
      "(TMP pour la presse, TSU, RPL, BAG, GOV, GFT, AVS)"}},
    {"746.7(a)(1)",
     {1996, 3, 25},
     {"every item with an NS, RS or AT column, so 3A991.p and 4A994.l too (742.8(a)(1)), and the items of supplement no. 7; an "
      "authorization by OFAC counts as one under the EAR",
      "tout article ayant une colonne NS, RS ou AT, donc aussi 3A991.p et 4A994.l (§ 742.8(a)(1)), et les articles du supplément nº 7 ; "
      "une autorisation de l’OFAC vaut autorisation au titre des EAR"},
     long_before},
    {"746.7(b)",
     {1996, 3, 25},
     {"generally denied, but for humanitarian reasons and flight safety; 742.8(b)(1) says general policy of denial",
      "en général refusée, sauf motifs humanitaires et sécurité des vols ; le § 742.8(b)(1) parle de politique générale de refus"}},
    {"746.7(c)", {1996, 3, 25}, {"no license exception at all", "aucune exception de licence"}},
    {"746.3(a)(1)",
     {2004, 7, 30},
     {"every item controlled for NS or RS; not 3A991.p", "tout article contrôlé au titre de NS ou de RS ; pas 3A991.p"},
     long_before},
    {"746.3(a)(4)",
     {2004, 7, 30},
     {"every item subject to the EAR, for a military end use or user; not for the Government of Iraq",
      "tout article soumis aux EAR, pour une utilisation ou un utilisateur final militaire ; pas pour le gouvernement irakien"},
     long_before},
    {"746.3(c)",
     {2004, 7, 30},
     {"license exceptions that remain: CIV, APP, TMP, RPL, GOV, GFT, TSU, BAG, AVS, ENC, where 740.2 leaves them",
      "exceptions de licence qui subsistent : CIV, APP, TMP, RPL, GOV, GFT, TSU, BAG, AVS, ENC, là où le § 740.2 les laisse"}},
    {"746.3(f)(1)",
     {2004, 7, 30},
     {"whatever came to Iraq under a license or a license exception needs a license for a transfer within Iraq",
      "tout ce qui est venu en Irak sous une licence ou une exception de licence exige une licence pour un transfert à l’intérieur de "
      "l’Irak"}},
    {"746.4(a)",
     {2007, 1, 26},
     {"every item subject to the EAR, 3A991.p and 4A994.l included (742.19)",
      "tout article soumis aux EAR, 3A991.p et 4A994.l compris (§ 742.19)"},
     long_before},
    {"742.19(b)(1)",
     {2007, 1, 26},
     {"generally denied: microprocessors of 0.5 GFLOPS or more (xix), computers over 0.0004 WT (xviii)",
      "en général refusée : microprocesseurs de 0,5 GFLOPS ou plus (xix), ordinateurs de plus de 0,0004 WT (xviii)"},
     {"a GPU is named only if it is read as a microprocessor, or on a board as a computer",
      "un GPU n’est visé que si on le lit comme un microprocesseur ou, sur une carte, comme un ordinateur"}},
    {"746.4(c)",
     {2007, 1, 26},
     {"license exceptions that remain, by person and purpose: TMP for news media, GOV, GFT, TSU, BAG, AVS",
      "exceptions de licence qui subsistent, selon la personne et le but : TMP pour la presse, GOV, GFT, TSU, BAG, AVS"}},
    {"746.9(a)",
     {2011, 12, 12},
     {"every item subject to the EAR, 3A991.p and 4A994.l included", "tout article soumis aux EAR, 3A991.p et 4A994.l compris"},
     long_before},
    {"746.9(c)",
     {2011, 12, 12},
     {"general policy of denial", "politique générale de refus"},
     {"as law firms report the policy before September 2, 2025",
      "d’après ce que des cabinets d’avocats disent de la politique antérieure au 2 septembre 2025"}},
    {"746.6(a)(1)",
     {2015, 1, 29},
     {"every item subject to the EAR, 3A991.p and 4A994.l included", "tout article soumis aux EAR, 3A991.p et 4A994.l compris"},
     long_before},
    {"746.6(b)", {2015, 1, 29}, {}, long_before},
    {"746/transfer.exceptions",
     {2011, 12, 12},
     {"no license exception is offered for a transfer within an embargoed place",
      "aucune exception de licence n’est proposée pour un transfert à l’intérieur d’un lieu sous embargo"},
     {"740.2(a)(6) names exports and reexports; that an exception should reach what may not arrive there is not assumed",
      "le § 740.2(a)(6) nomme les exportations et les réexportations ; on ne suppose pas qu’une exception couvre ce qui n’a pas le droit "
      "d’y arriver"}},
    {"746/transfer",
     {2011, 12, 12},
     {"part 746 speaks of exports and reexports to this place, not of transfers within it; what is there came under a license or an "
      "exception whose terms bind it, or in violation (general prohibition 10)",
      "la partie 746 vise les exportations et réexportations vers ce lieu, non les transferts à l’intérieur ; ce qui s’y trouve est venu "
      "sous une licence ou une exception dont les conditions le lient, ou en infraction (interdiction générale 10)"}},
};

static_assert(worded(law::embargo_rows, embargo_words, embargo_titles));

} // namespace chipgauge::words
