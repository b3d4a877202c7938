// The law of one question as a SELECT: the columns of a table as they are, and the answers beside them. Any engine that has the data
// runs it; nothing of ours is installed there.
#pragma once

#include <chipgauge/answers/decision_rows.hpp>
#include <chipgauge/documents/answer.hpp>
#include <chipgauge/words/listings.hpp>
#include <chipgauge/words/said.hpp>
#include <chipgauge/words/sql.hpp>
#include <chipgauge/writers/sql_names.hpp>

#include <algorithm>
#include <utility>

namespace chipgauge {

namespace detail {

/// A row of the law that a decision is made from.
inline bool decides(enacted const& e, question const& q) {
    return e.in_force(q.on, q.reading) && e.stage != stage::notice && e.rule->then != outcome::floor;
}

/// Names in a list between commas, each with what all of them begin with.
inline std::string sql_list(std::initializer_list<std::string_view> names) {
    std::string all;
    for (std::string_view const name : names) all += fmt::format("{}chipgauge_{}", all.empty() ? "" : ", ", name);
    return all;
}

class sql_writer {
  public:
    sql_writer(decision& law, sql_target const& target, language in)
        : law_(law), target_(target), columns_(target.dialect, target.columns), in_(in),
          own_(fmt::format("{}", fmt::join(target.columns, ", "))) {}

    std::string write() {
        head();
        decide();
        out_ +=
            fmt::format("SELECT {},\n  CASE WHEN chipgauge_memory = 0 THEN chipgauge_tpp END AS tpp,\n"
                        "  CASE WHEN chipgauge_memory = 0 AND chipgauge_planar = 0 THEN chipgauge_density END AS performance_density,\n",
                        own_);
        answer_columns();
        std::string const kept = sql_list({"tpp", "density", "planar", "memory"});
        out_ += fmt::format("FROM (\nSELECT {}, {},\n  {} AS chipgauge_answer\nFROM (\n", own_, kept, by_name_);
        out_ += fmt::format("SELECT {}, {}{},\n  {} AS chipgauge_law\nFROM (\n", own_, kept, names_, by_figures_);
        places();
        figures();
        out_ += fmt::format(") AS chipgauge_figures{0}\n) AS chipgauge_places{0}\n) AS chipgauge_laws{0}\n) AS chipgauge_answers\n",
                            columns_.fence());
        return std::move(out_);
    }

  private:
    void comment(std::string_view text) { out_ += fmt::format("-- {}\n", text); }
    void head() {
        question const& q = law_.asked();
        comment(titled(q, in_(words::sql_title, version, in_.with_article(q.to), in_.day(q.on)), in_));
        comment(question_in_words(q, in_));
        comment(not_checked_sentence(in_));
        comment(disclaimer(q.on, in_));
        comment(in_.say(words::sql_unknown));
        comment(in_.say(words::sql_rows));
        for (enacted const& e : law_.law()) {
            if (!decides(e, q) || e.rule->limits.empty()) continue;
            std::string limits;
            for (limit const& l : e.rule->limits) limits += (limits.empty() ? "" : ", ") + words_of(l, in_);
            comment("  " + in_(words::sql_row, e.rule->id.text, e.rule->instrument->citation, limits));
        }
    }

