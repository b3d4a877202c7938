// CSV that a spreadsheet opens without taking a text for a formula. A name of somebody's own may be `=HYPERLINK(…)`.
#pragma once

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>

namespace chipgauge {

namespace detail {

/// -1.5, -2e-7: a number and nothing else.
inline bool is_negative_number(std::string_view field) {
    if (field.size() < 2 || field[0] != '-' || field[1] < '0' || field[1] > '9') return false;
    std::string const text(field);
    char* end = nullptr;
    std::strtod(text.c_str(), &end);
    return end == text.c_str() + text.size();
}

/// Whether a spreadsheet reads a field as a formula: by its first character.
inline bool begins_a_formula(std::string_view field) {
    return !field.empty() && std::string_view("=+-@\t\r").find(field[0]) != std::string_view::npos && !is_negative_number(field);
}

} // namespace detail

/// CSV (RFC 4180) with an apostrophe before each field that would be a formula: spreadsheets show the rest as text.
inline std::string safe_for_spreadsheets(std::string_view csv) {
    std::string out;
    for (std::size_t at = 0; at < csv.size();) {
        bool const quoted = csv[at] == '"';
        std::size_t end = at + quoted;
        while (end < csv.size() && (quoted ? csv[end] != '"' || csv.substr(end + 1, 1) == "\"" : csv[end] != ',' && csv[end] != '\n'))
            end += quoted && csv[end] == '"' ? 2 : 1;
        if (quoted) out += '"';
        std::string_view field = csv.substr(at + quoted, end - at - quoted);
        if (!quoted && !field.empty() && field.back() == '\r') field.remove_suffix(1); // of a line end
        if (detail::begins_a_formula(field)) out += '\'';
        // With what ends it: a quote, then a comma or a line end.
        std::size_t const next = std::min(csv.size(), csv.find_first_of(",\n", end) + 1);
        std::size_t const last = next == 0 ? csv.size() : next;
        out += csv.substr(at + quoted, last - at - quoted);
        at = last;
    }
    return out;
}

} // namespace chipgauge
