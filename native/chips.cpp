#include "commands.hpp"
#include "write.hpp"

#include <chipgauge/documents/figures.hpp>
#include <chipgauge/documents/listings.hpp>
#include <chipgauge/writers/chips_csv.hpp>
#include <chipgauge/writers/records/chips.hpp>

using namespace chipgauge;

result chips(options const& o) {
    std::vector<chip const*> const everything(catalog::all.begin(), catalog::all.end());
    if (o.format == output_format::csv) return {chips_csv(o.chosen(everything)), {}}; // the columns that classify reads
    if (for_machines(o)) return {write_record(o, [&](record_writer& out) { write_catalog(out, o.chosen(everything), o.asked); }), {}};
    auto const chosen = o.chosen();
    if (chosen.empty()) return {write(chips_document(o.in), o), {}};
    std::vector<document> all;
    for (chip const* c : chosen) all.push_back(figures_document(assess(*c, o.asked), o.in));
    return {write(all, o), {}};
}
