#include "commands.hpp"
#include "write.hpp"

#include <chipgauge/documents/timeline.hpp>

using namespace chipgauge;

result timeline(options const& o) {
    o.only({output_format::text, output_format::json, output_format::csv, output_format::markdown, output_format::html});
    chip const& c = o.the_chip();
    return {write(timeline_document(c, o.asked, o.asked.on, o.in), o, "timeline"), assess(c, o.asked).result.license()};
}
