// Records of `train`: a fleet, a training, how long it takes, and the lines that its operations cross.
#pragma once

#include <chipgauge/answers/utilization_sources.hpp>
#include <chipgauge/writers/records/fleet.hpp>

namespace chipgauge {

namespace detail {

inline void write_training_lines(record_writer& out, training_run const& run, fleet_sum const& s, date on) {
    out.open_list("lines");
    for (line_on_a_day const& l : training_lines_on(on)) {
        out.open_record();
        out.word("id", l.id);
        out.number("operations", l.operations);
        out.word("operator", key_of(l.by_more ? chipgauge::comparison::more_than : chipgauge::comparison::at_least));
        out.word("crossed", l.crossed_by(run.operations));
        out.figure("days", training_days(s, l.operations, run.utilization));
        out.word("status", key_of(l.status));
        out.text("citation", l.citation);
        out.text("url", l.url);
        out.close();
    }
    out.close();
}

/// Who published what is taken where no utilization is given, and how operations follow from the size of a model.
inline void write_sources(record_writer& out) {
    out.open_list("sources");
    for (utilization_source const& u : utilization_sources) {
        out.open_record();
        out.word("of", "utilization");
        out.text("model", u.model);
        out.span("utilization", u.utilization);
        out.text("citation", u.citation);
        out.text("url", u.url);
        out.close();
    }
    out.open_record();
    out.word("of", "operations");
    out.null("model");
    out.null("utilization");
    out.text("citation", operations_citation);
    out.text("url", operations_url);
    out.close();
    out.close();
}

} // namespace detail

inline void write_train(record_writer& out, std::span<fleet_part const> parts, training_run const& run, question const& q) {
    fleet_sum const s = add_up(parts.data(), parts.size());
    auto const more = [&] {
        out.number("operations", run.operations);
        detail::number_or_null(out, "parameters", run.parameters);
        detail::number_or_null(out, "tokens", run.tokens);
        out.span("utilization", run.utilization);
        out.flag("utilization_assumed", !run.utilization_given);
    };
    write_verb(out, "train", q, more, [&] {
        detail::write_parts(out, parts);
        out.open_record("training");
        out.figure("days", training_days(s, run.operations, run.utilization));
        out.figure("days_at_least", days_at_least(s, run.operations));
        out.figure("chip_hours", chip_hours(parts.data(), parts.size(), run.operations, run.utilization));
        out.figure("tflops_at_16_bit", s.fp16);
        out.close();
        detail::write_training_lines(out, run, s, q.on);
        detail::write_sources(out);
    });
}

} // namespace chipgauge
