#include "options.hpp"

#include "environment.hpp"
#include "usage_error.hpp"

#include <chipgauge/chipgauge.hpp>
#include <chipgauge/writers/text.hpp>

#include <string_view>

using namespace chipgauge;

namespace {

struct verb_help {
    std::string_view name, arguments, does;
};

constexpr verb_help verbs[] = {
    {"compare", "[CHIP…]", "metrics, paragraphs and answer side by side (the default verb; H20 H100 H200 A100 if no chip is named)"},
    {"explain", "CHIP", "every limit with its value and citation, the answer, and what the data cannot tell"},
    {"timeline", "CHIP", "the answer over time: one row per change"},
    {"chips", "[CHIP]", "the catalog; or one chip: what is published of it, and who says so"},
    {"rules", "", "the rows in force; with --id the history of one"},
    {"places", "[CC]", "country groups on a day"},
    {"classify", "[FILE|-]", "rows of CSV or JSON Lines in, the same rows with the answers appended out"},
    {"plot", "[CHIP…]", "TPP × performance density as SVG"},
    {"headroom", "CHIP", "the distance to every line, and the largest designs under them; or with --die-area for no chip"},
    {"fleet", "CHIP:COUNT…", "what many chips add up to, and the amounts that count them; or the name of a preset"},
    {"inference", "[CHIP…]", "upper bounds for serving a language model"},
};

constexpr std::string_view format_names[] = {"text", "json", "csv", "markdown", "html", "svg"};

/// The candidate nearest to a mistyped word.
template<class Range, class Name>
std::string nearest(std::string_view word, Range const& candidates, Name name) {
    std::string best;
    int least = 1 << 20;
    for (auto const& c : candidates)
        if (int const edits = edits_between(word, name(c)); edits < least) least = edits, best = name(c);
    return best;
}

date day_of(std::string_view option, std::string_view text) {
    auto const day = parse_date(text);
    if (!day) {
        auto const month = parse_partial_date(text.substr(0, 7));
        if (text.size() == 10 && month && month->month)
            throw usage_error("{} {}: no such day; the nearest is {:04}-{:02}-{:02}", option, text, month->year, month->month,
                              days_in_month(month->year, month->month));
        throw usage_error("{} {}: not a date; write YYYY-MM-DD, for example 2025-04-15", option, text);
    }
    if (*day < first_day || *day > last_day) throw usage_error("{} {}: outside {} to {}", option, text, first_day.year, last_day.year);
    return *day;
}

country country_of(std::string_view option, std::string_view text) {
    if (country const c = parse_country(text); c.named()) return c;
    country_words const* best = nullptr;
    int least = 1 << 20;
    for (country_words const& w : words::countries)
        for (tongue const t : {tongue::en, tongue::fr}) {
            if (same_name(w.name.in(t), text)) return w.code;
            char const code[2] = {w.code.first(), w.code.second()};
            int const edits = edits_between(text, text.size() <= 3 ? std::string_view(code, 2) : w.name.in(t));
            if (edits < least) {
                least = edits;
                best = &w;
            }
        }
    throw usage_error("{} {}: no such country; write an ISO 3166 code, for example CN; nearest: {}{} ({})", option, text,
                      best->code.first(), best->code.second(), best->name.in(tongue::en));
}

double figure_between(std::string_view option, std::string_view text, double low, double high) {
    double v = 0;
    if (!detail::read_number(v, text).empty() || !(v >= low && v <= high))
        throw usage_error("{} {}: write a number from {} to {}", option, text, low, high);
    return v;
}

struct option {
    std::string_view name, value, help;
    void (*set)(options&, std::string_view);
};

template<class Enum, std::size_t N>
Enum choice(std::string_view option, std::string_view text, std::string_view const (&names)[N], Enum const (&values)[N]) {
    std::string all;
    for (std::size_t i = 0; i < N; ++i) {
        if (names[i] == text) return values[i];
        all += (i ? ", " : "") + std::string(names[i]);
    }
    throw usage_error("{} {}: write one of {}; nearest: {}", option, text, all,
                      nearest(text, names, [](auto n) { return std::string(n); }));
}

enum class when { automatic, never, always };
when color_choice = when::automatic;

constexpr option known[] = {
    {"--on", "DATE", "the day asked about, YYYY-MM-DD (default: today)",
     [](options& o, std::string_view v) { o.asked.on = day_of("--on", v), o.day_given = true; }},
    {"--to", "CC", "destination, ISO 3166 (default: CN)",
     [](options& o, std::string_view v) {
         o.asked.to = country_of("--to", v);
         if (o.asked.to == country("US")) throw usage_error("--to US: the United States is no export destination; nearest: CA, MX");
     }},
    {"--headquarters", "CC", "of the party or its ultimate parent (default: the destination, printed as an assumption)",
     [](options& o, std::string_view v) { o.asked.headquarters = country_of("--headquarters", v); }},
    {"--movement", "KIND", "export, reexport or transfer (default: export from the U.S.)",
     [](options& o, std::string_view v) {
         o.asked.movement = choice("--movement", v, {"export", "reexport", "transfer"},
                                   {movement::export_from_us, movement::reexport, movement::transfer});
     }},
    {"--reading", "HOW", "enforced or printed: the AI Diffusion text is printed and not enforced (default: enforced)",
     [](options& o, std::string_view v) {
         o.asked.reading = choice("--reading", v, {"enforced", "printed"}, {reading::enforced, reading::printed});
     }},
    {"--market", "KIND", "datacenter or non-datacenter, over what the catalog says",
     [](options& o, std::string_view v) {
         o.asked.sold_for = choice("--market", v, {"datacenter", "non-datacenter"}, {market::datacenter, market::consumer});
     }},
    {"--us-market", "DATE", "since when the product is sold in the U.S. (default: its release)",
     [](options& o, std::string_view v) {
         auto const day = parse_partial_date(v);
         if (!day) throw usage_error("--us-market {}: not a date; write YYYY, YYYY-MM or YYYY-MM-DD", v);
         o.asked.on_us_market = *day;
     }},
    {"--end-use", "KIND", "supercomputer (15 CFR 744.23(a)(1)) or military (744.21)",
     [](options& o, std::string_view v) {
         o.asked.circumstance =
             choice("--end-use", v, {"supercomputer", "military"}, {circumstance::supercomputer, circumstance::military});
     }},
    {"--exporter", "CC", "headquarters of who exports, reexports or transfers: License Exception HBM asks for it",
     [](options& o, std::string_view v) { o.asked.exporter = country_of("--exporter", v); }},
    {"--end-user", "KIND", "uae-listed: an entity of supplement no. 8 to part 740",
     [](options& o, std::string_view v) {
         o.asked.circumstance = choice("--end-user", v, {"uae-listed"}, {circumstance::released_uae_entity});
     }},
    {"--chip", "SPEC", "a chip of your own: 'name=X,fp16=148,fp8=296,die=814,memory=4000,market=datacenter'",
     [](options& o, std::string_view v) {
         if (trimmed(v).empty())
             throw usage_error("--chip: empty; write key=value pairs, for example 'name=X,fp16=148,die=814,memory=4000,market=datacenter'");
         chip_spec const& spec = o.specs.emplace_back(v);
         if (!spec.complaints().empty()) throw usage_error("--chip: {}", spec.complaints()[0]);
         if (!judgeable(spec.get())) throw usage_error("--chip: no rate (fp16=…, int8=…) and no die area: nothing to judge");
     }},
    {"--id", "PARAGRAPH", "with rules: the history of one paragraph, for example 3A090.b.2",
     [](options& o, std::string_view v) { o.rule_id = v; }},
    {"--die-area", "MM2", "with headroom: a die area instead of a chip",
     [](options& o, std::string_view v) { o.die_area = figure_between("--die-area", v, 1, 1000000); }},
    {"--parameters", "BILLIONS", "with inference: the size of the model (default: 70)",
     [](options& o, std::string_view v) {
         o.model.parameters = figure_between("--parameters", v, smallest_model.parameters / 1e9, largest_model.parameters / 1e9) * 1e9;
     }},
    {"--bits", "N", "with inference: bits of each parameter (default: 8)",
     [](options& o, std::string_view v) { o.model.bits = figure_between("--bits", v, smallest_model.bits, largest_model.bits); }},
    {"--format", "NAME", "text, json, csv, markdown, html or svg",
     [](options& o, std::string_view v) {
         o.format = choice("--format", v, format_names,
                           {output_format::text, output_format::json, output_format::csv, output_format::markdown, output_format::html,
                            output_format::svg});
         o.format_given = true;
     }},
    {"--lang", "CODE", "en or fr, of documents (default: CHIPGAUGE_LANG, LC_ALL, LC_MESSAGES, LANG)",
     [](options& o, std::string_view v) {
         o.in = choice("--lang", v, {"en", "fr"}, {tongue::en, tongue::fr});
     }},
    {"--color", "WHEN", "auto, never or always",
     [](options&, std::string_view v) {
         color_choice = choice("--color", v, {"auto", "never", "always"}, {when::automatic, when::never, when::always});
     }},
    {"--exit-status", "", "exit with 0 no license required, 1 required, 3 undetermined",
     [](options& o, std::string_view) { o.exit_status = true; }},
    {"--help", "", "this text", [](options& o, std::string_view) { o.help = true; }},
    {"--version", "", "the version, and the day through which the rules were checked",
     [](options& o, std::string_view) { o.version = true; }},
};

} // namespace

