// Known days that change what binds somebody, but no chip's answer: marks on a time line, not rows.
#pragma once

#include <chipgauge/law/us/2025_01_16_foundry_due_diligence.hpp>
#include <chipgauge/law/us/2026_07_14_united_arab_emirates.hpp>

namespace chipgauge {

struct mark {
    date on{};
    chipgauge::instrument const* instrument = nullptr;
};

namespace law {

inline constexpr mark marks[] = {
    {{2026, 12, 31}, &foundry_2026},
    {{2027, 1, 1}, &foundry_2025},
    {{2027, 4, 6}, &uae_2026},
    {{2029, 1, 1}, &foundry_2025},
};

} // namespace law
} // namespace chipgauge
