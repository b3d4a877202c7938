// 91 FR 43034 (July 14, 2026), in force from July 10: the UAE moves to A:5 and is named in the requirement; listed entities are released.
#pragma once

#include <chipgauge/law/us/2026_01_15_review_policy.hpp>

namespace chipgauge::law {

inline constexpr instrument uae_2026{.citation = "91 FR 43034",
                                     .url = "https://www.govinfo.gov/content/pkg/FR-2026-07-14/html/2026-14132.htm",
                                     .published = {2026, 7, 14},
                                     .kind = text_kind::regulation};

inline constexpr date uae_2026_day{2026, 7, 10};

inline constexpr places uae{.named = {"AE"}};
inline constexpr scope uae_party{.to = uae, .headquarters = neither_macau_nor_d5};

inline constexpr rule uae_2026_rows[] = {
    {.id = "742.6(a)(6)(iii)(A)/AE",
     .effective = uae_2026_day,
     .then = outcome::license,
     .about = outcome::in_a,
     .where = {.to = uae},
     .over = {"742.6(a)(6)(iii)(A)/party"},
     .instrument = &uae_2026,
     .cfr = "15 CFR 742.6(a)(6)(iii)(A)"sv,
     .says_more = true,
     .doubtful = true},
    {.id = "742.6(a)(6)(iii)(B)/AE",
     .effective = uae_2026_day,
     .then = outcome::license,
     .about = outcome::in_b,
     .where = {.to = uae},
     .instrument = &uae_2026,
     .cfr = "15 CFR 742.6(a)(6)(iii)(B)"sv,
     .says_more = true},
    {.id = "740.supp.8",
     .effective = uae_2026_day,
     .then = outcome::no_license,
     .about = a_or_b,
     .where = {.to = uae, .headquarters = neither_macau_nor_d5, .circumstance = circumstance::released_uae_entity},
     .over = {"742.6(a)(6)(iii)(A)/AE", "742.6(a)(6)(iii)(B)/AE", "742.6(a)(6)(iii)(A)"},
     .instrument = &uae_2026,
     .cfr = "15 CFR 740 supp. 8"sv,
     .says_more = true},
    {.id = "742.6(b)(10)/AE.a",
     .effective = uae_2026_day,
     .then = outcome::presumption_of_approval,
     .about = outcome::in_a,
     .where = uae_party,
     .instrument = &uae_2026,
     .cfr = "15 CFR 742.6(b)(10)(iii)(B)(1)"sv,
     .says_more = true,
     .doubtful = true},
    // A party from Macau or D:5 in the UAE: the text asks twice for .b items, and 742.6 prevails.
    {.id = "742.6(b)(10)(iii)(A)(1)/denial.b.AE",
     .effective = uae_2026_day,
     .then = outcome::presumption_of_denial,
     .about = outcome::in_b,
     .where = {.to = uae, .headquarters = macau_or_d5},
     .over = {"744.23(d)(3)(i)"},
     .instrument = &uae_2026,
     .cfr = "15 CFR 742.6(b)(10)(iii)(A)(1)"sv,
     .says_more = true},
};

} // namespace chipgauge::law
