// 91 FR 1684 (January 15, 2026): case-by-case review for exports from the United States to China and Macau, under two limits, for .a and
// .b items alike; every other application that 742.6 requires for Macau, D:5 or a party from there keeps the presumption of denial. It
// moves the review, not the classification and not the requirement.
#pragma once

#include <chipgauge/law/us/2025_01_15_ai_diffusion.hpp>

namespace chipgauge::law {

inline constexpr instrument review_2026{.citation = "91 FR 1684",
                                        .url = "https://www.govinfo.gov/content/pkg/FR-2026-01-15/html/2026-00789.htm",
                                        .published = {2026, 1, 15},
                                        .kind = text_kind::regulation};

inline constexpr date review_2026_day{2026, 1, 15};

inline constexpr rule review_2026_rows[] = {
    {.id = "742.6(b)(10)(iv)(A)", .effective = review_2026_day, .then = outcome::repealed, .instrument = &review_2026, .says_more = true},
    {.id = "742.6(b)(10)(iv)(B)", .effective = review_2026_day, .then = outcome::repealed, .instrument = &review_2026},
    {.id = "742.6(b)(10)(iv)(B)/party", .effective = review_2026_day, .then = outcome::repealed, .instrument = &review_2026},

    {.id = "742.6(b)(10)(iii)(A)(1)",
     .effective = review_2026_day,
     .then = outcome::case_by_case,
     .limits = {of::tpp < 21000_TPP, of::dram_bandwidth < 6500_GBps},
     .about = a_or_b,
     .where = {.to = china_or_macau, .movement = movement::export_from_us},
     .over = {"742.6(b)(10)(iii)(A)(1)/denial.a", "742.6(b)(10)(iii)(A)(1)/denial.b"},
     .instrument = &review_2026,
     .cfr = "15 CFR 742.6(b)(10)(iii)(A)(1), 748 supp. 2 (dd)"sv,
     .says_more = true},
    {.id = "742.6(b)(10)(iii)(A)(1)/denial.a",
     .effective = review_2026_day,
     .then = outcome::presumption_of_denial,
     .about = outcome::in_a,
     .where = d5_or_party,
     .over = {"746.9(c)(1)", "746.9(c)(2)"},
     .instrument = &review_2026,
     .cfr = "15 CFR 742.6(b)(10)(iii)(A)(1)"sv,
     .says_more = true},
    {.id = "742.6(b)(10)(iii)(A)(1)/denial.b",
     .effective = review_2026_day,
     .then = outcome::presumption_of_denial,
     .about = outcome::in_b,
     .where = {.to = macau_or_d5},
     .over = {"744.23(d)(3)(i)", "746.9(c)(1)", "746.9(c)(2)"},
     .instrument = &review_2026,
     .cfr = "15 CFR 742.6(b)(10)(iii)(A)(1)"sv,
     .says_more = true},
    {.id = "742.6(b)(10)(iii)(A)(1)/denial.b.party",
     .effective = review_2026_day,
     .then = outcome::presumption_of_denial,
     .about = outcome::in_b,
     .where = party_from_d5_in_d1_d4,
     .over = {"744.23(d)(3)(i)"},
     .instrument = &review_2026,
     .cfr = "15 CFR 742.6(b)(10)(iii)(A)(1)"sv,
     .says_more = true},
    {.id = "742.6(b)(10)(iii)/preamble",
     .effective = review_2026_day,
     .then = outcome::notice,
     .limits = {released_after(review_2026_day), of::tpp < 21000_TPP, of::dram_bandwidth < 6500_GBps},
     .about = a_or_b,
     .where = {.to = china_or_macau, .movement = movement::export_from_us},
     .instrument = &review_2026,
     .cfr = "15 CFR 742.6(b)(10)(iii)(A)(1)"sv,
     .says_more = true},
};

} // namespace chipgauge::law
