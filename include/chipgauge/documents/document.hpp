// What every writer walks: a document of headings, paragraphs and tables, in words that are already final.
// Nothing here computes a metric or compares a limit.
#pragma once

#include <chipgauge/words/said.hpp>

#include <optional>

namespace chipgauge {

/// What a text means; writers turn it into a color, and never into color alone.
enum class tone : std::uint8_t { plain, muted, strong, in_a, in_b, clear, letter, undetermined };

inline std::string_view name_of(tone t) {
    constexpr std::string_view names[] = {"plain", "muted", "strong", "in-a", "in-b", "clear", "letter", "undetermined"};
    return names[static_cast<int>(t)];
}

/// The tone of a classification; `none` is undetermined.
inline tone tone_of(outcome o) {
    if (o == outcome::in_a || o == outcome::in_3a090) return tone::in_a;
    if (o == outcome::in_b || o == outcome::in_c) return tone::in_b;
    return o == outcome::in_no_paragraph ? tone::clear : tone::undetermined;
}

/// Whether an address may be followed: that of a chip of somebody's own may be anything.
inline bool is_web_address(std::string_view url) { return url.substr(0, 8) == "https://" || url.substr(0, 7) == "http://"; }

struct cell {
    std::string text{};
    chipgauge::tone tone = chipgauge::tone::plain;
    std::string url{};             ///< the source of what it says
    std::string hint{};            ///< the reason, for a reader who asks
    std::optional<double> value{}; ///< the exact figure, for machines and for sorting; without one, the text is all
};

struct column {
    std::string title{};
    std::string subtitle{};
    bool figures = false; ///< aligned to the right
};

struct table {
    std::string caption{};
    std::vector<column> columns{};
    std::vector<std::vector<cell>> rows{};
};

enum class block_kind : std::uint8_t { heading, paragraph, item, grid };

/// One part of a document: a heading, a paragraph, a list item or a table.
struct block {
    block_kind kind = block_kind::paragraph;
    std::string text{};
    chipgauge::tone tone = chipgauge::tone::plain;
    table grid{};
};

struct document {
    std::string title{};
    std::string subtitle{};
    std::vector<block> blocks{};
    language in{}; ///< what it is written in

    void heading(std::string_view text) { blocks.push_back({block_kind::heading, std::string(text), tone::strong, {}}); }
    void paragraph(std::string_view text, chipgauge::tone as = tone::plain) {
        blocks.push_back({block_kind::paragraph, std::string(text), as, {}});
    }
    void item(std::string_view text) { blocks.push_back({block_kind::item, std::string(text), tone::plain, {}}); }
    /// The last line of every document; one that warns of rules checked long ago is not muted.
    void disclaimer_of(date asked, language speaks) {
        paragraph(disclaimer(asked, speaks), freshness_of(asked).stale() ? tone::undetermined : tone::muted);
    }
    void grid(table t) { blocks.push_back({block_kind::grid, {}, tone::plain, std::move(t)}); }
};

/// The columns of a table by their titles; those at `figures` are aligned to the right.
inline std::vector<column> columns_of(language in, std::initializer_list<phrase> titles, std::initializer_list<std::size_t> figures = {}) {
    std::vector<column> all;
    for (phrase const& title : titles) all.push_back({in.say(title), "", false});
    for (std::size_t const i : figures) all[i].figures = true;
    return all;
}

namespace detail {

/// Whether a place of a text is within brackets.
inline bool bracketed(std::string_view text, std::size_t at) {
    std::size_t const open = text.substr(0, at).rfind('('), closed = text.substr(0, at).rfind(')');
    return open != std::string_view::npos && (closed == std::string_view::npos || closed < open);
}

/// Where a term begins in a text, as a whole word: "réexportation" is none of "réexportations".
inline std::size_t find_term(std::string_view text, std::string_view term) {
    std::size_t at = text.find(term);
    auto const goes_on = [&] {
        std::size_t const end = at + term.size();
        return end < text.size() && text[end] >= 'a' && text[end] <= 'z';
    };
    while (at != std::string_view::npos && goes_on()) at = text.find(term, at + 1);
    return at;
}

/// Puts the English term of art after its first use in a text; false where it is not used, or only within brackets.
inline bool gloss(std::string& text, words::term_of_art const& term) {
    std::size_t at = find_term(text, term.french);
    if (at == std::string::npos) at = find_term(text, capitalized(term.french));
    if (at == std::string::npos || bracketed(text, at)) return false;
    if (text.find(term.english) == std::string::npos) text.insert(at + term.french.size(), " (" + std::string(term.english) + ")");
    return true;
}

/// In the order in which one reads: titles, then block by block; of a table its caption and the labels of its rows.
inline void gloss(document& d, words::term_of_art const& term) {
    if (gloss(d.title, term) || gloss(d.subtitle, term)) return;
    for (block& b : d.blocks) {
        if (gloss(b.text, term) || gloss(b.grid.caption, term)) return;
        for (auto& row : b.grid.rows)
            if (!row.empty() && gloss(row[0].text, term)) return;
    }
}

} // namespace detail

/// A document as it goes out. In French each term of art has the English one beside it at first use, which is what the texts say.
inline document finished(document d, language in) {
    d.in = in;
    if (in.speaks() == tongue::fr)
        for (words::term_of_art const& term : words::terms_of_art) detail::gloss(d, term);
    return d;
}

} // namespace chipgauge
