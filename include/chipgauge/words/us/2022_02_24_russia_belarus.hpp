// The words of law/us/2022_02_24_russia_belarus.hpp.
#pragma once

#include <chipgauge/law/us/2022_02_24_russia_belarus.hpp>
#include <chipgauge/words/us/row_words.hpp>

namespace chipgauge::words {

inline constexpr instrument_words russia_belarus_titles[] = {
    {&law::russia_2022, {"Sanctions against Russia", "Sanctions contre la Russie"}},
    {&law::belarus_2022, {"Sanctions against Belarus", "Sanctions contre le Bélarus"}},
};

inline constexpr phrase russia_exceptions{
    "license exceptions that remain, by person and purpose: TMP for news media, GOV, TSU updates, BAG, AVS, ENC, MED; CCD, but not for "
    "3A991.p or 4A994.l (740.19(b))",
    "exceptions de licence qui subsistent, selon la personne et le but : TMP pour la presse, GOV, TSU pour les mises à jour, BAG, AVS, "
    "ENC, MED ; CCD, mais pas pour 3A991.p ni 4A994.l (§ 740.19(b))"};
inline constexpr phrase every_eccn{"every item in any ECCN, 3A991.p and 4A994.l included",
                                   "tout article relevant d’un ECCN, 3A991.p et 4A994.l compris"};
inline constexpr phrase denied_but{
    "case by case only for safety, humanitarian needs, wind-downs, governments' business, and subsidiaries and joint ventures of firms "
    "from the U.S., A:5 or A:6",
    "au cas par cas seulement pour la sécurité, les besoins humanitaires, les cessations d’activité, les affaires des gouvernements, et "
    "les filiales et coentreprises de sociétés des États-Unis ou des groupes A:5 ou A:6"};

inline constexpr row_words russia_belarus_words[] = {
    {"746.8(a)(1)", {2022, 2, 24}, every_eccn},
    {"746.8(b)(3)", {2022, 2, 24}, denied_but},
    {"746.8(c)(2)", {2022, 2, 24}, russia_exceptions},
    {"746.6(a)(2)",
     {2022, 2, 24},
     {"every item subject to the EAR, 3A991.p and 4A994.l included", "tout article soumis aux EAR, 3A991.p et 4A994.l compris"},
     {"the first day is from general knowledge", "le premier jour relève de la connaissance générale"}},
    {"746.6(b)", {2022, 2, 24}, denied_but},
    {"746.6(c)",
     {2022, 2, 24},
     {"license exceptions that remain, by person and purpose: TMP for news media, GOV, GFT, TSU, BAG, AVS, MED",
      "exceptions de licence qui subsistent, selon la personne et le but : TMP pour la presse, GOV, GFT, TSU, BAG, AVS, MED"}},
    {"746.6/ukraine",
     {2022, 2, 24},
     {"not for the Crimea, Donetsk and Luhansk regions, which are embargoed: ask about them as XC, XD and XL",
      "ne vaut pas pour les régions de Crimée, de Donetsk et de Louhansk, sous embargo\u00a0: elles se demandent sous XC, XD et XL"}},
    {"746.8(a)(1)", {2022, 3, 2}, every_eccn},
    {"746.8(b)(3)", {2022, 3, 2}, denied_but},
    {"746.8(c)(2)", {2022, 3, 2}, russia_exceptions},
};

static_assert(worded(law::russia_belarus_rows, russia_belarus_words, russia_belarus_titles));

} // namespace chipgauge::words
