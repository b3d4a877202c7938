#include "option_table.hpp"

#include "nearest.hpp"
#include "usage_error.hpp"

#include <chipgauge/readers/question.hpp>

#include <algorithm>

using namespace chipgauge;

namespace {

double figure_between(std::string_view option, std::string_view text, double low, double high) {
    double v = 0;
    if (!detail::read_number(v, text).empty() || !(v >= low && v <= high))
        throw usage_error("--{} {}: write a number from {} to {}", option, text, low, high);
    return v;
}

/// One of a few words; its place among them.
std::size_t choice(std::string_view option, std::string_view text, std::span<std::string_view const> words) {
    auto const at = std::find(words.begin(), words.end(), text);
    if (at != words.end()) return static_cast<std::size_t>(at - words.begin());
    throw usage_error("--{} {}: write one of {}; nearest: {}", option, text, fmt::join(words, ", "), nearest(text, words));
}

void add_chip(options& o, std::string_view text) {
    if (trimmed(text).empty())
        throw usage_error("--chip: empty; write key=value pairs, for example 'name=X,fp16=148,die=814,memory=4000,market=datacenter'");
    chip_spec const& spec = o.specs.emplace_back(text);
    if (!spec.complaints().empty()) throw usage_error("--chip: {}", spec.complaints()[0]);
    if (!judgeable(spec.get())) throw usage_error("--chip: no rate (fp16=…, int8=…) and no die area: nothing to judge");
}

void set_format(options& o, std::string_view text) {
    o.format = static_cast<output_format>(choice("format", text, format_names));
    o.format_given = true;
}

void set_color(options& o, std::string_view text) {
    constexpr std::string_view words[] = {"auto", "never", "always"};
    if (std::size_t const i = choice("color", text, words)) o.color = i == 2;
}

void set_language(options& o, std::string_view text) {
    constexpr std::string_view words[] = {"en", "fr"};
    o.in = static_cast<tongue>(choice("lang", text, words));
}

void set_yardstick(options& o, std::string_view text) {
    std::string_view words[std::size(all_yardsticks)];
    for (std::size_t i = 0; i < std::size(words); ++i) words[i] = key_of(all_yardsticks[i]);
    o.ranking.by = all_yardsticks[choice("by", text, words)];
}

void set_license(options& o, std::string_view text) {
    constexpr std::string_view words[] = {"no", "undetermined", "yes"};
    o.ranking.license = static_cast<truth>(choice("license", text, words));
    o.ranking.by_license = true;
}

void set_since(options& o, std::string_view text) {
    if (complaint const why = read_day(o.since, text); !why.empty()) throw usage_error("--since {}: {}", text, why);
}

constexpr std::string_view generated[] = {"man", "bash", "zsh", "fish"};

using enum completed_by;

// clang-format off
constexpr option table[] = {
    {"on", 0, {}, {}, day},
    {"to", 0, {}, {}, country},
    {"headquarters", 0, {}, {}, country},
    {"movement", 0, {}, {}, words, "export reexport transfer"},
    {"reading", 0, {}, {}, words, "enforced printed"},
    {"market", 0, {}, {}, words, "datacenter non-datacenter"},
    {"us-market", 0, {}, {}, day},
    {"end-use", 0, {}, {}, words, "supercomputer military"},
    {"exporter", 0, {}, {}, country},
    {"end-user", 0, {}, {}, words, "uae-listed"},
    {"chip", 0, "SPEC", "a chip of your own: 'name=X,fp16=148,fp8=296,die=814,memory=4000,market=datacenter'", nothing, {}, add_chip},
    {"id", 0, "PARAGRAPH", "the history of one paragraph, for example 3A090.b.2", paragraph, {},
     [](options& o, std::string_view v) { o.rule_id = v; }},
    {"die-area", 0, "MM2", "a die area instead of a chip", nothing, {},
     [](options& o, std::string_view v) { o.die_area = figure_between("die-area", v, 1, 1000000); }},
    {"parameters", 0, "BILLIONS", "the size of the model (default: 70)", nothing, {},
     [](options& o, std::string_view v) { o.model.parameters = figure_between("parameters", v, smallest_model.parameters / 1e9, largest_model.parameters / 1e9) * 1e9; }},
    {"bits", 0, "N", "bits of each parameter (default: 8)", nothing, {},
     [](options& o, std::string_view v) { o.model.bits = figure_between("bits", v, smallest_model.bits, largest_model.bits); }},
    {"by", 0, "FIGURE", "tpp, density, bandwidth, io, memory, or decode: what chips are ranked by (default: tpp)", words, "tpp density bandwidth io memory decode", set_yardstick},
    {"license", 0, "ANSWER", "only chips whose license requirement is no, yes or undetermined", words, "no yes undetermined", set_license},
    {"limit", 0, "N", "how many chips are shown (default: 20)", nothing, {},
     [](options& o, std::string_view v) { o.limit = static_cast<std::size_t>(figure_between("limit", v, 1, 1000)); }},
    {"since", 0, "DATE", "the earlier day that is compared with --on", day, {}, set_since},
    {"exit-status", 0, {}, "exit with 0 no license required, 1 required, 3 undetermined; of several chips 1 if any, else 3 if any", nothing, {},
     [](options& o, std::string_view) { o.exit_status = true; }},
    {"format", 0, "NAME", "text, json, csv, markdown, html or svg", words, "text json csv markdown html svg", set_format, true},
    {"output", 'o', "FILE", "a file instead of standard output: written beside it, and renamed when it is complete", file, {},
     [](options& o, std::string_view v) {
         if (v.empty()) throw usage_error("--output needs the name of a file");
         o.output_file = v == "-" ? "" : v;
     }, true},
    {"lang", 0, "CODE", "en or fr, of documents (default: CHIPGAUGE_LANG, LC_ALL, LC_MESSAGES, LANG)", words, "en fr", set_language, true},
    {"color", 0, "WHEN", "auto, never or always (default: auto, which also minds NO_COLOR, CLICOLOR_FORCE and TERM=dumb)", words, "auto never always", set_color, true},
    {"width", 0, "COLUMNS", "of a text, 40 to 200 (default: the terminal's, else 100)", nothing, {},
     [](options& o, std::string_view v) { o.width = static_cast<std::size_t>(figure_between("width", v, 40, 200)); }, true},
    {"pager", 0, {}, "on a terminal, show the text in $PAGER", nothing, {}, [](options& o, std::string_view) { o.pager = true; }, true},
    {"list", 0, {}, "the names that the verb takes, one a line; without a verb, the verbs", nothing, {}, [](options& o, std::string_view) { o.list = true; }, true},
    {"generate", 0, "WHAT", "man, or the completions for bash, zsh or fish", words, "man bash zsh fish",
     [](options& o, std::string_view v) { o.generate = generated[choice("generate", v, generated)]; }, true},
    {"help", 'h', {}, "this text; behind a verb, that verb's", nothing, {}, [](options& o, std::string_view) { o.help = true; }, true},
    {"version", 'V', {}, "the version, and the day through which the rules were checked", nothing, {}, [](options& o, std::string_view) { o.version = true; }, true},
};
// clang-format on

/// Those of the question say of themselves what they take and mean.
std::vector<option> completed_table() {
    std::vector<option> all(std::begin(table), std::end(table));
    for (option& each : all) {
        if (!each.of_question()) continue;
        question_field const& f = *find_question_field(each.name);
        each.value = f.value;
        each.help = f.help;
    }
    return all;
}

/// As many months earlier, on the same day or the last one that the month has.
date months_before(date d, int months) {
    int const month = d.year * 12 + d.month - 1 - months, year = month / 12, of_year = month % 12 + 1;
    return {year, of_year, std::min<int>(d.day, days_in_month(year, of_year))};
}

} // namespace

std::span<option const> all_options() {
    static std::vector<option> const all = completed_table();
    return all;
}

option const* find_option(std::string_view name) {
    for (option const& each : all_options())
        if (each.name == name) return &each;
    return nullptr;
}

std::string day_in_words(std::string_view text, date today) {
    if (text == "today") return iso(today);
    if (text == "yesterday") return iso(date::from_serial(today.serial() - 1));
    int n = 0;
    std::size_t at = 0;
    for (; at < text.size() && at < 4 && text[at] >= '0' && text[at] <= '9'; ++at) n = n * 10 + (text[at] - '0');
    if (at == 0 || at + 1 != text.size()) return std::string(text);
    switch (text[at]) {
    case 'd': return iso(date::from_serial(today.serial() - n));
    case 'w': return iso(date::from_serial(today.serial() - 7 * n));
    case 'm': return n < 12 * 100 ? iso(months_before(today, n)) : std::string(text);
    case 'y': return n < 100 ? iso(months_before(today, 12 * n)) : std::string(text);
    default: return std::string(text);
    }
}
