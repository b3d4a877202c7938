// chipgauge.1, in the macros of man(7).
#include "help.hpp"

#include <chipgauge/words/format.hpp>

using namespace chipgauge;

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
    void section(std::string_view title) { out_ += fmt::format(".SH {}\n", title); }
    void part(std::string_view title) { out_ += fmt::format(".SS {}\n", escaped(title)); }
    void paragraph(std::string_view text) { out_ += fmt::format(".PP\n{}\n", escaped(text)); }
    void item(std::string_view what, std::string_view means) {
        out_ += fmt::format(".TP\n\\fB{}\\fR\n{}\n", escaped(what), escaped(means));
    }
    /// `0: done`: what stands before the colon, and what it means.
    void item(std::string_view line) {
        std::size_t const colon = line.find(": ");
        item(line.substr(0, colon), line.substr(colon + 2));
    }
    void raw_line(std::string_view line) { (out_ += line) += '\n'; }
    std::string take() { return std::move(out_); }

  private:
    std::string out_;
};

void add_verb(page& p, verb const& v) {
    p.part(v.arguments.empty() ? std::string(v.name) : fmt::format("{} {}", v.name, v.arguments));
    p.paragraph(v.does);
    std::string own;
    for (option const* o : options_of(v))
        if (!o->common) own += fmt::format("{}--{}", own.empty() ? "" : ", ", o->name);
    if (!own.empty()) p.paragraph(fmt::format("Takes {}.", own));
    p.paragraph(fmt::format("Formats, the first by default: {}.", v.formats));
    for (example const& e : v.examples)
        if (!e.command.empty()) p.item(fmt::format("chipgauge {}", e.command), e.shows);
}

} // namespace

std::string man_page() {
    page p;
    p.raw_line(fmt::format(".TH CHIPGAUGE 1 {} \"chipgauge {}\" \"User Commands\"", iso(rules_verified_through), version));
    p.section("NAME");
    p.raw_line("chipgauge \\- the U.S. export\\-control metrics of AI chips, and the dated rule lines that they cross");
    p.section("SYNOPSIS");
    p.raw_line(".B chipgauge\n.I VERB\n[\\fIARGUMENTS\\fR] [\\fIOPTIONS\\fR]");
    p.section("DESCRIPTION");
    for (std::string const& each : notes()) p.paragraph(each);
    p.section("VERBS");
    for (verb const& v : verbs()) add_verb(p, v);
    p.section("OPTIONS");
    p.paragraph("A verb refuses an option that it does not use.");
    for (option const& o : all_options()) p.item(as_written(o), o.help);
    p.section("\"EXIT STATUS\"");
    for (std::string const& each : exit_codes()) p.item(each);
    p.section("ENVIRONMENT");
    for (std::string const& each : environment()) p.item(each);
    p.section("NOTES");
    p.paragraph(disclaimer(rules_verified_through));
    return p.take();
}
