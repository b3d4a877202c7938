#include "help.hpp"

#include "nearest.hpp"
#include "usage_error.hpp"
#include "write.hpp"

#include <chipgauge/readers/chip_fields.hpp>

using namespace chipgauge;

namespace {

table option_table_of(std::vector<option const*> const& options) {
    table t;
    t.columns = {{"Option", "", false}, {"Means", "", false}};
    for (option const* o : options) t.rows.push_back({{as_written(*o)}, {std::string(o->help)}});
    return t;
}

std::string usage_of(verb const& v) {
    std::string usage = fmt::format("Usage: chipgauge {}", v.name);
    if (!v.arguments.empty()) usage += fmt::format(" {}", v.arguments);
    return usage + " [OPTIONS]";
}

void add_examples(document& d, verb const& v) {
    if (v.examples[0].command.empty()) return;
    d.heading("Examples");
    table t;
    t.columns = {{"", "", false}, {"", "", false}};
    for (example const& e : v.examples)
        if (!e.command.empty()) t.rows.push_back({{fmt::format("chipgauge {}", e.command)}, {std::string(e.shows), tone::muted}});
    d.grid(std::move(t));
}

} // namespace

std::string as_written(option const& o) {
    std::string text = o.letter ? fmt::format("-{}, ", o.letter) : std::string();
    text += fmt::format("--{}", o.name);
    return o.value.empty() ? text : fmt::format("{} {}", text, o.value);
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

std::vector<std::string> notes() {
    std::string keys;
    for (chip_field const& c : chip_fields())
        keys += (keys.empty() ? "" : ", ") + (c.key == c.name ? std::string(c.key) : fmt::format("{} ({})", c.key, c.name));
    return {
        "A chip is named by id or alias, whatever the case: H20, h100, \"RTX 4090\", nvidia-l4. A country is named by its code or its "
        "name: CN, China. A day is 2025-04-15, today, yesterday, or so long ago: 30d, 6w, 3m, 2y. Behind -- every word is a name.",
        "Keys of --chip and columns of classify, each under its short name or under the one of `chips --format csv` in brackets: " + keys +
            ".",
        fmt::format(
            "A figure is 148, a range 800..900, a range with the figure that a source prefers 1017..2400@2400, or none for what does "
            "not exist; empty is not published, never zero. It lies between {} and {}. A rate is dense, an operation as datasheets "
            "count it; or macs:1024*108*1.41, the multiply-accumulates of a unit in a clock × units × GHz, each counted as two "
            "operations. Several processing units on one chip: 800 + 50. The die area is the total of all logic dies; of several "
            "kinds: 8x115 + 4x370, with the transistors as finfet + planar. Without a word for the transistors they count as "
            "non-planar.",
            raw(smallest_figure), raw(largest_figure)),
        "classify reads from a file or from standard input, one row at a time, and copies columns that it does not know. At a row that it "
        "cannot read it stops: the rows before are written (with --output no file is), the reason with file, line and column stands on "
        "stderr, and the exit is 2. A lint is a warning about figures that look wrong; it changes no answer.",
    };
}

std::vector<std::string> exit_codes() {
    return {"0: done; with --exit-status, no license is required",
            "1: with --exit-status, a license is required",
            "2: wrong usage or unreadable input, said on stderr, with nothing on stdout (classify: nothing but the rows before)",
            "3: with --exit-status, undetermined",
            "4: the output could not be written",
            "5: stopped within the program, for example without memory"};
}

std::vector<std::string> environment() {
    return {"CHIPGAUGE_TO, CHIPGAUGE_LANG: what --to and --lang say where they are not given; the output names them as assumptions",
            "NO_COLOR, CLICOLOR, CLICOLOR_FORCE, TERM=dumb: whether --color auto colors",
            "COLUMNS: the width of a terminal that does not say its own", "PAGER: the program of --pager (default: less -FRX)",
            "LC_ALL, LC_CTYPE, LANG: on a terminal without UTF-8 a text is written in ASCII"};
}

document help_document() {
    document d;
    d.title = "chipgauge: the U.S. export-control metrics of AI chips, and the dated rule lines that they cross";
    d.subtitle = "Usage: chipgauge VERB [ARGUMENTS] [OPTIONS]";
    table t;
    t.columns = {{"Verb", "", false}, {"Arguments", "", false}, {"Does", "", false}};
    for (verb const& v : verbs()) t.rows.push_back({{std::string(v.name)}, {std::string(v.arguments)}, {std::string(v.does)}});
    d.grid(std::move(t));
    d.paragraph("`chipgauge help VERB` says which options a verb takes, with examples; one that it does not use is refused.");
    std::vector<option const*> all;
    for (option const& o : all_options()) all.push_back(&o);
    d.grid(option_table_of(all));
    for (std::string const& each : notes()) d.paragraph(each);
    d.heading("Exit");
    for (std::string const& each : exit_codes()) d.item(each);
    d.heading("Environment");
    for (std::string const& each : environment()) d.item(each);
    d.paragraph(disclaimer(rules_verified_through), tone::muted);
    return d;
}

document help_document(verb const& v) {
    document d;
    d.title = fmt::format("chipgauge {}: {}", v.name, v.does);
    d.subtitle = usage_of(v);
    add_examples(d, v);
    d.heading("Options");
    d.grid(option_table_of(options_of(v)));
    d.paragraph(fmt::format("Formats, the first by default: {}.", v.formats));
    if (v.takes == named::files || v.uses("chip"))
        for (std::string const& each : notes()) d.paragraph(each);
    return d;
}

result help(options const& o) {
    if (o.names.empty()) return {text_of(help_document(), o)};
    verb const* const v = find_verb(o.names[0]);
    if (!v) {
        std::vector<std::string_view> names;
        for (verb const& each : verbs()) names.push_back(each.name);
        throw usage_error("help {}: no such verb; nearest: {}", o.names[0], nearest(o.names[0], names));
    }
    return {text_of(help_document(*v), o)};
}

result version_of_it(options const&) {
    return {fmt::format("chipgauge {}\nrules checked through {}, catalog through {}\n", version, iso(rules_verified_through),
                        iso(catalog_verified_through))};
}
