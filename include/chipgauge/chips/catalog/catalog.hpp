// The catalog: every chip of every vendor, and looking one up by name.
#pragma once

#include <chipgauge/chips/catalog/all.hpp>
#include <chipgauge/chips/catalog/lookup.hpp>
#include <chipgauge/version.hpp>

namespace chipgauge {

/// The four chips of the story, which every view begins with.
inline constexpr chip const* default_chips[] = {catalog::row("nvidia-h20-96gb"), catalog::row("nvidia-h100-sxm"), catalog::row("nvidia-h200-sxm"),
                                                catalog::row("nvidia-a100-sxm-80gb")};

} // namespace chipgauge
