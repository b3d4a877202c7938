// May 13, 2025: BIS guidance on General Prohibition 10 and 3A090 circuits of Chinese makers (three Ascends are named), on training AI
// models, and on red flags.
#pragma once

#include <chipgauge/law/us/designers.hpp>

namespace chipgauge::law {

inline constexpr instrument guidance_2025{.citation = "BIS, May 13 2025",
                                          .url = "https://www.bis.gov/media/documents/general-prohibition-10-guidance-may-13-2025.pdf",
                                          .published = {2025, 5, 13},
                                          .kind = text_kind::guidance};

inline constexpr rule guidance_2025_rows[] = {
    {.id = "guidance.2025-05-13.gp10",
     .effective = {2025, 5, 13},
     .then = outcome::notice,
     .models = {"Ascend 910B"sv, "Ascend 910C"sv, "Ascend 910D"sv},
     .vendors = {"Huawei"sv},
     .over = {"guidance.2025-05-13.gp10.others"},
     .qualifies_no = true,
     .instrument = &guidance_2025,
     .cfr = "15 CFR 736.2(b)(10)"sv,
     .says_more = true},
    {.id = "guidance.2025-05-13.gp10.others",
     .effective = {2025, 5, 13},
     .then = outcome::notice,
     .about = any_paragraph,
     .vendors = chinese_designers,
     .qualifies_no = true,
     .instrument = &guidance_2025,
     .cfr = "15 CFR 736.2(b)(10)"sv,
     .says_more = true,
     .doubtful = true},
    {.id = "guidance.2025-05-13.training",
     .effective = {2025, 5, 13},
     .then = outcome::notice,
     .about = a_or_b,
     .where = d5_or_party,
     .instrument = &guidance_2025,
     .cfr = "15 CFR 744.6"sv,
     .says_more = true},
};

} // namespace chipgauge::law
