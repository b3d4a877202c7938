// What the entries for computers and encryption items add to the requirement of the circuits inside (15 CFR 774 supp. no. 1: 4A003.z,
// 5A002.z, 5A992.z). The RS requirement and its review are those of 3A090.a and .b; these rows say what else to look at.
#pragma once

#include <chipgauge/law/us/2025_01_15_ai_diffusion.hpp>

namespace chipgauge::law {

inline constexpr instrument computers_2006{
    .citation = "71 FR 20876",
    .url = "https://www.federalregister.gov/documents/2006/04/24/06-3647/implementation-of-new-formula-for-calculating-computer-"
           "performance-adjusted-peak-performance-app-in",
    .published = {2006, 4, 24},
    .kind = text_kind::regulation};

inline constexpr rule system_rows[] = {
    // Large computers and encryption items were controlled for national security long before 3A090, whatever their circuits.
    {.id = "742.4(a)/systems",
     .effective = {2006, 4, 24},
     .then = outcome::notice,
     .systems_only = true,
     .qualifies_no = true,
     .instrument = &computers_2006,
     .cfr = "15 CFR 742.4(a)"sv,
     .says_more = true,
     .doubtful = true},
    {.id = "742.4(a)/systems",
     .effective = corrections_2024_day,
     .then = outcome::notice,
     .about = a_or_b,
     .systems_only = true,
     .qualifies_no = true,
     .instrument = &corrections_2024,
     .cfr = "15 CFR 742.4(a)"sv,
     .says_more = true,
     .doubtful = true},
    {.id = "740.8/list-lines",
     .effective = corrections_2024_day,
     .then = outcome::notice,
     .limits = {not_for_datacenters},
     .about = outcome::in_a,
     .systems_only = true,
     .instrument = &corrections_2024,
     .cfr = "15 CFR 774 supp. 1"sv,
     .says_more = true},
    {.id = "740.29/5A002.z",
     .effective = diffusion_effective,
     .then = outcome::notice,
     .about = outcome::in_a,
     .systems_only = true,
     .instrument = &diffusion,
     .cfr = "15 CFR 740.29(b)"sv,
     .says_more = true,
     .known_to = read_as::printed_only},
};

} // namespace chipgauge::law
