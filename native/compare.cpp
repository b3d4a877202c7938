#include "commands.hpp"
#include "nearest.hpp"
#include "prices.hpp"
#include "usage_error.hpp"
#include "write.hpp"

#include <chipgauge/documents/price_performance.hpp>
#include <chipgauge/documents/relative.hpp>
#include <chipgauge/writers/records/compare.hpp>

#include <optional>

using namespace chipgauge;

namespace {

/// A chip, or a line in force on the day.
std::optional<reference> reference_of(options const& o) {
    if (o.relative_to.empty()) return {};
    if (rule const* const line = row_in_force(o.relative_to, o.asked.on, o.asked.reading, law_of(o.asked))) {
        reference const to = chipgauge::reference_of(*line);
        for (metric const m : relative_metrics)
            if (!to.measured[m].empty()) return to;
        throw usage_error(words::cli::line_without_limit, o.relative_to);
    }
    return chipgauge::reference_of(options::named(o.relative_to));
}

} // namespace

result compare(options const& o) {
    auto const chips = o.chosen({std::begin(default_chips), std::end(default_chips)});
    auto const prices = prices_of(o, chips);
    std::vector<assessment> all;
    result r;
    for (chip const* c : chips) {
        all.push_back(assess(*c, o.asked));
        r.add(all.back().result.license());
    }
    auto const to = reference_of(o);
    if (for_machines(o)) {
        auto const told = o.format == output_format::csv ? findings_told::none : findings_told::in_scope;
        r.output = write_record(o, [&](record_writer& out) { write_comparison(out, all, o.asked, told, to ? &*to : nullptr, prices); });
        return r;
    }
    document d = comparison_document(all, o.in);
    if (to) add_relative(d, all, *to, o.in);
    if (!prices.empty()) add_price_performance(d, chips, prices, o.in);
    r.output = write(std::move(d), o);
    return r;
}
