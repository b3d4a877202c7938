// 90 FR 42315 (September 2, 2025): Syria stays under a license requirement for every item, but the policy turns: presumption of approval
// for commercial ends that serve the country, case by case for the rest. License Exception CCD reaches Syria.
#pragma once

#include <chipgauge/law/us/2022_10_13_interim_final_rule.hpp>

namespace chipgauge::law {

inline constexpr instrument syria_2025{
    .citation = "90 FR 42315",
    .url = "https://www.federalregister.gov/documents/2025/09/02/2025-16724/relaxing-export-controls-for-syria",
    .published = {2025, 9, 2},
    .kind = text_kind::regulation};

inline constexpr date syria_2025_day{2025, 9, 2};
inline constexpr scope to_syria{.to = syria, .movement = export_or_reexport};
inline constexpr places cuba_or_syria{.named = {"CU", "SY"}};

inline constexpr rule syria_2025_rows[] = {
    {.id = "746.9(c)", .effective = syria_2025_day, .then = outcome::repealed, .instrument = &syria_2025},
    {.id = "746.9(c)(1)",
     .effective = syria_2025_day,
     .then = outcome::presumption_of_approval,
     .where = to_syria,
     .instrument = &syria_2025,
     .cfr = "15 CFR 746.9(c)(1)"sv,
     .says_more = true},
    {.id = "746.9(c)(2)",
     .effective = syria_2025_day,
     .then = outcome::case_by_case,
     .where = to_syria,
     .instrument = &syria_2025,
     .cfr = "15 CFR 746.9(c)(2)"sv,
     .says_more = true},
    {.id = "746.9(b)",
     .effective = syria_2025_day,
     .then = outcome::notice,
     .where = to_syria,
     .instrument = &syria_2025,
     .cfr = "15 CFR 746.9(b)"sv,
     .says_more = true},
    {.id = "740.19(b)(17)/p.1",
     .effective = syria_2025_day,
     .then = outcome::ccd,
     .limits = {of::rate >= floor_rate},
     .about = outcome::in_no_paragraph,
     .where = {.to = cuba_or_syria},
     .instrument = &syria_2025,
     .cfr = "15 CFR 740.19(b)(17)"sv,
     .says_more = true},
    {.id = "740.19(b)(17)/p.2",
     .effective = syria_2025_day,
     .then = outcome::ccd,
     .limits = {of::transfer_rate >= floor_transfer_rate},
     .about = outcome::in_no_paragraph,
     .where = {.to = cuba_or_syria},
     .instrument = &syria_2025,
     .cfr = "15 CFR 740.19(b)(17)"sv,
     .says_more = true},
};

} // namespace chipgauge::law
