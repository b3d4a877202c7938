// Records as CSV (RFC 4180): a table for each list of records, its header the keys.
#pragma once

#include <chipgauge/readers/figures.hpp>
#include <chipgauge/writers/row.hpp>

#include <optional>

namespace chipgauge {

namespace detail {

/// Puts quotes around what was written since `start`, if it needs them.
inline void quote_csv(std::string& out, std::size_t start, char separator = ',') {
    char const wants_quotes[] = {separator, '"', '\r', '\n'};
    if (out.find_first_of(wants_quotes, start, 4) == std::string::npos) return;
    for (std::size_t next = start; (next = out.find('"', next)) != std::string::npos; next += 2) out.insert(next, 1, '"');
    out.insert(start, 1, '"');
    out += '"';
}

inline std::string csv_field(std::string_view text, char separator = ',') {
    std::string out(text);
    quote_csv(out, 0, separator);
    return out;
}

/// The points of the figures written since `start` as commas; the two points of a range stay.
inline void write_commas(std::string& out, std::size_t start) {
    for (std::size_t at = start; (at = out.find('.', at)) != std::string::npos; ++at) {
        bool const of_range = (at > start && out[at - 1] == '.') || (at + 1 < out.size() && out[at + 1] == '.');
        if (!of_range) out[at] = ',';
    }
}

} // namespace detail

/// How rows are written: as RFC 4180 has it, or as spreadsheets do where the comma is in the numbers.
struct csv_style {
    char separator = ',';
    bool decimal_comma = false; ///< where it separates no columns
    bool safe = false;          ///< an apostrophe stands before what a spreadsheet would take for a formula
    friend constexpr bool operator==(csv_style const&, csv_style const&) = default;
};

/// One record as a row, without its line end. Lists are separated by ` ; ` as in the catalog's own CSV; a range stands beside its figure.
class csv_row final : public row_writer {
  public:
    /// `names`: where the header goes, if somebody wants it. `continues`: other columns stand there already.
    /// `notes`: who is told where each column stands.
    explicit csv_row(std::string& values, std::string* names = nullptr, bool continues = false, csv_style style = {},
                     column_notes* notes = nullptr)
        : out_(values), names_(names), notes_(notes), style_(style), any_(continues) {}

    void null(std::string_view key) override {
        write(
            key, [](std::string&) {}, "null");
    }
    void number(std::string_view key, double value) override {
        write(key, [&](std::string& out) {
            if (value < unbounded) append_figure(out, value);
        });
    }
    void flag(std::string_view key, bool value) override {
        write(key, [&](std::string& out) { out += value ? "true" : "false"; });
    }
    void text(std::string_view key, std::string_view value) override {
        write(key, [&](std::string& out) { out += value; });
    }
    void figure(std::string_view key, range r) override {
        place const where = place_of(key);
        if (where != place::column) return listed(where, [&](std::string& out) { append_figures(out, r); });
        begin(key);
        if (double const v = r.point(); v >= 0 && v < unbounded) append_figure(out_, v);
        begin(key, "_range");
        if (!r.exact()) append_figures(out_, r);
    }
    void span(std::string_view key, range r) override {
        write(key, [&](std::string& out) {
            if (r.exact())
                append_figure(out, r.low);
            else if (!r.empty())
                append_figures(out, r);
        });
    }

  private:
    void append_figure(std::string& out, double v) const {
        std::size_t const start = out.size();
        append_raw(out, v);
        if (style_.decimal_comma) detail::write_commas(out, start);
    }
    void append_figures(std::string& out, range r) const {
        std::size_t const start = out.size();
        out += figure_text(r);
        if (style_.decimal_comma) detail::write_commas(out, start);
    }
    /// Gives where the value starts.
    std::size_t begin(std::string_view key, std::string_view ends = {}) {
        std::size_t const before = out_.size();
        if (names_) {
            if (any_) *names_ += style_.separator;
            ((*names_ += prefix()) += key) += ends; // keys need no quotes
        }
        if (any_) out_ += style_.separator;
        any_ = true;
        if (notes_) notes_->begin({prefix(), key, ends}, before, out_.size());
        return out_.size();
    }
    template<class Value>
    void write(std::string_view key, Value value, std::string_view in_list = {}) {
        place const where = place_of(key);
        if (where != place::column) return listed(where, value, in_list);
        std::size_t const start = begin(key);
        value(out_);
        detail::quote_csv(out_, start, style_.separator);
    }
    template<class Value>
    void listed(place where, Value value, std::string_view or_else = {}) {
        if (where == place::nowhere) return;
        std::size_t const before = out_.size();
        if (before > list_) out_ += where == place::part ? " " : " ; ";
        std::size_t const start = out_.size();
        value(out_);
        if (start == out_.size()) out_ += or_else;
        if (where == place::id && seen(before, start)) out_.resize(before);
    }
    /// Whether an item that was just written stands in the list already: of one id there may be several records.
    bool seen(std::size_t end, std::size_t start) const {
        std::string_view const item = std::string_view(out_).substr(start);
        std::string_view rest = std::string_view(out_).substr(list_, end - list_);
        while (!rest.empty()) {
            std::size_t const next = rest.find(" ; ");
            if (rest.substr(0, next) == item) return true;
            if (next == std::string_view::npos) break;
            rest.remove_prefix(next + 3);
        }
        return false;
    }
    void begin_list(std::string_view key) override { list_ = begin(key); }
    void end_list() override { detail::quote_csv(out_, list_, style_.separator); }

    std::string& out_;
    std::string* names_;
    column_notes* notes_;
    csv_style style_;
    std::size_t list_ = 0; ///< where the list begins that is written
    bool any_;
};

/// Writes the first list that a whole record holds, the verb's own, as a table: a header, then a row for each. What a record says beside
/// it (the question, what belongs to several rows) has no place in a table; JSON says all.
class csv_writer final : public record_writer {
  public:
    /// `hypothetical`: by which law that is not, said of each row in a last column; empty: none.
    explicit csv_writer(std::string& out, std::string hypothetical = {}) : out_(out), hypothetical_(std::move(hypothetical)) {}

    void null(std::string_view key) override {
        if (row_) row_->null(key);
    }
    void number(std::string_view key, double value) override {
        if (row_) row_->number(key, value);
    }
    void flag(std::string_view key, bool value) override {
        if (row_) row_->flag(key, value);
    }
    void text(std::string_view key, std::string_view value) override {
        if (row_) row_->text(key, value);
    }
    void figure(std::string_view key, range value) override {
        if (row_) row_->figure(key, value);
    }
    void span(std::string_view key, range value) override {
        if (row_) row_->span(key, value);
    }
    void open_list(std::string_view key, presence when) override {
        if (row_) row_->open_list(key, when);
        if (depth_++ == 1) ++lists_;
    }
    void open_record(std::string_view key) override {
        if (row_) row_->open_record(key);
        if (depth_++ == 2 && lists_ == 1) row_.emplace(out_, header_.empty() ? &header_ : nullptr);
    }
    void close() override {
        if (--depth_ != 2 || !row_) {
            if (row_) row_->close();
            return;
        }
        if (!hypothetical_.empty()) row_->text("hypothetical", hypothetical_);
        row_.reset();
        if (first_row_) out_.insert(0, header_ + "\r\n");
        first_row_ = false;
        out_ += "\r\n";
    }

  private:
    std::string& out_;
    std::string hypothetical_;
    std::string header_;
    std::optional<csv_row> row_;
    int depth_ = 0, lists_ = 0;
    bool first_row_ = true;
};

} // namespace chipgauge
