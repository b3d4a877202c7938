// 88 FR 2821 (January 18, 2023): Macau joins China in the requirement of October 2022, from January 17, 2023.
#pragma once

#include <chipgauge/law/us/2022_10_13_interim_final_rule.hpp>

namespace chipgauge::law {

inline constexpr instrument macau_2023{.citation = "88 FR 2821",
                                       .url = "https://www.federalregister.gov/documents/2023/01/18/2023-00888",
                                       .published = {2023, 1, 18},
                                       .kind = text_kind::regulation};

inline constexpr rule macau_2023_rows[] = {
    {.id = "742.6(a)(6)",
     .effective = {2023, 1, 17},
     .then = outcome::license,
     .about = outcome::in_3a090,
     .where = {.to = china_or_macau},
     .instrument = &macau_2023,
     .cfr = "15 CFR 742.6(a)(6)"sv},
    {.id = "742.6(b)(10)",
     .effective = {2023, 1, 17},
     .then = outcome::presumption_of_denial,
     .about = outcome::in_3a090,
     .where = {.to = china_or_macau},
     .instrument = &macau_2023,
     .cfr = "15 CFR 742.6(b)(10)"sv,
     .doubtful = true},
    {.id = "742.6(b)(10)/allied",
     .effective = {2023, 1, 17},
     .then = outcome::case_by_case,
     .about = outcome::in_3a090,
     .where = {.to = china_or_macau, .headquarters = allied},
     .over = {"742.6(b)(10)"},
     .instrument = &macau_2023,
     .cfr = "15 CFR 742.6(b)(10)"sv,
     .doubtful = true},
    {.id = "744.23(d)(2)",
     .effective = {2023, 1, 17},
     .then = outcome::case_by_case,
     .about = outcome::in_no_paragraph,
     .where = {.to = china_or_macau, .headquarters = allied, .circumstance = circumstance::supercomputer},
     .over = {"744.23(d)(1)"},
     .instrument = &macau_2023,
     .cfr = "15 CFR 744.23(d)"sv,
     .doubtful = true},
    {.id = "744.23(a)(1)",
     .effective = {2023, 1, 17},
     .then = outcome::license,
     .about = outcome::in_no_paragraph,
     .where = supercomputer_in(china_or_macau),
     .bars = any_exception,
     .instrument = &macau_2023,
     .cfr = "15 CFR 744.23(a)(1)"sv,
     .says_more = true,
     .doubtful = true},
    {.id = "744.23(d)(1)",
     .effective = {2023, 1, 17},
     .then = outcome::presumption_of_denial,
     .about = outcome::in_no_paragraph,
     .where = supercomputer_in(china_or_macau),
     .instrument = &macau_2023,
     .cfr = "15 CFR 744.23(d)"sv,
     .doubtful = true},
};

} // namespace chipgauge::law
