// Chips side by side: metrics, paragraphs, and the answer.
#pragma once

#include <chipgauge/documents/answer.hpp>
#include <chipgauge/documents/lints.hpp>
#include <chipgauge/words/compare.hpp>

#include <algorithm>
#include <span>

namespace chipgauge {

/// A metric of a chip as a cell, with as many decimals as the limits in force need.
inline cell metric_cell(assessment const& a, metric m, language in) {
    range const value = a.measured[m];
    int decimals = decimals_of(m);
    if (value.exact() && value.low < unbounded)
        for (finding const& f : a.findings)
            for (limit const& l : f.rule().limits)
                if (l.metric == m && l.bound.exact() && stage_of(f.rule().then) == stage::classification)
                    decimals = std::max(decimals, decimals_beside(value.low, l.bound.low, decimals));
    if (m == metric::dram_bandwidth || m == metric::transfer_rate) decimals = std::max(decimals, decimals_in(value));
    cell c{in.range(value, decimals), value.known() || value.empty() ? tone::plain : tone::undetermined};
    if (value.known()) c.value = value.point();
    return c;
}

inline cell range_cell(range value, int decimals, language in) {
    cell c{in.range(value, decimals), value.known() ? tone::plain : tone::undetermined};
    if (value.known()) c.value = value.point();
    return c;
}

/// A chip's name as two lines: what it is called, and which product it is.
inline column chip_column(chip const& c) {
    std::string product(c.name);
    std::size_t const at = product.find(c.model);
    if (at == 0 && product.size() > c.model.size()) product = product.substr(c.model.size());
    while (!product.empty() && product.front() == ' ') product.erase(0, 1);
    return {std::string(c.model), product == c.model ? std::string(c.form_factor) : product, true};
}

/// Whether a chip was not yet on the market on the day that is asked about: the answer is then hypothetical.
inline bool not_yet_released(assessment const& a) { return a.chip->released.known() && a.asked.on < a.chip->released.first(); }

namespace detail {

/// A table of one row per metric or part of the answer, filled row by row.
class side_by_side {
  public:
    side_by_side(std::span<assessment const> all, language in) : all_(all), in_(in) {
        t.columns.push_back({"", "", false});
        for (assessment const& a : all) t.columns.push_back(chip_column(*a.chip));
    }
    template<class Make>
    void row(std::string label, std::string hint, Make make) {
        std::vector<cell> cells{{std::move(label), tone::plain, {}, std::move(hint)}};
        for (assessment const& a : all_) cells.push_back(make(a));
        t.rows.push_back(std::move(cells));
    }
    template<class Make>
    void row(words::row_label const& of, Make make) {
        row(in_.say(of.label), in_.say(of.hint), make);
    }
    void metric_row(words::row_label const& of, metric m) {
        row(of, [&](assessment const& a) { return metric_cell(a, m, in_); });
    }
    table t{};

