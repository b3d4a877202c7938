// What the page last told the browser that is not there.
#pragma once

#include "platform.hpp"

#include <string>

namespace chipgauge::platform {

struct stub {
    float ratio = 1, height = 0;
    bool is_dark = false, is_seen = true;
    int step = 0, written = 0;
    platform::when when = platform::when::rested;
    std::string picture, fragment, mirror, answer, opened, copied;
};
extern stub said;

} // namespace chipgauge::platform
