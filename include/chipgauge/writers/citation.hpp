// An answer to cite: BibTeX, and CSL-JSON for reference managers. What was asked, on which day, of which version and which law.
#pragma once

#include <chipgauge/answers/fingerprint.hpp>
#include <chipgauge/chips/catalog/catalog.hpp>
#include <chipgauge/documents/document.hpp>
#include <chipgauge/law/us/the_law.hpp>
#include <chipgauge/version.hpp>
#include <chipgauge/words/citation.hpp>
#include <chipgauge/writers/json.hpp>

namespace chipgauge {

/// An answer: its title, the command that reproduces it, and the day that it was asked about.
struct cited_answer {
    std::string title{}, command{};
    date on{};
    rulebook law = the_law; ///< by which it was judged
};

namespace detail {

/// What a later reader needs to get the same answer, or to know why it is another one.
inline std::string reproduced_from(rulebook const& law, language in) {
    return in(words::cited_version, version, in.day(rules_verified_through), fingerprint_of(law).hexadecimal(),
              fingerprint_of(catalog::all).hexadecimal());
}

/// The same answer has the same key, another one another.
inline std::string citation_key(cited_answer const& a) {
    fingerprint f;
    f.add(std::string_view(a.title));
    f.add(std::string_view(a.command));
    f.add(a.on);
    return "chipgauge-" + iso(a.on) + "-" + std::string(std::string_view(f.hexadecimal()).substr(0, 8));
}

/// For TeX: its own characters escaped.
inline std::string for_tex(std::string_view text) {
    std::string out;
    for (char const c : text) {
        if (c == '\\' || c == '~' || c == '^') {
            out += c == '\\' ? "\\textbackslash{}" : c == '~' ? "\\textasciitilde{}" : "\\textasciicircum{}";
            continue;
        }
        if (std::string_view("&%$#_{}").find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

} // namespace detail

inline std::string to_bibtex(cited_answer const& a, language in = {}) {
    using detail::for_tex;
    return fmt::format(
        "@misc{{{},\n  author = {{{{chipgauge}}}},\n  title = {{{{{}}}}},\n  year = {{{}}},\n  howpublished = {{\\texttt{{{}}}}},\n"
        "  note = {{{}}}\n}}\n",
        detail::citation_key(a), for_tex(a.title), a.on.year, for_tex(a.command), for_tex(detail::reproduced_from(a.law, in)));
}

/// Items of CSL-JSON, as reference managers import them.
inline void write_csl(record_writer& out, cited_answer const& a, language in) {
    out.open_record();
    out.text("id", detail::citation_key(a));
    out.text("type", "software");
    out.text("title", a.title);
    out.open_list("author");
    out.open_record();
    out.text("literal", "chipgauge");
    out.close();
    out.close();
    out.text("version", version);
    out.open_record("issued");
    out.open_list("date-parts");
    out.open_list({});
    for (int const part : {int(a.on.year), int(a.on.month), int(a.on.day)}) out.number({}, part);
    out.close();
    out.close();
    out.close();
    out.text("annote", a.command);
    out.text("note", detail::reproduced_from(a.law, in));
    out.text("language", code_of(in.speaks()));
    out.close();
}

inline std::string to_csl(std::vector<cited_answer> const& all, language in = {}) {
    std::string text;
    json_writer out(text);
    out.open_list({}, presence::always);
    for (cited_answer const& a : all) write_csl(out, a, in);
    out.close();
    return text;
}

} // namespace chipgauge
