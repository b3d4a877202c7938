// The room of the selected chip in the picture: how its design can be changed before its classification does.
#pragma once

#include <chipgauge/writers/labels.hpp>

#include "plot_zoom.hpp"
#include "views.hpp"

namespace chipgauge::views {

/// Along the line of the chip's own die area the largest TPP under each line of the law, along its own TPP the die areas at which it
/// meets the next. On TPP and performance density, for a chip whose figures are exact; else nothing.
void draw_headroom(model const&, scale const&, label_space&);

} // namespace chipgauge::views