  private:
    std::span<assessment const> all_;
    language in_;
};

/// When each chip came out, if one of them came out after the day.
inline void released_row(side_by_side& side, std::span<assessment const> all, language in) {
    if (std::none_of(all.begin(), all.end(), not_yet_released)) return;
    side.row(words::row_released, [&](assessment const& a) {
        std::string day = in.short_day(a.chip->released);
        return not_yet_released(a) ? cell{in(words::not_yet_released_cell, day), tone::undetermined} : cell{std::move(day)};
    });
}

} // namespace detail

/// The comparison: a row per metric or part of the answer, a column per chip. All assessments answer the same question.
inline table comparison(std::span<assessment const> all, language in = {}) {
    if (all.empty()) return {};
    question const& q = all[0].asked;
    detail::side_by_side side(all, in);
    side.t.caption = in(words::comparison_caption, in.with_article(q.to), in.day(q.on), name_of(q.reading, in));
    side.row(words::row_tpp, [&](assessment const& a) {
        cell c = metric_cell(a, metric::tpp, in);
        if (source const* s = source_of(*a.chip, figure_marks::rates)) c.url = std::string(s->url);
        return c;
    });
    side.metric_row(words::row_density, metric::density);
    side.row(words::row_decided_by, [&](assessment const& a) {
        return cell{deciding(a.measured, in), a.measured.deciding.empty() ? tone::undetermined : tone::plain};
    });
    side.row(words::row_die_area, [&](assessment const& a) { return range_cell(a.measured.area, decimals_in(a.measured.area), in); });
    side.metric_row(words::row_dram, metric::dram_bandwidth);
    side.metric_row(words::row_transfer, metric::transfer_rate);
    detail::released_row(side, all, in);
    side.row(words::row_paragraph, [&](assessment const& a) { return paragraphs_cell(a, in); });
    side.row(in(words::row_license, in.with_article(q.to)), "", [&](assessment const& a) { return license_cell(a, in); });
    side.row(words::row_exception, [&](assessment const& a) { return exceptions_cell(a, in); });
    side.row(words::row_review, [&](assessment const& a) { return review_cell(a, in); });
    return std::move(side.t);
}

namespace detail {

/// A row that the comparison rests on: it classifies within its scope, or applies at a later stage.
inline bool rests_on(finding const& f) {
    rule const& r = f.rule();
    if (!(any_paragraph & r.then).empty()) return f.scoped != truth::no;
    return f.applies != truth::no && r.then != outcome::notice && r.then != outcome::floor;
}

} // namespace detail

/// The citations that the comparison rests on, one per instrument.
inline table citations(std::span<assessment const> all, language in = {}) {
    table t;
    t.caption = in(words::sources);
    t.columns = columns_of(in, {words::column_rows, words::column_instrument, words::column_citation});
    std::vector<instrument const*> cited;
    std::vector<std::vector<std::string>> ids;
    std::vector<std::string> urls;
    for (assessment const& a : all)
        for (finding const& f : a.findings) {
            if (!detail::rests_on(f)) continue;
            auto const at = static_cast<std::size_t>(std::find(cited.begin(), cited.end(), f.rule().instrument) - cited.begin());
            if (at == cited.size()) {
                cited.push_back(f.rule().instrument);
                ids.emplace_back();
                urls.push_back(paragraph_url(f));
            }
            std::string id = name_of_row(f.rule());
            if (std::find(ids[at].begin(), ids[at].end(), id) == ids[at].end()) ids[at].push_back(std::move(id));
        }
    for (std::size_t i = 0; i < cited.size(); ++i) {
        std::string rows;
        for (std::string const& id : ids[i]) rows += (rows.empty() ? "" : ", ") + id;
        t.rows.push_back({{std::move(rows), tone::plain, urls[i]},
                          {std::string(title_of(*cited[i], in))},
                          {std::string(cited[i]->citation), tone::plain, std::string(cited[i]->url)}});
    }
    return t;
}

namespace detail {

/// What is said of one chip below the table.
inline std::string said_of(assessment const& a, language in) {
    std::string text = not_yet_released(a) ? in(words::not_yet_released, in.day(a.chip->released)) + " " : "";
    text += answer_in_words(a, in);
    if (std::string const near = nearest_in_words(a, in); !near.empty()) text += " " + in(words::it_stands, near);
    return in(words::labeled, a.chip->name, text);
}

} // namespace detail

/// The comparison as a document: what is asked, the table, one sentence a chip, the sources.
inline document comparison_document(std::span<assessment const> all, language in = {}) {
    document d;
    if (all.empty()) return d;
    question const& q = all[0].asked;
    d.title = in(words::comparison_title, in.with_article(q.to), in.day(q.on));
    d.subtitle = question_in_words(q, in);
    d.grid(comparison(all, in));
    for (assessment const& a : all) {
        d.item(detail::said_of(a, in));
        for (auto const& wrong : lint_sentences(*a.chip, in)) d.item(in(words::check_figures_of, a.chip->name, wrong));
    }
    d.grid(citations(all, in));
    d.paragraph(not_checked_sentence(in), tone::muted);
    d.disclaimer_of(q.on, in);
    return finished(std::move(d), in);
}

} // namespace chipgauge
