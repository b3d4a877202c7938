// Pieces of text put together. What a page loads stays small that way: nothing reads a format while the program runs.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace chipgauge::detail {

inline std::string joined(std::initializer_list<std::string_view> pieces) {
    std::string out;
    for (std::string_view const piece : pieces) out += piece;
    return out;
}

} // namespace chipgauge::detail
