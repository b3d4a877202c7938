// chipgauge.1, in the macros of man(7).
#include "help.hpp"

#include <chipgauge/words/cli_help.hpp>
#include <chipgauge/words/format.hpp>

using namespace chipgauge;

namespace said = chipgauge::words::cli;

namespace {

/// A text for roff: hyphens that are typed stay hyphens, and no line begins with a control character.
std::string escaped(std::string_view text) {
    std::string out;
    for (char const c : text) {
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else if (c == '\'')
            out += "\\(aq";
        else if (c == '.' && out.empty())
            out += "\\&.";
        else
            out += c;
    }
    return out;
}

class page {
  public:
    void section(std::string_view title) { out_ += fmt::format(".SH \"{}\"\n", title); }
    void part(std::string_view title) { out_ += fmt::format(".SS {}\n", escaped(title)); }
    void paragraph(std::string_view text) { out_ += fmt::format(".PP\n{}\n", escaped(text)); }
    void item(std::string_view what, std::string_view means) {
        out_ += fmt::format(".TP\n\\fB{}\\fR\n{}\n", escaped(what), escaped(means));
    }
    void raw_line(std::string_view line) { (out_ += line) += '\n'; }
    std::string take() { return std::move(out_); }

  private:
    std::string out_;
};

void add_verb(page& p, verb const& v, language in) {
    std::string title(v.name);
    if (!v.says.arguments.empty()) (title += ' ') += in(v.says.arguments);
    p.part(title);
    p.paragraph(in(v.says.does));
    std::string own;
    for (option const* o : options_of(v))
        if (!o->common) own += fmt::format("{}--{}", own.empty() ? "" : ", ", o->name);
    if (!own.empty()) p.paragraph(in(said::man_takes, own));
    p.paragraph(in(said::formats, v.formats));
    for (std::size_t i = 0; i < std::size(v.examples); ++i)
        if (!v.examples[i].empty()) p.item(fmt::format("chipgauge {}", v.examples[i]), in(v.says.shows[i]));
}

void add_meanings(page& p, phrase const& title, std::span<said::meaning const> all, language in) {
    p.section(in(title));
    for (said::meaning const& each : all) p.item(each.of, in(each.means));
}

} // namespace

std::string man_page(language in) {
    page p;
    p.raw_line(fmt::format(".TH CHIPGAUGE 1 {} \"chipgauge {}\" \"{}\"", iso(rules_verified_through), version, in(said::man_manual)));
    p.section(in(said::man_name));
    p.raw_line(fmt::format("chipgauge \\- {}", escaped(in(said::summary))));
    p.section(in(said::man_synopsis));
    p.raw_line(fmt::format(".B chipgauge\n.I {}\n[\\fIARGUMENTS\\fR] [\\fIOPTIONS\\fR]", in(said::verb_in_usage)));
    p.section(in(said::man_description));
    for (std::string const& each : notes(in)) p.paragraph(each);
    p.section(in(said::man_verbs));
    for (verb const& v : verbs()) add_verb(p, v, in);
    p.section(in(said::man_options));
    p.paragraph(in(said::man_unused));
    for (option const& o : all_options()) p.item(as_written(o, in), in(o.says.help));
    add_meanings(p, said::man_exit, said::exit_codes, in);
    add_meanings(p, said::man_environment, said::environment, in);
    p.section(in(said::man_notes));
    p.paragraph(disclaimer(rules_verified_through, in));
    return p.take();
}
