// The words of law/us/bills.hpp.
#pragma once

#include <chipgauge/law/us/bills.hpp>
#include <chipgauge/words/us/row_words.hpp>

namespace chipgauge::words {

inline constexpr instrument_words bill_titles[] = {
    {&law::gain_ai_act, {"GAIN AI Act, S.3150", "GAIN AI Act, S.3150 (proposition de loi)"}},
    {&law::overwatch_house, {"AI OVERWATCH Act, H.R.6875", "AI OVERWATCH Act, H.R.6875 (proposition de loi)"}},
    {&law::overwatch_senate, {"AI OVERWATCH Act, S.4456", "AI OVERWATCH Act, S.4456 (proposition de loi)"}},
    {&law::chip_security_act, {"Chip Security Act, H.R.3447", "Chip Security Act, H.R.3447 (proposition de loi)"}},
    {&law::remote_access_act,
     {"Remote Access Security Act, H.R.2683 and S.3519", "Remote Access Security Act, H.R.2683 et S.3519 (proposition de loi)"}},
    {&law::scale_act, {"SCALE Act, H.R.8306", "SCALE Act, H.R.8306 (proposition de loi)"}},
    {&law::no_advanced_chips_act,
     {"No Advanced Chips for the CCP Act of 2025, H.R.5022", "No Advanced Chips for the CCP Act of 2025, H.R.5022 (proposition de loi)"}},
};

inline constexpr phrase joint_resolution{
    "a bill, not law: would ask a joint resolution of Congress for each export of this circuit",
    "proposition de loi, non loi : exigerait une résolution commune du Congrès pour chaque exportation de ce circuit"};
inline constexpr phrase from_a_summary{"the figure is from a summary; others are reported of it and were not confirmed",
                                       "le chiffre vient d’un résumé ; d’autres lui sont attribués et n’ont pas été confirmés"};
inline constexpr phrase covered{"a bill, not law: would cover this circuit", "proposition de loi, non loi : viserait ce circuit"};
inline constexpr phrase restricted{"a bill, not law: would deny every license for this circuit",
                                   "proposition de loi, non loi : refuserait toute licence pour ce circuit"};

inline constexpr row_words bill_words[] = {
    {"S.3150/1", law::gain_ai_act.published, covered},
    {"S.3150/2", law::gain_ai_act.published, covered},
    {"S.3150/3", law::gain_ai_act.published, covered},
    {"S.3150/4", law::gain_ai_act.published, covered},
    {"S.3150/5", law::gain_ai_act.published, covered},
    {"S.3150/6", law::gain_ai_act.published, covered},
    {"H.R.6875/1", law::overwatch_house.published, covered},
    {"H.R.6875/2", law::overwatch_house.published, covered},
    {"H.R.6875/3", law::overwatch_house.published, covered},
    {"H.R.6875/4", law::overwatch_house.published, covered},
    {"H.R.6875/5", law::overwatch_house.published, covered},
    {"H.R.6875/6", law::overwatch_house.published, covered},
    {"S.4456/1", law::overwatch_senate.published, covered},
    {"S.4456/2", law::overwatch_senate.published, covered},
    {"S.4456/3", law::overwatch_senate.published, covered},
    {"S.4456/4", law::overwatch_senate.published, covered},
    {"S.4456/5", law::overwatch_senate.published, covered},
    {"S.4456/6", law::overwatch_senate.published, covered},
    {"S.4456/restricted.1", law::overwatch_senate.published, restricted},
    {"S.4456/restricted.2", law::overwatch_senate.published, restricted},
    {"S.4456/restricted.3", law::overwatch_senate.published, restricted},
    {"S.4456/restricted.4", law::overwatch_senate.published, restricted},
    {"S.4456/restricted.5", law::overwatch_senate.published, restricted},
    {"H.R.3447",
     {2026, 3, 26},
     {"a bill, not law: would require location verification of this circuit within 180 days",
      "proposition de loi, non loi : exigerait sous 180 jours la vérification de la localisation de ce circuit"}},
    {"H.R.5022/1", {2025, 8, 22}, joint_resolution, from_a_summary},
    {"H.R.5022/2", {2025, 8, 22}, joint_resolution, from_a_summary},
    {"H.R.2683",
     {2026, 1, 12},
     {"a bill, not law: passed by the House on January 12, 2026; would control remote access to this circuit",
      "proposition de loi, non loi : votée par la Chambre des représentants le 12 janvier 2026 ; contrôlerait l’accès à distance à ce "
      "circuit"}},
    {"H.R.8306",
     {2026, 4, 15},
     {"a bill, not law: would set a rolling yearly standard of sales to certain countries; no figure was seen",
      "proposition de loi, non loi : fixerait une norme annuelle glissante pour les ventes à certains pays ; aucun chiffre n’a été vu"}},
};

static_assert(worded(law::bill_rows, bill_words, bill_titles));

} // namespace chipgauge::words
