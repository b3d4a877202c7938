#include "commands.hpp"
#include "usage_error.hpp"
#include "write.hpp"

#include <chipgauge/writers/json_feed.hpp>
#include <chipgauge/writers/records/changes.hpp>

using namespace chipgauge;
namespace said = chipgauge::words::cli;

result changes(options const& o) {
    if (!o.since.valid()) throw usage_error(said::since_when);
    if (o.since > o.asked.on) throw usage_error(said::since_is_later, iso(o.since), iso(o.asked.on));
    if (for_machines(o)) return {write_record(o, [&](record_writer& out) { write_changes(out, o.asked, o.since); }), {}};
    if (o.format == output_format::atom) return {to_atom(change_feed(o.asked, o.since, o.in)), {}};
    if (o.format == output_format::jsonfeed) return {to_json_feed(change_feed(o.asked, o.since, o.in)), {}};
    return {write(changes_document(o.asked, o.since, o.in), o), {}};
}
