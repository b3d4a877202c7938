#include "commands.hpp"
#include "fleet_parts.hpp"
#include "nearest.hpp"
#include "usage_error.hpp"
#include "write.hpp"

#include <chipgauge/documents/fleet.hpp>
#include <chipgauge/readers/figures.hpp>
#include <chipgauge/writers/records/fleet.hpp>

using namespace chipgauge;

namespace {

/// `740.29/LPP`, `1e9TPP`.
fleet_amount amount_of(std::string const& text) {
    fleet_amount a;
    std::string units;
    std::vector<std::string_view> lines;
    for (fleet_unit const u : all_fleet_units) units += (units.empty() ? "" : ", ") + std::string(key_of(u));
    for (cap const& c : law::caps) {
        if (!unit_of(c, a.unit)) continue;
        if (same_name(c.id.text, text)) return {c.amount, a.unit, c.crossed_by, &c};
        lines.push_back(c.id.text);
    }
    for (fleet_unit const u : all_fleet_units) { // a longer unit may end with a shorter one
        std::string_view const key = key_of(u), number = std::string_view(text).substr(0, text.size() - std::min(text.size(), key.size()));
        if (!text.ends_with(key) || !detail::read_plain_number(a.amount, trimmed(number)).empty() || a.amount <= 0) continue;
        a.unit = u;
        return a;
    }
    throw usage_error(words::cli::no_amount, text, units, nearest(text, lines));
}

/// How many of the chip named reach the amount asked for.
result until(options const& o) {
    auto const chips = o.names.size() + o.specs.size() == 1 ? o.chosen() : std::vector<chip const*>{};
    if (chips.empty()) throw usage_error(words::cli::one_chip_until, o.until);
    chip const& c = *chips[0];
    if (c.kind == product::memory) throw usage_error(words::cli::memory_computes_nothing, c.name);
    fleet_amount const a = amount_of(o.until);
    if (a.unit == fleet_unit::dollars && o.price == range{}) throw usage_error(words::cli::price_missing, o.until);
    range const count = least_count(c, a, o.price);
    if (count.low >= unbounded || count.empty()) throw usage_error(words::cli::beyond_a_billion, o.until, c.name);
    fleet_part const part{&c, count.low, count.exact() || !count.bounded() ? 0 : count.high};
    fleet_reaching const reaching{a, count};
    if (for_machines(o))
        return {write_record(o, [&](record_writer& out) { write_fleet(out, {&part, 1}, o.asked, nullptr, o.price, &reaching); }), {}};
    return {write(fleet_until_document(part, a, count, o.asked, o.in, o.price), o), {}};
}

std::string written(options const& o, std::vector<fleet_part> const& parts, fleet_preset const* preset) {
    if (for_machines(o)) return write_record(o, [&](record_writer& out) { write_fleet(out, parts, o.asked, preset, o.price); });
    return write(fleet_document(parts, o.asked, preset, o.in, o.price), o);
}

} // namespace

result fleet(options const& o) {
    if (!o.until.empty()) return until(o);
    if (o.names.empty() && o.specs.empty()) {
        if (for_machines(o)) return {write_record(o, [&](record_writer& out) { write_fleets(out, o.asked); }), {}};
        return {write(fleet_presets_document(o.in), o), {}};
    }
    if (o.names.size() == 1 && o.specs.empty())
        if (fleet_preset const* p = find_preset(o.names[0])) return {written(o, {p->parts.begin(), p->parts.end()}, p), {}};
    return {written(o, fleet_parts(o), nullptr), {}};
}
