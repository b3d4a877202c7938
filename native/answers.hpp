// The answers that `classify` appends to a row, said once for its three writers: the header and the rows of CSV, and JSON.
#pragma once

#include <chipgauge/readers/figures.hpp>

#include <chipgauge/chips/lint.hpp>
#include <chipgauge/writers/csv.hpp>
#include <chipgauge/writers/json.hpp>

#include <algorithm>

namespace answers {

using namespace chipgauge;

/// Goes through the answers in their order: `out` is told of each figure (a range), word (empty: none) and list.
template<class Out>
void each(Out& out, assessment const& a, lint_findings const& lints) {
    auto const words = [](outcomes set) {
        std::vector<std::string> all;
        for (outcome const o : members(set)) all.emplace_back(key_of(o));
        return all;
    };
    truth const license = a.result.license();
    outcome const item = a.result.classification(), review = a.result.review_policy();
    out.figure("tpp", "tpp_range", a.measured[metric::tpp]);
    out.figure("performance_density", "performance_density_range", a.measured[metric::density]);
    out.list("paragraphs", ids_of(paragraphs_of(a)));
    out.word("classification", key_of(item));
    out.list("classification_possible", item == outcome::none ? words(a.result.possible & any_item) : words({}));
    out.word("license_required", license == truth::yes ? "yes" : license == truth::no ? "no" : "undetermined");
    std::vector<std::string> exceptions, looks_wrong;
    for (offered const& each : exceptions_of(a))
        exceptions.push_back(std::string(key_of(each.exception)) + (each.applies == truth::unknown ? "?" : ""));
    for (lint_finding const& f : lints)
        if (std::string key(name_of(f.lint)); std::find(looks_wrong.begin(), looks_wrong.end(), key) == looks_wrong.end())
            looks_wrong.push_back(std::move(key));
    out.list("license_basis", ids_of(basis_of(a)));
    out.list("exceptions", exceptions);
    out.word("review_policy", license == truth::no ? "" : key_of(review));
    out.list("review_policy_possible", license != truth::no && review == outcome::none ? words(a.result.possible & any_review) : words({}));
    out.list("lint", looks_wrong);
}

/// The names alone.
struct names {
    std::vector<std::string> all;
    void figure(std::string_view name, std::string_view range_name, range) { all.emplace_back(name), all.emplace_back(range_name); }
    void word(std::string_view name, std::string_view) { all.emplace_back(name); }
    void list(std::string_view name, std::vector<std::string> const&) { all.emplace_back(name); }
};

/// `,value` for each: lists are separated as in the catalog's CSV, a range stands beside its figure.
struct csv {
    std::string& out;
    void figure(std::string_view, std::string_view, range r) {
        out += ',';
        if (r.known() && !r.empty()) out += raw(r.point());
        out += ',';
        if (!r.exact()) out += figure_text(r);
    }
    void word(std::string_view, std::string_view value) { (out += ',') += detail::csv_field(value); }
    void list(std::string_view, std::vector<std::string> const& items) {
        std::string text;
        for (auto const& item : items) text += (text.empty() ? "" : " ; ") + item;
        word({}, text);
    }
};

/// `, "name": value` for each, with the same keys and kinds as `compare --format json`.
struct json {
    std::string& out;
    void key(std::string_view name) { (out += out.ends_with('{') ? "\"" : ", \"").append(name) += "\": "; }
    void figure(std::string_view name, std::string_view range_name, range r) {
        key(name);
        out += r.known() && !r.empty() ? raw(r.point()) : "null";
        if (r.exact()) return;
        key(range_name);
        out += r.empty() ? "[]" : fmt::format("[{}, {}]", raw(r.low), r.bounded() ? raw(r.high) : "null");
    }
    void word(std::string_view name, std::string_view value) {
        key(name);
        out += value.empty() ? "null" : json_writer::quoted(value);
    }
    void list(std::string_view name, std::vector<std::string> const& items) {
        if (items.empty() && name.ends_with("_possible")) return; // only where something is open
        key(name);
        out += '[';
        for (auto const& item : items) (out += out.ends_with('[') ? "" : ", ") += json_writer::quoted(item);
        out += ']';
    }
};

/// Every name that an answer may take.
inline std::vector<std::string> const& all_names() {
    static std::vector<std::string> const list = [] {
        names n;
        each(n, assessment{}, {});
        return n.all;
    }();
    return list;
}

} // namespace answers
