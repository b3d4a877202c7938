// Completions for bash, zsh and fish. Chips, countries, paragraphs and the days on which an answer may change are written into them:
// they are of the same version as the program beside which they are installed.
#include "help.hpp"

#include <chipgauge/answers/fleet.hpp>
#include <chipgauge/readers/shipment.hpp>
#include <chipgauge/words/format.hpp>

#include <algorithm>

using namespace chipgauge;

namespace {

/// A chip as it is typed, without a space to be quoted: its model where that finds it, else its id.
std::string typed(chip const& c) {
    std::string name(c.model);
    std::replace(name.begin(), name.end(), ' ', '-');
    return find_chip(name) == &c ? name : std::string(c.id);
}

std::vector<std::string> days_of_change() {
    std::vector<std::string> days{"today"};
    std::vector<date> all;
    for (enacted const& e : the_law) all.push_back(e.rule->effective);
    std::sort(all.begin(), all.end());
    for (date const d : all)
        if (days.back() != iso(d)) days.push_back(iso(d));
    return days;
}

std::vector<std::string> paragraphs() {
    std::vector<std::string> all;
    for (enacted const& e : the_law)
        if (std::string id(e.rule->id.text); std::find(all.begin(), all.end(), id) == all.end()) all.push_back(std::move(id));
    return all;
}

std::string joined(std::vector<std::string> const& words) { return fmt::format("{}", fmt::join(words, " ")); }

std::string chips_typed() {
    std::vector<std::string> all;
    for (chip const* c : catalog::all) all.push_back(typed(*c));
    return joined(all);
}

std::string countries_typed() {
    std::vector<std::string> all;
    for (place const& p : all_places) all.push_back(code_of(p.code));
    return joined(all);
}

std::string verbs_typed() {
    std::vector<std::string> all;
    for (verb const& v : verbs()) all.emplace_back(v.name);
    return joined(all);
}

std::string fleets_typed() {
    std::vector<std::string> all;
    for (fleet_preset const& p : fleet_presets) all.emplace_back(p.name);
    return joined(all);
}

std::string facts_typed() {
    std::vector<std::string> all;
    for (shipment_fact const& f : shipment_facts) all.push_back(std::string(f.key) + "=");
    return joined(all);
}

std::string options_typed(verb const& v) {
    std::vector<std::string> all;
    for (option const* o : options_of(v)) all.push_back("--" + std::string(o->name));
    return joined(all);
}

/// The words for what completes a value; empty for a file, or nothing.
std::string words_for(option const& o) {
    switch (o.with) {
    case completed_by::day: return joined(days_of_change());
    case completed_by::country: return countries_typed();
    case completed_by::paragraph: return joined(paragraphs());
    case completed_by::words: return std::string(o.words);
    case completed_by::chip: return chips_typed();
    case completed_by::nothing:
    case completed_by::file: break;
    }
    return {};
}

std::string words_for(verb const& v) {
    switch (v.takes) {
    case named::chips: return chips_typed();
    case named::countries: return countries_typed();
    case named::fleets: return fleets_typed();
    case named::facts: return facts_typed();
    case named::verbs: return verbs_typed();
    case named::nothing:
    case named::files: break;
    }
    return {};
}

/// `--format` completes with what the verb writes.
std::string words_for(option const& o, verb const& v) { return o.name == "format" ? std::string(v.formats) : words_for(o); }

/// Words that zsh and fish read again: a parenthesis, as in 744.23(a), stands for itself.
std::string escaped_words(std::string_view words) {
    std::string out;
    for (char const c : words) out += c == '(' || c == ')' ? std::string("\\") + c : std::string(1, c);
    return out;
}

/// Within single quotes of a shell.
std::string quoted(std::string_view text) {
    std::string out = "'";
    for (char const c : text) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + "'";
}

} // namespace

std::string bash_completion() {
    std::string out = "# bash completion for chipgauge, written by `chipgauge --generate bash`\n_chipgauge() {\n"
                      "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} verb=compare word words= files=\n"
                      "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n        case $word in\n";
    out += "        " + std::string(verbs().front().name);
    for (verb const& v : verbs().subspan(1)) out += "|" + std::string(v.name);
    out += ") verb=$word; break ;;\n        esac\n    done\n    case $prev in\n";
    for (option const& o : all_options()) {
        if (!o.takes_value() || o.name == "format") continue;
        out += fmt::format("    --{}{}) ", o.name, o.letter ? fmt::format("|-{}", o.letter) : "");
        if (o.with == completed_by::file)
            out += "compopt -o default; COMPREPLY=(); return ;;\n";
        else
            out += fmt::format("{}COMPREPLY=($(compgen -W {} -- \"$cur\")); return ;;\n",
                               o.with == completed_by::paragraph ? "compopt -o filenames; " : "", quoted(words_for(o)));
    }
    out += "    --format) case $verb in\n";
    for (verb const& v : verbs()) out += fmt::format("        {}) words={} ;;\n", v.name, quoted(v.formats));
    out += "        esac\n        COMPREPLY=($(compgen -W \"$words\" -- \"$cur\")); return ;;\n    esac\n    case $verb in\n";
    for (verb const& v : verbs())
        out += fmt::format("    {}) words={}{} ;;\n", v.name, quoted(words_for(v) + " " + options_typed(v)),
                           v.takes == named::files ? "; files=1" : "");
    out += fmt::format("    esac\n    [[ $COMP_CWORD == 1 ]] && words+={}\n", quoted(" " + verbs_typed()));
    out += "    [[ $files && $cur != -* ]] && compopt -o default\n"
           "    COMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n}\ncomplete -F _chipgauge chipgauge\n";
    return out;
}

