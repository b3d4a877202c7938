#include "commands.hpp"
#include "usage_error.hpp"
#include "write.hpp"

#include <chipgauge/documents/fleet.hpp>

#include <cstdlib>

using namespace chipgauge;

namespace {

/// `H800:2048`.
fleet_part part_of(std::string const& text) {
    std::size_t const colon = text.rfind(':');
    if (colon == std::string::npos) throw usage_error("fleet {}: write CHIP:COUNT, for example H800:2048, or the name of a preset", text);
    std::string const name = text.substr(0, colon), count = text.substr(colon + 1);
    chip const* c = find_chip(name);
    if (!c) throw usage_error("unknown chip '{}'; nearest: {}", name, nearest_chip_name(name));
    char* end = nullptr;
    double const n = std::strtod(count.c_str(), &end);
    if (count.empty() || end != count.c_str() + count.size() || !is_count(n))
        throw usage_error("fleet {}: '{}' is no count; write a whole number from 1 to 1000000000", text, count);
    return {c, n};
}

} // namespace

result fleet(options const& o) {
    o.only({output_format::text, output_format::json, output_format::csv, output_format::markdown, output_format::html});
    if (o.names.empty()) return {write(fleet_presets_document(o.in), o, "fleets"), {}};
    if (o.names.size() == 1)
        if (fleet_preset const* p = find_preset(o.names[0]))
            return {write(fleet_document({p->parts.begin(), p->parts.end()}, o.asked, p, o.in), o, "fleet"), {}};
    std::vector<fleet_part> parts;
    for (std::string const& text : o.names) parts.push_back(part_of(text));
    return {write(fleet_document(parts, o.asked, nullptr, o.in), o, "fleet"), {}};
}
