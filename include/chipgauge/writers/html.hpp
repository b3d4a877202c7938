// Documents as an HTML fragment: real tables with captions and scopes, classes instead of styles.
#pragma once

#include <chipgauge/documents/document.hpp>

namespace chipgauge {

namespace detail {

inline std::string html_escaped(std::string_view text) {
    std::string out;
    for (char c : text) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        default: out += c;
        }
    }
    return out;
}

inline std::string html_class(tone t, bool figures) {
    std::string names = t == tone::plain ? "" : std::string(name_of(t));
    if (figures) names += names.empty() ? "figure" : " figure";
    return names.empty() ? "" : fmt::format(" class=\"{}\"", names);
}

} // namespace detail

/// One table.
inline std::string to_html(table const& t) {
    using detail::html_escaped;
    std::string out = "<table>\n";
    if (!t.caption.empty()) out += fmt::format("<caption>{}</caption>\n", html_escaped(t.caption));
    out += "<thead><tr>";
    for (column const& c : t.columns) {
        out += fmt::format("<th scope=\"col\"{}>{}", detail::html_class(tone::plain, c.figures), html_escaped(c.title));
        if (!c.subtitle.empty()) out += fmt::format("<small>{}</small>", html_escaped(c.subtitle));
        out += "</th>";
    }
    out += "</tr></thead>\n<tbody>\n";
    for (auto const& row : t.rows) {
        out += "<tr>";
        for (std::size_t i = 0; i < row.size(); ++i) {
            cell const& c = row[i];
            std::string text = html_escaped(c.text);
            if (is_web_address(c.url) && !c.text.empty()) text = fmt::format("<a href=\"{}\">{}</a>", html_escaped(c.url), text);
            if (i == 0) {
                out += fmt::format("<th scope=\"row\">{}", text);
                if (!c.hint.empty()) out += fmt::format("<small>{}</small>", html_escaped(c.hint));
                out += "</th>";
            } else {
                std::string const hint = c.hint.empty() ? "" : fmt::format(" title=\"{}\"", html_escaped(c.hint));
                out += fmt::format("<td{}{}>{}</td>", detail::html_class(c.tone, t.columns[i].figures), hint, text);
            }
        }
        out += "</tr>\n";
    }
    return out + "</tbody>\n</table>\n";
}

/// A document as a fragment: an article with its headings, paragraphs, lists and tables.
inline std::string to_html(document const& d) {
    using detail::html_escaped;
    std::string out =
        fmt::format("<article class=\"chipgauge\" lang=\"{}\">\n<h2>{}</h2>\n", code_of(d.in.speaks()), html_escaped(d.title));
    if (!d.subtitle.empty()) out += fmt::format("<p class=\"muted\">{}</p>\n", html_escaped(d.subtitle));
    bool listing = false;
    for (block const& b : d.blocks) {
        bool const item = b.kind == block_kind::item;
        if (item != listing) out += item ? "<ul>\n" : "</ul>\n";
        listing = item;
        switch (b.kind) {
        case block_kind::heading: out += fmt::format("<h3>{}</h3>\n", html_escaped(b.text)); break;
        case block_kind::paragraph: out += fmt::format("<p{}>{}</p>\n", detail::html_class(b.tone, false), html_escaped(b.text)); break;
        case block_kind::item: out += fmt::format("<li>{}</li>\n", html_escaped(b.text)); break;
        case block_kind::grid: out += to_html(b.grid); break;
        }
    }
    if (listing) out += "</ul>\n";
    return out + "</article>\n";
}

} // namespace chipgauge
