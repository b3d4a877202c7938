// A training in words: how long a fleet takes, and which lines it crosses.
#pragma once

#include <chipgauge/answers/utilization_sources.hpp>
#include <chipgauge/documents/figures.hpp>
#include <chipgauge/documents/fleet.hpp>
#include <chipgauge/words/train.hpp>

namespace chipgauge {

namespace detail {

/// A large number of operations: 3.29 × 10^24.
inline std::string operations_in_words(double operations, language in) {
    int exponent = 0;
    double figure = operations;
    for (; figure >= 10; figure /= 10) ++exponent;
    return in(words::ten_to, in.figure(figure), in.number(exponent));
}

inline std::string utilization_in_words(training_run const& run, language in) {
    std::string text = in(words::train_utilization, in(words::percent, in.range(run.utilization * range::exactly(100), 1)));
    if (run.utilization_given) return text;
    std::vector<std::string> published;
    for (utilization_source const& u : utilization_sources)
        published.push_back(
            in(words::train_utilization_of, in(words::percent, in.range(u.utilization * range::exactly(100), 1)), u.model, u.citation));
    return text + in.say(words::clause_end) + in(words::train_utilization_assumed, in.list(published, words::and_));
}

inline table training_lines_table(training_run const& run, fleet_sum const& s, date on, language in) {
    table t;
    t.columns = columns_of(in,
                           {words::column_training_line, words::column_operations, words::column_crossed, words::column_days_to_it,
                            words::column_status, words::column_citation},
                           {1, 3});
    for (line_on_a_day const& l : training_lines_on(on)) {
        truth const crossed = l.crossed_by(run.operations);
        t.rows.push_back({{std::string(l.id), tone::strong},
                          {operations_in_words(l.operations, in), tone::plain, {}, {}, l.operations},
                          {std::string(name_of(crossed, in)), crossed == truth::yes ? tone::in_a : tone::clear},
                          range_cell(training_days(s, l.operations, run.utilization), 0, in),
                          {in.say(words::line_statuses[static_cast<int>(l.status)])},
                          {std::string(l.citation), tone::plain, std::string(l.url)}});
    }
    return t;
}

} // namespace detail

inline document train_document(std::vector<fleet_part> const& parts, training_run const& run, question const& q, language in = {}) {
    document d;
    fleet_sum const s = add_up(parts.data(), parts.size());
    d.title = in(words::train_title, detail::chips_in_words(parts, false, in), detail::operations_in_words(run.operations, in));
    if (run.tokens > 0)
        d.subtitle = in(words::train_from_size, in.figure(run.parameters / 1e9), in.figure(run.tokens / 1e9)) + in.say(words::clause_end);
    d.subtitle += detail::utilization_in_words(run, in);
    range const days = training_days(s, run.operations, run.utilization);
    bool const known = days.known() || days.bounded();
    d.paragraph(
        known ? in(words::train_takes, in.range(days, 0), in.range(chip_hours(parts.data(), parts.size(), run.operations, run.utilization)))
              : in.say(words::train_unknown),
        tone::strong);
    if (known) d.paragraph(in(words::train_bound, in.range(days_at_least(s, run.operations), 0)));
    d.heading(in.say(words::heading_training_lines));
    d.grid(detail::training_lines_table(run, s, q.on, in));
    d.paragraph(in(words::train_formula, operations_citation), tone::muted);
    d.paragraph(in.say(words::train_is_arithmetic), tone::muted);
    d.paragraph(disclaimer(q.on, in), tone::muted);
    return finished(std::move(d), in);
}

} // namespace chipgauge
