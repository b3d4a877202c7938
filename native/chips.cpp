#include "commands.hpp"
#include "write.hpp"

#include <chipgauge/documents/figures.hpp>
#include <chipgauge/documents/listings.hpp>
#include <chipgauge/readers/chip_fields.hpp>

using namespace chipgauge;

result chips(options const& o) {
    o.only({output_format::text, output_format::json, output_format::csv, output_format::markdown, output_format::html});
    if (o.format == output_format::csv) return {chips_csv(o.chosen({catalog::all.begin(), catalog::all.end()})), {}};
    if (!o.chosen().empty()) return {write(figures_document(assess(o.the_chip(), o.asked), o.in), o, "figures"), {}};
    return {write(chips_document(o.in), o, "chips"), {}};
}