std::vector<chip const*> options::chosen(std::vector<chip const*> fallback) const {
    std::vector<chip const*> all;
    for (std::string const& name : names) {
        chip const* c = find_chip(name);
        if (!c) throw usage_error("unknown chip '{}'; nearest: {} (`chipgauge chips` lists all)", name, nearest_chip_name(name));
        all.push_back(c);
    }
    for (chip_spec const& s : specs) all.push_back(&s.get());
    return all.empty() ? fallback : all;
}

chip const& options::the_chip() const {
    auto const all = chosen();
    if (all.empty()) throw usage_error("{}: name a chip, for example `chipgauge {} H20`", verb, verb);
    if (all.size() > 1) throw usage_error("{}: one chip at a time; `chipgauge compare` takes several", verb);
    return *all[0];
}

void options::only(std::initializer_list<output_format> formats) const {
    std::string all;
    for (output_format const f : formats) {
        if (f == format) return;
        all += (all.empty() ? "" : ", ") + std::string(format_names[static_cast<int>(f)]);
    }
    throw usage_error("{} --format {}: this verb writes {}", verb, format_names[static_cast<int>(format)], all);
}

options parse_options(std::vector<std::string> const& arguments, date today, bool terminal) {
    options o;
    o.asked.on = today;
    o.in = language_of_environment();
    color_choice = when::automatic;
    bool verb_seen = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        std::string_view word = arguments[i];
        if (word.size() > 1 && word[0] == '-') {
            if (word == "-h") word = "--help";
            std::size_t const equals = word.find('=');
            std::string_view const name = word.substr(0, equals);
            option const* found = nullptr;
            for (option const& each : known)
                if (each.name == name) found = &each;
            if (!found)
                throw usage_error("unknown option '{}'; nearest: {}", name,
                                  nearest(name, known, [](option const& each) { return std::string(each.name); }));
            if (found->value.empty()) {
                if (equals != std::string_view::npos) throw usage_error("{} takes no value", name);
                found->set(o, {});
            } else if (equals != std::string_view::npos) {
                found->set(o, word.substr(equals + 1));
            } else {
                if (i + 1 == arguments.size()) throw usage_error("{} needs a value: {}", name, found->help);
                found->set(o, arguments[++i]);
            }
            continue;
        }
        bool is_verb = false;
        if (!verb_seen)
            for (verb_help const& v : verbs) is_verb = is_verb || v.name == word;
        if (is_verb)
            o.verb = word;
        else if (!verb_seen && !find_chip(word)) {
            std::string const verb = nearest(word, verbs, [](verb_help const& v) { return std::string(v.name); });
            bool const near_verb = edits_between(word, verb) <= edits_between(word, nearest_chip_name(word));
            throw usage_error("'{}' is neither a verb nor a chip; nearest: {}", word,
                              near_verb ? verb : std::string(nearest_chip_name(word)));
        } else
            o.names.emplace_back(word);
        verb_seen = true;
    }
    if (o.format == output_format::json || o.format == output_format::csv) o.in = {};
    o.color = color_choice == when::always || (color_choice == when::automatic && terminal);
    return o;
}

