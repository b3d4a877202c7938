// One document in the format asked for.
#pragma once

#include "options.hpp"

#include <chipgauge/documents/document.hpp>

/// Everything but JSON of assessments and SVG: `name` is the key of the list in JSON.
std::string write(chipgauge::document d, options const& o, std::string_view name);
/// One document after the other: of several chips.
std::string write(std::vector<chipgauge::document> const& all, options const& o, std::string_view name);

/// One document as text, whatever the format asked for.
std::string text_of(chipgauge::document d, options const& o);
