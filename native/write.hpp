// A document or a record in the format asked for.
#pragma once

#include "options.hpp"

#include <chipgauge/documents/document.hpp>
#include <chipgauge/readers/typed_suppositions.hpp>
#include <chipgauge/writers/csv.hpp>
#include <chipgauge/writers/json.hpp>

/// A document as text, Markdown or HTML.
std::string write(chipgauge::document d, options const& o);
/// One document after the other: of several chips.
std::string write(std::vector<chipgauge::document> const& all, options const& o);

/// One document as text, whatever the format asked for.
std::string text_of(chipgauge::document d, options const& o);

/// Whether a machine reads the output: a record, not a document.
constexpr bool for_machines(options const& o) { return o.format == output_format::json || o.format == output_format::csv; }

/// A record as JSON or CSV: `tell` is called with the writer. Where somebody else is to be told, nothing is written.
template<class Tell>
std::string write_record(options const& o, Tell tell) {
    std::string out;
    if (o.told_to) {
        tell(*o.told_to);
        return out;
    }
    chipgauge::json_writer json(out);
    chipgauge::csv_writer csv(out, chipgauge::supposed_in_short(o.asked.supposing));
    tell(o.format == output_format::csv ? static_cast<chipgauge::record_writer&>(csv) : json);
    return out;
}
