// Names in alphabetical order, as a reader of either language looks for them: accents and case aside.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace chipgauge {

namespace detail {

/// What a name is sorted by. Letters with accents are those of Latin-1, which all names here keep to.
inline std::string sorted_by(std::string_view name) {
    constexpr std::string_view bare = "aaaaaaaceeeeiiiidnooooo ouuuuyts"; // U+00C0 to U+00DF, and again to U+00FF
    std::string key;
    for (std::size_t i = 0; i < name.size(); ++i) {
        auto const c = static_cast<unsigned char>(name[i]);
        if (c == 0xC3 && i + 1 < name.size())
            key += bare[static_cast<unsigned char>(name[++i]) & 31u];
        else
            key += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : name[i];
    }
    return key;
}

} // namespace detail

inline void sort_names(std::vector<std::string>& names) {
    std::stable_sort(names.begin(), names.end(),
                     [](std::string const& a, std::string const& b) { return detail::sorted_by(a) < detail::sorted_by(b); });
}

} // namespace chipgauge
