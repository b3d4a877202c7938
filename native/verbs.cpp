#include "verbs.hpp"

#include "commands.hpp"
#include "help.hpp"

#include <chipgauge/answers/fleet.hpp>
#include <chipgauge/readers/question.hpp>

using namespace chipgauge;

namespace {

constexpr std::string_view documents = "text json csv markdown html";
constexpr std::size_t many = 1000;
constexpr bool asks_all = true, asks_none = false;

constexpr verb all[] = {
    {"compare",
     "[CHIP…]",
     "metrics, paragraphs and answer side by side; the default verb, and H20 H100 H200 A100 the default chips",
     ::compare,
     named::chips,
     many,
     asks_all,
     "chip exit-status",
     documents,
     {{"compare H20 H100 --to AE", "two chips to the United Arab Emirates, today"},
      {"compare --chip 'name=Mine,fp16=148,die=814,memory=4000'", "a chip of your own"},
      {"compare H20 --on 2025-04-08 --exit-status", "0: on that day no license was required"}}},
    {"explain",
     "CHIP…",
     "every limit with its value and citation, the answer, and what the data cannot tell",
     ::explain,
     named::chips,
     many,
     asks_all,
     "chip exit-status",
     documents,
     {{"explain H20 --on 2025-04-15", "why the H20 needs a license although it meets no paragraph"},
      {"explain H100 --to DE --reading printed", "the AI Diffusion text as it is printed"}}},
    {"timeline",
     "CHIP…",
     "the answer over time: one row per change",
     ::timeline,
     named::chips,
     many,
     asks_all,
     "chip exit-status",
     documents,
     {{"timeline H20", "from its release through today"}, {"timeline A800 --on 2024-01-01", "through that day"}}},
    {"chips",
     "[CHIP…]",
     "the catalog; or what is published of some chips, and who says so",
     ::chips,
     named::chips,
     many,
     asks_none,
     "chip",
     documents,
     {{"chips", "all of them"},
      {"chips H20", "its figures and their sources"},
      {"chips --format csv -o chips.csv", "the catalog as a file that classify reads"}}},
    {"rules",
     "",
     "the rows in force; with --id the history of one",
     ::rules,
     named::nothing,
     0,
     asks_none,
     "on reading id",
     documents,
     {{"rules --on 2024-01-01", "what was in force on that day"}, {"rules --id 3A090.a.1", "one paragraph over time"}}},
    {"places",
     "[COUNTRY]",
     "country groups on a day",
     ::places,
     named::countries,
     1,
     asks_none,
     "on",
     documents,
     {{"places", "all countries"}, {"places Cambodia --on 2025-12-01", "one country, by its name or its code"}}},
    {"classify",
     "[FILE|-]",
     "rows of CSV or JSON Lines in, the same rows with the answers appended out",
     ::classify,
     named::files,
     1,
     asks_all,
     "exit-status",
     "csv json",
     {{"classify designs.csv -o answers.csv", "written beside and renamed when it is complete"},
      {"chips --format csv | chipgauge classify --to SG", "the catalog, to Singapore"}}},
    {"plot",
     "[CHIP…]",
     "TPP × performance density as SVG",
     ::plot,
     named::chips,
     many,
     asks_all,
     "chip exit-status",
     "svg json csv",
     {{"plot H20 H100 -o plot.svg", "a picture to publish"}}},
    {"headroom",
     "CHIP…",
     "the distance to every line, and the largest designs under them; or with --die-area for no chip",
     ::headroom,
     named::chips,
     many,
     asks_all,
     "chip exit-status die-area",
     documents,
     {{"headroom H20", "how far it stands from each line"}, {"headroom --die-area 814 --to CN", "the largest designs on that area"}}},
    {"fleet",
     "CHIP:COUNT…",
     "what many chips add up to, and the amounts that count them; or the name of a preset",
     ::fleet,
     named::fleets,
     many,
     asks_none,
     "on chip",
     documents,
     {{"fleet", "the presets"},
      {"fleet H800:2048", "a cluster"},
      {"fleet --chip name=X,fp16=500,die=600 X:1000", "of a chip of your own"}}},
    {"inference",
     "[CHIP…]",
     "upper bounds for serving a language model",
     ::inference,
     named::chips,
     many,
     asks_none,
     "chip parameters bits",
     documents,
     {{"inference H20 H100 --parameters 405 --bits 4", "a model of 405 billion parameters of 4 bits"}}},
    {"where",
     "CHIP…",
     "the answer to every country, those with the same one together",
     ::where,
     named::chips,
     many,
     asks_all,
     "chip",
     documents,
     {{"where H100", "to which countries a license is required today"},
      {"where H20 --headquarters CN", "the same for a party whose parent is in China"}}},
    {"rank",
     "",
     "chips in order of what they can do: those that may go, or those that are caught",
     ::rank,
     named::nothing,
     0,
     asks_all,
     "chip by license limit",
     documents,
     {{"rank --on 2025-04-08 --license no --market datacenter", "the most capable that could still go to China that day"},
      {"rank --to AE --license yes --by bandwidth", "who is caught, by memory bandwidth"}}},
    {"changes",
     "",
     "what began between two days, and whose answer it changed",
     ::changes,
     named::nothing,
     0,
     asks_all,
     "since",
     documents,
     {{"changes --since 2025-01-01 --to CN", "what changed for China this year"}, {"changes --since 3m", "in the last three months"}}},
    {"help",
     "[VERB]",
     "what all verbs share, or one verb with its options and examples",
     help,
     named::verbs,
     1,
     asks_none,
     "",
     "text",
     {{"help fleet", "the same as fleet --help"}}},
    {"version",
     "",
     "the version, and the day through which the rules were checked",
     version_of_it,
     named::nothing,
     0,
     asks_none,
     "",
     "text",
     {}},
};

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
    case named::verbs:
        for (verb const& each : all) add(each.name);
        break;
    case named::nothing:
    case named::files: break;
    }
    return lines;
}
