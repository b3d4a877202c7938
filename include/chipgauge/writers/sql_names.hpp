// What SQL makes of the names of a design: which of the makers and models that rows name it is.
#pragma once

#include <chipgauge/chips/catalog/catalog.hpp>
#include <chipgauge/writers/sql_columns.hpp>

namespace chipgauge::detail {

inline std::string sql_quoted(std::string_view text) {
    std::string out = "'";
    for (char const c : text) out += c == '\'' ? "''" : std::string(1, c);
    return out + "'";
}

/// A name as find_named() compares it: no case, and nothing that separates.
inline std::string bare_name(std::string_view name) {
    std::string out;
    for (char const c : name)
        if (!separates(c)) out += folded(c);
    return out;
}

/// Adds to a list between commas what is not there yet.
inline void add_once(std::string& list, std::string const& item) {
    if (list.find(item) == std::string::npos) list += (list.empty() ? "" : ", ") + item;
}

class sql_names {
  public:
    sql_names(decision_axis const& axis, sql_columns const& columns) : axis_(axis), columns_(columns) {}

    /// The place on the axis. As classify does: a row without a model has that of the chip whose name it bears, and its maker where it
    /// has none; else its own name stands for its model.
    std::string place() const {
        if (axis_.classes.empty()) return "0";
        std::string_view const column = of_model() ? "model" : "vendor";
        std::string text = "CASE";
        if (columns_.has(column)) {
            for (std::size_t i = 2; i < places(); ++i) text += fmt::format("\n    WHEN {} IN ({}) THEN {}", column, names_at(i), i);
            text += fmt::format("\n    WHEN {} <> '' THEN 1", column);
        }
        std::string const unnamed = of_model() || !columns_.has("model") ? "" : "COALESCE(model, '') = '' AND ";
        for (std::string_view const by : {"id", "name"}) {
            if (!columns_.has(by)) continue;
            for (std::size_t i = 1; i < places(); ++i)
                if (std::string const known = chips_at(i); !known.empty())
                    text += fmt::format("\n    WHEN {}REPLACE(REPLACE(REPLACE(LOWER({}), ' ', ''), '-', ''), '_', '') IN ({}) THEN {}",
                                        unnamed, by, known, i);
        }
        for (std::string_view const by : {"name", "id"})
            if (of_model() && columns_.has(by)) text += fmt::format("\n    WHEN {} <> '' THEN 1", by);
        return text == "CASE" ? "0" : text + " ELSE 0 END";
    }

  private:
    bool of_model() const { return axis_.of == asked_of::model; }
    std::size_t places() const { return axis_.classes.size() + 2; }

    std::string names_at(std::size_t place) const {
        std::string names;
        for (std::string_view const name : axis_.classes[place - 2].names) names += (names.empty() ? "" : ", ") + sql_quoted(name);
        return names;
    }
    /// Every name by which find_named() knows a chip of that place.
    std::string chips_at(std::size_t place) const {
        std::string known;
        for (chip const* c : catalog::all) {
            if (axis_.place_of(of_model() ? c->model : c->vendor) != place) continue;
            auto const add = [&](std::string_view name) {
                if (find_named(name) == c) add_once(known, sql_quoted(bare_name(name)));
            };
            add(c->id);
            add(c->name);
            add(short_id(*c));
            for (std::string_view const alias : c->aliases) add(alias);
        }
        return known;
    }

    decision_axis const& axis_;
    sql_columns const& columns_;
};

} // namespace chipgauge::detail
