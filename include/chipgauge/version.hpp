// The version of the program, and the days through which its facts were checked.
#pragma once

#include <chipgauge/values/date.hpp>

namespace chipgauge {

inline constexpr int version_major = 0;
inline constexpr int version_minor = 1;
inline constexpr int version_patch = 0;
inline constexpr std::string_view version = "0.1.0";

/// The last day for which the regulations were read. Answers for later days rest on the text of that day.
inline constexpr date rules_verified_through{2026, 9, 24};

/// The day on which the catalog of chips was last compared with its sources.
inline constexpr date catalog_verified_through{2026, 11, 25};

} // namespace chipgauge
