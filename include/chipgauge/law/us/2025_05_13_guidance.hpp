// May 13, 2025: BIS guidance on General Prohibition 10 and Huawei's Ascend chips, on training AI models, and on red flags.
#pragma once

#include <chipgauge/law/us/phrases.hpp>

namespace chipgauge::law {

inline constexpr instrument guidance_2025{
    "BIS guidance of May 13, 2025",
    "BIS, May 13 2025",
    "https://www.arnoldporter.com/en/perspectives/advisories/2025/05/commerce-new-guidance-curb-adversaries-access-to-advanced-ai-tech",
    {2025, 5, 13},
    text_kind::guidance};

inline constexpr rule guidance_2025_rows[] = {
    {.id = "guidance.2025-05-13.gp10",
     .effective = {2025, 5, 13},
     .then = outcome::notice,
     .models = {"Ascend 910B"sv, "Ascend 910C"sv, "Ascend 910D"sv},
     .vendors = {"Huawei"sv},
     .by = &guidance_2025,
     .cfr = "15 CFR 736.2(b)(10)"sv,
     .text = "presumed made in violation of the EAR: using, buying or servicing it anywhere without authorization is at risk"sv},
    {.id = "guidance.2025-05-13.training",
     .effective = {2025, 5, 13},
     .then = outcome::notice,
     .about = a_or_b,
     .where = d5_or_party,
     .by = &guidance_2025,
     .cfr = "15 CFR 744.6"sv,
     .text =
         "training AI models for parties headquartered in Macau or D:5 may need a license where a military or WMD end use is known; red flags for data centers"sv},
};

} // namespace chipgauge::law
