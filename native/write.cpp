#include "write.hpp"

#include "ascii.hpp"
#include "usage_error.hpp"

#include <chipgauge/documents/hypothesis.hpp>
#include <chipgauge/writers/citation.hpp>
#include <chipgauge/writers/html.hpp>
#include <chipgauge/writers/markdown.hpp>
#include <chipgauge/writers/text.hpp>

using namespace chipgauge;

namespace {

void say_assumptions(document& d, options const& o) {
    d.title = titled(o.asked, d.title, o.in);
    if (o.assumed.empty()) return;
    if (!d.subtitle.empty()) d.subtitle += o.in(words::cli::between_remarks);
    d.subtitle += o.in(words::cli::assumed_by_the_environment, o.assumed);
}

cited_answer cited(document const& d, options const& o) { return {d.title, "chipgauge " + o.command, o.asked.on, law_of(o.asked)}; }

} // namespace

std::string text_of(document d, options const& o) {
    say_assumptions(d, o);
    std::string text = to_text(d, {o.width, o.color});
    return o.ascii ? in_ascii(text) : text;
}

std::string write(document d, options const& o) {
    if (o.format == output_format::text) return text_of(std::move(d), o);
    say_assumptions(d, o);
    switch (o.format) {
    case output_format::markdown: return to_markdown(d);
    case output_format::html: return to_html(d);
    case output_format::bibtex: return to_bibtex(cited(d, o), o.in);
    case output_format::csl: return to_csl({cited(d, o)}, o.in);
    default: break; // records and pictures are no documents
    }
    throw usage_error(words::cli::no_picture, o.verb);
}

std::string write(std::vector<document> const& all, options const& o) {
    if (o.format == output_format::csl) { // one list
        std::vector<cited_answer> answers;
        for (document const& d : all) answers.push_back(cited(d, o));
        return to_csl(answers, o.in);
    }
    std::string out;
    for (document const& d : all) out += (out.empty() ? "" : "\n") + write(d, o);
    return out;
}
