#include "verbs.hpp"

#include "commands.hpp"
#include "help.hpp"

#include <chipgauge/answers/fleet.hpp>
#include <chipgauge/readers/question.hpp>
#include <chipgauge/readers/shipment.hpp>

using namespace chipgauge;

namespace said = chipgauge::words::cli;

namespace {

constexpr std::string_view documents = "text json csv markdown html bibtex csl";
constexpr std::size_t many = 1000;
constexpr bool asks_all = true, asks_none = false;

// clang-format off
constexpr verb all[] = {
    {"compare", said::compare, ::compare, named::chips, many, asks_all, "chip relative-to price exit-status safe-for-spreadsheets", documents,
     {"compare H20 H100 --to AE", "compare --chip 'name=Mine,fp16=148,die=814,memory=4000'", "compare H20 --on 2025-04-08 --exit-status"}},
    {"explain", said::explain, ::explain, named::chips, many, asks_all, "chip exit-status safe-for-spreadsheets", documents,
     {"explain H20 --on 2025-04-15", "explain H100 --to DE --reading printed"}},
    {"timeline", said::timeline, ::timeline, named::chips, many, asks_all, "chip exit-status safe-for-spreadsheets", documents,
     {"timeline H20", "timeline A800 --on 2024-01-01"}},
    {"chips", said::chips, ::chips, named::chips, many, asks_none, "chip safe-for-spreadsheets", documents,
     {"chips", "chips H20", "chips --format csv -o chips.csv"}},
    {"rules", said::rules, ::rules, named::nothing, 0, asks_none, "on reading id safe-for-spreadsheets", documents,
     {"rules --on 2024-01-01", "rules --id 3A090.a.1"}},
    {"places", said::places, ::places, named::countries, 1, asks_none, "on safe-for-spreadsheets", documents,
     {"places", "places Cambodia --on 2025-12-01"}},
    {"classify", said::classify, ::classify, named::files, 1, asks_all, "columns delimiter jobs keep-going exit-status safe-for-spreadsheets", "csv json",
     {"classify designs.csv -o answers.csv", "chips --format csv | chipgauge classify --to SG",
      "classify designs.csv --columns tpp,license_required=needs_license"}},
    {"plot", said::plot, ::plot, named::chips, many, asks_all, "chip x y parameters bits exit-status safe-for-spreadsheets", "svg json csv",
     {"plot H20 H100 -o plot.svg", "plot H20 H200 --x tpp --y dram_bandwidth"}},
    {"headroom", said::headroom, ::headroom, named::chips, many, asks_all, "chip exit-status die-area safe-for-spreadsheets", documents,
     {"headroom H20", "headroom --die-area 814 --to CN"}},
    {"decision", said::decision, decision_table, named::nothing, 0, asks_all, "safe-for-spreadsheets", documents,
     {"decision --to VN", "decision --to CN --format json"}},
    {"sql", said::sql, sql, named::nothing, 0, asks_all, "dialect table columns", "text",
     {"sql --to VN --dialect postgres", "sql --table lab.chips --columns name,fp16_tflops,logic_die_area_mm2"}},
    {"sweep", said::sweep, sweep_grid, named::files, many, asks_all, "fp16 die memory io license limit shard safe-for-spreadsheets", documents,
     {"sweep --fp16 100..2000:10 --die 100..858:1 --memory 1000..8000:100", "sweep --fp16 10..10000x1.01 --die 100..858:1 --shard 1/2 --format json -o 1.json",
      "sweep --fp16 10..10000x1.01 --die 100..858:1 1.json 2.json"}},
    {"fleet", said::fleet, ::fleet, named::fleets, many, asks_none, "on chip until price us-volume stacks safe-for-spreadsheets", documents,
     {"fleet H20:20000..40000", "fleet H20 --until 772.1/supercomputer.32", "fleet H200:400000 --us-volume H200:1000000"}},
    {"inference", said::inference, ::inference, named::chips, many, asks_none, "chip parameters bits price safe-for-spreadsheets", documents,
     {"inference H20 H100 --parameters 405 --bits 4"}},
    {"train", said::train, ::train, named::fleets, many, asks_none, "on chip flop parameters tokens utilization safe-for-spreadsheets", documents,
     {"train H800:2048 --flop 3.29e24", "train H20:30000 --parameters 70 --tokens 15000 --utilization 0.3..0.5"}},
    {"where", said::where, ::where, named::chips, many, asks_all, "chip safe-for-spreadsheets", "text json csv markdown html svg",
     {"where H100", "where H20 --headquarters CN", "where H20 --format svg -o map.svg"}},
    {"rank", said::rank, ::rank, named::nothing, 0, asks_all, "chip by license limit safe-for-spreadsheets", documents,
     {"rank --on 2025-04-08 --license no --market datacenter", "rank --to AE --license yes --by bandwidth"}},
    {"changes", said::changes, ::changes, named::nothing, 0, asks_all, "since safe-for-spreadsheets", "text json csv markdown html bibtex csl atom jsonfeed",
     {"changes --since 2025-01-01 --to CN", "changes --since 3m"}},
    {"foundry", said::foundry, ::foundry, named::facts, many, asks_none, "on safe-for-spreadsheets", documents,
     {"foundry node=7 transistors=28 packager=approved-osat", "foundry H20 attested=yes"}},
    {"check", said::check, ::check, named::files, many, asks_none, "on safe-for-spreadsheets", "text json csv markdown html claimreview",
     {"check claims/h20_2025.json", "check claims/*.json --format claimreview --lang fr"}},
    {"help", said::help, help, named::verbs, 1, asks_none, "", "text", {"help fleet"}},
    {"version", said::version, version_of_it, named::nothing, 0, asks_none, "", "text"},
};
// clang-format on

/// An example without words, or words without an example, does not compile.
consteval bool every_example_is_explained() {
    for (verb const& v : all)
        for (int i = 0; i < 3; ++i)
            if (v.examples[i].empty() != v.says.shows[i].empty()) return false;
    return true;
}
static_assert(every_example_is_explained());

bool holds_word(std::string_view words, std::string_view word) {
    for (std::size_t at = words.find(word); at != std::string_view::npos; at = words.find(word, at + 1))
        if ((at == 0 || words[at - 1] == ' ') && (at + word.size() == words.size() || words[at + word.size()] == ' ')) return true;
    return false;
}

} // namespace

bool verb::uses(std::string_view option) const { return holds_word(options, option) || (asks && find_question_field(option)); }
bool verb::writes(std::string_view format) const { return holds_word(formats, format); }

std::span<verb const> verbs() { return all; }

verb const* find_verb(std::string_view name) {
    for (verb const& v : all)
        if (v.name == name) return &v;
    return nullptr;
}

std::string list_of_names(verb const& v) {
    std::string lines;
    auto const add = [&](std::string_view name) { (lines += name) += '\n'; };
    switch (v.takes) {
    case named::chips:
        for (chip const* c : catalog::all) add(c->id);
        break;
    case named::countries:
        for (place const& p : all_places) add(code_of(p.code));
        break;
    case named::fleets:
        for (fleet_preset const& p : fleet_presets) add(p.name);
        break;
    case named::facts:
        for (shipment_fact const& f : shipment_facts) add(std::string(f.key) + "=");
        break;
    case named::verbs:
        for (verb const& each : all) add(each.name);
        break;
    case named::nothing:
    case named::files: break;
    }
    return lines;
}
