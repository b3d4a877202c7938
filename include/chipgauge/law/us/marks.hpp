// Known days that change what binds somebody, but no chip's answer: marks on a time line, not rows.
#pragma once

#include <chipgauge/law/us/2025_01_16_foundry_due_diligence.hpp>
#include <chipgauge/law/us/2026_07_14_united_arab_emirates.hpp>

namespace chipgauge {

struct mark {
    date on{};
    std::string_view text{};
    instrument const* by = nullptr;
};

namespace law {

inline constexpr mark marks[] = {
    {{2026, 12, 31}, "foundries: the easier terms for authorized designers end"sv, &foundry_2026},
    {{2027, 1, 1}, "foundries: without HBM, the attested transistor count may be under 35 billion"sv, &foundry_2025},
    {{2027, 4, 6}, "United Arab Emirates: the release of G42 and Core42 ends"sv, &uae_2026},
    {{2029, 1, 1}, "foundries: without HBM, the attested transistor count may be under 40 billion"sv, &foundry_2025},
};

} // namespace law
} // namespace chipgauge
