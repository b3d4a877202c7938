#include "commands.hpp"
#include "progress.hpp"
#include "sweep_shards.hpp"
#include "usage_error.hpp"
#include "write.hpp"

#include <chipgauge/documents/sweep.hpp>
#include <chipgauge/writers/records/sweep.hpp>

#include <memory>

using namespace chipgauge;

namespace said = chipgauge::words::cli;

namespace {

void tidy(std::vector<swept_design>& edge) { edge.resize(keep_edge(edge)); }

sweep_counts count(decision const& law, sweep_axes const& axes, options const& o, truth edge_of) {
    constexpr std::size_t enough = 1 << 16; // designs of which the edge is taken at a time
    auto const each = std::make_unique<sweep>(law, axes, edge_of);
    sweep_counts all;
    shard_of_rates const mine = rates_of(o.grid.shard, o.grid.shards, axes.fp16.size());
    progress line;
    double const designs = static_cast<double>(mine.to - mine.from) * axes.designs_of_a_rate();
    for (std::size_t i = mine.from; i < mine.to; ++i) {
        each->add(axes.fp16[i], std::span<std::uint64_t, sweep::most_answers>(all.of_answers),
                  [&](swept_design const& d) { all.edge.push_back(d); });
        if (all.edge.size() > enough) tidy(all.edge);
        line.at([&](double) {
            double const done = static_cast<double>(i - mine.from) * axes.designs_of_a_rate();
            return o.in(said::sweep_progress, o.in.number(done), o.in.number(designs), o.in.percent(done / designs * 100, 0));
        });
    }
    return all;
}

/// What a shard of this question and grid is written with, whatever it counts.
std::string header_of(decision const& law, swept const& of) {
    std::string text;
    json_writer json(text);
    write_sweep(json, of, law);
    return text;
}

} // namespace

result sweep_grid(options const& o) {
    sweep_axes const axes{o.grid.fp16, o.grid.area, o.grid.memory, o.grid.io};
    if (axes.fp16.empty()) throw usage_error(said::sweep_what);
    if (axes.designs() > 9e15) throw usage_error(said::sweep_too_large, raw(axes.designs()));
    if (!o.names.empty() && o.grid.shards > 1) throw usage_error(said::shard_or_files);
    truth const edge_of = o.ranking.by_license ? o.ranking.license : truth::no;
    auto const law = std::make_unique<decision>(o.asked, law_of(o.asked));
    swept r{axes, o.grid.shard, o.grid.shards, {}, {}, edge_of};
    sweep_counts all = o.names.empty() ? count(*law, axes, o, edge_of) : merge_shards(o.names, header_of(*law, r));
    tidy(all.edge);
    r.counts = all.of_answers;
    r.edge = all.edge;
    if (for_machines(o)) return {write_record(o, [&](record_writer& out) { write_sweep(out, r, *law); }), {}};
    return {write(sweep_document(r, *law, o.limit, o.in), o), {}};
}
