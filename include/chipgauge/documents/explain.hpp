// One chip explained: every limit with its value and its citation, the answer, and what the data cannot tell.
#pragma once

#include <chipgauge/documents/entry.hpp>
#include <chipgauge/documents/figures.hpp>
#include <chipgauge/documents/open_points.hpp>

namespace chipgauge {

namespace detail {

/// The limit of a row to show when there is room for one: the first that fails, else the first that is open, else the first figure.
inline std::size_t telling(finding const& f) {
    for (truth const t : {truth::no, truth::unknown})
        for (std::size_t i = 0; i < f.each.count; ++i)
            if (f.each[i] == t) return i;
    for (std::size_t i = 0; i < f.each.count; ++i)
        if (f.rule().limits[i].metric != metric::datacenter) return i;
    return 0;
}

/// A row is worth showing when it classifies, or when it concerns the question and may apply.
inline bool worth_showing(finding const& f, chip const& c) {
    if (f.rule().then == outcome::floor) return false;
    if (f.rule().then == outcome::in_c) return f.met != truth::no || c.kind == product::memory;
    if (stage_of(f.rule().then) == stage::classification) return c.kind != product::memory;
    return f.applies != truth::no;
}

/// Each paragraph of 3A090 in force: limit by limit, value beside it.
inline table limits_table(assessment const& a, language in) {
    table t;
    t.columns =
        columns_of(in, {words::column_paragraph, words::column_limit, words::column_value, words::column_holds, words::column_source}, {2});
    for (finding const& f : a.findings) {
        rule const& r = f.rule();
        if (stage_of(r.then) != stage::classification || !worth_showing(f, *a.chip)) continue;
        for (std::size_t i = 0; i < r.limits.count; ++i) {
            limit const& l = r.limits[i];
            tone const as = f.each[i] == truth::yes ? tone_of_row(r) : f.each[i] == truth::unknown ? tone::undetermined : tone::muted;
            cell source{i ? "" : source_in_words(r, in), tone::plain, std::string(r.instrument->url), std::string(doubt_of(r, in))};
            t.rows.push_back({{i ? "" : std::string(r.id.text), tone::strong, i ? "" : paragraph_url(f)},
                              {words_of(l, in)},
                              {value_beside(l, a.measured[l.metric], in)},
                              {std::string(name_of(f.each[i], in)), as},
                              std::move(source)});
        }
    }
    return t;
}

/// What a row of a later stage says, with its limits and values.
inline std::string row_in_words(finding const& f, assessment const& a, language in) {
    rule const& r = f.rule();
    std::string text(text_of(r, in));
    if (stage_of(r.then) != stage::notice) {
        std::string const outcome(words_of(r.then, in));
        text = text.empty() ? outcome : in(words::labeled, outcome, text);
    }
    if (r.instrument->kind == text_kind::bill) return text;
    for (std::size_t i = 0; i < r.limits.count; ++i) {
        limit const& l = r.limits[i];
        text += in(words::clause_end);
        text += in(words::limit_with_value, words_of(l, in), name_of(f.each[i], in), value_beside(l, a.measured[l.metric], in));
    }
    return text;
}

/// Whether two rows read the same to people: of one paragraph or one bill, in the same words.
inline bool reads_alike(finding const& f, finding const& other, assessment const& a, language in) {
    return f.rule().instrument == other.rule().instrument && name_of_row(f.rule()) == name_of_row(other.rule()) &&
           row_in_words(f, a, in) == row_in_words(other, a, in);
}

/// The rows of a later stage that apply or may. Rows that read alike share a line.
inline table rows_table(assessment const& a, stage s, language in) {
    table t;
    t.columns = columns_of(in, {words::column_paragraph, words::column_says, words::column_applies, words::column_source});
    std::vector<finding const*> shown;
    for (finding const& f : a.findings) {
        rule const& r = f.rule();
        if (stage_of(r.then) != s || f.applies == truth::no) continue;
        cell applies{std::string(name_of(f.applies, in)), f.applies == truth::yes ? tone_of_row(r) : tone::undetermined};
        if (r.doubtful || !r.doubt.empty()) applies.text += " *";
        auto const same = std::find_if(shown.begin(), shown.end(), [&](finding const* other) { return reads_alike(f, *other, a, in); });
        if (same != shown.end()) {
            if (f.applies == truth::yes) t.rows[static_cast<std::size_t>(same - shown.begin())][2] = applies;
            continue;
        }
        shown.push_back(&f);
        t.rows.push_back({{name_of_row(r), tone::strong, paragraph_url(f)},
                          {row_in_words(f, a, in), tone::plain, {}, std::string(doubt_of(r, in))},
                          std::move(applies),
                          {source_in_words(r, in), tone::plain, std::string(r.instrument->url)}});
    }
    return t;
}

/// How the classification follows the die area, where that is not published and it matters.
inline std::string by_area_in_words(assessment const& a, language in) {
    auto const flips = by_area(*a.chip, a.asked);
    if (!(a.measured.area == range{}) || flips.count < 2) return {};
    std::vector<std::string> spans;
    double from = 0;
    for (step<mm2> const& each : flips) {
        double const up_to = each.up_to.value();
        std::string_view const is = words_of(each.classification, in);
        spans.push_back(from == 0         ? in(words::span_up_to, is, in.figure(up_to, 1))
                        : !each.bounded() ? in(words::span_above, is, in.figure(from, 1))
                                          : in(words::span_above_up_to, is, in.figure(up_to, 1)));
        from = up_to;
    }
    std::string text;
    for (std::string const& span : spans) text += (text.empty() ? "" : ", ") + span;
    return in(words::by_die_area, text);
}

inline void add_classification(document& d, assessment const& a, language in) {
    d.heading(title_of(stage::classification, in));
    if (table t = limits_table(a, in); !t.rows.empty())
        d.grid(std::move(t));
    else
        d.paragraph(in(words::not_in_force));
    if (std::string const flips = by_area_in_words(a, in); !flips.empty()) d.paragraph(flips, tone::undetermined);
}

/// The rows of one stage under a heading; where there are none, a sentence says so, or the stage is left out.
inline void add_stage(document& d, assessment const& a, stage s, phrase const& title, phrase const& otherwise, language in) {
    table t = rows_table(a, s, in);
    if (t.rows.empty() && otherwise.empty()) return;
    d.heading(in(title));
    if (t.rows.empty())
        d.paragraph(in(otherwise));
    else
        d.grid(std::move(t));
}

inline void add_answer(document& d, assessment const& a, language in) {
    d.heading(in(words::heading_answer));
    d.paragraph(answer_in_words(a, in), by_letter(a) ? tone::letter : tone_of(a.result.classification()));
    if (std::string const near = nearest_in_words(a, in); !near.empty()) d.paragraph(in(words::the_chip_stands, near));
    if (a.result.says(outcome::floor) == truth::yes && a.result.classification() == outcome::in_no_paragraph)
        d.paragraph(in(words::still_in_floor));
}

inline void add_sources(document& d, assessment const& a, language in) {
    d.heading(in(words::sources));
    std::vector<instrument const*> cited;
    for (finding const& f : a.findings) {
        instrument const* by = f.rule().instrument;
        if (!worth_showing(f, *a.chip) || f.scoped == truth::no || std::find(cited.begin(), cited.end(), by) != cited.end()) continue;
        cited.push_back(by);
        d.item(in(words::labeled, by->citation, by->url));
    }
    std::vector<std::string> linked;
    for (finding const& f : a.findings) {
        std::string const url(cfr_link(*f.enacted).view());
        if (!worth_showing(f, *a.chip) || f.scoped == truth::no || url.empty()) continue;
        if (std::find(linked.begin(), linked.end(), url) != linked.end()) continue;
        linked.push_back(url);
        d.item(in(words::labeled, f.rule().cfr.substr(0, f.rule().cfr.find(',')), url));
    }
    for (source const& s : a.chip->sources) d.item(in(words::figures_from, s.url));
}

} // namespace detail

/// The whole explanation.
inline document explanation(assessment const& a, language in = {}) {
    document d;
    question const& q = a.asked;
    d.title = in(words::explanation_title, full_name(*a.chip), in.with_article(q.to), in.day(q.on));
    d.subtitle = question_in_words(q, in);
    d.heading(in(words::heading_figures));
    d.grid(figures_table(a, in));
    detail::add_classification(d, a, in);
    detail::add_entries(d, a, in);
    auto const& titles = words::stages;
    detail::add_stage(d, a, stage::license_requirement, titles[1], words::no_requirement, in);
    detail::add_stage(d, a, stage::license_exception, words::heading_exceptions, {}, in);
    detail::add_stage(d, a, stage::review_policy, titles[3], a.result.license() == truth::no ? phrase{} : words::no_policy, in);
    detail::add_stage(d, a, stage::notice, words::heading_notices, {}, in);
    detail::add_answer(d, a, in);
    if (auto const points = open_points(a, in); !points.empty()) {
        d.heading(in(words::heading_open));
        for (auto const& p : points) d.item(p);
    }
    d.heading(in(words::heading_not_checked));
    for (auto const& p : not_checked_list(in)) d.item(p);
    detail::add_sources(d, a, in);
    d.disclaimer_of(q.on, in);
    return finished(std::move(d), in);
}

} // namespace chipgauge
