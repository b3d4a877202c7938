#include "commands.hpp"
#include "write.hpp"

#include <chipgauge/documents/where.hpp>
#include <chipgauge/writers/records/where.hpp>

using namespace chipgauge;

result where(options const& o) {
    auto const chips = o.needed();
    if (for_machines(o)) return {write_record(o, [&](record_writer& out) { write_where(out, chips, o.asked); }), {}};
    std::vector<document> documents;
    for (chip const* c : chips) documents.push_back(where_document(*c, o.asked, o.in));
    return {write(documents, o), {}};
}
