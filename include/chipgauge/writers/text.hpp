// Documents as text for a terminal: aligned, wrapped at its width, colored by meaning when asked. A table that is too wide goes on below
// by whole columns, the first one again beside them: no word is broken that fits.
#pragma once

#include <chipgauge/documents/document.hpp>

namespace chipgauge {

struct text_style {
    std::size_t width = 100;
    bool color = false;
};

namespace detail {

/// Columns that a text takes: code points of UTF-8; nothing here is wide or combining.
inline std::size_t columns_of(std::string_view text) {
    std::size_t n = 0;
    for (char c : text) n += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    return n;
}

/// Breaks a text into lines of at most `width` columns: at spaces, else after `/`, `_`, `.` or `)`, else anywhere.
inline std::vector<std::string> wrap(std::string_view text, std::size_t width) {
    std::vector<std::string> lines;
    while (columns_of(text) > width) {
        std::size_t bytes = 0, seen = 0, at_space = 0, at_sign = 0;
        while (bytes < text.size()) {
            std::size_t next = bytes + 1;
            while (next < text.size() && (static_cast<unsigned char>(text[next]) & 0xC0) == 0x80) ++next;
            if (seen == width) break;
            ++seen;
            char const c = text[bytes];
            if (c == '/' || c == '_' || c == ')' || c == '-') at_sign = next;
            bytes = next;
            if (bytes < text.size() && text[bytes] == ' ') at_space = bytes;
        }
        std::size_t const cut = at_space ? at_space : at_sign > 3 ? at_sign : bytes;
        lines.emplace_back(text.substr(0, cut));
        text.remove_prefix(cut);
        while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    }
    lines.emplace_back(text);
    return lines;
}

inline std::string_view escape_of(tone t) {
    constexpr std::string_view codes[] = {"", "\x1b[2m", "\x1b[1m", "\x1b[31m", "\x1b[33m", "\x1b[32m", "\x1b[35m", "\x1b[36m"};
    return codes[static_cast<int>(t)];
}

inline std::string painted(std::string const& text, tone as, text_style style) {
    std::string_view const code = style.color ? escape_of(as) : std::string_view{};
    return code.empty() || text.empty() ? text : fmt::format("{}{}\x1b[0m", code, text);
}

inline std::string padded(std::string const& text, std::size_t width, bool right, tone as, text_style style) {
    std::size_t const n = columns_of(text);
    std::string const space(width > n ? width - n : 0, ' ');
    return right ? space + painted(text, as, style) : painted(text, as, style) + space;
}

/// The longest run without a space: a column narrower than this breaks its words.
inline std::size_t longest_word(std::string_view text) {
    std::size_t longest = 0;
    while (!text.empty()) {
        std::size_t const end = std::min(text.find(' '), text.size());
        longest = std::max(longest, columns_of(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return longest;
}

/// What each column takes: all of it, and the least that breaks no word.
struct column_widths {
    std::vector<std::size_t> whole{}, least{};
};

inline column_widths widths_of(table const& t) {
    column_widths all;
    for (std::size_t i = 0; i < t.columns.size(); ++i) {
        column const& c = t.columns[i];
        std::size_t w = std::max(columns_of(c.title), columns_of(c.subtitle));
        std::size_t word = std::max(longest_word(c.title), c.figures ? w : longest_word(c.subtitle));
        for (auto const& row : t.rows) {
            w = std::max(w, columns_of(row[i].text));
            word = std::max(word, c.figures ? columns_of(row[i].text) : longest_word(row[i].text));
        }
        all.whole.push_back(w);
        all.least.push_back(word);
    }
    return all;
}

inline std::size_t total_of(std::vector<std::size_t> const& widths) {
    std::size_t total = widths.empty() ? 0 : 2 * (widths.size() - 1);
    for (std::size_t const w : widths) total += w;
    return total;
}

/// Widths that fit: the widest column gives way first, and none breaks a word while another can still give way.
inline std::vector<std::size_t> fitted(column_widths const& of, std::size_t available) {
    std::vector<std::size_t> widths = of.whole;
    std::size_t total = total_of(widths);
    for (bool const whole_words : {true, false})
        for (bool shrunk = true; total > available && shrunk;) {
            std::size_t widest = widths.size();
            for (std::size_t i = 0; i < widths.size(); ++i)
                if (widths[i] > (whole_words ? of.least[i] : 8) && (widest == widths.size() || widths[i] > widths[widest])) widest = i;
            shrunk = widest < widths.size();
            if (!shrunk) break;
            --widths[widest];
            --total;
        }
    return widths;
}

/// The table in parts that fit without breaking words: the first column stands in each.
inline std::vector<table> by_columns(table const& t, std::size_t available) {
    std::vector<std::size_t> const least = widths_of(t).least;
    if (total_of(least) <= available || t.columns.size() < 3) return {t};
    std::vector<table> parts;
    std::size_t used = 0;
    auto const add = [&](std::size_t i) {
        parts.back().columns.push_back(t.columns[i]);
        for (std::size_t r = 0; r < t.rows.size(); ++r) parts.back().rows[r].push_back(t.rows[r][i]);
        used += least[i] + 2;
    };
    for (std::size_t i = 1; i < t.columns.size(); ++i) {
        if (parts.empty() || used + least[i] > available) {
            parts.emplace_back().rows.resize(t.rows.size());
            used = 0;
            add(0);
        }
        add(i);
    }
    return parts;
}

inline void trim_right(std::string& text) {
    while (!text.empty() && text.back() == ' ') text.pop_back();
}

/// One row, in as many lines as its longest text needs.
template<class Widths>
std::string row_text(table const& t, Widths const& widths, std::vector<std::string> const& texts, std::vector<tone> const& tones,
                     text_style style) {
    std::string out;
    std::vector<std::vector<std::string>> wrapped;
    std::size_t height = 1;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        wrapped.push_back(wrap(texts[i], widths[i]));
        height = std::max(height, wrapped.back().size());
    }
    for (std::size_t h = 0; h < height; ++h) {
        std::string one;
        for (std::size_t i = 0; i < widths.size(); ++i)
            one += (i ? "  " : "") + padded(h < wrapped[i].size() ? wrapped[i][h] : "", widths[i], t.columns[i].figures, tones[i], style);
        trim_right(one);
        out += one + '\n';
    }
    return out;
}

inline std::string part_text(table const& t, text_style style) {
    std::string out;
    auto const widths = fitted(widths_of(t), style.width);
    auto const line = [&](auto const& texts, auto const& tones) { out += row_text(t, widths, texts, tones, style); };
    bool titled = false, subtitled = false;
    std::vector<std::string> titles, subtitles;
    for (column const& c : t.columns) {
        titles.push_back(c.title);
        subtitles.push_back(c.subtitle);
        titled = titled || !c.title.empty();
        subtitled = subtitled || !c.subtitle.empty();
    }
    if (titled) line(titles, std::vector<tone>(titles.size(), tone::strong));
    if (subtitled) line(subtitles, std::vector<tone>(titles.size(), tone::muted));
    if (titled)
        for (std::size_t i = 0; i < total_of(widths); ++i) out += "─";
    if (titled) out += '\n';
    for (auto const& row : t.rows) {
        std::vector<std::string> texts;
        std::vector<tone> tones;
        for (cell const& c : row) {
            texts.push_back(c.text);
            tones.push_back(c.tone);
        }
        line(texts, tones);
    }
    return out;
}

inline std::string table_text(table const& t, text_style style) {
    std::string out;
    for (table const& part : by_columns(t, style.width)) out += (out.empty() ? "" : "\n") + part_text(part, style);
    return out;
}

inline std::string paragraph_text(std::string_view text, std::string_view first, std::string_view rest, tone as, text_style style) {
    std::string out;
    for (std::string const& line : wrap(text, style.width - rest.size()))
        out += std::string(out.empty() ? first : rest) + painted(line, as, style) + '\n';
    return out;
}

} // namespace detail

/// A document for a terminal. Ends with a newline.
inline std::string to_text(document const& d, text_style style = {}) {
    std::string out = detail::paragraph_text(d.title, "", "", tone::strong, style);
    if (!d.subtitle.empty()) out += detail::paragraph_text(d.subtitle, "", "", tone::muted, style);
    block_kind last = block_kind::heading;
    for (block const& b : d.blocks) {
        if (!(last == block_kind::item && b.kind == block_kind::item) && !(last == block_kind::heading && &b != &d.blocks.front()))
            out += '\n';
        switch (b.kind) {
        case block_kind::heading: out += detail::painted(b.text, tone::strong, style) + '\n'; break;
        case block_kind::paragraph: out += detail::paragraph_text(b.text, "", "", b.tone, style); break;
        case block_kind::item: out += detail::paragraph_text(b.text, "- ", "  ", b.tone, style); break;
        case block_kind::grid: out += detail::table_text(b.grid, style); break;
        }
        last = b.kind;
    }
    return out;
}

} // namespace chipgauge
