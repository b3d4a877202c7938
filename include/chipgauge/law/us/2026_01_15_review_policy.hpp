// 91 FR 1684 (January 15, 2026): case-by-case review for exports from the United States to China and Macau, under two limits.
// It moves the review, not the classification and not the requirement.
#pragma once

#include <chipgauge/law/us/phrases.hpp>

namespace chipgauge::law {

inline constexpr instrument review_2026{.citation = "91 FR 1684",
                                        .url = "https://www.govinfo.gov/content/pkg/FR-2026-01-15/html/2026-00789.htm",
                                        .published = {2026, 1, 15},
                                        .kind = text_kind::regulation};

inline constexpr date review_2026_day{2026, 1, 15};

inline constexpr rule review_2026_rows[] = {
    {.id = "742.6(b)(10)(iii)(A)(1)",
     .effective = review_2026_day,
     .then = outcome::case_by_case,
     .limits = {of::tpp < 21000_TPP, of::dram_bandwidth < 6500_GBps, released_by(review_2026_day)},
     .about = outcome::in_a,
     .where = {.to = china_or_macau, .movement = movement::export_from_us},
     .over = {"742.6(b)(10)/d5", "742.6(b)(10)(iii)/d5"},
     .instrument = &review_2026,
     .cfr = "15 CFR 742.6(b)(10)(iii)(A)(1), 748 supp. 2 (dd)"sv,
     .says_more = true,
     .doubtful = true},
};

} // namespace chipgauge::law
