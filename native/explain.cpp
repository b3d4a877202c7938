#include "commands.hpp"
#include "write.hpp"

#include <chipgauge/documents/explain.hpp>
#include <chipgauge/writers/json.hpp>

using namespace chipgauge;

result explain(options const& o) {
    o.only({output_format::text, output_format::json, output_format::csv, output_format::markdown, output_format::html});
    assessment const a = assess(o.the_chip(), o.asked);
    if (o.format == output_format::json) return {to_json({a}, o.asked, true), a.result.license()};
    return {write(explanation(a, o.in), o, "explanation"), a.result.license()};
}
