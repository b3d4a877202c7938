// What holds of every output: it is text, and it parses.
#pragma once

#include "csv_records.hpp"
#include "json_lines.hpp"
#include "targets.hpp"
#include "usage_error.hpp"

#include <chipgauge/readers/plain_text.hpp>

#include <algorithm>
#include <string>

/// UTF-8 without anything that a terminal obeys.
inline void must_be_text(std::string_view output) { MUST(chipgauge::check_text(output).empty()); }

/// What is wrong is said in both languages, whatever was read.
inline void must_be_said(usage_error const& e) {
    for (chipgauge::tongue const t : {chipgauge::tongue::en, chipgauge::tongue::fr}) {
        must_be_text(e.in(t));
        MUST(!e.in(t).empty());
    }
}

/// One JSON object. Line ends stand between tokens only, for within strings they are written as \n.
inline void must_be_json(std::string output) {
    must_be_text(output);
    std::replace(output.begin(), output.end(), '\n', ' ');
    json_lines lines(output);
    MUST(lines.next());
    MUST(!lines.members().empty());
    MUST(!lines.next());
}

/// Records of CSV, all as wide as the first one.
inline void must_be_csv(std::string_view output) {
    must_be_text(output);
    csv_records records(output);
    MUST(records.next());
    std::size_t const width = records.fields().size();
    while (records.next()) MUST(records.fields().size() == width);
}
