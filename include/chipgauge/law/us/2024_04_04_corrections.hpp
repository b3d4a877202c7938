// 89 FR 23876 (April 4, 2024): License Exception NAC is split into NAC (notified) and ACA (not), and the review policy is worded anew.
#pragma once

#include <chipgauge/law/us/phrases.hpp>

namespace chipgauge::law {

inline constexpr instrument corrections_2024{.citation = "89 FR 23876",
                                             .url = "https://www.federalregister.gov/documents/2024/04/04/2024-07004/",
                                             .published = {2024, 4, 4},
                                             .kind = text_kind::regulation};

/// NAC covers exports and reexports; a transfer within the country is ACA's.
inline constexpr scope nac_scope{
    .to = macau_or_d5, .headquarters = macau_or_d5, .either = true, .movement = movement::export_from_us | movement::reexport};
inline constexpr scope aca_transfer{.to = macau_or_d5, .movement = movement::transfer};

inline constexpr date corrections_2024_day{2024, 4, 4};

inline constexpr rule corrections_2024_rows[] = {
    {.id = "740.8/NAC.a",
     .effective = corrections_2024_day,
     .then = outcome::nac,
     .limits = {not_for_datacenters},
     .about = outcome::in_a,
     .where = nac_scope,
     .instrument = &corrections_2024,
     .cfr = "15 CFR 740.8"sv,
     .says_more = true},
    {.id = "740.8/NAC.b",
     .effective = corrections_2024_day,
     .then = outcome::nac,
     .about = outcome::in_b,
     .where = nac_scope,
     .instrument = &corrections_2024,
     .cfr = "15 CFR 740.8"sv,
     .says_more = true},
    {.id = "740.8/NAC.a.elsewhere",
     .effective = corrections_2024_day,
     .then = outcome::repealed,
     .instrument = &corrections_2024,
     .says_more = true},
    {.id = "740.8/NAC.b.elsewhere",
     .effective = corrections_2024_day,
     .then = outcome::repealed,
     .instrument = &corrections_2024,
     .says_more = true},
    {.id = "740.8/ACA.a",
     .effective = corrections_2024_day,
     .then = outcome::aca,
     .limits = {not_for_datacenters},
     .about = outcome::in_a,
     .where = d1_d4_party,
     .instrument = &corrections_2024,
     .cfr = "15 CFR 740.8"sv,
     .says_more = true},
    {.id = "740.8/ACA.b",
     .effective = corrections_2024_day,
     .then = outcome::aca,
     .about = outcome::in_b,
     .where = d1_d4_party,
     .instrument = &corrections_2024,
     .cfr = "15 CFR 740.8"sv,
     .says_more = true},
    {.id = "740.8/ACA.a.transfer",
     .effective = corrections_2024_day,
     .then = outcome::aca,
     .limits = {not_for_datacenters},
     .about = outcome::in_a,
     .where = aca_transfer,
     .instrument = &corrections_2024,
     .cfr = "15 CFR 740.8"sv,
     .says_more = true},
    {.id = "740.8/ACA.b.transfer",
     .effective = corrections_2024_day,
     .then = outcome::aca,
     .about = outcome::in_b,
     .where = aca_transfer,
     .instrument = &corrections_2024,
     .cfr = "15 CFR 740.8"sv,
     .says_more = true},
    {.id = "744.23(d)/a",
     .effective = corrections_2024_day,
     .then = outcome::case_by_case,
     .limits = {not_for_datacenters},
     .about = outcome::in_a,
     .where = d5_or_party,
     .instrument = &corrections_2024,
     .cfr = "15 CFR 744.23(d)"sv,
     .doubtful = true},
    {.id = "744.23(d)/b",
     .effective = corrections_2024_day,
     .then = outcome::case_by_case,
     .about = outcome::in_b,
     .where = d5_or_party,
     .instrument = &corrections_2024,
     .cfr = "15 CFR 744.23(d)"sv,
     .doubtful = true},
};

} // namespace chipgauge::law