    /// The metrics, in three steps: figures as they are, what is made of two of them, and what is made of those.
    void figures() {
        std::string const read =
            sql_list({"tpp", "area", "planar", "datacenter", "dram", "memory", "package", "released", "vendor", "model"});
        out_ += fmt::format("SELECT {}, {}, {},\n"
                            "  chipgauge_tpp / chipgauge_area AS chipgauge_density,\n"
                            "  chipgauge_dram + chipgauge_transfer AS chipgauge_sum,\n"
                            "  COALESCE(chipgauge_dram, 0e0) + chipgauge_transfer_least AS chipgauge_sum_least\nFROM (\n",
                            own_, read, sql_list({"transfer", "transfer_least"}));
        out_ += fmt::format("SELECT {0}, {1},\n"
                            "  CASE WHEN {2} = 1 THEN chipgauge_host ELSE chipgauge_link + chipgauge_host END AS chipgauge_transfer,\n"
                            "  CASE WHEN {2} = 1 THEN COALESCE(chipgauge_host, CAST(0 AS {3})) ELSE COALESCE(chipgauge_link, 0e0) + "
                            "COALESCE(chipgauge_host, 0e0) END AS chipgauge_transfer_least\nFROM (\n",
                            own_, read, columns_.no_link(), columns_.type());
        out_ += fmt::format("SELECT {},\n", own_);
        read_figures();
        out_ += fmt::format("FROM {0}{1}\n) AS chipgauge_read{1}\n) AS chipgauge_added{1}\n", target_.table, columns_.fence());
    }
    void read_figures() {
        auto const add = [&](std::string const& what, std::string_view name, std::string_view after = ",") {
            out_ += fmt::format("  {} AS chipgauge_{}{}\n", what, name, after);
        };
        add(columns_.tpp(), "tpp");
        add(columns_.area(), "area");
        add(columns_.planar(), "planar");
        add(columns_.datacenter(), "datacenter");
        add(columns_.dram(), "dram");
        add(columns_.link(), "link");
        add(columns_.host(), "host");
        add(columns_.is_memory(), "memory");
        add(fmt::format("{} / {}", columns_.figure("memory_bandwidth_gb_s"), columns_.package_area()), "package");
        add(columns_.released(), "released");
        for (asked_of const axis : {asked_of::vendor, asked_of::model}) {
            add(asks(axis) ? sql_names(law_.axis(axis), columns_).place() : "0", column_of(axis), axis == asked_of::vendor ? "," : "");
        }
    }

    /// The tree, in two parts: by figures to the number of an answer, or of what depends on names; and from there by names.
    void decide() {
        by_figures_ = "CASE WHEN chipgauge_memory = 1 THEN ";
        expression(by_figures_, law_.root(product::memory), 2, false);
        by_figures_ += "\n  ELSE ";
        expression(by_figures_, law_.root(product::processor), 2, false);
        by_figures_ += " END";
        by_name_ = by_names_.empty() ? "chipgauge_law" : "CASE";
        for (std::size_t i = 0; i < by_names_.size(); ++i) {
            by_name_ += fmt::format("\n  WHEN chipgauge_law = {} THEN ", law_.answers().size() + i);
            expression(by_name_, by_names_[i], 4, true);
        }
        if (!by_names_.empty()) by_name_ += "\n  ELSE chipgauge_law END";
        for (asked_of const axis : {asked_of::vendor, asked_of::model})
            if (asks(axis)) names_ += fmt::format(", at_{}", column_of(axis));
    }
    void expression(std::string& out, decision::branch b, std::size_t depth, bool named) {
        if (b.leaf()) {
            out += fmt::format("{}", b.id - decision::branch::first_leaf);
            return;
        }
        decision_axis const& axis = law_.axis_of(b);
        if (axis.of >= asked_of::vendor && !named) {
            auto const at = std::find(by_names_.begin(), by_names_.end(), b);
            out += fmt::format("{}", law_.answers().size() + static_cast<std::size_t>(at - by_names_.begin()));
            if (at == by_names_.end()) by_names_.push_back(b);
            return;
        }
        out += "CASE";
        for (std::size_t place = 0; place < axis.places(); ++place) {
            bool const last = place + 1 == axis.places();
            if (!last && law_.next(b, place) == law_.next(b, place + 1)) continue;
            out += fmt::format("\n{:{}}", "", depth);
            out += last ? "ELSE " : fmt::format("WHEN at_{} <= {} THEN ", column_of(axis.of), place);
            expression(out, law_.next(b, place), depth + 1, named);
        }
        out += " END";
    }
    bool asks(asked_of axis) const {
        std::string const column = fmt::format("at_{} ", column_of(axis));
        return !column_of(axis).empty() && (by_figures_.find(column) != std::string::npos || by_name_.find(column) != std::string::npos);
    }

