#include "commands.hpp"
#include "usage_error.hpp"
#include "write.hpp"

#include <chipgauge/documents/listings.hpp>

using namespace chipgauge;

result places(options const& o) {
    o.only({output_format::text, output_format::json, output_format::csv, output_format::markdown, output_format::html});
    country only;
    if (o.names.size() > 1) throw usage_error("places: one country at a time");
    if (!o.names.empty()) {
        only = parse_country(o.names[0]);
        if (!only.named()) throw usage_error("places {}: no such country; write an ISO 3166 code, for example AE", o.names[0]);
    }
    return {write(places_document(o.asked.on, only, o.in), o, "places"), {}};
}
