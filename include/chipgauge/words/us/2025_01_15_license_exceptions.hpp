// The words of law/us/2025_01_15_license_exceptions.hpp.
#pragma once

#include <chipgauge/law/us/2025_01_15_license_exceptions.hpp>
#include <chipgauge/words/us/2025_01_15_ai_diffusion.hpp>

namespace chipgauge::words {

inline constexpr instrument_words diffusion_exception_titles[] = {diffusion_titles[0]};

inline constexpr row_words diffusion_exception_words[] = {
    {"740.8/NAC.a", law::diffusion_effective, nac_notification},
    {"740.8/NAC.b", law::diffusion_effective, nac_notification},
    {"740.8/NAC.a.transfer", law::diffusion_effective, nac_condition, nac_transfer_doubt},
    {"740.8/ACA.a", law::diffusion_effective, aca_condition, aca_doubt},
    {"740.8/ACA.b", law::diffusion_effective, aca_condition, aca_doubt},
    {"740.27/AIA", law::diffusion_effective, aia_condition},
    {"740.27/AIA.authorized", law::diffusion_effective, aia_condition, authorized_designer_doubt},
    {"740.28/ACM.a", law::diffusion_effective, acm_condition, exception_doubt},
    {"740.28/ACM.a.authorized", law::diffusion_effective, acm_condition, authorized_designer_doubt},
    {"740.28/ACM", law::diffusion_effective, acm_condition, exception_doubt},
    {"740.29/LPP", law::diffusion_effective, lpp_condition},
    {"740.29/LPP.ally", law::diffusion_effective, lpp_condition},
};

static_assert(worded(law::diffusion_exception_rows, diffusion_exception_words, diffusion_exception_titles));

} // namespace chipgauge::words
