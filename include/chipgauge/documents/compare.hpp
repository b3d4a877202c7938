// Chips side by side: metrics, paragraphs, and the answer.
#pragma once

#include <chipgauge/documents/answer.hpp>
#include <chipgauge/documents/lints.hpp>

#include <span>

namespace chipgauge {

/// A metric of a chip as a cell, with as many decimals as the limits in force need.
inline cell metric_cell(assessment const& a, metric m) {
    range const value = a.measured[m];
    int decimals = decimals_of(m);
    if (value.exact() && value.low < unbounded)
        for (finding const& f : a.findings)
            for (limit const& l : f.rule().limits)
                if (l.metric == m && l.bound.exact() && stage_of(f.rule().then) == stage::classification)
                    decimals = std::max(decimals, decimals_beside(value.low, l.bound.low, decimals));
    if (m == metric::dram_bandwidth || m == metric::transfer_rate) decimals = std::max(decimals, decimals_in(value));
    cell c{spoken(value, decimals), value.known() || value.empty() ? tone::plain : tone::undetermined};
    if (value.known()) c.value = value.point();
    return c;
}

inline cell range_cell(range value, int decimals = 0) {
    cell c{spoken(value, decimals), value.known() ? tone::plain : tone::undetermined};
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

/// The comparison: a row per metric or part of the answer, a column per chip. All assessments answer the same question.
inline table comparison(std::span<assessment const> all) {
    table t;
    if (all.empty()) return t;
    question const& q = all[0].asked;
    std::string const to = name_of(q.to);
    t.caption = fmt::format("To {} on {}, rules as {}", to, long_date(q.on), name_of(q.reading));
    t.columns.push_back({"", "", false});
    for (assessment const& a : all) t.columns.push_back(chip_column(*a.chip));
    auto const row = [&](std::string label, std::string hint, auto make) {
        std::vector<cell> cells{{std::move(label), tone::plain, {}, std::move(hint), {}}};
        for (assessment const& a : all) cells.push_back(make(a));
        t.rows.push_back(std::move(cells));
    };
    row("TPP", "total processing performance", [](assessment const& a) {
        cell c = metric_cell(a, metric::tpp);
        if (source const* s = source_of(*a.chip, figure_marks::rates)) c.url = std::string(s->url);
        return c;
    });
    row("Performance density", "TPP per mm²", [](assessment const& a) { return metric_cell(a, metric::density); });
    row("Decided by", "number format", [](assessment const& a) {
        return cell{deciding(a.measured), a.measured.deciding.empty() ? tone::undetermined : tone::plain};
    });
    row("Die area", "mm², non-planar logic", [](assessment const& a) { return range_cell(a.measured.area, decimals_in(a.measured.area)); });
    row("DRAM bandwidth", "GB/s", [](assessment const& a) { return metric_cell(a, metric::dram_bandwidth); });
    row("I/O transfer rate", "GB/s, interconnect and host", [](assessment const& a) { return metric_cell(a, metric::transfer_rate); });
    row("Paragraph", "ECCN 3A090", [](assessment const& a) { return paragraphs_cell(a); });
    row("License to " + to, "", [](assessment const& a) { return license_cell(a); });
    row("Exception", "", [](assessment const& a) { return exceptions_cell(a); });
    row("Review", "", [](assessment const& a) { return review_cell(a); });
    return t;
}

/// The citations that the comparison rests on, one per instrument.
inline table citations(std::span<assessment const> all) {
    table t;
    t.caption = "Sources";
    t.columns = {{"Rows", "", false}, {"Instrument", "", false}, {"Citation", "", false}};
    std::vector<instrument const*> seen;
    for (assessment const& a : all)
        for (finding const& f : a.findings) {
            bool const classifies = !(any_paragraph & f.rule().then).empty() && f.scoped != truth::no;
            if (!classifies && (f.applies == truth::no || f.rule().then == outcome::notice || f.rule().then == outcome::floor)) continue;
            std::size_t i = 0;
            while (i < seen.size() && seen[i] != f.rule().instrument) ++i;
            if (i == seen.size()) {
                seen.push_back(f.rule().instrument);
                t.rows.push_back(
                    {{std::string(f.rule().id.text), tone::plain},
                     {std::string(title_of(*f.rule().instrument)), tone::plain},
                     {std::string(f.rule().instrument->citation), tone::plain, std::string(f.rule().instrument->url), {}, {}}});
            } else if (std::string& ids = t.rows[i][0].text;
                       (", " + ids + ",").find(", " + std::string(f.rule().id.text) + ",") == std::string::npos) {
                ids += ", " + std::string(f.rule().id.text);
            }
        }
    return t;
}

/// The comparison as a document: what is asked, the table, one sentence a chip, the sources.
inline document comparison_document(std::span<assessment const> all) {
    document d;
    if (all.empty()) return d;
    question const& q = all[0].asked;
    d.title = fmt::format("Export-control lines to {} on {}", name_of(q.to), long_date(q.on));
    d.subtitle = question_in_words(q);
    d.grid(comparison(all));
    for (assessment const& a : all) {
        std::string text = fmt::format("{}: {}", a.chip->name, answer_in_words(a));
        if (std::string const near = nearest_in_words(a); !near.empty()) text += fmt::format(" It stands {}.", near);
        d.item(std::move(text));
        for (auto const& wrong : lint_sentences(*a.chip)) d.item(fmt::format("{}: check the figures. {}", a.chip->name, wrong));
    }
    d.grid(citations(all));
    d.paragraph(disclaimer(q.on), tone::muted);
    return d;
}

} // namespace chipgauge
