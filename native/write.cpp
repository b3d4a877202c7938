#include "write.hpp"

#include "usage_error.hpp"

#include <chipgauge/writers/csv.hpp>
#include <chipgauge/writers/html.hpp>
#include <chipgauge/writers/json.hpp>
#include <chipgauge/writers/markdown.hpp>
#include <chipgauge/writers/text.hpp>

std::string write(chipgauge::document const& d, options const& o, std::string_view name) {
    using namespace chipgauge;
    switch (o.format) {
    case output_format::text: return to_text(d, {100, o.color});
    case output_format::json: return to_json(d, name);
    case output_format::csv: return to_csv(d);
    case output_format::markdown: return to_markdown(d);
    case output_format::html: return to_html(d);
    case output_format::svg: break;
    }
    throw usage_error("{}: no picture for this verb; `chipgauge plot` draws one", o.verb);
}
