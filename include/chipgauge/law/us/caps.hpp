// Amounts that count fleets, parties and countries rather than chips. Each is a dated row; the last one that has begun counts.
#pragma once

#include <chipgauge/law/us/2022_10_13_interim_final_rule.hpp>
#include <chipgauge/law/us/2025_01_15_ai_diffusion.hpp>
#include <chipgauge/law/us/2026_01_15_review_policy.hpp>

namespace chipgauge {

/// What an amount counts.
enum class cap_unit : std::uint8_t { performance, pflops_64, pflops_32, share_of_compute, share_of_us_volume, training_operations };

/// As records write it.
constexpr std::string_view name_of(cap_unit u) {
    constexpr std::string_view names[] = {"TPP",
                                          "PFLOPS at 64 bits",
                                          "PFLOPS at 32 bits",
                                          "% of total AI compute",
                                          "% of TPP shipped for use in the U.S.",
                                          "training operations"};
    return names[static_cast<int>(u)];
}

/// An amount that a sum may not exceed.
struct cap {
    paragraph id{};
    date effective{};
    double amount = 0;
    cap_unit unit = cap_unit::performance;
    chipgauge::instrument const* instrument = nullptr;
    std::string_view cfr{};
    read_as known_to = read_as::both;
    comparison crossed_by = comparison::more_than; ///< a ceiling is crossed by more, a threshold by as much
};

namespace law {

inline constexpr auto nveu_cfr = "15 CFR 748.15(a)(2)(iii)(B)"sv;

constexpr cap nveu_ceiling(int year, int quarter, double amount) {
    return {"748.15/NVEU", {year, quarter * 3 - 2, 1}, amount, cap_unit::performance, &diffusion, nveu_cfr, read_as::printed_only};
}

inline constexpr cap caps[] = {
    {"740.29/LPP", diffusion_day, 26900000, cap_unit::performance, &diffusion, "15 CFR 740.29"sv, read_as::printed_only},
    {"740.29/LPP.notice", diffusion_day, 3200000, cap_unit::performance, &diffusion, "15 CFR 740.29"sv, read_as::printed_only,
     comparison::at_least},
    {"740.27/AIA.report", diffusion_day, 253000000, cap_unit::performance, &diffusion, "15 CFR 740.27"sv, read_as::printed_only,
     comparison::at_least},
    {"742.6(b)(10)/country", diffusion_day, 790000000, cap_unit::performance, &diffusion, "15 CFR 742.6(b)(10), 748.15"sv,
     read_as::printed_only},
    {"748.15/UVEU.outside", diffusion_day, 25, cap_unit::share_of_compute, &diffusion, "15 CFR 748 supp. 10"sv, read_as::printed_only},
    {"748.15/UVEU.country", diffusion_day, 7, cap_unit::share_of_compute, &diffusion, "15 CFR 748 supp. 10"sv, read_as::printed_only},
    {"748.15/UVEU.us", diffusion_day, 50, cap_unit::share_of_compute, &diffusion, "15 CFR 748 supp. 10"sv, read_as::printed_only},
    {"4E091", diffusion_day, 1e26, cap_unit::training_operations, &diffusion, "15 CFR 774 supp. 1, ECCN 4E091; 742.6(a)(13)"sv,
     read_as::printed_only, comparison::at_least},
    nveu_ceiling(2025, 1, 633000000),
    nveu_ceiling(2025, 2, 949500000),
    nveu_ceiling(2025, 3, 1266000000),
    nveu_ceiling(2025, 4, 1582500000),
    nveu_ceiling(2026, 1, 1899000000),
    nveu_ceiling(2026, 2, 2690250000),
    nveu_ceiling(2026, 3, 3481500000),
    nveu_ceiling(2026, 4, 4272750000),
    nveu_ceiling(2027, 1, 5064000000),
    {"742.6(b)(10)(iii)(A)(1)/volume", review_2026_day, 50, cap_unit::share_of_us_volume, &review_2026, "15 CFR 748 supp. 2 (dd)(1)(iii)"sv,
     read_as::both},
    {"772.1/supercomputer.64", {2022, 10, 21}, 100, cap_unit::pflops_64, &ifr_2022, "15 CFR 772.1"sv, read_as::both, comparison::at_least},
    {"772.1/supercomputer.32", {2022, 10, 21}, 200, cap_unit::pflops_32, &ifr_2022, "15 CFR 772.1"sv, read_as::both, comparison::at_least},
};

} // namespace law
} // namespace chipgauge
