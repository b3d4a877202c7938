// Who published how well chips were used in training, so that a reader can look up what is taken where nothing is given.
#pragma once

#include <chipgauge/answers/training.hpp>

namespace chipgauge {

/// A published model FLOPS utilization: a share of the dense 16-bit rate.
struct utilization_source {
    std::string_view model{};
    range utilization{};
    std::string_view citation{}, url{};
};

inline constexpr utilization_source utilization_sources[] = {
    {"Llama 3 405B", {0.38, 0.43, -1}, "arXiv:2407.21783", "https://arxiv.org/abs/2407.21783"},
    {"PaLM 540B", range::exactly(0.462), "arXiv:2204.02311", "https://arxiv.org/abs/2204.02311"},
};

/// Six operations for each parameter and token.
inline constexpr std::string_view operations_citation = "arXiv:2001.08361", operations_url = "https://arxiv.org/abs/2001.08361";

/// No utilization is above one: the days at the full rate are a lower bound.
constexpr range days_at_least(fleet_sum const& s, double operations) { return training_days(s, operations, range::exactly(1)); }

namespace detail {
constexpr range published_hull() {
    range all = utilization_sources[0].utilization;
    for (utilization_source const& u : utilization_sources)
        all = {least(all.low, u.utilization.low), greatest(all.high, u.utilization.high), -1};
    return all;
}
} // namespace detail
static_assert(detail::published_hull() == published_utilization, "what is taken is what the sources say");

} // namespace chipgauge
