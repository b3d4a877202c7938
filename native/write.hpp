// One document in the format asked for.
#pragma once

#include "options.hpp"

#include <chipgauge/documents/document.hpp>

/// Everything but JSON of assessments and SVG: `name` is the key of the list in JSON.
std::string write(chipgauge::document const& d, options const& o, std::string_view name);
