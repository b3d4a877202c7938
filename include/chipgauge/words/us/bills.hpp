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
};

inline constexpr phrase covered{"a bill, not law: would cover this circuit", "proposition de loi, non loi : viserait ce circuit"};
inline constexpr phrase restricted{"a bill, not law: would deny every license for this circuit",
                                   "proposition de loi, non loi : refuserait toute licence pour ce circuit"};

inline constexpr row_words bill_words[] = {
    {"S.3150/1", law::gain_ai_act.published, covered},
    {"S.3150/2", law::gain_ai_act.published, covered},
    {"S.3150/3", law::gain_ai_act.published, covered},
    {"S.3150/4", law::gain_ai_act.published, covered},
    {"S.3150/5", law::gain_ai_act.published, covered},
    {"H.R.6875/1", law::overwatch_house.published, covered},
    {"H.R.6875/2", law::overwatch_house.published, covered},
    {"H.R.6875/3", law::overwatch_house.published, covered},
    {"H.R.6875/4", law::overwatch_house.published, covered},
    {"H.R.6875/5", law::overwatch_house.published, covered},
    {"S.4456/1", law::overwatch_senate.published, covered},
    {"S.4456/2", law::overwatch_senate.published, covered},
    {"S.4456/3", law::overwatch_senate.published, covered},
    {"S.4456/4", law::overwatch_senate.published, covered},
    {"S.4456/5", law::overwatch_senate.published, covered},
    {"S.4456/restricted.1", law::overwatch_senate.published, restricted},
    {"S.4456/restricted.2", law::overwatch_senate.published, restricted},
    {"S.4456/restricted.3", law::overwatch_senate.published, restricted},
    {"S.4456/restricted.4", law::overwatch_senate.published, restricted},
    {"S.4456/restricted.5", law::overwatch_senate.published, restricted},
    {"H.R.3447",
     {2026, 3, 26},
     {"a bill, not law: would require location verification of this circuit within 180 days",
      "proposition de loi, non loi : exigerait sous 180 jours la vérification de la localisation de ce circuit"}},
};

static_assert(worded(law::bill_rows, bill_words, bill_titles));

} // namespace chipgauge::words
