// The columns of a chip, declared once: what `chips --format csv` writes, and what `--chip` and `classify` read.
#pragma once

#include <chipgauge/chip.hpp>

#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

/// A text that is no value of its column: which column, the text, and what to write instead.
class unreadable : public std::runtime_error {
  public:
    unreadable(std::string_view column, std::string_view text, std::string const& why)
        : std::runtime_error(why), column_(column), text_(text) {}
    std::string const& column() const { return column_; }
    std::string const& text() const { return text_; }

  private:
    std::string column_, text_;
};

/// A chip while it is read, column by column. Its texts are views of what was given, which has to outlive it.
struct chip_draft {
    chipgauge::chip so_far{};
    chipgauge::few<chipgauge::die, 3> areas{}; ///< with a count of 0: the total of all dies
    int die_count = 0;                         ///< 0: not given
    chipgauge::few<chipgauge::transistor, 3> kinds{};
    bool no_link = false; ///< the interconnect's name is `none`
};

/// One column. Texts: a figure is `148`, a range `800..900`, with the preferred figure `1017..2400@2400`; `none` does not exist;
/// empty is unpublished. Several values are separated by ` ; `, figures of several processing units or kinds of dies by ` + `.
struct chip_column {
    std::string_view name; ///< in CSV: with its unit
    std::string_view key;  ///< short, for the command line
    std::string (*write)(chipgauge::chip const&);
    void (*parse)(chip_draft&, std::string_view text); ///< may throw std::runtime_error, which says what to write instead

    /// Puts a text into a draft. Throws `unreadable`.
    void read(chip_draft& into, std::string_view text) const;
};

/// Every column, in the order in which they are written.
std::span<chip_column const> chip_columns();

/// The column of a name, long or short, whatever its case; nullptr if there is none.
chip_column const* find_column(std::string_view name);

/// The name nearest to one that no column has, and how many edits away it is.
struct near_name {
    std::string_view name;
    int edits = 0;
};
near_name nearest_column(std::string_view name);

/// The chip of a draft. Its namesake in the catalog lends model and vendor where the draft has none: letters go by them. Throws `unreadable` when columns contradict.
chipgauge::chip finished(chip_draft const& draft);

/// Chips as CSV, one a row.
std::string chips_csv(std::span<chipgauge::chip const* const> all);