std::string zsh_completion(language in) {
    std::string out = "#compdef chipgauge\n# zsh completion for chipgauge, written by `chipgauge --generate zsh`\n_chipgauge() {\n"
                      "    local verb=compare word\n    for word in ${words[2,CURRENT-1]}; do\n        case $word in\n        (";
    for (verb const& v : verbs()) out += fmt::format("{}{}", &v == verbs().data() ? "" : "|", v.name);
    out += ") verb=$word; break ;;\n        esac\n    done\n    if (( CURRENT == 2 )) && [[ $words[CURRENT] != -* ]]; then\n"
           "        local -a verbs=(\n";
    for (verb const& v : verbs()) out += fmt::format("            {}\n", quoted(fmt::format("{}:{}", v.name, in(v.says.does))));
    out += "        )\n        _describe verb verbs\n    fi\n    case $verb in\n";
    auto const escaped = [](std::string_view help) {
        std::string text;
        for (char const c : help) text += c == '[' || c == ']' || c == ':' || c == '\\' ? std::string("\\") + c : std::string(1, c);
        return text;
    };
    for (verb const& v : verbs()) {
        out += fmt::format("    ({}) _arguments -s \\\n", v.name);
        for (option const* o : options_of(v)) {
            std::string spec = fmt::format("--{}{}[{}]", o->name, !o->takes_value() ? "" : "=", escaped(in(o->says.help)));
            std::string const candidates = words_for(*o, v);
            if (o->takes_value())
                spec += fmt::format(":{}:{}", in(o->says.value),
                                    o->with == completed_by::file ? "_files"
                                    : candidates.empty()          ? " "
                                                                  : fmt::format("({})", escaped_words(candidates)));
            out += fmt::format("        {} \\\n", quoted(spec));
        }
        std::string const names = words_for(v);
        std::string const rest = v.takes == named::files ? "_files" : names.empty() ? "" : fmt::format("({})", names);
        out += rest.empty() ? "        '1::verb:' ;;\n" : fmt::format("        '1::verb:' {} ;;\n", quoted(fmt::format("*:name:{}", rest)));
    }
    out += "    esac\n}\nif [ \"$funcstack[1]\" = _chipgauge ]; then _chipgauge \"$@\"; else compdef _chipgauge chipgauge; fi\n";
    return out;
}

std::string fish_completion(language in) {
    std::string out = "# fish completion for chipgauge, written by `chipgauge --generate fish`\ncomplete -c chipgauge -f\n";
    for (verb const& v : verbs())
        out += fmt::format("complete -c chipgauge -n __fish_use_subcommand -a {} -d {}\n", v.name, quoted(in(v.says.does)));
    for (verb const& v : verbs()) {
        std::string const behind = quoted(fmt::format("__fish_seen_subcommand_from {}", v.name));
        if (v.takes == named::files)
            out += fmt::format("complete -c chipgauge -n {} -F\n", behind);
        else if (std::string const names = words_for(v); !names.empty())
            out += fmt::format("complete -c chipgauge -n {} -a {}\n", behind, quoted(names));
        for (option const* o : options_of(v)) {
            if (o->common && o->name != "format") continue;
            out += fmt::format("complete -c chipgauge -n {} -l {}{} -d {}\n", behind, o->name,
                               !o->takes_value() ? std::string() : fmt::format(" -x -a {}", quoted(escaped_words(words_for(*o, v)))),
                               quoted(in(o->says.help)));
        }
    }
    for (option const& o : all_options()) {
        if (!o.common || o.name == "format") continue;
        out += fmt::format("complete -c chipgauge -l {}{}{} -d {}\n", o.name, o.letter ? fmt::format(" -s {}", o.letter) : std::string(),
                           !o.takes_value()               ? std::string()
                           : o.with == completed_by::file ? std::string(" -r -F")
                                                          : fmt::format(" -x -a {}", quoted(escaped_words(words_for(o)))),
                           quoted(in(o.says.help)));
    }
    return out;
}
