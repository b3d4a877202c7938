#include "option_table.hpp"

#include "grid.hpp"
#include "nearest.hpp"
#include "usage_error.hpp"

#include <chipgauge/readers/fleet_figures.hpp>
#include <chipgauge/readers/question.hpp>

#include <algorithm>

using namespace chipgauge;

namespace said = chipgauge::words::cli;

namespace {

void accept(complaint const& why, std::string_view option, std::string_view text) {
    if (!why.empty()) throw refused(option, text, why);
}

double figure_between(std::string_view option, std::string_view text, double low, double high) {
    double v = 0;
    accept(read_between(v, text, low, high), option, text);
    return v;
}

range span_between(std::string_view option, std::string_view text, double low, double high) {
    range r;
    accept(read_span(r, text, low, high), option, text);
    return r;
}

/// `12000`, `10000..15000`, or with the chip that it is the price of: `H20:12000`.
void set_price(options& o, std::string_view text) {
    std::size_t const colon = text.rfind(':');
    range const usd = span_between("price", colon == std::string_view::npos ? text : text.substr(colon + 1), least_price, largest_price);
    if (colon == std::string_view::npos)
        o.price = usd;
    else
        o.prices.emplace_back(text.substr(0, colon), usd);
}

/// One of a few words; its place among them.
std::size_t choice(std::string_view option, std::string_view text, std::span<std::string_view const> words) {
    auto const at = std::find(words.begin(), words.end(), text);
    if (at != words.end()) return static_cast<std::size_t>(at - words.begin());
    std::string all;
    for (std::string_view const each : words) all += (all.empty() ? "" : ", ") + std::string(each);
    throw usage_error(said::one_of_words, option, text, all, nearest(text, words));
}

void add_chip(options& o, std::string_view text) {
    if (trimmed(text).empty()) throw usage_error(said::empty_spec, "'name=X,fp16=148,die=814,memory=4000,market=datacenter'");
    chip_spec const& spec = o.specs.emplace_back(text);
    if (!spec.complaints().empty()) throw usage_error(said::wrong_spec, spec.complaints()[0]);
    if (!judgeable(spec.get())) throw usage_error(said::nothing_to_judge);
}

void set_format(options& o, std::string_view text) {
    o.format = static_cast<output_format>(choice("format", text, format_names));
    o.format_given = true;
}

void set_dialect(options& o, std::string_view text) {
    o.sql.dialect = static_cast<sql_dialect>(choice("dialect", text, sql_dialect_names));
}

/// A name that no engine needs quotes for, perhaps with the names of a database and a schema before it.
void set_table(options& o, std::string_view text) {
    bool good = !text.empty() && text.front() != '.' && text.back() != '.' && !(text[0] >= '0' && text[0] <= '9');
    for (char const c : text)
        good = good && (c == '_' || c == '.' || (c >= '0' && c <= '9') || (detail::folded(c) >= 'a' && detail::folded(c) <= 'z'));
    if (!good) throw usage_error(said::no_table_name, text);
    o.sql.table = text;
}

void set_columns(options& o, std::string_view text) {
    o.columns.emplace();
    while (!text.empty()) o.columns->emplace_back(take_until(text, ","));
}

void set_jobs(options& o, std::string_view text) {
    double const n = figure_between("jobs", text, 1, 256);
    if (n != static_cast<double>(static_cast<std::size_t>(n))) throw refused("jobs", text, {words::complaints::number_between, "1", "256"});
    o.jobs = static_cast<std::size_t>(n);
}

/// As a word or as the character that it is.
void set_delimiter(options& o, std::string_view text) {
    constexpr std::string_view words[] = {"comma", "semicolon", "tab", "bar"}, signs = ",;\t|";
    std::size_t const sign = text.size() == 1 ? signs.find(text[0]) : std::string_view::npos;
    o.separator = signs[sign != std::string_view::npos ? sign : choice("delimiter", text, words)];
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

void set_axis(plot_axis& a, std::string_view option, std::string_view text) {
    std::string_view words[plot_axis_count];
    for (int i = 0; i < plot_axis_count; ++i) words[i] = key_of(static_cast<plot_axis>(i));
    a = static_cast<plot_axis>(choice(option, text, words));
}

void set_license(options& o, std::string_view text) {
    constexpr std::string_view words[] = {"no", "undetermined", "yes"};
    o.ranking.license = static_cast<truth>(choice("license", text, words));
    o.ranking.by_license = true;
}

void set_since(options& o, std::string_view text) {
    if (complaint const why = read_day(o.since, text); !why.empty()) throw usage_error(said::refused_value, "--since", text, why);
}

/// `2/8`: the second of eight parts.
void set_shard(options& o, std::string_view text) {
    std::size_t const slash = text.find('/');
    if (slash == std::string_view::npos) throw usage_error(said::no_shard_number, text);
    double const of = figure_between("shard", text.substr(slash + 1), 1, 1000000),
                 n = figure_between("shard", text.substr(0, slash), 1, of);
    if (n != static_cast<double>(static_cast<std::size_t>(n)) || of != static_cast<double>(static_cast<std::size_t>(of)))
        throw usage_error(said::no_shard_number, text);
    o.grid.shard = static_cast<std::size_t>(n);
    o.grid.shards = static_cast<std::size_t>(of);
}

constexpr std::string_view generated[] = {"man", "bash", "zsh", "fish"};

constexpr std::string_view axis_words = "tpp performance_density dram_bandwidth transfer_rate released decode_bound";

using enum completed_by;

// clang-format off
constexpr option rows[] = {
    {"on", 0, said::on, day},
    {"to", 0, said::to, country},
    {"headquarters", 0, said::headquarters, country},
    {"movement", 0, said::movement, words, "export reexport transfer"},
    {"reading", 0, said::reading, words, "enforced printed"},
    {"market", 0, said::market, words, "datacenter non-datacenter"},
    {"us-market", 0, said::us_market, day},
    {"end-use", 0, said::end_use, words, "supercomputer military"},
    {"exporter", 0, said::exporter, country},
    {"end-user", 0, said::end_user, words, "uae-listed"},
    {"without", 0, said::without, paragraph},
    {"as-law", 0, said::as_law, nothing},
    {"chip", 0, said::chip, nothing, {}, add_chip},
    {"id", 0, said::id, paragraph, {},
     [](options& o, std::string_view v) { o.rule_id = v; }},
    {"die-area", 0, said::die_area, nothing, {},
     [](options& o, std::string_view v) { o.die_area = figure_between("die-area", v, 1, 1000000); }},
    {"parameters", 0, said::parameters, nothing, {},
     [](options& o, std::string_view v) {
         o.model.parameters = figure_between("parameters", v, smallest_model.parameters / 1e9, largest_model.parameters / 1e9) * 1e9;
         o.parameters_given = true;
     }},
    {"bits", 0, said::bits, nothing, {},
     [](options& o, std::string_view v) { o.model.bits = figure_between("bits", v, smallest_model.bits, largest_model.bits); }},
    {"by", 0, said::by, words, "tpp density bandwidth io memory decode", set_yardstick},
    {"x", 0, said::x, words, axis_words, [](options& o, std::string_view v) { set_axis(o.axes.x, "x", v); }},
    {"y", 0, said::y, words, axis_words, [](options& o, std::string_view v) { set_axis(o.axes.y, "y", v); }},
    {"license", 0, said::license, words, "no yes undetermined", set_license},
    {"limit", 0, said::limit, nothing, {},
     [](options& o, std::string_view v) { o.limit = static_cast<std::size_t>(figure_between("limit", v, 1, 1000)); }},
    {"fp16", 0, said::fp16, nothing, {}, [](options& o, std::string_view v) { o.grid.fp16 = read_grid("fp16", v); }},
    {"die", 0, said::die, nothing, {}, [](options& o, std::string_view v) { o.grid.area = read_grid("die", v); }},
    {"memory", 0, said::memory, nothing, {}, [](options& o, std::string_view v) { o.grid.memory = read_grid("memory", v); }},
    {"io", 0, said::io, nothing, {}, [](options& o, std::string_view v) { o.grid.io = read_grid("io", v); }},
    {"shard", 0, said::shard, nothing, {}, set_shard},
    {"since", 0, said::since, day, {}, set_since},
    {"dialect", 0, said::dialect, words, "duckdb postgres sqlite clickhouse spark bigquery", set_dialect},
    {"table", 0, said::table, nothing, {}, set_table},
    {"columns", 0, said::columns, nothing, {}, set_columns},
    {"jobs", 0, said::jobs, nothing, {}, set_jobs},
    {"delimiter", 0, said::delimiter, words, "comma semicolon tab bar", set_delimiter},
    {"keep-going", 0, said::keep_going, nothing, {}, [](options& o, std::string_view) { o.keeps_going = true; }},
    {"relative-to", 0, said::relative_to, chip, {}, [](options& o, std::string_view v) { o.relative_to = v; }},
    {"flop", 0, said::flop, nothing, {}, [](options& o, std::string_view v) { o.training.operations = figure_between("flop", v, least_operations, largest_operations); }},
    {"tokens", 0, said::tokens, nothing, {}, [](options& o, std::string_view v) { o.training.tokens = figure_between("tokens", v, 1e-3, 1e9) * 1e9; }},
    {"utilization", 0, said::utilization, nothing, {},
     [](options& o, std::string_view v) {
         o.training.utilization = span_between("utilization", v, least_utilization, 1);
         o.training.utilization_given = true;
     }},
    {"until", 0, said::until, nothing, {}, [](options& o, std::string_view v) { o.until = v; }},
    {"price", 0, said::price, nothing, {}, set_price},
    {"us-volume", 0, said::us_volume, nothing, {}, [](options& o, std::string_view v) { o.us_volume.emplace_back(v); }},
    {"stacks", 0, said::stacks, nothing, {}, [](options& o, std::string_view v) { o.stacks = v; }},
    {"exit-status", 0, said::exit_status, nothing, {},
     [](options& o, std::string_view) { o.exit_status = true; }},
    {"safe-for-spreadsheets", 0, said::safe_for_spreadsheets, nothing, {}, [](options& o, std::string_view) { o.safe_for_spreadsheets = true; }},
    {"format", 0, said::format, words, "text json csv markdown html svg claimreview bibtex csl atom jsonfeed", set_format, true},
    {"output", 'o', said::output, file, {},
     [](options& o, std::string_view v) {
         if (v.empty()) throw usage_error(said::output_needs_a_name);
         o.output_file = v == "-" ? "" : v;
     }, true},
    {"lang", 0, said::lang, words, "en fr", set_language, true},
    {"color", 0, said::color, words, "auto never always", set_color, true},
    {"width", 0, said::width, nothing, {},
     [](options& o, std::string_view v) { o.width = static_cast<std::size_t>(figure_between("width", v, 40, 200)); }, true},
    {"pager", 0, said::pager, nothing, {}, [](options& o, std::string_view) { o.pager = true; }, true},
    {"list", 0, said::list, nothing, {}, [](options& o, std::string_view) { o.list = true; }, true},
    {"generate", 0, said::generate, words, "man bash zsh fish",
     [](options& o, std::string_view v) { o.generate = generated[choice("generate", v, generated)]; }, true},
    {"help", 'h', said::help_option, nothing, {}, [](options& o, std::string_view) { o.help = true; }, true},
    {"version", 'V', said::version_option, nothing, {}, [](options& o, std::string_view) { o.version = true; }, true},
};
// clang-format on

/// As many months earlier, on the same day or the last one that the month has.
date months_before(date d, int months) {
    int const month = d.year * 12 + d.month - 1 - months, year = month / 12, of_year = month % 12 + 1;
    return {year, of_year, std::min<int>(d.day, days_in_month(year, of_year))};
}

} // namespace

std::span<option const> all_options() { return rows; }

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
