#include "commands.hpp"
#include "usage_error.hpp"
#include "write.hpp"

#include <chipgauge/documents/listings.hpp>
#include <chipgauge/readers/question.hpp>
#include <chipgauge/writers/records/rules.hpp>

using namespace chipgauge;

result places(options const& o) {
    country only;
    if (!o.names.empty())
        if (complaint const why = read_country(only, o.names[0]); !why.empty()) throw usage_error(words::cli::of_place, o.names[0], why);
    if (for_machines(o)) return {write_record(o, [&](record_writer& out) { write_places(out, o.asked, only); }), {}};
    return {write(places_document(o.asked.on, only, o.in), o), {}};
}
