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

inline constexpr instrument affiliates_2025{.citation = "90 FR 47201",
                                            .url = "https://www.federalregister.gov/citation/90-FR-47201",
                                            .published = {2025, 9, 30},
                                            .kind = text_kind::regulation};
inline constexpr instrument affiliates_stay{.citation = "90 FR 50857",
                                            .url = "https://www.federalregister.gov/citation/90-FR-50857",
                                            .published = {2025, 11, 12},
                                            .kind = text_kind::regulation};
inline constexpr instrument affiliates_truce{.citation = "China's commerce ministry, Sep 28 2026, as reported",
                                             .url = "https://www.mofcom.gov.cn/syxwfb/art/2026/art_d9ea01824fc44fd8a29f7dc3f8ca9c72.html",
                                             .published = {2026, 9, 28},
                                             .kind = text_kind::guidance};
inline constexpr instrument amendment_46260{.citation = "91 FR 46260",
                                            .url = "https://www.federalregister.gov/citation/91-FR-46260",
                                            .published = {2026, 7, 23},
                                            .kind = text_kind::regulation};

inline constexpr mark marks[] = {
    {{2025, 9, 29}, &affiliates_2025},  {{2025, 11, 10}, &affiliates_stay}, {{2026, 7, 23}, &amendment_46260},
    {{2026, 11, 10}, &affiliates_stay}, {{2026, 12, 31}, &foundry_2026},    {{2027, 1, 1}, &foundry_2025},
    {{2027, 1, 10}, &affiliates_truce}, {{2027, 4, 6}, &uae_2026},          {{2029, 1, 1}, &foundry_2025},
};

} // namespace law
} // namespace chipgauge
