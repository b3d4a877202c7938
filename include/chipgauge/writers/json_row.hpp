// A record as members of a JSON object on one line, nothing nested: what `classify` appends to a line of JSON.
#pragma once

#include <chipgauge/writers/json.hpp>
#include <chipgauge/writers/row.hpp>

namespace chipgauge {

/// Appends `"key": value` to an object that is open at the end of a text. A list of records is a list of their ids.
class json_row final : public row_writer {
  public:
    /// `notes`: who is told where each member stands.
    explicit json_row(std::string& out, column_notes* notes = nullptr) : out_(out), notes_(notes) {}

    void null(std::string_view key) override {
        if (begin(key)) out_ += "null";
    }
    void number(std::string_view key, double value) override {
        if (begin(key)) detail::append_bound(out_, value);
    }
    void flag(std::string_view key, bool value) override {
        if (begin(key)) out_ += value ? "true" : "false";
    }
    void text(std::string_view key, std::string_view value) override {
        std::size_t const before = out_.size();
        if (!begin(key)) return;
        std::size_t const start = out_.size();
        detail::append_quoted(out_, value);
        if (where_ != place::id || before <= list_) return;
        std::string_view const all = out_; // of one id there may be several records
        if (all.substr(list_, before - list_).find(all.substr(start)) != std::string_view::npos) out_.resize(before);
    }
    void figure(std::string_view key, range r) override {
        if (!begin(key)) return;
        if (r.known() && !r.empty())
            detail::append_bound(out_, r.point());
        else
            out_ += "null";
        if (r.exact() || where_ != place::column) return;
        name(key, "_range");
        detail::append_ends(out_, r);
    }
    void span(std::string_view key, range r) override {
        if (!begin(key)) return;
        if (r.empty() || r == range{})
            out_ += "null";
        else if (r.exact())
            detail::append_bound(out_, r.low);
        else
            detail::append_ends(out_, r);
    }
    void open_list(std::string_view key, presence when) override {
        when_ = when;
        row_writer::open_list(key, when);
    }

  private:
    /// Whether a value stands anywhere, after what comes before it.
    bool begin(std::string_view key) {
        where_ = place_of(key);
        if (where_ == place::nowhere || where_ == place::part) return false;
        if (where_ == place::column) {
            name(key);
        } else if (!waits_.empty()) {
            open(waits_);
            waits_ = {};
        } else if (out_.size() > list_) {
            out_ += ", ";
        }
        return true;
    }
    void name(std::string_view key, std::string_view ends = {}) {
        std::size_t const before = out_.size();
        if (!out_.ends_with('{')) out_ += ", ";
        (((out_ += '"') += prefix()) += key) += ends;
        out_ += "\": ";
        if (notes_) notes_->begin({prefix(), key, ends}, before, out_.size());
    }
    void open(std::string_view key) {
        name(key);
        out_ += '[';
        list_ = out_.size();
    }
    void begin_list(std::string_view key) override {
        if (when_ == presence::if_any)
            waits_ = key;
        else
            open(key);
    }
    void end_list() override {
        if (waits_.empty()) out_ += ']';
        waits_ = {};
    }

    std::string& out_;
    column_notes* notes_;
    std::size_t list_ = 0;     ///< where the list begins that is written
    std::string_view waits_{}; ///< of a list that is opened by its first item
    place where_ = place::column;
    presence when_ = presence::always;
};

} // namespace chipgauge
