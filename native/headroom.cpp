#include "commands.hpp"
#include "usage_error.hpp"
#include "write.hpp"

#include <chipgauge/documents/headroom.hpp>

using namespace chipgauge;

result headroom(options const& o) {
    o.only({output_format::text, output_format::json, output_format::csv, output_format::markdown, output_format::html});
    if (o.die_area == 0)
        return {write(headroom_document(o.the_chip(), o.asked, false, o.in), o, "headroom"),
                assess(o.the_chip(), o.asked).result.license()};
    if (o.exit_status) throw usage_error("headroom --die-area --exit-status: a die area alone has no answer; name a chip");
    if (!o.chosen().empty()) throw usage_error("headroom: name a chip or give --die-area, not both");
    chip design;
    design.name = design.model = "a design";
    design.vendor = "?";
    design.sold_for = market::datacenter;
    design.released = {first_day.year, first_day.month, first_day.day};
    design.dies = {{.area = mm2::of(o.die_area)}};
    design.memory_bandwidth = 0_GBps;
    design.host_io = GBps::of(unbounded);
    return {write(headroom_document(design, o.asked, true, o.in), o, "headroom"), {}};
}
