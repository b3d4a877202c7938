#include "commands.hpp"
#include "write.hpp"

#include <chipgauge/documents/figures.hpp>
#include <chipgauge/documents/listings.hpp>
#include <chipgauge/readers/chip_fields.hpp>

using namespace chipgauge;

result chips(options const& o) {
    if (o.format == output_format::csv) return {chips_csv(o.chosen({catalog::all.begin(), catalog::all.end()})), {}};
    auto const chosen = o.chosen();
    if (chosen.empty()) return {write(chips_document(o.in), o, "chips"), {}};
    std::vector<document> all;
    for (chip const* c : chosen) all.push_back(figures_document(assess(*c, o.asked), o.in));
    return {write(all, o, "figures"), {}};
}
