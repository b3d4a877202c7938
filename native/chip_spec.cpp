#include "chip_spec.hpp"

#include "usage_error.hpp"

#include <chipgauge/nearest.hpp>

#include <charconv>
#include <cmath>
#include <cstdlib>
#include <vector>

using namespace chipgauge;

namespace {

double figure_of(std::string_view key, std::string_view text) {
    std::string const copy(text);
    char* end = nullptr;
    double const v = std::strtod(copy.c_str(), &end);
    bool const digits =
        !copy.empty() && (copy[0] == '.' || (copy[0] >= '0' && copy[0] <= '9')) && copy.find_first_of("xXnN") == std::string::npos;
    if (!digits || end != copy.c_str() + copy.size() || !std::isfinite(v))
        throw usage_error("--chip: {}={}: not a figure; write a number or a range low..high", key, text);
    return v;
}

template<class Quantity>
ranged<Quantity> ranged_of(std::string_view key, std::string_view text) {
    std::size_t const dots = text.find("..");
    if (dots == std::string_view::npos) return Quantity::of(figure_of(key, text));
    double const low = figure_of(key, text.substr(0, dots)), high = figure_of(key, text.substr(dots + 2));
    if (low > high) throw usage_error("--chip: {}={}: the range is upside down", key, text);
    return {Quantity::of(low), Quantity::of(high)};
}

struct column_name {
    std::string_view key;    ///< short
    std::string_view column; ///< as in the catalog's CSV
};

// Rates first, in the order of number_format.
constexpr column_name names[] = {
    {"fp64", "fp64_tflops"},
    {"fp64_tensor", "fp64_tensor_tflops"},
    {"fp32", "fp32_tflops"},
    {"tf32", "tf32_tflops"},
    {"bf16", "bf16_tflops"},
    {"fp16", "fp16_tflops"},
    {"fp8", "fp8_tflops"},
    {"fp6", "fp6_tflops"},
    {"fp4", "fp4_tflops"},
    {"int8", "int8_tops"},
    {"int4", "int4_tops"},
    {"name", "name"},
    {"id", "id"},
    {"vendor", "vendor"},
    {"model", "model"},
    {"form", "form_factor"},
    {"architecture", "architecture"},
    {"released", "release_date"},
    {"market", "market"},
    {"node", "process_node"},
    {"transistor", "transistor_architecture"},
    {"die", "logic_die_area_mm2"},
    {"dies", "logic_die_count"},
    {"transistors", "transistors_billion"},
    {"memory_type", "memory_type"},
    {"memory_gb", "memory_gb"},
    {"memory", "memory_bandwidth_gb_s"},
    {"link_name", "interconnect_name"},
    {"link", "interconnect_bidirectional_gb_s"},
    {"host", "host_io_bidirectional_gb_s"},
    {"power", "tdp_w"},
    {"note", "notes"},
};

/// The short name of a key; throws with the nearest one.
std::string_view short_name(std::string_view key) {
    for (column_name const& n : names)
        if (same_name(n.key, key) || same_name(n.column, key)) return n.key;
    std::string_view best;
    int least = 1 << 20;
    for (column_name const& n : names)
        for (std::string_view candidate : {n.key, n.column})
            if (int const edits = edits_between(key, candidate); edits < least) least = edits, best = candidate;
    throw usage_error("--chip: unknown key '{}'; nearest: {}", key, best);
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

} // namespace

std::string_view chip_spec::keep(std::string_view text) { return texts_.emplace_back(text); }

chip_spec::chip_spec(std::string_view text) {
    std::vector<std::string_view> seen;
    if (trimmed(text).empty())
        throw usage_error("--chip: empty; write key=value pairs, for example 'name=X,fp16=148,die=814,memory=4000,market=datacenter'");
    for (std::size_t at = 0; at <= text.size();) {
        std::size_t const comma = std::min(text.find(',', at), text.size());
        std::string_view const pair = trimmed(text.substr(at, comma - at));
        at = comma + 1;
        std::size_t const equals = pair.find('=');
        if (equals == std::string_view::npos || equals == 0)
            throw usage_error("--chip: '{}' is no key=value pair; for example 'name=X,fp16=148,die=814'", pair);
        std::string_view const key = short_name(trimmed(pair.substr(0, equals)));
        for (std::string_view const s : seen)
            if (s == key) throw usage_error("--chip: {} is given twice", key);
        seen.push_back(key);
        set(key, trimmed(pair.substr(equals + 1)));
    }
    if (chip_.rates.empty() && chip_.dies.empty()) throw usage_error("--chip: no rate (fp16=…, int8=…) and no die area: nothing to judge");
    if (chip_.name.empty()) chip_.name = "custom";
    if (chip_.model.empty()) chip_.model = chip_.name;
    if (chip_.id.empty()) chip_.id = chip_.name;
    chip_.trust = confidence::estimate;
    if (chip_.note.empty()) chip_.note = "Figures as given on the command line.";
}

void chip_spec::set(std::string_view key, std::string_view value) {
    for (int i = 0; i < number_format_count; ++i)
        if (names[i].key == key) {
            chip_.rates.push({static_cast<number_format>(i), ranged_of<tops>(key, value)});
            return;
        }
    auto const positive = [&](range r) {
        if (r.low <= 0) throw usage_error("--chip: {}={}: an area of zero makes no density", key, value);
    };
    auto& die_ = chip_.dies.empty() ? (chip_.dies.push({}), chip_.dies.items[0]) : chip_.dies.items[0];
    bool const about_dies = key == "die" || key == "dies" || key == "transistor";
    if (!about_dies && die_.area == ranged<mm2>{} && die_.count == 1 && die_.kind == transistor::finfet) chip_.dies = {};
    if (key == "name")
        chip_.name = keep(value);
    else if (key == "id")
        chip_.id = keep(value);
    else if (key == "vendor")
        chip_.vendor = keep(value);
    else if (key == "model")
        chip_.model = keep(value);
    else if (key == "form")
        chip_.form_factor = keep(value);
    else if (key == "architecture")
        chip_.architecture = keep(value);
    else if (key == "node")
        chip_.process_node = keep(value);
    else if (key == "memory_type")
        chip_.memory_type = keep(value);
    else if (key == "link_name")
        chip_.link_name = keep(value);
    else if (key == "note")
        chip_.note = keep(value);
    else if (key == "released") {
        auto const day = parse_partial_date(value);
        if (!day) throw usage_error("--chip: released={}: not a date; write YYYY, YYYY-MM or YYYY-MM-DD", value);
        chip_.released = *day;
    } else if (key == "market") {
        if (value == "datacenter")
            chip_.sold_for = market::datacenter;
        else if (value == "workstation")
            chip_.sold_for = market::workstation;
        else if (value == "consumer" || value == "non-datacenter")
            chip_.sold_for = market::consumer;
        else
            throw usage_error("--chip: market={}: write datacenter, workstation or consumer", value);
    } else if (key == "transistor") {
        if (value == "planar")
            die_.kind = transistor::planar;
        else if (value == "finfet")
            die_.kind = transistor::finfet;
        else if (value == "gaafet")
            die_.kind = transistor::gate_all_around;
        else
            throw usage_error("--chip: transistor={}: write finfet, gaafet or planar", value);
    } else if (key == "die") {
        die_.area = ranged_of<mm2>(key, value);
        positive(die_.area.value());
    } else if (key == "dies") {
        double const n = figure_of(key, value);
        if (n < 1 || n > 1000 || n != std::floor(n)) throw usage_error("--chip: dies={}: not a count", value);
        die_.count = 1; // the area given is the total of all dies, as in the catalog
    } else if (key == "transistors")
        chip_.transistors = ranged_of<billions>(key, value);
    else if (key == "memory_gb")
        chip_.memory = ranged_of<gigabytes>(key, value);
    else if (key == "memory")
        chip_.memory_bandwidth = ranged_of<GBps>(key, value);
    else if (key == "link")
        chip_.link = ranged_of<GBps>(key, value);
    else if (key == "host")
        chip_.host_io = ranged_of<GBps>(key, value);
    else if (key == "power")
        chip_.power = ranged_of<watts>(key, value);
}
