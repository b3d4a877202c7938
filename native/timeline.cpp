#include "commands.hpp"
#include "write.hpp"

#include <chipgauge/documents/timeline.hpp>

using namespace chipgauge;

result timeline(options const& o) {
    std::vector<document> documents;
    result r;
    for (chip const* c : o.needed()) {
        documents.push_back(timeline_document(*c, o.asked, o.asked.on, o.in));
        r.add(assess(*c, o.asked).result.license());
    }
    r.output = write(documents, o, "timeline");
    return r;
}
