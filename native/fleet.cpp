#include "commands.hpp"
#include "nearest.hpp"
#include "usage_error.hpp"
#include "write.hpp"

#include <chipgauge/documents/fleet.hpp>
#include <chipgauge/writers/records/fleet.hpp>

using namespace chipgauge;

namespace {

/// A chip given by --chip under its name, else one of the catalog.
chip const& chip_of(options const& o, std::string_view name) {
    for (chip_spec const& s : o.specs)
        if (same_name(s.get().name, name) || same_name(s.get().id, name)) return s.get();
    chip const& c = options::named(name);
    if (c.kind == product::memory) throw usage_error(words::cli::memory_computes_nothing, name);
    return c;
}

/// `H800:2048`.
fleet_part part_of(options const& o, std::string const& text) {
    std::size_t const colon = text.rfind(':');
    if (colon == std::string::npos) {
        std::vector<std::string_view> names;
        for (fleet_preset const& p : fleet_presets) names.push_back(p.name);
        throw usage_error(words::cli::no_part_of_a_fleet, text, nearest(text, names));
    }
    std::string_view const name = std::string_view(text).substr(0, colon), count = std::string_view(text).substr(colon + 1);
    chip const& c = chip_of(o, name);
    double n = 0;
    if (!detail::read_number(n, count).empty() || !is_count(n)) throw usage_error(words::cli::no_count, text, count);
    return {&c, n};
}

/// A chip that is given and not counted would be left out in silence.
void check_all_counted(options const& o, std::vector<fleet_part> const& parts) {
    for (chip_spec const& s : o.specs) {
        bool counted = false;
        for (fleet_part const& p : parts) counted = counted || p.chip == &s.get();
        if (!counted) throw usage_error(words::cli::how_many, s.get().name);
    }
}

std::string written(options const& o, std::vector<fleet_part> const& parts, fleet_preset const* preset) {
    if (for_machines(o)) return write_record(o, [&](record_writer& out) { write_fleet(out, parts, o.asked, preset); });
    return write(fleet_document(parts, o.asked, preset, o.in), o);
}

} // namespace

result fleet(options const& o) {
    if (o.names.empty() && o.specs.empty()) {
        if (for_machines(o)) return {write_record(o, [&](record_writer& out) { write_fleets(out, o.asked); }), {}};
        return {write(fleet_presets_document(o.in), o), {}};
    }
    if (o.names.size() == 1 && o.specs.empty())
        if (fleet_preset const* p = find_preset(o.names[0])) return {written(o, {p->parts.begin(), p->parts.end()}, p), {}};
    std::vector<fleet_part> parts;
    for (std::string const& text : o.names) parts.push_back(part_of(o, text));
    check_all_counted(o, parts);
    return {written(o, parts, nullptr), {}};
}
