#include "commands.hpp"
#include "usage_error.hpp"
#include "write.hpp"

#include <chipgauge/chips/catalog/catalog.hpp>
#include <chipgauge/documents/rank.hpp>
#include <chipgauge/writers/records/rank.hpp>

using namespace chipgauge;
namespace said = chipgauge::words::cli;

namespace {

constexpr std::size_t most_ranked = 512; // chips: the catalog and those of --chip

} // namespace

/// `--market` chooses among the chips here; each is judged as what the catalog says it is.
result rank(options const& o) {
    ranking_query asked = o.ranking;
    question q = o.asked;
    asked.sold_for = q.sold_for;
    q.sold_for = market::unknown;
    std::vector<chip const*> all(catalog::all.begin(), catalog::all.end());
    for (chip_spec const& own : o.specs) all.push_back(&own.get());
    if (all.size() > most_ranked) throw usage_error(said::too_many_chips, all.size(), most_ranked);
    auto const r = chipgauge::rank<most_ranked>(all, asked, q, law_of(q));
    if (for_machines(o)) return {write_record(o, [&](record_writer& out) { write_ranking(out, r, asked, q, o.limit); }), {}};
    return {write(rank_document(r, asked, q, o.limit, o.in), o), {}};
}
