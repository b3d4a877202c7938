#include "commands.hpp"
#include "usage_error.hpp"
#include "write.hpp"

#include <chipgauge/documents/headroom.hpp>

using namespace chipgauge;

namespace {

result of_chips(options const& o) {
    std::vector<document> documents;
    result r;
    for (chip const* c : o.needed()) {
        documents.push_back(headroom_document(*c, o.asked, false, o.in));
        r.add(assess(*c, o.asked).result.license());
    }
    r.output = write(documents, o, "headroom");
    return r;
}

/// Any design of a die area: a datacenter item, of which nothing but the area is fixed.
chip design_of(double area) {
    chip design;
    design.name = design.model = "a design";
    design.vendor = "?";
    design.sold_for = market::datacenter;
    design.released = {first_day.year, first_day.month, first_day.day};
    design.dies = {{.area = mm2::of(area)}};
    design.memory_bandwidth = 0_GBps;
    design.host_io = GBps::of(unbounded);
    return design;
}

} // namespace

result headroom(options const& o) {
    if (o.die_area == 0) return of_chips(o);
    if (o.exit_status) throw usage_error("headroom --die-area --exit-status: a die area alone has no answer; name a chip");
    if (!o.chosen().empty()) throw usage_error("headroom: name a chip or give --die-area, not both");
    return {write(headroom_document(design_of(o.die_area), o.asked, true, o.in), o, "headroom"), {}};
}
