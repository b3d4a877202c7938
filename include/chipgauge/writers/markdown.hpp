// Documents as Markdown (GitHub's tables).
#pragma once

#include <chipgauge/documents/document.hpp>

namespace chipgauge {

namespace detail {

inline std::string markdown_escaped(std::string_view text) {
    std::string out;
    for (char c : text) {
        if (c == '|' || c == '*' || c == '_' || c == '<' || c == '`' || c == '[' || c == ']') out += '\\';
        out += c == '\n' ? ' ' : c;
    }
    return out;
}

inline std::string markdown_cell(cell const& c) {
    std::string text = markdown_escaped(c.text);
    if (!c.text.empty() && (c.tone == tone::strong || c.tone == tone::in_a || c.tone == tone::in_b || c.tone == tone::letter))
        text = "**" + text + "**";
    return !is_web_address(c.url) || c.text.empty() ? text : fmt::format("[{}]({})", text, c.url);
}

inline std::string markdown_table(table const& t) {
    std::string head = "|", rule = "|", out;
    for (column const& c : t.columns) {
        head += fmt::format(" {}{} |", markdown_escaped(c.title),
                            c.subtitle.empty() ? "" : (c.title.empty() ? "" : "<br>") + markdown_escaped(c.subtitle));
        rule += c.figures ? "---:|" : "---|";
    }
    out = head + '\n' + rule + '\n';
    for (auto const& row : t.rows) {
        out += '|';
        for (cell const& c : row) out += ' ' + markdown_cell(c) + " |";
        out += '\n';
    }
    return out;
}

} // namespace detail

/// A document in Markdown, in an element that says its language. Ends with a newline.
inline std::string to_markdown(document const& d) {
    std::string out = fmt::format("<div lang=\"{}\">\n\n# {}\n", code_of(d.in.speaks()), detail::markdown_escaped(d.title));
    if (!d.subtitle.empty()) out += fmt::format("\n{}\n", detail::markdown_escaped(d.subtitle));
    bool listing = false;
    for (block const& b : d.blocks) {
        if (!(listing && b.kind == block_kind::item)) out += '\n';
        listing = b.kind == block_kind::item;
        switch (b.kind) {
        case block_kind::heading: out += "## " + detail::markdown_escaped(b.text) + '\n'; break;
        case block_kind::paragraph: out += detail::markdown_escaped(b.text) + '\n'; break;
        case block_kind::item: out += "- " + detail::markdown_escaped(b.text) + '\n'; break;
        case block_kind::grid: out += detail::markdown_table(b.grid); break;
        }
    }
    return out + "\n</div>\n";
}

} // namespace chipgauge
