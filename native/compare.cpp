#include "commands.hpp"
#include "write.hpp"

#include <chipgauge/documents/compare.hpp>
#include <chipgauge/writers/csv.hpp>
#include <chipgauge/writers/json.hpp>

using namespace chipgauge;

result compare(options const& o) {
    o.only({output_format::text, output_format::json, output_format::csv, output_format::markdown, output_format::html});
    std::vector<assessment> all;
    result r;
    for (chip const* c : o.chosen({std::begin(default_chips), std::end(default_chips)})) {
        all.push_back(assess(*c, o.asked));
        r.add(all.back().result.license());
    }
    if (o.format == output_format::json)
        r.output = to_json(all, o.asked, false);
    else if (o.format == output_format::csv)
        r.output = to_csv(comparison(all));
    else
        r.output = write(comparison_document(all, o.in), o, "comparison");
    return r;
}
