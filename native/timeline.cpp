#include "commands.hpp"
#include "write.hpp"

#include <chipgauge/documents/timeline.hpp>
#include <chipgauge/writers/records/timeline.hpp>

using namespace chipgauge;

result timeline(options const& o) {
    auto const chips = o.needed();
    result r;
    for (chip const* c : chips) r.add(assess(*c, o.asked).result.license());
    if (for_machines(o)) {
        r.output = write_record(o, [&](record_writer& out) { write_timeline(out, chips, o.asked); });
        return r;
    }
    std::vector<document> documents;
    for (chip const* c : chips) documents.push_back(timeline_document(*c, o.asked, o.asked.on, o.in));
    r.output = write(documents, o);
    return r;
}
