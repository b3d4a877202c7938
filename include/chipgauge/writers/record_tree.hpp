// A record kept as a tree, so that a program may look something up in it under the keys that JSON has.
#pragma once

#include <chipgauge/words/claims.hpp>
#include <chipgauge/writers/record.hpp>

namespace chipgauge {

/// A value, a list or a record of a record.
struct record_node {
    enum class shape : std::uint8_t { value, list, record } is = shape::value;
    std::string key{}; ///< empty for an item of a list
    told_value value{};
    std::vector<record_node> parts{};

    record_node const* find(std::string_view name) const {
        for (record_node const& each : parts)
            if (each.key == name) return &each;
        return nullptr;
    }
};

/// Keeps what it is told. A figure is a range here, where JSON needs two keys for one.
class record_tree final : public record_writer {
  public:
    record_node const& root() const { return root_; }

    void null(std::string_view key) override { add(key, {}); }
    void number(std::string_view key, double v) override { figure(key, range::exactly(v)); }
    void flag(std::string_view key, bool v) override { add(key, {told_value::kind::flag, {}, v, {}}); }
    void text(std::string_view key, std::string_view v) override { add(key, {told_value::kind::word, {}, false, std::string(v)}); }
    void figure(std::string_view key, range v) override { add(key, {told_value::kind::figure, v, false, {}}); }
    void span(std::string_view key, range v) override { figure(key, v); }
    void open_list(std::string_view key, presence) override { open(key, record_node::shape::list); }
    void open_record(std::string_view key) override { open(key, record_node::shape::record); }
    void close() override { open_.pop_back(); }

  private:
    void add(std::string_view key, told_value v) {
        here().parts.push_back({record_node::shape::value, std::string(key), std::move(v), {}});
    }
    void open(std::string_view key, record_node::shape as) {
        if (!begun_) { // the whole
            begun_ = true;
            root_.is = as;
            open_.push_back({});
            return;
        }
        std::size_t const at = here().parts.size();
        here().parts.push_back({as, std::string(key), {}, {}});
        open_.push_back(at);
    }
    /// The list or record that is open: found from the root each time, since vectors move.
    record_node& here() {
        record_node* at = &root_;
        for (std::size_t i = 1; i < open_.size(); ++i) at = &at->parts[open_[i]];
        return *at;
    }

    record_node root_;
    std::vector<std::size_t> open_; ///< of each open list or record, its place in the one around it
    bool begun_ = false;
};

} // namespace chipgauge
