// The nearest name to one that was mistyped.
#pragma once

#include <cstddef>
#include <string_view>

namespace chipgauge {

namespace detail {
constexpr char folded(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr bool separates(char c) { return c == ' ' || c == '-' || c == '_'; }
} // namespace detail

/// Equal but for case, spaces, hyphens and underscores: `rtx4090` is `RTX 4090`.
constexpr bool same_name(std::string_view a, std::string_view b) {
    std::size_t i = 0, j = 0;
    while (true) {
        while (i < a.size() && detail::separates(a[i])) ++i;
        while (j < b.size() && detail::separates(b[j])) ++j;
        if (i == a.size() || j == b.size()) return i == a.size() && j == b.size();
        if (detail::folded(a[i++]) != detail::folded(b[j++])) return false;
    }
}

/// Edits (insert, delete, replace, swap neighbors) that turn one name into the other, case aside; names over 64 characters are cut.
constexpr int edits_between(std::string_view a, std::string_view b) {
    a = a.substr(0, 64);
    b = b.substr(0, 64);
    int row[3][65]{};
    for (std::size_t j = 0; j <= b.size(); ++j) row[0][j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        int* const now = row[i % 3];
        int const* const last = row[(i + 2) % 3];
        int const* const before = row[(i + 1) % 3];
        now[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            char const p = detail::folded(a[i - 1]), q = detail::folded(b[j - 1]);
            int best = last[j - 1] + (p != q);
            if (last[j] + 1 < best) best = last[j] + 1;
            if (now[j - 1] + 1 < best) best = now[j - 1] + 1;
            if (i > 1 && j > 1 && p == detail::folded(b[j - 2]) && q == detail::folded(a[i - 2]) && before[j - 2] + 1 < best)
                best = before[j - 2] + 1;
            now[j] = best;
        }
    }
    return row[a.size() % 3][b.size()];
}

} // namespace chipgauge
