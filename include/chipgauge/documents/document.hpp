// What every writer walks: a document of headings, paragraphs and tables, in words that are already final.
// Nothing here computes a metric or compares a limit.
#pragma once

#include <chipgauge/words/format.hpp>
#include <chipgauge/words/us/the_law.hpp>

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
    std::string key{};             ///< the word for machines, where the text is for readers
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

    void heading(std::string text) { blocks.push_back({block_kind::heading, std::move(text), tone::strong, {}}); }
    void paragraph(std::string text, tone as = tone::plain) { blocks.push_back({block_kind::paragraph, std::move(text), as, {}}); }
    void item(std::string text) { blocks.push_back({block_kind::item, std::move(text), tone::plain, {}}); }
    void grid(table t) { blocks.push_back({block_kind::grid, {}, tone::plain, std::move(t)}); }
};

} // namespace chipgauge
