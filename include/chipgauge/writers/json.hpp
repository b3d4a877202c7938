// Records as JSON (RFC 8259), nested and indented: one value under its key after the other, straight into a buffer.
#pragma once

#include <chipgauge/values/few.hpp>
#include <chipgauge/words/format.hpp>
#include <chipgauge/writers/record.hpp>

namespace chipgauge {

namespace detail {

inline void append_quoted(std::string& out, std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    out += '"';
    for (char const c : text) {
        auto const byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += digits[byte >> 4];
            out += digits[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

/// What nothing bounds is no number.
inline void append_bound(std::string& out, double v) {
    if (v < unbounded)
        append_raw(out, v);
    else
        out += "null";
}

/// `[low, high]`; `[]` for what does not exist.
inline void append_ends(std::string& out, range r) {
    out += '[';
    if (!r.empty()) {
        append_raw(out, r.low);
        out += ", ";
        append_bound(out, r.high);
    }
    out += ']';
}

} // namespace detail

/// The first thing told is the whole: a record without a key.
class json_writer final : public record_writer {
  public:
    explicit json_writer(std::string& out) : out_(out) {}

    void null(std::string_view key) override {
        begin(key);
        out_ += "null";
    }
    void number(std::string_view key, double value) override {
        begin(key);
        detail::append_bound(out_, value);
    }
    void flag(std::string_view key, bool value) override {
        begin(key);
        out_ += value ? "true" : "false";
    }
    void text(std::string_view key, std::string_view value) override {
        begin(key);
        detail::append_quoted(out_, value);
    }
    void figure(std::string_view key, range r) override {
        if (r.known() && !r.empty())
            number(key, r.point());
        else
            null(key);
        if (r.exact()) return;
        begin(key, "_range");
        detail::append_ends(out_, r);
    }
    void span(std::string_view key, range r) override {
        if (r.exact() && !r.empty()) return number(key, r.low);
        if (r.empty() || r == range{}) return null(key);
        begin(key);
        detail::append_ends(out_, r);
    }
    void open_list(std::string_view key, presence when) override {
        if (when == presence::if_any) {
            levels_.push({']', true, true, key});
            return;
        }
        begin(key);
        out_ += '[';
        levels_.push({']', true, false, {}});
    }
    void open_record(std::string_view key) override {
        begin(key);
        out_ += '{';
        levels_.push({'}', true, false, {}});
    }
    void close() override {
        level const last = levels_[--levels_.count];
        if (last.waits) return; // nothing came
        if (!last.fresh) indent();
        out_ += last.bracket;
        if (levels_.empty()) out_ += '\n';
    }

  private:
    struct level {
        char bracket = '}';
        bool fresh = true;  ///< nothing stands in it yet
        bool waits = false; ///< a list that is opened by its first item
        std::string_view key{};
    };

    void begin(std::string_view key, std::string_view key_ends = {}) {
        if (levels_.empty()) return;
        level& here = levels_[levels_.count - 1];
        if (here.waits) {
            --levels_.count;
            begin(here.key);
            ++levels_.count;
            out_ += '[';
            here.waits = false;
        }
        if (!here.fresh) out_ += ',';
        here.fresh = false;
        indent();
        if (here.bracket == ']') return;
        out_ += '"';
        (out_ += key) += key_ends;
        out_ += "\": ";
    }
    void indent() { out_.append(1, '\n').append(2 * levels_.count, ' '); }

    std::string& out_;
    few<level, 12> levels_{};
};

} // namespace chipgauge
