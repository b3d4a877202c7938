// 87 FR 12226 (Russia, and the regions of Donetsk and Luhansk, from February 24, 2022), 87 FR 13048 (Belarus, from March 2): a license
// for every item of categories 3 to 9, AT-only ones included, under a policy of denial; 87 FR 22130 added categories 0 to 2.
#pragma once

#include <chipgauge/law/us/1996_03_25_embargoes.hpp>

namespace chipgauge::law {

inline constexpr instrument russia_2022{.citation = "87 FR 12226",
                                        .url = "https://www.federalregister.gov/citation/87-FR-12226",
                                        .published = {2022, 3, 3},
                                        .kind = text_kind::regulation};
inline constexpr instrument belarus_2022{.citation = "87 FR 13048",
                                         .url = "https://www.federalregister.gov/documents/2022/03/08/2022-04819/"
                                                "imposition-of-sanctions-against-belarus-under-the-export-administration-regulations-ear",
                                         .published = {2022, 3, 8},
                                         .kind = text_kind::regulation};

inline constexpr places russia{.named = {"RU"}}, russia_and_belarus{.named = {"RU", "BY"}};
inline constexpr places donetsk_and_luhansk{.named = {"XD", "XL"}}, occupied_regions{.named = {"XC", "XD", "XL"}};

inline constexpr rule russia_belarus_rows[] = {
    {.id = "746.8(a)(1)",
     .effective = {2022, 2, 24},
     .then = outcome::license,
     .where = {.to = russia},
     .bars = any_exception,
     .instrument = &russia_2022,
     .cfr = "15 CFR 746.8(a)(1)"sv,
     .says_more = true},
    {.id = "746.8(b)(3)",
     .effective = {2022, 2, 24},
     .then = outcome::policy_of_denial,
     .where = {.to = russia},
     .prevails = true,
     .instrument = &russia_2022,
     .cfr = "15 CFR 746.8(b)(3)"sv,
     .says_more = true},
    {.id = "746.8(c)(2)",
     .effective = {2022, 2, 24},
     .then = outcome::notice,
     .where = {.to = russia},
     .instrument = &russia_2022,
     .cfr = "15 CFR 746.8(c)(2)"sv,
     .says_more = true},
    {.id = "746.6(a)(2)",
     .effective = {2022, 2, 24},
     .then = outcome::license,
     .where = {.to = donetsk_and_luhansk},
     .bars = any_exception,
     .instrument = &russia_2022,
     .cfr = "15 CFR 746.6(a)(2)"sv,
     .says_more = true,
     .doubtful = true},
    {.id = "746.6(b)",
     .effective = {2022, 2, 24},
     .then = outcome::policy_of_denial,
     .where = {.to = occupied_regions},
     .prevails = true,
     .instrument = &russia_2022,
     .cfr = "15 CFR 746.6(b)"sv,
     .says_more = true},
    {.id = "746.6(c)",
     .effective = {2022, 2, 24},
     .then = outcome::notice,
     .where = {.to = occupied_regions},
     .instrument = &russia_2022,
     .cfr = "15 CFR 746.6(c)"sv,
     .says_more = true},
    {.id = "746.8(a)(1)",
     .effective = {2022, 3, 2},
     .then = outcome::license,
     .where = {.to = russia_and_belarus},
     .bars = any_exception,
     .instrument = &belarus_2022,
     .cfr = "15 CFR 746.8(a)(1)"sv,
     .says_more = true},
    {.id = "746.8(b)(3)",
     .effective = {2022, 3, 2},
     .then = outcome::policy_of_denial,
     .where = {.to = russia_and_belarus},
     .prevails = true,
     .instrument = &belarus_2022,
     .cfr = "15 CFR 746.8(b)(3)"sv,
     .says_more = true},
    {.id = "746.8(c)(2)",
     .effective = {2022, 3, 2},
     .then = outcome::notice,
     .where = {.to = russia_and_belarus},
     .instrument = &belarus_2022,
     .cfr = "15 CFR 746.8(c)(2)"sv,
     .says_more = true},
};

} // namespace chipgauge::law
