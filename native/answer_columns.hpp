// The answers that `classify` appends to a row: all of them, or those that --columns chooses, in its order and under its names.
#pragma once

#include <chipgauge/writers/row.hpp>

#include <cstdint>
#include <string>
#include <vector>

/// Where each answer stands in the text of all of them.
class noted_answers final : public chipgauge::column_notes {
  public:
    struct note {
        std::size_t which, from, to;
    };

    noted_answers();
    void begin(chipgauge::column_name, std::size_t before, std::size_t value) override;
    /// For another text.
    void clear();
    /// Nothing more follows in a text of this size.
    void end(std::size_t size);
    /// Notes of a text that was written before and begins at `from` now.
    void add(std::vector<note> const& of, std::size_t from);
    /// Those of the text from a place on, counted from there; the text has this size.
    std::vector<note> since(std::size_t from, std::size_t size);
    /// The value of an answer; empty where the text has none.
    std::string_view value_of(std::size_t which, std::string_view text) const {
        return text.substr(notes_[which].from, notes_[which].to - notes_[which].from);
    }

  private:
    std::vector<note> notes_; ///< one for each answer, in their order
    std::size_t last_;        ///< the one that has begun last; as many as there are: none
};

class answer_columns {
  public:
    /// All, under their own names.
    answer_columns();
    /// `tpp`, or `license_required=needs_license` under another name; a name may be cut short at an underscore. Throws usage_error.
    explicit answer_columns(std::vector<std::string> const& chosen);

    bool all() const { return all_; }
    std::size_t size() const { return columns_.size(); }
    /// Whether an answer is written under this name.
    bool has(std::string_view name) const;
    /// The names as a header.
    std::string header(char separator) const;
    /// Appends the chosen of all answers, behind what the row has already.
    void append(std::string& out, std::string_view text, noted_answers const& notes, char separator) const;
    void append_members(std::string& out, std::string_view text, noted_answers const& notes) const;

  private:
    struct column {
        std::size_t which;
        std::string name;
    };
    bool all_;
    std::vector<column> columns_;
};
