#include "commands.hpp"
#include "usage_error.hpp"
#include "write.hpp"

#include <chipgauge/documents/headroom.hpp>
#include <chipgauge/writers/records/headroom.hpp>

using namespace chipgauge;

namespace {

result of_chips(options const& o) {
    std::vector<assessment> all;
    result r;
    for (chip const* c : o.needed()) {
        all.push_back(assess(*c, o.asked));
        r.add(all.back().result.license());
    }
    if (for_machines(o)) {
        r.output = write_record(o, [&](record_writer& out) { write_headroom(out, all, o.asked); });
        return r;
    }
    std::vector<document> documents;
    for (assessment const& a : all) documents.push_back(headroom_document(*a.chip, o.asked, false, o.in));
    r.output = write(documents, o);
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
    if (o.exit_status) throw usage_error(words::cli::area_has_no_answer);
    if (!o.chosen().empty()) throw usage_error(words::cli::chip_or_area);
    chip const design = design_of(o.die_area);
    if (for_machines(o)) return {write_record(o, [&](record_writer& out) { write_designs(out, design, o.asked); }), {}};
    return {write(headroom_document(design, o.asked, true, o.in), o), {}};
}
