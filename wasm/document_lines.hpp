// A document as one text and back: how it comes from one program of the page to the other.
#pragma once

#include <chipgauge/documents/document.hpp>

#include <string>
#include <string_view>

namespace chipgauge {

std::string to_lines(document const&);
document document_of(std::string_view lines);

} // namespace chipgauge
