// The law of the United States: all instruments in order, joined.
#pragma once

#include <chipgauge/law/rulebook.hpp>
#include <chipgauge/law/us/1996_03_25_embargoes.hpp>
#include <chipgauge/law/us/2020_06_29_military_end_use.hpp>
#include <chipgauge/law/us/2022_02_24_russia_belarus.hpp>
#include <chipgauge/law/us/2022_08_26_letters.hpp>
#include <chipgauge/law/us/2022_10_13_interim_final_rule.hpp>
#include <chipgauge/law/us/2023_01_18_macau.hpp>
#include <chipgauge/law/us/2023_10_23_acceleration_letter.hpp>
#include <chipgauge/law/us/2023_10_25_interim_final_rule.hpp>
#include <chipgauge/law/us/2024_04_04_corrections.hpp>
#include <chipgauge/law/us/2024_12_05_high_bandwidth_memory.hpp>
#include <chipgauge/law/us/2025_01_15_ai_diffusion.hpp>
#include <chipgauge/law/us/2025_01_15_license_exceptions.hpp>
#include <chipgauge/law/us/2025_01_16_foundry_due_diligence.hpp>
#include <chipgauge/law/us/2025_04_09_h20_letters.hpp>
#include <chipgauge/law/us/2025_05_13_guidance.hpp>
#include <chipgauge/law/us/2025_09_02_syria.hpp>
#include <chipgauge/law/us/2025_09_17_china_own_measures.hpp>
#include <chipgauge/law/us/2026_01_14_tariff.hpp>
#include <chipgauge/law/us/2026_01_15_review_policy.hpp>
#include <chipgauge/law/us/2026_05_31_guidance.hpp>
#include <chipgauge/law/us/2026_07_14_united_arab_emirates.hpp>
#include <chipgauge/law/us/bills.hpp>
#include <chipgauge/law/us/caps.hpp>
#include <chipgauge/law/us/marks.hpp>
#include <chipgauge/law/us/place.hpp>
#include <chipgauge/law/us/systems.hpp>

namespace chipgauge {

namespace law {

/// Every row of every instrument.
inline constexpr auto us = join(embargo_rows, military_rows, russia_belarus_rows, letters_2022_rows, ifr_2022_rows, macau_2023_rows,
                                acceleration_letter_rows, ifr_2023_rows, corrections_2024_rows, hbm_2024_rows, diffusion_rows,
                                diffusion_exception_rows, system_rows, foundry_rows, h20_letter_rows, guidance_2025_rows, syria_2025_rows,
                                china_measures_rows, tariff_2026_rows, review_2026_rows, guidance_2026_rows, uae_2026_rows, bill_rows)
                               .over(us_places);

} // namespace law

/// The rulebook in which questions are answered unless another one is given.
inline constexpr rulebook the_law = law::us;

} // namespace chipgauge
