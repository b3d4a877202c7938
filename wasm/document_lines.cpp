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

namespace {

// The fields of a line, one after the other.
class fields {
  public:
    explicit fields(std::string_view line) : rest_(line) {}
    std::string next() { return std::string(take(rest_, end_of_field)); }

  private:
    std::string_view rest_;
};

void add_block(document& to, block_kind kind, fields from) {
    block& b = to.blocks.emplace_back();
    b.kind = kind;
    b.text = from.next();
    b.tone = tone_in(from.next());
}

// A line of a table: the table itself, a column, a row, a cell.
void add_to_table(table& to, char what, fields from) {
    if (what == 'T') {
        to.caption = from.next();
    } else if (what == 'C') {
        column& c = to.columns.emplace_back();
        c.title = from.next();
        c.subtitle = from.next();
        c.figures = from.next() == "1";
    } else if (what == 'R') {
        to.rows.emplace_back();
    } else {
        cell& c = to.rows.back().emplace_back();
        c.text = from.next();
        c.tone = tone_in(from.next());
        c.url = from.next();
        c.hint = from.next();
    }
}

} // namespace

document document_of(std::string_view text) {
    document d;
    while (!text.empty()) {
        std::string_view const line = take(text, end_of_line);
        if (line.empty()) continue;
        fields from(line.substr(1));
        switch (char const what = line[0]) {
        case 'D':
            d.title = from.next();
            d.subtitle = from.next();
            break;
        case 'H': add_block(d, block_kind::heading, from); break;
        case 'P': add_block(d, block_kind::paragraph, from); break;
        case 'I': add_block(d, block_kind::item, from); break;
        case 'T': d.blocks.emplace_back().kind = block_kind::grid; [[fallthrough]];
        case 'C':
        case 'R':
        case 'X': add_to_table(d.blocks.back().grid, what, from); break;
        default: break;
        }
    }
    return d;
}

} // namespace chipgauge
