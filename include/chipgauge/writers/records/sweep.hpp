// Records of `sweep`: the edge, and how many designs each answer is given to.
#pragma once

#include <chipgauge/answers/fingerprint.hpp>
#include <chipgauge/answers/sweep.hpp>
#include <chipgauge/writers/records/decision.hpp>

namespace chipgauge {

namespace detail {

/// An axis; null: a figure that is not known. Of all its values there is a fingerprint: shards of one grid have the same.
inline void write_axis(record_writer& out, std::string_view key, std::span<double const> values) {
    if (values.empty()) return out.null(key);
    fingerprint all;
    for (double const v : values) all.add(v);
    out.open_record(key);
    out.number("from", values.front());
    out.number("to", values.back());
    out.number("values", static_cast<double>(values.size()));
    out.text("fingerprint", all.hexadecimal());
    out.close();
}

inline void write_swept(record_writer& out, swept_design const& d, question const& q) {
    metrics const m = metrics_of(d, q);
    out.open_record();
    out.number("fp16_tflops", d.fp16);
    out.figure("logic_die_area_mm2", known_or_not(d.area));
    out.figure("memory_bandwidth_gb_s", known_or_not(d.memory));
    out.figure("transfer_rate_gb_s", known_or_not(d.io));
    out.figure("tpp", m[metric::tpp]);
    out.figure("performance_density", m[metric::density]);
    out.close();
}

} // namespace detail

inline void write_sweep(record_writer& out, swept const& r, decision const& law) {
    write_verb(
        out, "sweep", law.asked(),
        [&] {
            constexpr std::string_view required[] = {"no", "undetermined", "yes"};
            out.word("edge_of", required[static_cast<int>(r.edge_of)]);
            out.number("shard", static_cast<double>(r.shard));
            out.number("shards", static_cast<double>(r.shards));
            out.number("designs", static_cast<double>(r.designs()));
        },
        [&] {
            out.open_list("edge");
            for (swept_design const& d : r.edge) detail::write_swept(out, d, law.asked());
            out.close();
            out.open_list("outcomes");
            for (std::size_t i = 0; i < r.counts.size(); ++i) {
                if (r.counts[i] == 0) continue;
                out.open_record();
                out.number("answer", static_cast<double>(i));
                out.number("designs", static_cast<double>(r.counts[i]));
                detail::write_sets(out, law.answers()[i], law.asked());
                out.close();
            }
            out.close();
            detail::write_axis(out, "fp16_tflops", r.axes.fp16);
            detail::write_axis(out, "logic_die_area_mm2", r.axes.area);
            detail::write_axis(out, "memory_bandwidth_gb_s", r.axes.memory);
            detail::write_axis(out, "transfer_rate_gb_s", r.axes.io);
            write_not_checked(out);
        });
}

} // namespace chipgauge
