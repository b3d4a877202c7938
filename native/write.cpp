#include "write.hpp"

#include "ascii.hpp"
#include "usage_error.hpp"

#include <chipgauge/writers/csv.hpp>
#include <chipgauge/writers/html.hpp>
#include <chipgauge/writers/json.hpp>
#include <chipgauge/writers/markdown.hpp>
#include <chipgauge/writers/text.hpp>

using namespace chipgauge;

namespace {

void say_assumptions(document& d, options const& o) {
    if (!o.assumed.empty()) d.subtitle += fmt::format("{}assumed by the environment: {}", d.subtitle.empty() ? "" : "; ", o.assumed);
}

} // namespace

std::string text_of(document d, options const& o) {
    say_assumptions(d, o);
    std::string text = to_text(d, {o.width, o.color});
    return o.ascii ? in_ascii(text) : text;
}

std::string write(document d, options const& o, std::string_view name) {
    if (o.format == output_format::text) return text_of(std::move(d), o);
    say_assumptions(d, o);
    switch (o.format) {
    case output_format::json: return to_json(d, name);
    case output_format::csv: return to_csv(d);
    case output_format::markdown: return to_markdown(d);
    case output_format::html: return to_html(d);
    case output_format::text:
    case output_format::svg: break;
    }
    throw usage_error("{}: no picture for this verb; `chipgauge plot` draws one", o.verb);
}

std::string write(std::vector<document> const& all, options const& o, std::string_view name) {
    if (all.size() > 1 && o.format == output_format::json) throw usage_error("{} --format json: one chip at a time", o.verb);
    std::string out;
    for (document const& d : all) out += (out.empty() ? "" : "\n") + write(d, o, name);
    return out;
}
