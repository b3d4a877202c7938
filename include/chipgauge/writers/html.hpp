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

/// With a blank before it: ` lang="fr"`.
inline std::string html_attribute(std::string_view name, std::string_view value) {
    return joined({" ", name, "=\"", html_escaped(value), "\""});
}

inline std::string html_element(std::string_view name, std::string_view attributes, std::string_view content) {
    return joined({"<", name, attributes, ">", content, "</", name, ">"});
}

inline std::string html_class(tone t, bool figures) {
    std::string names = t == tone::plain ? "" : std::string(name_of(t));
    if (figures) names += names.empty() ? "figure" : " figure";
    return names.empty() ? "" : html_attribute("class", names);
}

} // namespace detail

/// One table.
inline std::string to_html(table const& t) {
    using detail::html_attribute, detail::html_class, detail::html_element, detail::html_escaped;
    std::string out = "<table>\n";
    if (!t.caption.empty()) out += html_element("caption", "", html_escaped(t.caption)) + "\n";
    out += "<thead><tr>";
    for (column const& c : t.columns) {
        if (c.title.empty()) { // a corner heads nothing
            out += "<td></td>";
            continue;
        }
        std::string title = html_escaped(c.title);
        if (!c.subtitle.empty()) title += html_element("small", "", html_escaped(c.subtitle));
        out += html_element("th", html_attribute("scope", "col") + html_class(tone::plain, c.figures), title);
    }
    out += "</tr></thead>\n<tbody>\n";
    for (auto const& row : t.rows) {
        out += "<tr>";
        for (std::size_t i = 0; i < row.size(); ++i) {
            cell const& c = row[i];
            std::string text = html_escaped(c.text);
            if (is_web_address(c.url) && !c.text.empty()) text = html_element("a", html_attribute("href", c.url), text);
            if (i == 0 && !text.empty()) {
                if (!c.hint.empty()) text += html_element("small", "", html_escaped(c.hint));
                out += html_element("th", html_attribute("scope", "row"), text);
            } else {
                std::string const hint = c.hint.empty() ? "" : html_attribute("title", c.hint);
                out += html_element("td", html_class(c.tone, t.columns[i].figures) + hint, text);
            }
        }
        out += "</tr>\n";
    }
    return out + "</tbody>\n</table>\n";
}

/// A document as a fragment: an article with its headings, paragraphs, lists and tables.
inline std::string to_html(document const& d) {
    using detail::html_class, detail::html_element, detail::html_escaped;
    std::string out = detail::joined({"<article class=\"chipgauge\" lang=\"", code_of(d.in.speaks()), "\">\n"});
    out += html_element("h2", "", html_escaped(d.title)) + "\n";
    if (!d.subtitle.empty()) out += html_element("p", html_class(tone::muted, false), html_escaped(d.subtitle)) + "\n";
    bool listing = false;
    for (block const& b : d.blocks) {
        bool const item = b.kind == block_kind::item;
        if (item != listing) out += item ? "<ul>\n" : "</ul>\n";
        listing = item;
        switch (b.kind) {
        case block_kind::heading: out += html_element("h3", "", html_escaped(b.text)) + "\n"; break;
        case block_kind::paragraph: out += html_element("p", html_class(b.tone, false), html_escaped(b.text)) + "\n"; break;
        case block_kind::item: out += html_element("li", "", html_escaped(b.text)) + "\n"; break;
        case block_kind::grid: out += to_html(b.grid); break;
        }
    }
    if (listing) out += "</ul>\n";
    return out + "</article>\n";
}

} // namespace chipgauge
