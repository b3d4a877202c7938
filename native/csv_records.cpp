#include "csv_records.hpp"

#include "usage_error.hpp"

namespace words = chipgauge::words::classify;

/// How long the line end is that begins at `at`; 0: none does.
std::size_t csv_records::line_end_at(std::size_t at) const {
    int const c = from_.peek(at);
    return c == '\n' ? 1 : c == '\r' && from_.peek(at + 1) == '\n' ? 2 : 0;
}

/// A field without quotes, from `at` on, which moves behind it.
csv_records::span csv_records::plain(std::size_t& at) const {
    span field{at, at, false};
    while (from_.peek(at) >= 0 && from_.peek(at) != ',' && !line_end_at(at)) ++at;
    field.end = at;
    return field;
}

/// What stands between the quotes.
csv_records::span csv_records::quoted(std::size_t& at) const {
    span field{++at, at, false};
    while (true) {
        int const c = from_.peek(at);
        if (c < 0) throw usage_error(words::at, from_.place(), words::open_quotes);
        if (c == '"') {
            if (from_.peek(at + 1) != '"') break;
            field.doubled = true;
            ++at;
        }
        ++at;
    }
    field.end = at++;
    if (int const c = from_.peek(at); c >= 0 && c != ',' && !line_end_at(at))
        throw usage_error(words::behind_quote, from_.place(), spans_.size() + 1);
    return field;
}

/// The text of each field, once the record stays where it is.
void csv_records::take_fields() {
    unquoted_.reserve(size_);
    std::string_view const text = from_.record(size_);
    for (span const& s : spans_) {
        std::string_view field = text.substr(s.begin, s.end - s.begin);
        if (s.doubled) {
            std::size_t const from = unquoted_.size();
            for (std::size_t i = 0; i < field.size(); ++i) {
                unquoted_ += field[i];
                if (field[i] == '"') ++i;
            }
            field = std::string_view(unquoted_).substr(from);
        }
        fields_.push_back(field);
    }
}

bool csv_records::next() {
    from_.advance(size_ + end_);
    size_ = end_ = 0;
    spans_.clear();
    fields_.clear();
    unquoted_.clear();
    if (from_.peek(0) < 0) return false;
    std::size_t at = 0;
    while (true) {
        spans_.push_back(from_.peek(at) == '"' ? quoted(at) : plain(at));
        if (from_.peek(at) != ',') break;
        ++at;
    }
    size_ = at;
    end_ = line_end_at(at);
    take_fields();
    return true;
}
