#include "document_lines.hpp"

#include <algorithm>
#include <initializer_list>

namespace chipgauge {
namespace {

// A line begins with the letter of what it says; its fields end where no text of ours has a letter.
constexpr char end_of_field = '\x1f', end_of_line = '\x1e';

struct lines {
    std::string text{};
    void add(char is, std::initializer_list<std::string_view> fields) {
        text += is;
        for (std::string_view const field : fields) (text += field) += end_of_field;
        text += end_of_line;
    }
};

std::string_view code_of(tone t) { return std::string_view("01234567").substr(static_cast<std::size_t>(t), 1); }
tone tone_in(std::string_view code) { return static_cast<tone>(code[0] - '0'); }

void add(lines& to, table const& t) {
    to.add('T', {t.caption});
    for (column const& c : t.columns) to.add('C', {c.title, c.subtitle, c.figures ? "1" : "0"});
    for (auto const& row : t.rows) {
        to.add('R', {});
        for (cell const& c : row) to.add('X', {c.text, code_of(c.tone), c.url, c.hint});
    }
}

std::string_view take(std::string_view& text, char end) {
    std::size_t const at = std::min(text.find(end), text.size());
    std::string_view const part = text.substr(0, at);
    text.remove_prefix(std::min(at + 1, text.size()));
    return part;
}

} // namespace

std::string to_lines(document const& d) {
    lines to;
    to.add('D', {d.title, d.subtitle});
    for (block const& b : d.blocks) {
        switch (b.kind) {
        case block_kind::heading: to.add('H', {b.text, code_of(b.tone)}); break;
        case block_kind::paragraph: to.add('P', {b.text, code_of(b.tone)}); break;
        case block_kind::item: to.add('I', {b.text, code_of(b.tone)}); break;
        case block_kind::grid: add(to, b.grid); break;
        }
    }
    return to.text;
}

document document_of(std::string_view text) {
    document d;
    while (!text.empty()) {
        std::string_view line = take(text, end_of_line);
        if (line.empty()) continue;
        char const is = line[0];
        line.remove_prefix(1);
        auto const field = [&] { return std::string(take(line, end_of_field)); };
        auto const add = [&](block_kind kind) {
            block& b = d.blocks.emplace_back();
            b.kind = kind;
            b.text = field();
            b.tone = tone_in(field());
        };
        switch (is) {
        case 'D':
            d.title = field();
            d.subtitle = field();
            break;
        case 'H': add(block_kind::heading); break;
        case 'P': add(block_kind::paragraph); break;
        case 'I': add(block_kind::item); break;
        case 'T':
            d.blocks.emplace_back().kind = block_kind::grid;
            d.blocks.back().grid.caption = field();
            break;
        case 'C': {
            column& c = d.blocks.back().grid.columns.emplace_back();
            c.title = field();
            c.subtitle = field();
            c.figures = field() == "1";
            break;
        }
        case 'R': d.blocks.back().grid.rows.emplace_back(); break;
        case 'X': {
            cell& c = d.blocks.back().grid.rows.back().emplace_back();
            c.text = field();
            c.tone = tone_in(field());
            c.url = field();
            c.hint = field();
            break;
        }
        default: break;
        }
    }
    return d;
}

} // namespace chipgauge
