#include "commands.hpp"
#include "fleet_parts.hpp"
#include "prices.hpp"
#include "usage_error.hpp"
#include "write.hpp"

#include <chipgauge/documents/fleet_stacks.hpp>
#include <chipgauge/documents/us_volume.hpp>
#include <chipgauge/readers/fleet_figures.hpp>
#include <chipgauge/writers/records/fleet.hpp>

using namespace chipgauge;

namespace {

fleet_amount amount_of(std::string const& text) {
    fleet_amount a;
    if (complaint const why = read_amount(a, text); !why.empty()) throw usage_error(words::cli::refused_value, "fleet --until", text, why);
    return a;
}

/// The one chip of a question that counts it.
chip const& one_chip(options const& o, pattern<1> const& else_say, std::string const& asked) {
    bool const counted = !o.names.empty() && o.names[0].find(':') != std::string::npos;
    auto const chips = !counted && o.names.size() + o.specs.size() == 1 ? o.chosen() : std::vector<chip const*>{};
    if (chips.empty()) throw usage_error(else_say, asked);
    if (chips[0]->kind == product::memory) throw usage_error(words::cli::memory_computes_nothing, chips[0]->name);
    return *chips[0];
}

/// The price of every chip; where the fleet is of one kind, that chip's own.
range price_of_fleet(options const& o, std::vector<fleet_part> const& parts) {
    std::vector<chip const*> chips;
    for (fleet_part const& p : parts) chips.push_back(p.chip);
    auto const prices = prices_of(o, chips);
    bool const one_kind = std::all_of(chips.begin(), chips.end(), [&](chip const* c) { return c == chips[0]; });
    if (one_kind && !chips.empty()) return price_of(*chips[0], prices);
    if (!o.prices.empty()) throw usage_error(words::cli::one_price_of_a_fleet, o.prices[0].first);
    return o.price;
}

std::string written(options const& o, std::vector<fleet_part> const& parts, fleet_asked const& asked) {
    if (for_machines(o)) return write_record(o, [&](record_writer& out) { write_fleet(out, parts, o.asked, asked); });
    if (asked.until) return write(fleet_until_document(parts[0], asked.until->amount, asked.until->count, o.asked, o.in, asked.price), o);
    if (asked.stacks) return write(fleet_of_stacks_document(parts[0], *asked.stacks, o.asked, o.in, asked.price), o);
    if (!asked.home.empty()) return write(us_volume_document(parts, o.asked, asked.preset, asked.home, o.in, asked.price), o);
    return write(fleet_document(parts, o.asked, asked.preset, o.in, asked.price), o);
}

/// How many of the chip named reach the amount asked for.
result until(options const& o) {
    chip const& c = one_chip(o, words::cli::one_chip_until, o.until);
    fleet_amount const a = amount_of(o.until);
    range const price = price_of_fleet(o, {{&c, 1}});
    if (a.unit == fleet_unit::dollars && price == range{}) throw usage_error(words::cli::price_missing, o.until);
    range const count = least_count(c, a, price);
    if (count.low >= unbounded || count.empty()) throw usage_error(words::cli::beyond_a_billion, o.until, c.name);
    fleet_reaching const reaching{a, count};
    return {written(o, {part_of(c, count)}, {.price = price, .until = &reaching}), {}};
}

/// `100000`, `90000..110000`, `HBM3E:100000`.
memory_stacks stacks_named(std::string const& text) {
    memory_stacks from;
    std::size_t const colon = text.rfind(':');
    std::string const count = text.substr(colon == std::string::npos ? 0 : colon + 1);
    if (colon != std::string::npos) {
        from.of = &options::named(text.substr(0, colon));
        if (from.of->kind != product::memory) throw usage_error(words::cli::no_memory_stack, text);
    }
    std::size_t const dots = count.find("..");
    double low = 0, high = 0;
    bool const read = detail::read_plain_number(low, count.substr(0, dots)).empty() && is_count(low);
    high = low;
    if (!read ||
        (dots != std::string::npos && (!detail::read_plain_number(high, count.substr(dots + 2)).empty() || !is_count(high) || high < low)))
        throw usage_error(words::cli::no_stacks, text, count);
    from.count = low == high ? range::exactly(low) : range{low, high, -1};
    return from;
}

/// How many of the chip named the stacks make.
result of_stacks(options const& o) {
    chip const& c = one_chip(o, words::cli::one_chip_of_stacks, o.stacks);
    memory_stacks const from = stacks_named(o.stacks);
    if (stacks_of(c).low <= 0) throw usage_error(words::cli::has_no_stacks, c.name);
    return {written(o, {part_of(c, products_of(c, from))}, {.price = price_of_fleet(o, {{&c, 1}}), .stacks = &from}), {}};
}

result counted(options const& o, std::vector<fleet_part> const& parts, fleet_preset const* preset) {
    auto const home = us_volume_of(o, parts);
    return {written(o, parts, {.preset = preset, .price = price_of_fleet(o, parts), .home = home}), {}};
}

} // namespace

result fleet(options const& o) {
    if (int(!o.until.empty()) + int(!o.stacks.empty()) + int(!o.us_volume.empty()) > 1) throw usage_error(words::cli::one_way_to_ask);
    if (!o.until.empty()) return until(o);
    if (!o.stacks.empty()) return of_stacks(o);
    if (o.names.empty() && o.specs.empty()) {
        if (for_machines(o)) return {write_record(o, [&](record_writer& out) { write_fleets(out, o.asked); }), {}};
        return {write(fleet_presets_document(o.in), o), {}};
    }
    if (o.names.size() == 1 && o.specs.empty())
        if (fleet_preset const* p = find_preset(o.names[0])) return counted(o, {p->parts.begin(), p->parts.end()}, p);
    return counted(o, fleet_parts(o), nullptr);
}
