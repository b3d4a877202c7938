// A record as one row of columns: what is nested has a longer name (`license_required`), and a list stands in one column.
#pragma once

#include <chipgauge/values/few.hpp>
#include <chipgauge/writers/record.hpp>

#include <string>

namespace chipgauge {

/// The name of a column, in the parts that it is told in.
struct column_name {
    std::string_view prefix, key, ends{};

    constexpr bool is(std::string_view name) const {
        return name.size() == prefix.size() + key.size() + ends.size() && name.starts_with(prefix) && name.ends_with(ends) &&
               name.substr(prefix.size(), key.size()) == key;
    }
};

/// Who wants to know where each column of a row stands.
class column_notes {
  public:
    /// What is written from `value` on is of this column; the one before ended at `before`.
    virtual void begin(column_name, std::size_t before, std::size_t value) = 0;

  protected:
    ~column_notes() = default;
};

/// Says of each value in which column it stands. A list of records is written as their ids; as their values, where they have none.
class row_writer : public record_writer {
  public:
    void open_record(std::string_view key) override {
        if (listed_) {
            ++listed_;
            if (listed_ == 2) by_ = parts::unseen;
            return;
        }
        ends_.push(prefix_.size());
        if (key.empty()) return;
        prefix_ += key;
        prefix_ += '_';
    }
    void open_list(std::string_view key, presence) override {
        if (++listed_ == 1) begin_list(key);
    }
    void close() override {
        if (listed_) {
            if (--listed_ == 0) end_list();
            return;
        }
        prefix_.resize(ends_[--ends_.count]);
    }

  protected:
    ~row_writer() = default;

    /// `column`: a value by itself. `item`: one of a list. `id`: the id of one, which tells it. `part`: a further value of an item without
    /// an id. `nowhere`: told by the id.
    enum class place : std::uint8_t { column, item, id, part, nowhere };

    place place_of(std::string_view key) {
        if (listed_ == 0) return place::column;
        if (listed_ == 1) return place::item;
        if (by_ == parts::id) return place::nowhere;
        bool const first = by_ == parts::unseen;
        by_ = first && key == "id" ? parts::id : parts::all;
        return by_ == parts::id ? place::id : first ? place::item : place::part;
    }
    /// The beginning of a column's name.
    std::string_view prefix() const { return prefix_; }

    virtual void begin_list(std::string_view key) = 0;
    virtual void end_list() = 0;

  private:
    enum class parts : std::uint8_t { unseen, id, all };

    std::string prefix_;
    few<std::size_t, 8> ends_{};
    int listed_ = 0; ///< 1 within a list, 2 within a record of it, 3 within a list of that one
    parts by_ = parts::unseen;
};

} // namespace chipgauge
