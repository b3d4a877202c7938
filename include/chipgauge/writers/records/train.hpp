// Records of `train`: a fleet, a training, how long it takes, and the lines that its operations cross.
#pragma once

#include <chipgauge/answers/training.hpp>
#include <chipgauge/writers/records/fleet.hpp>

namespace chipgauge {

namespace detail {

inline void number_or_null(record_writer& out, std::string_view key, double value) {
    if (value > 0)
        out.number(key, value);
    else
        out.null(key);
}

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
        out.figure("chip_hours", chip_hours(parts.data(), parts.size(), run.operations, run.utilization));
        out.figure("tflops_at_16_bit", s.fp16);
        out.close();
        detail::write_training_lines(out, run, s, q.on);
    });
}

} // namespace chipgauge
