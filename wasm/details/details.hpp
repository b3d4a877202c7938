// What the page loads when a reader asks for it: the documents of its panels, with the notes and sources of the catalog, and the
// comparison to take away. A program of its own, in both languages.
#pragma once

#include <chipgauge/values/date.hpp>
#include <chipgauge/words/language.hpp>

#include <string>
#include <string_view>

namespace chipgauge {

/// What can be asked for: `panel`, of the panel that the address says, as a document in lines (document_lines.hpp); `mirror`, the whole
/// page as documents, in HTML; `picture`, the plot as SVG; `csv`, `json`,
/// `markdown` and `bibtex`, the comparison as the command line writes it; of what lies below the view (web/more.js), as JSON: `story`,
/// `catalog`, `where`, `changes`, `classify`; `with:CHIP`, the address with one chip more; `rows`, of an address and, behind a line end,
/// rows of the reader's own (own_table.hpp).
std::string details(std::string_view what, std::string_view fragment, language, date today);

} // namespace chipgauge
