#include "fleet_parts.hpp"

#include "nearest.hpp"
#include "usage_error.hpp"

#include <chipgauge/answers/us_volume.hpp>
#include <chipgauge/readers/fleet_figures.hpp>

#include <algorithm>

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
    fleet_part part{&c, 0};
    if (!read_counts(part, count)) throw usage_error(words::cli::no_count, text, count);
    return part;
}

/// A chip that is given and not counted would be left out in silence.
void check_all_counted(options const& o, std::vector<fleet_part> const& parts) {
    for (chip_spec const& s : o.specs) {
        bool counted = false;
        for (fleet_part const& p : parts) counted = counted || p.chip == &s.get();
        if (!counted) throw usage_error(words::cli::how_many, s.get().name);
    }
}

} // namespace

std::vector<fleet_part> fleet_parts(options const& o) {
    std::vector<fleet_part> parts;
    for (std::string const& text : o.names) parts.push_back(part_of(o, text));
    check_all_counted(o, parts);
    return parts;
}

std::vector<fleet_part> us_volume_of(options const& o, std::vector<fleet_part> const& fleet) {
    std::vector<fleet_part> home;
    for (std::string const& text : o.us_volume) {
        home.push_back(part_of(o, text));
        bool const exported = std::any_of(fleet.begin(), fleet.end(), [&](fleet_part const& p) { return p.chip == home.back().chip; });
        if (!exported) throw usage_error(words::cli::not_in_the_fleet, text);
    }
    if (!home.empty() && fleet.size() > most_commodities)
        throw usage_error(words::cli::too_many_kinds, raw(static_cast<double>(most_commodities)));
    return home;
}