std::string help_text() {
    document d;
    d.title = "chipgauge: the U.S. export-control metrics of AI chips, and the dated rule lines that they cross";
    d.subtitle = "Usage: chipgauge VERB [ARGUMENTS] [OPTIONS]";
    table t;
    t.columns = {{"Verb", "", false}, {"Arguments", "", false}, {"Does", "", false}};
    for (verb_help const& v : verbs) t.rows.push_back({{std::string(v.name)}, {std::string(v.arguments)}, {std::string(v.does)}});
    d.grid(std::move(t));
    d.paragraph("A chip is named by id or alias, whatever the case: H20, h100, \"RTX 4090\", nvidia-l4.");
    table u;
    u.columns = {{"Option", "", false}, {"Means", "", false}};
    for (option const& each : known) u.rows.push_back({{fmt::format("{} {}", each.name, each.value)}, {std::string(each.help)}});
    d.grid(std::move(u));
    std::string columns;
    for (chip_field const& c : chip_fields())
        columns += (columns.empty() ? "" : ", ") + (c.key == c.name ? std::string(c.key) : fmt::format("{} ({})", c.key, c.name));
    d.paragraph("Keys of --chip and columns of classify, each under its short name or under the one of `chips --format csv` in brackets: " +
                columns + ".");
    d.paragraph("A figure is 148, a range 800..900, a range with the figure that a source prefers 1017..2400@2400, or none for what does "
                "not exist; empty is not published, never zero. A rate is dense, an operation as datasheets count it; or "
                "macs:1024*108*1.41, the multiply-accumulates of a unit in a clock × units × GHz, each counted as two operations. "
                "Several processing units on one chip: 800 + 50. The die area is the total of all logic dies; of several kinds: "
                "8x115 + 4x370, with the transistors as finfet + planar. Without a word for the transistors they count as non-planar.");
    d.paragraph("classify reads from a file or from standard input, one row at a time, and copies columns that it does not know. At a row "
                "that it cannot read it stops: the rows before are written, the reason with file, line and column stands on stderr, and "
                "the exit is 2. A lint is a warning about figures that look wrong; it changes no answer.");
    d.paragraph(
        "Exit: 0 done; 2 wrong usage or unreadable input, said on stderr, with nothing on stdout (classify: nothing but the rows before).");
    d.paragraph(disclaimer(rules_verified_through), tone::muted);
    return to_text(d);
}
