// Days as people type them, in English or French: 2025-04-09, 9 Apr 2025, April 9, 2025, 9 avril 2025, 09/04/2025.
#pragma once

#include <chipgauge/values/date.hpp>
#include <chipgauge/values/names.hpp>

#include <optional>
#include <string_view>

namespace chipgauge {

namespace detail {

inline constexpr std::string_view month_names[][2] = {
    {"january", "janvier"},   {"february", "février"},  {"march", "mars"},  {"april", "avril"},         {"may", "mai"},
    {"june", "juin"},         {"july", "juillet"},      {"august", "août"}, {"september", "septembre"}, {"october", "octobre"},
    {"november", "novembre"}, {"december", "décembre"},
};

/// Of a name or its beginning, three letters at least (`mai` and `may` are whole); 0 for none, or for more than one.
constexpr int month_of_name(std::string_view word) {
    auto const lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    auto const begins = [&](std::string_view name) {
        if (word.size() < 3 || word.size() > name.size()) return false;
        for (std::size_t i = 0; i < word.size(); ++i)
            if (lower(word[i]) != name[i]) return false;
        return true;
    };
    int found = 0;
    for (int month = 1; month <= 12; ++month)
        if (begins(month_names[month - 1][0]) || begins(month_names[month - 1][1])) {
            if (found) return 0;
            found = month;
        }
    if (!found && (word == "fevrier" || word == "fev")) return 2;
    if (!found && word == "aout") return 8;
    return !found && word == "decembre" ? 12 : found;
}

/// The parts of a day: figures and words, without what stands between them.
struct day_parts {
    std::string_view of[3]{};
    int count = 0;
    char between = '\0'; ///< `/` or `.` in 09/04/2025
};

constexpr day_parts parts_of_day(std::string_view text) {
    day_parts p;
    auto const separates = [](char c) { return c == ' ' || c == ',' || c == '/' || c == '.' || c == '-'; };
    while (!text.empty()) {
        if (separates(text[0])) {
            if (text[0] == '/' || text[0] == '.') p.between = text[0];
            text.remove_prefix(1);
            continue;
        }
        std::size_t end = 0;
        while (end < text.size() && !separates(text[end])) ++end;
        if (p.count == 3) return {};
        p.of[p.count++] = text.substr(0, end);
        text.remove_prefix(end);
    }
    return p;
}

/// A whole number of at most four digits, `1er` too; -1 for anything else.
constexpr int small_number(std::string_view text) {
    if (text == "1er" || text == "1st") return 1;
    int n = text.empty() || text.size() > 4 ? -1 : 0;
    for (char const c : text) n = n >= 0 && c >= '0' && c <= '9' ? n * 10 + (c - '0') : -1;
    return n;
}

} // namespace detail

/// Nothing when it is no day, or may be two: 04/09/2025 is April in the United States and September in Europe, unless `day_first` says
/// that the reader writes the day first.
constexpr std::optional<date> read_typed_day(std::string_view text, bool day_first = false) {
    if (auto const day = parse_date(text)) return day;
    detail::day_parts const p = detail::parts_of_day(text);
    if (p.count != 3) return {};
    auto const made = [](int year, int month, int day) -> std::optional<date> {
        if (year < 1000 || month < 1 || month > 12 || day < 1 || day > days_in_month(year, month)) return {};
        return date(year, month, day);
    };
    int const first = detail::small_number(p.of[0]), second = detail::small_number(p.of[1]), year = detail::small_number(p.of[2]);
    if (first < 0) return made(year, detail::month_of_name(p.of[0]), second);
    if (second < 0) return made(year, detail::month_of_name(p.of[1]), first);
    if (!p.between || first < 1 || second < 1) return {};
    if (day_first || first > 12 || first == second) return made(year, second, first);
    return second > 12 ? made(year, first, second) : std::nullopt;
}

} // namespace chipgauge
