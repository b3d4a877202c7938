#include "commands.hpp"
#include "usage_error.hpp"
#include "write.hpp"

#include <chipgauge/documents/where.hpp>
#include <chipgauge/writers/records/where.hpp>
#include <chipgauge/writers/tile_map.hpp>

using namespace chipgauge;

result where(options const& o) {
    auto const chips = o.needed();
    if (for_machines(o)) return {write_record(o, [&](record_writer& out) { write_where(out, chips, o.asked); }), {}};
    if (o.format == output_format::svg) {
        if (chips.size() > 1) throw usage_error(words::cli::map_of_one_chip);
        return {tile_map(*chips[0], o.asked, o.in), {}};
    }
    std::vector<document> documents;
    for (chip const* c : chips) documents.push_back(where_document(*c, o.asked, o.in));
    return {write(documents, o), {}};
}
