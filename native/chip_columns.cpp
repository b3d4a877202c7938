#include "chip_columns.hpp"

#include "figures.hpp"

#include <chipgauge/chips/catalog.hpp>
#include <chipgauge/writers/csv.hpp>

#include <algorithm>

using namespace chipgauge;

namespace {

constexpr std::string_view between_values = " ; ", between_parts = " + ";

[[noreturn]] void refuse(std::string const& why) { throw std::runtime_error(why); }

/// The value of a word; throws with all words and the nearest one.
template<class Enum, std::size_t N>
Enum word_of(std::string_view text, std::string_view const (&words)[N], Enum const (&values)[N]) {
    std::vector<std::string> all;
    std::string_view nearest;
    int least = 1 << 20;
    for (std::size_t i = 0; i < N; ++i) {
        if (same_name(text, words[i])) return values[i];
        all.emplace_back(words[i]);
        if (int const edits = edits_between(text, words[i]); edits < least) least = edits, nearest = words[i];
    }
    refuse(fmt::format("write {}; nearest: {}", list_of(all, "or"), nearest));
}

template<std::string_view chip::*Field>
constexpr chip_column text_column(std::string_view name, std::string_view key) {
    return {name, key, [](chip const& c) { return std::string(c.*Field); },
            [](chip_draft& into, std::string_view text) { into.so_far.*Field = text; }};
}

template<auto Field>
constexpr chip_column figure_column(std::string_view name, std::string_view key) {
    return {name, key, [](chip const& c) { return figure_text((c.*Field).value()); },
            [](chip_draft& into, std::string_view text) { into.so_far.*Field = (into.so_far.*Field).of(read_figure(text)); }};
}

/// Several texts in one column; more than the chip holds are refused, so that nothing is lost.
template<auto Field>
constexpr chip_column list_column(std::string_view name, std::string_view key) {
    return {name, key,
            [](chip const& c) {
                std::string text;
                for (std::string_view const each : c.*Field) text += (text.empty() ? "" : std::string(between_values)) + std::string(each);
                return text;
            },
            [](chip_draft& into, std::string_view text) {
                auto& list = into.so_far.*Field;
                list = {};
                while (!text.empty()) {
                    if (list.full()) refuse(fmt::format("at most {} values", list.count));
                    if (std::string_view const each = take_until(text, between_values); !each.empty()) list.push(each);
                }
            }};
}

std::string rate_text(chip const& c, number_format f) {
    std::string text;
    int units = -1;
    for (rate const& r : c.rates)
        if (r.format == f) units = std::max(units, int(r.unit));
    for (int unit = 0; unit <= units; ++unit) {
        if (unit) text += between_parts;
        for (rate const& r : c.rates)
            if (r.format == f && r.unit == unit) text += figure_text(r.dense.value());
    }
    return text;
}

void read_units(chip_draft& into, number_format f, std::string_view text) {
    for (int unit = 0; !text.empty(); ++unit) {
        range const r = read_rate(take_until(text, "+ "));
        if (r == range{}) continue;
        auto& rates = into.so_far.rates;
        if (unit > 255 || rates.full()) refuse(fmt::format("at most {} rates", number_format_count));
        rates.push({f, ranged<tops>::of(r), static_cast<std::uint8_t>(unit)});
    }
}

template<number_format F>
constexpr chip_column rate_column(std::string_view name) {
    return {name, name_of(F), [](chip const& c) { return rate_text(c, F); },
            [](chip_draft& into, std::string_view text) { read_units(into, F, text); }};
}

range each_of(range total, int count) { return total / range::exactly(count); }

/// The total of one kind of dies if that reads back as the same, else `12x84.75`; several kinds one after the other.
std::string area_text(chip const& c) {
    std::string text;
    for (die const& d : c.dies) {
        range const each = d.area.value(), total = each * range::exactly(d.count);
        bool const as_total = c.dies.size() == 1 && (each == range{} || each_of(total, d.count) == each);
        if (!text.empty()) text += between_parts;
        text += as_total ? figure_text(total == range{} || each == range{} ? range{} : total)
                         : fmt::format("{}x{}", d.count, figure_text(each));
    }
    return text;
}

int count_of(std::string_view text) {
    int n = 0;
    for (char const c : text) n = c >= '0' && c <= '9' && n >= 0 && n < 10000 ? n * 10 + (c - '0') : -1;
    if (text.empty() || n < 1 || n > 10000) refuse("write a count from 1 to 10000");
    return n;
}

void read_areas(chip_draft& into, std::string_view text) {
    into.areas = {};
    while (!text.empty()) {
        std::string_view part = take_until(text, "+ ");
        if (into.areas.full()) refuse(fmt::format("at most {} kinds of dies", into.areas.count));
        die d;
        d.count = 0;
        if (part.find('x') != std::string_view::npos) d.count = count_of(take_until(part, "x"));
        range const area = read_figure(part);
        if (area.empty()) refuse("a chip has an area; for one without density write planar as its transistor");
        if (area.low <= 0 && area != range{}) refuse("an area of zero makes no density; leave it empty if it is not published");
        d.area = ranged<mm2>::of(area);
        into.areas.push(d);
    }
    if (into.areas.size() > 1)
        for (die const& d : into.areas)
            if (!d.count) refuse("write several kinds of dies as 8x115 + 4x370: how many, and the area of one");
}

constexpr std::string_view transistor_words[] = {"finfet", "gaafet", "planar", "unknown"};
constexpr transistor transistors[] = {transistor::finfet, transistor::gate_all_around, transistor::planar, transistor::unknown};

std::string transistor_text(chip const& c) {
    std::string text;
    bool same = true;
    for (die const& d : c.dies) same = same && d.kind == c.dies[0].kind;
    for (die const& d : c.dies) {
        for (std::size_t i = 0; i < 4; ++i)
            if (transistors[i] == d.kind) text += (text.empty() ? "" : std::string(between_parts)) + std::string(transistor_words[i]);
        if (same) break;
    }
    return text;
}

void read_transistors(chip_draft& into, std::string_view text) {
    into.kinds = {};
    while (!text.empty()) {
        if (into.kinds.full()) refuse(fmt::format("at most {} kinds of dies", into.kinds.count));
        into.kinds.push(word_of(take_until(text, "+ "), transistor_words, transistors));
    }
}

/// Unpublished, and not one, where neither count nor area is: the area of a count of one needs none.
std::string count_text(chip const& c) {
    int count = 0;
    bool area = false;
    for (die const& d : c.dies) count += d.count, area = area || d.area.value() != range{};
    return count > 1 || area ? fmt::format("{}", count) : "";
}

void read_release(chip_draft& into, std::string_view text) {
    into.so_far.released = {};
    if (text.empty()) return;
    auto const day = parse_partial_date(text);
    if (!day) refuse("not a date; write YYYY, YYYY-MM or YYYY-MM-DD");
    into.so_far.released = *day;
}

void read_market(chip_draft& into, std::string_view text) {
    into.so_far.sold_for = market::unknown;
    if (!text.empty() && text != "unknown")
        into.so_far.sold_for = word_of(text, {"datacenter", "workstation", "consumer", "non-datacenter"},
                                       {market::datacenter, market::workstation, market::consumer, market::consumer});
}

// clang-format off
constexpr chip_column columns[] = {
    text_column<&chip::id>("id", "id"),
    text_column<&chip::vendor>("vendor", "vendor"),
    text_column<&chip::name>("name", "name"),
    text_column<&chip::form_factor>("form_factor", "form"),
    text_column<&chip::architecture>("architecture", "architecture"),
    {"release_date", "released", [](chip const& c) { return iso(c.released); }, read_release},
    {"market", "market", [](chip const& c) { return c.sold_for == market::unknown ? "" : std::string(name_of(c.sold_for)); }, read_market},
    text_column<&chip::process_node>("process_node", "node"),
    {"transistor_architecture", "transistor", transistor_text, read_transistors},
    {"logic_die_area_mm2", "die", area_text, read_areas},
    {"logic_die_count", "dies", count_text, [](chip_draft& into, std::string_view text) { into.die_count = text.empty() ? 0 : count_of(text); }},
    figure_column<&chip::transistors>("transistors_billion", "transistors"),
    rate_column<number_format::fp64>("fp64_tflops"),
    rate_column<number_format::fp64_tensor>("fp64_tensor_tflops"),
    rate_column<number_format::fp32>("fp32_tflops"),
    rate_column<number_format::tf32>("tf32_tflops"),
    rate_column<number_format::bf16>("bf16_tflops"),
    rate_column<number_format::fp16>("fp16_tflops"),
    rate_column<number_format::fp8>("fp8_tflops"),
    rate_column<number_format::fp6>("fp6_tflops"),
    rate_column<number_format::fp4>("fp4_tflops"),
    rate_column<number_format::int8>("int8_tops"),
    rate_column<number_format::int4>("int4_tops"),
    text_column<&chip::memory_type>("memory_type", "memory_type"),
    figure_column<&chip::memory>("memory_gb", "memory_gb"),
    figure_column<&chip::memory_bandwidth>("memory_bandwidth_gb_s", "memory"),
    {"interconnect_name", "link_name", [](chip const& c) { return std::string(c.link_name); },
     [](chip_draft& into, std::string_view text) {
         into.no_link = text == "none";
         into.so_far.link_name = into.no_link ? std::string_view() : text;
     }},
    figure_column<&chip::link>("interconnect_bidirectional_gb_s", "link"),
    figure_column<&chip::host_io>("host_io_bidirectional_gb_s", "host"),
    figure_column<&chip::power>("tdp_w", "power"),
    list_column<&chip::sources>("source_urls", "sources"),
    {"confidence", "confidence", [](chip const& c) { return std::string(name_of(c.trust)); },
     [](chip_draft& into, std::string_view text) {
         into.so_far.trust = text.empty() ? confidence::estimate
                                          : word_of(text, {"vendor", "press", "estimate"}, {confidence::vendor, confidence::press, confidence::estimate});
     }},
    text_column<&chip::note>("notes", "note"),
    text_column<&chip::model>("model", "model"),
    list_column<&chip::aliases>("aliases", "aliases"),
    {"kind", "kind", [](chip const& c) { return std::string(c.kind == product::memory ? "memory" : "processor"); },
     [](chip_draft& into, std::string_view text) {
         into.so_far.kind = text.empty() ? product::processor : word_of(text, {"processor", "memory"}, {product::processor, product::memory});
     }},
    figure_column<&chip::package_area>("package_area_mm2", "package"),
};
// clang-format on

} // namespace

