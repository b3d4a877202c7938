// Documents as CSV (RFC 4180): the first table, raw figures, one header row.
#pragma once

#include <chipgauge/documents/document.hpp>

namespace chipgauge {

namespace detail {
inline std::string csv_field(std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
    std::string out = "\"";
    for (char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + '"';
}
} // namespace detail

/// One table. Figures are written raw, so that reading them back gives the same numbers.
inline std::string to_csv(table const& t) {
    std::string out;
    for (std::size_t i = 0; i < t.columns.size(); ++i) {
        column const& c = t.columns[i];
        std::string const title = c.title.empty() ? "metric" : c.subtitle.empty() ? c.title : c.title + " " + c.subtitle;
        if (i) out += ',';
        out += detail::csv_field(title);
    }
    out += "\r\n";
    for (auto const& row : t.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i) out += ',';
            cell const& c = row[i];
            out += detail::csv_field(c.value ? raw(*c.value) : c.key.empty() ? c.text : c.key);
        }
        out += "\r\n";
    }
    return out;
}

/// All tables of a document under one header where their columns are the same, else one after the other with an empty line between.
inline std::string to_csv(document const& d) {
    std::string out;
    table const* last = nullptr;
    for (block const& b : d.blocks) {
        if (b.kind != block_kind::grid) continue;
        bool same = last && last->columns.size() == b.grid.columns.size();
        for (std::size_t i = 0; same && i < b.grid.columns.size(); ++i) same = b.grid.columns[i].title == last->columns[i].title;
        std::string text = to_csv(b.grid);
        if (same)
            text = text.substr(text.find("\r\n") + 2);
        else if (last)
            out += "\r\n";
        out += text;
        last = &b.grid;
    }
    return out;
}

} // namespace chipgauge
