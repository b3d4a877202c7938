// 88 FR 73458 (October 25, 2023), in force from November 17, 2023: 3A090.a and .b by TPP and performance density, the D:1/D:4/D:5
// scope, the headquarters rule, and License Exception NAC.
#pragma once

#include <chipgauge/law/us/phrases.hpp>

namespace chipgauge::law {

inline constexpr instrument ifr_2023{.citation = "88 FR 73458",
                                     .url = "https://www.govinfo.gov/content/pkg/FR-2023-10-25/html/2023-23055.htm",
                                     .published = {2023, 10, 25},
                                     .kind = text_kind::regulation};

// The lines of 3A090.a and .b. The upper limits of .b are the lower ones of .a.
inline constexpr tpp a_performance = 4800_TPP;
inline constexpr tpp b1_performance = 2400_TPP;
inline constexpr tpp least_performance = 1600_TPP;
inline constexpr density a_density = 5.92_TPP_per_mm2;
inline constexpr density b1_density = 1.6_TPP_per_mm2;
inline constexpr density b2_density = 3.2_TPP_per_mm2;

inline constexpr date ifr_2023_day{2023, 11, 17};

inline constexpr rule ifr_2023_rows[] = {
    {.id = "3A090.a.1",
     .effective = ifr_2023_day,
     .then = outcome::in_a,
     .limits = {of::tpp >= a_performance},
     .over = {"3A090.b.1", "3A090.b.2"},
     .instrument = &ifr_2023,
     .cfr = ccl},
    {.id = "3A090.a.2",
     .effective = ifr_2023_day,
     .then = outcome::in_a,
     .limits = {for_datacenters, of::tpp >= least_performance, of::density >= a_density},
     .over = {"3A090.b.1", "3A090.b.2"},
     .instrument = &ifr_2023,
     .cfr = ccl},
    {.id = "3A090.b.1",
     .effective = ifr_2023_day,
     .then = outcome::in_b,
     .limits = {for_datacenters, of::tpp >= b1_performance, of::tpp < a_performance, of::density >= b1_density, of::density < a_density},
     .instrument = &ifr_2023,
     .cfr = ccl},
    {.id = "3A090.b.2",
     .effective = ifr_2023_day,
     .then = outcome::in_b,
     .limits = {for_datacenters, of::tpp >= least_performance, of::density >= b2_density, of::density < a_density},
     .instrument = &ifr_2023,
     .cfr = ccl},

    {.id = "742.6(a)(6)", .effective = ifr_2023_day, .then = outcome::repealed, .instrument = &ifr_2023},
    {.id = "742.6(b)(10)", .effective = ifr_2023_day, .then = outcome::repealed, .instrument = &ifr_2023},
    {.id = "letter.2023-10-23", .effective = ifr_2023_day, .then = outcome::repealed, .instrument = &ifr_2023, .says_more = true},

    {.id = "742.6(a)(6)(iii)",
     .effective = ifr_2023_day,
     .then = outcome::license,
     .about = a_or_b,
     .where = {.to = d1_d4_d5},
     .over = {"744.23(a)(3)(i)"},
     .instrument = &ifr_2023,
     .cfr = "15 CFR 742.6(a)(6)(iii)"sv},
    {.id = "744.23(a)(3)(i)",
     .effective = ifr_2023_day,
     .then = outcome::license,
     .about = a_or_b,
     .where = party_from_d5,
     .instrument = &ifr_2023,
     .cfr = "15 CFR 744.23(a)(3)(i)"sv,
     .says_more = true},

    // License Exception NAC, before it was split: everything but datacenter items of .a.
    {.id = "740.8/NAC.a",
     .effective = ifr_2023_day,
     .then = outcome::nac,
     .limits = {not_for_datacenters},
     .about = outcome::in_a,
     .where = d5_or_party,
     .instrument = &ifr_2023,
     .cfr = "15 CFR 740.8"sv,
     .says_more = true,
     .doubtful = true},
    {.id = "740.8/NAC.b",
     .effective = ifr_2023_day,
     .then = outcome::nac,
     .about = outcome::in_b,
     .where = d5_or_party,
     .instrument = &ifr_2023,
     .cfr = "15 CFR 740.8"sv,
     .says_more = true,
     .doubtful = true},
    {.id = "740.8/NAC.a.elsewhere",
     .effective = ifr_2023_day,
     .then = outcome::nac,
     .limits = {not_for_datacenters},
     .about = outcome::in_a,
     .where = d1_d4_party,
     .instrument = &ifr_2023,
     .cfr = "15 CFR 740.8"sv,
     .says_more = true},
    {.id = "740.8/NAC.b.elsewhere",
     .effective = ifr_2023_day,
     .then = outcome::nac,
     .about = outcome::in_b,
     .where = d1_d4_party,
     .instrument = &ifr_2023,
     .cfr = "15 CFR 740.8"sv,
     .says_more = true},

    {.id = "742.6(b)(10)/d5",
     .effective = ifr_2023_day,
     .then = outcome::presumption_of_denial,
     .limits = {for_datacenters},
     .about = outcome::in_a,
     .where = d5_or_party,
     .instrument = &ifr_2023,
     .cfr = "15 CFR 742.6(b)(10), 744.23(d)"sv},
    {.id = "742.6(b)(10)/elsewhere.a",
     .effective = ifr_2023_day,
     .then = outcome::presumption_of_approval,
     .about = outcome::in_a,
     .where = d1_d4_party,
     .instrument = &ifr_2023,
     .cfr = "15 CFR 742.6(b)(10)"sv},
    {.id = "742.6(b)(10)/elsewhere.b",
     .effective = ifr_2023_day,
     .then = outcome::presumption_of_approval,
     .about = outcome::in_b,
     .where = d1_d4_party,
     .instrument = &ifr_2023,
     .cfr = "15 CFR 742.6(b)(10)"sv},
};

} // namespace chipgauge::law
