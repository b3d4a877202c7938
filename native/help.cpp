#include "help.hpp"

#include "nearest.hpp"
#include "usage_error.hpp"
#include "write.hpp"

#include <chipgauge/readers/chip_fields.hpp>
#include <chipgauge/words/cli_help.hpp>

using namespace chipgauge;

namespace said = chipgauge::words::cli;

namespace {

table option_table_of(std::vector<option const*> const& options, language in) {
    table t;
    t.columns = columns_of(in, {said::column_option, said::column_means});
    for (option const* o : options) t.rows.push_back({{as_written(*o, in)}, {in.say(o->says.help)}});
    return t;
}

std::string usage_of(verb const& v, language in) {
    std::string usage(v.name);
    if (!v.says.arguments.empty()) (usage += ' ') += in(v.says.arguments);
    return in(said::usage_of_verb, usage);
}

void add_examples(document& d, verb const& v, language in) {
    if (v.examples[0].empty()) return;
    d.heading(in(said::heading_examples));
    table t;
    t.columns = {{"", "", false}, {"", "", false}};
    for (std::size_t i = 0; i < std::size(v.examples); ++i)
        if (!v.examples[i].empty()) t.rows.push_back({{"chipgauge " + std::string(v.examples[i])}, {in.say(v.says.shows[i]), tone::muted}});
    d.grid(std::move(t));
}

void add_meanings(document& d, phrase const& heading, std::span<said::meaning const> all, language in) {
    d.heading(in(heading));
    for (said::meaning const& each : all) d.item(in(said::a_meaning, each.of, in(each.means)));
}

} // namespace

std::string as_written(option const& o, language in) {
    std::string text = o.letter ? std::string{'-', o.letter, ',', ' '} : std::string();
    (text += "--") += o.name;
    if (o.takes_value()) (text += ' ') += in(o.says.value);
    return text;
}

std::vector<option const*> options_of(verb const& v) {
    std::vector<option const*> own, common;
    for (option const& o : all_options())
        if (o.common)
            common.push_back(&o);
        else if (v.uses(o.name))
            own.push_back(&o);
    own.insert(own.end(), common.begin(), common.end());
    return own;
}

std::vector<std::string> notes(language in) {
    std::string keys;
    for (chip_field const& c : chip_fields())
        keys += (keys.empty() ? "" : ", ") + (c.key == c.name ? std::string(c.key) : fmt::format("{} ({})", c.key, c.name));
    std::string const countries = in.speaks() == tongue::fr ? "CN, Chine" : "CN, China";
    return {
        in(said::note_of_names, "H20, h100, \"RTX 4090\", nvidia-l4", countries, "2025-04-15, today, yesterday"),
        in(said::note_of_keys, "`chips --format csv`", keys),
        in(said::note_of_figures, raw(smallest_figure), raw(largest_figure)),
        in.say(said::note_of_classify),
    };
}

document help_document(language in) {
    document d;
    d.in = in;
    d.title = in(said::title, in(said::summary));
    d.subtitle = in(said::usage);
    table t;
    t.columns = columns_of(in, {said::column_verb, said::column_arguments, said::column_does});
    for (verb const& v : verbs()) t.rows.push_back({{std::string(v.name)}, {in.say(v.says.arguments)}, {in.say(v.says.does)}});
    d.grid(std::move(t));
    d.paragraph(in(said::one_verb_says, "`chipgauge help " + in.say(said::verb_in_usage) + "`"));
    std::vector<option const*> all;
    for (option const& o : all_options()) all.push_back(&o);
    d.grid(option_table_of(all, in));
    for (std::string const& each : notes(in)) d.paragraph(each);
    add_meanings(d, said::heading_exit, said::exit_codes, in);
    add_meanings(d, said::heading_environment, said::environment, in);
    d.paragraph(disclaimer(rules_verified_through, in), tone::muted);
    return d;
}

document help_document(verb const& v, language in) {
    document d;
    d.in = in;
    d.title = in(said::title_of_verb, v.name, in(v.says.does));
    d.subtitle = usage_of(v, in);
    add_examples(d, v, in);
    d.heading(in(said::heading_options));
    d.grid(option_table_of(options_of(v), in));
    d.paragraph(in(said::formats, v.formats));
    if (v.uses("chip") || (v.takes == named::files && v.asks))
        for (std::string const& each : notes(in)) d.paragraph(each);
    return d;
}

result help(options const& o) {
    if (o.names.empty()) return {text_of(help_document(o.in), o)};
    verb const* const v = find_verb(o.names[0]);
    if (!v) {
        std::vector<std::string_view> names;
        for (verb const& each : verbs()) names.push_back(each.name);
        throw usage_error(said::no_such_verb, o.names[0], nearest(o.names[0], names));
    }
    return {text_of(help_document(*v, o.in), o)};
}

result version_of_it(options const& o) {
    return {fmt::format("chipgauge {}\n{}\n", version,
                        o.in(said::checked_through, iso(rules_verified_through), iso(catalog_verified_through)))};
}