void chip_column::read(chip_draft& into, std::string_view text) const {
    try {
        parse(into, trimmed(text));
    } catch (unreadable const&) {
        throw;
    } catch (std::runtime_error const& e) {
        throw unreadable(name, text, e.what());
    }
}

std::span<chip_column const> chip_columns() { return columns; }

chip_column const* find_column(std::string_view name) {
    for (chip_column const& c : columns)
        if (same_name(c.name, name) || same_name(c.key, name)) return &c;
    return nullptr;
}

near_name nearest_column(std::string_view name) {
    near_name best{{}, 1 << 20};
    for (chip_column const& c : columns)
        for (std::string_view const candidate : {c.key, c.name})
            if (int const edits = edits_between(name, candidate); edits < best.edits) best = {candidate, edits};
    return best;
}

chip finished(chip_draft const& draft) {
    chip c = draft.so_far;
    few<die, 3> dies = draft.areas;
    if (dies.empty() && (draft.die_count || !draft.kinds.empty())) dies.push({{}, 0, transistor::finfet});
    int counted = 0;
    for (std::size_t i = 0; i < dies.count; ++i) {
        die& d = dies[i];
        if (!draft.kinds.empty()) d.kind = draft.kinds[draft.kinds.size() == 1 ? 0 : i < draft.kinds.size() ? i : 0];
        if (!d.count) {
            d.count = draft.die_count ? draft.die_count : 1;
            if (range const total = d.area.value(); total != range{}) d.area = ranged<mm2>::of(each_of(total, d.count));
        }
        counted += d.count;
    }
    if (draft.kinds.size() > 1 && draft.kinds.size() != dies.size())
        throw unreadable("transistor_architecture", fmt::format("{} words", draft.kinds.size()),
                         fmt::format("{} kinds of dies in logic_die_area_mm2; write one word for all or one for each", dies.size()));
    if (draft.die_count && counted != draft.die_count)
        throw unreadable("logic_die_count", fmt::format("{}", draft.die_count),
                         fmt::format("the kinds in logic_die_area_mm2 add up to {}; write that, or leave it empty", counted));
    c.dies = dies;
    for (rate const& r : c.rates) {
        bool before = r.unit == 0;
        for (rate const& other : c.rates) before = before || (other.unit + 1 == r.unit && !other.dense.value().empty());
        if (!before)
            throw unreadable(name_of(r.format), rate_text(c, r.format),
                             fmt::format("unit {} has a rate and unit {} has none; begin with the first unit", r.unit + 1, r.unit));
    }
    if (draft.no_link) {
        if (c.link != ranged<GBps>{} && c.link != ranged<GBps>::none())
            throw unreadable("interconnect_name", "none", "an interconnect without a name has a rate; leave the name empty");
        c.link = ranged<GBps>::none();
    }
    if (c.model.empty()) {
        chip const* const known = namesake(c);
        c.model = known ? known->model : !c.name.empty() ? c.name : c.id;
        if (known && c.vendor.empty()) c.vendor = known->vendor;
    }
    return c;
}

std::string chips_csv(std::span<chip const* const> all) {
    std::string out;
    auto const append = [&](chip_column const& c, std::string_view field) {
        if (&c != columns) out += ',';
        out += field;
    };
    for (chip_column const& c : columns) append(c, c.name);
    out += "\r\n";
    for (chip const* each : all) {
        for (chip_column const& c : columns) append(c, detail::csv_field(c.write(*each)));
        out += "\r\n";
    }
    return out;
}
