// A sweep for people: how many designs of a grid get which answer, and the edge of those with one of them.
#pragma once

#include <chipgauge/answers/sweep.hpp>
#include <chipgauge/documents/compare.hpp>
#include <chipgauge/documents/decision.hpp>
#include <chipgauge/words/sweep.hpp>

#include <algorithm>

namespace chipgauge {

namespace detail {

inline std::string axis_in_words(std::span<double const> values, language in) {
    if (values.empty()) return in.say(words::sweep_axis_unknown);
    if (values.size() == 1) return in.figure(values[0]);
    return in(words::sweep_axis, in.figure(values.front()), in.figure(values.back()), in.number(static_cast<double>(values.size())));
}

inline table outcomes_of(swept const& r, decision const& law, language in) {
    table t;
    t.caption = in.say(words::sweep_outcomes);
    t.columns = columns_of(
        in, {words::column_designs, words::stages[0], words::column_license, words::column_exception, words::column_review}, {0});
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < r.counts.size(); ++i)
        if (r.counts[i] > 0) order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return r.counts[a] > r.counts[b]; });
    for (std::size_t const i : order) {
        auto const n = static_cast<double>(r.counts[i]);
        std::vector<cell> cells{{in.number(n), tone::plain, {}, {}, n}};
        add_answer(cells, law.answers()[i], in);
        t.rows.push_back(std::move(cells));
    }
    return t;
}

inline table edge_of(swept const& r, question const& q, std::size_t most, language in) {
    table t;
    t.caption = in.say(r.edge_of == truth::no    ? words::sweep_edge_free
                       : r.edge_of == truth::yes ? words::sweep_edge_caught
                                                 : words::sweep_edge_open);
    t.columns = columns_of(in, {words::column_swept_area, words::column_swept_rate}, {0, 1});
    for (metric const m : {metric::tpp, metric::density, metric::dram_bandwidth})
        t.columns.push_back({capitalized(title_of(m, in)), std::string(unit_of(m, in)), true});
    for (std::size_t i = 0; i < r.edge.size() && i < most; ++i) {
        swept_design const& d = r.edge[i];
        metrics const m = metrics_of(d, q);
        t.rows.push_back({range_cell(known_or_not(d.area), 0, in), range_cell(range::exactly(d.fp16), 0, in),
                          range_cell(m[metric::tpp], 0, in), range_cell(m[metric::density], 2, in),
                          range_cell(m[metric::dram_bandwidth], 0, in)});
    }
    return t;
}

} // namespace detail

/// `most`: rows of the edge shown, however many there are.
inline document sweep_document(swept const& r, decision const& law, std::size_t most, language in = {}) {
    question const& q = law.asked();
    auto const count = [&](std::size_t n) { return in.number(static_cast<double>(n)); };
    document d;
    d.title = in(words::sweep_title, in.number(static_cast<double>(r.designs())), in.with_article(q.to), in.day(q.on));
    d.subtitle = question_in_words(q, in);
    d.paragraph(in(words::sweep_grid, detail::axis_in_words(r.axes.fp16, in), detail::axis_in_words(r.axes.area, in),
                   detail::axis_in_words(r.axes.memory, in), detail::axis_in_words(r.axes.io, in)));
    if (r.shards > 1) d.paragraph(in(words::sweep_shard, count(r.shard), count(r.shards)), tone::undetermined);
    d.grid(detail::outcomes_of(r, law, in));
    if (r.edge.empty()) {
        d.paragraph(in.say(words::sweep_no_edge));
    } else {
        d.grid(detail::edge_of(r, q, most, in));
        std::string means = in.say(words::sweep_edge_means);
        if (r.edge.size() > most) means += ' ' + in(words::sweep_shown, count(most), count(r.edge.size()));
        d.paragraph(means, tone::muted);
    }
    d.paragraph(not_checked_sentence(in), tone::muted);
    d.disclaimer_of(q.on, in);
    return finished(std::move(d), in);
}

} // namespace chipgauge
