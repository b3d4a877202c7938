// 89 FR 96790 (December 5, 2024): high-bandwidth memory as 3A090.c from December 2, a license from December 31, License Exception HBM.
#pragma once

#include <chipgauge/law/us/1996_03_25_embargoes.hpp>

namespace chipgauge::law {

inline constexpr instrument hbm_2024{.citation = "89 FR 96790",
                                     .url = "https://www.govinfo.gov/content/pkg/FR-2024-12-05/html/2024-28270.htm",
                                     .published = {2024, 12, 5},
                                     .kind = text_kind::regulation};

inline constexpr date hbm_2024_compliance{2024, 12, 31};

inline constexpr rule hbm_2024_rows[] = {
    {.id = "3A090.c",
     .effective = {2024, 12, 2},
     .then = outcome::in_c,
     .limits = {of::package_bandwidth > 2_GBps_per_mm2},
     .instrument = &hbm_2024,
     .cfr = ccl,
     .says_more = true},
    {.id = "742.6(a)(6)(i)(B)",
     .effective = hbm_2024_compliance,
     .then = outcome::license,
     .about = outcome::in_c,
     .where = {.to = macau_or_d5},
     .instrument = &hbm_2024,
     .cfr = "15 CFR 742.6(a)(6)(i)(B)"sv},
    {.id = "746.3(a)(1)/c",
     .effective = hbm_2024_compliance,
     .then = outcome::license,
     .about = outcome::in_c,
     .where = {.to = iraq},
     .bars = any_exception,
     .instrument = &hbm_2024,
     .cfr = "15 CFR 746.3(a)(1)"sv},
    {.id = "744.23(a)(3)(i)(B)",
     .effective = hbm_2024_compliance,
     .then = outcome::license,
     .about = outcome::in_c,
     .where = {.to = neither_macau_nor_d5, .headquarters = macau_or_d5},
     .instrument = &hbm_2024,
     .cfr = "15 CFR 744.23(a)(3)(i)(B)"sv,
     .says_more = true},
    {.id = "740.25",
     .effective = hbm_2024_compliance,
     .then = outcome::hbm,
     .limits = {of::package_bandwidth < 3.3_GBps_per_mm2},
     .about = outcome::in_c,
     .where = {.exporter = {.any = groups::a5, .minus = groups::d5m, .named = {"US"}}},
     .instrument = &hbm_2024,
     .cfr = "15 CFR 740.25"sv,
     .says_more = true},
    {.id = "742.6(b)(10)(ii)/party",
     .effective = hbm_2024_compliance,
     .then = outcome::presumption_of_denial,
     .about = outcome::in_c,
     .where = {.to = macau_or_d5, .headquarters = macau_or_d5},
     .instrument = &hbm_2024,
     .cfr = "15 CFR 742.6(b)(10)(ii)"sv},
    {.id = "742.6(b)(10)(ii)",
     .effective = hbm_2024_compliance,
     .then = outcome::presumption_of_approval,
     .about = outcome::in_c,
     .where = {.to = macau_or_d5, .headquarters = neither_macau_nor_d5},
     .instrument = &hbm_2024,
     .cfr = "15 CFR 742.6(b)(10)(ii)"sv},
    {.id = "744.23(d)(3)(i)/c",
     .effective = hbm_2024_compliance,
     .then = outcome::case_by_case,
     .about = outcome::in_c,
     .where = {.to = neither_macau_nor_d5, .headquarters = macau_or_d5},
     .instrument = &hbm_2024,
     .cfr = "15 CFR 744.23(d)(3)(i)"sv,
     .doubtful = true},
};

} // namespace chipgauge::law