    static std::string_view column_of(asked_of axis) {
        constexpr std::string_view columns[] = {"tpp", "density", "area",    "datacenter", "transfer", "dram",
                                                "sum", "",        "package", "released",   "vendor",   "model"};
        return columns[static_cast<int>(axis)];
    }
    /// The place on each axis that the tree asks for, each line with the paragraphs that draw it.
    void places() {
        out_ += fmt::format("SELECT {}, {}", own_, sql_list({"tpp", "density", "planar", "memory"}));
        for (int i = 0; i < asked_of_count; ++i) {
            auto const axis = static_cast<asked_of>(i);
            if (asks(axis)) place(law_.axis(axis));
        }
        out_ += "\nFROM (\n";
    }
    void place(decision_axis const& axis) {
        std::string const column = fmt::format("chipgauge_{}", column_of(axis.of));
        if (axis.of >= asked_of::vendor) {
            out_ += fmt::format(",\n  {} AS at_{}", column, column_of(axis.of));
            return;
        }
        out_ += ",\n  CASE";
        if (axis.may_not_exist()) out_ += fmt::format("\n    WHEN chipgauge_planar = 1 THEN {}", axis.none());
        for (std::size_t i = axis.is_sum() ? axis.cuts.size() : 0; i > 0; --i)
            out_ += fmt::format("\n    WHEN {0} IS NULL AND {0}_least >= {1} THEN {2}", column, value(axis.of, axis.cuts.first[i - 1]),
                                axis.cuts.size() + 1 + i);
        out_ += fmt::format("\n    WHEN {} IS NULL THEN 0", column);
        for (std::size_t at = 1; at < axis.stretches(); ++at) {
            double const cut = axis.cuts.first[at - 1];
            std::string const by = axis.of == asked_of::area ? "" : drawn_by(axis.of, cut);
            out_ += fmt::format("\n    WHEN {} < {} THEN {}", column, value(axis.of, cut), at);
            if (!by.empty()) out_ += fmt::format(" /* {} */", by);
        }
        out_ += fmt::format("\n    ELSE {} END AS at_{}", axis.stretches(), column_of(axis.of));
    }
    std::string value(asked_of axis, double v) const {
        if (axis == asked_of::released) return "'" + iso(date::from_serial(static_cast<int>(v))) + "'";
        return axis == asked_of::datacenter ? raw(v) : columns_.number(v);
    }
    /// The paragraphs that draw a line.
    std::string drawn_by(asked_of axis, double cut) const {
        std::string ids;
        for (enacted const& e : law_.law()) {
            if (!decides(e, law_.asked())) continue;
            for (limit const& l : e.rule->limits) {
                cuts of_limit;
                of_limit.add(l);
                if (l.metric == metric_of(axis) && of_limit.first.contains(cut)) add_once(ids, std::string(e.rule->id.text));
            }
        }
        return ids;
    }

    template<class Say>
    void answer_column(std::string_view name, std::string_view after, Say say) {
        std::vector<std::pair<std::string, std::string>> texts; // each with the answers that say it
        for (std::size_t i = 0; i < law_.answers().size(); ++i) {
            std::string const text = say(law_.answers()[i]);
            auto at = std::find_if(texts.begin(), texts.end(), [&](auto const& each) { return each.first == text; });
            if (at == texts.end() && !text.empty()) at = texts.insert(at, {text, {}});
            if (!text.empty()) at->second += fmt::format("{}{}", at->second.empty() ? "" : ", ", i);
        }
        out_ += texts.empty() ? fmt::format("  CAST(NULL AS {})", columns_.text_type()) : "  CASE";
        for (auto const& [text, all] : texts) out_ += fmt::format("\n    WHEN chipgauge_answer IN ({}) THEN {}", all, sql_quoted(text));
        if (!texts.empty()) out_ += " END";
        out_ += fmt::format(" AS {}{}\n", name, after);
    }
    /// The same keys as those of records.
    void answer_columns() {
        answer_column("classification", ",", [](answer const& a) { return std::string(key_of(a.classification())); });
        answer_column("license_required", ",", [](answer const& a) { return std::string(key_of(a.license())); });
        answer_column("exceptions", ",", [](answer const& a) {
            std::string all;
            for (outcome const o : members(a.possible & any_exception)) all += (all.empty() ? "" : " ; ") + std::string(key_of(o));
            return all;
        });
        answer_column("review_policy", "",
                      [](answer const& a) { return a.license() == truth::no ? std::string() : std::string(key_of(a.review_policy())); });
    }

    decision& law_;
    sql_target const& target_;
    sql_columns columns_;
    language in_;
    std::string own_;                          ///< the table's columns
    std::string by_figures_, by_name_, names_; ///< expressions, and the columns of names that the last one asks for
    std::vector<decision::branch> by_names_;   ///< what depends on names
    std::string out_;
};

} // namespace detail

/// One SELECT, ending in a line end and no semicolon, so that a view or a macro may be made of it.
inline std::string to_sql(decision& law, sql_target const& target, language in = {}) { return detail::sql_writer(law, target, in).write(); }

} // namespace chipgauge
