// What the page last told the browser that is not there.
#pragma once

#include "platform.hpp"

#include <string>

namespace chipgauge::platform {

struct stub {
    float ratio = 1, height = 0;
    bool is_dark = false, is_seen = true;
    int step = 0, written = 0;
    embedding part = embedding::none;
    platform::pinch pinched{}; ///< what the fingers did
    platform::when when = platform::when::rested;
    decltype(detail_lines::is) details = detail_lines::here; ///< whether what tells more is there
    std::string picture, fragment, mirror, answer, opened, copied, lines, saved;
};
extern stub said;

} // namespace chipgauge::platform
