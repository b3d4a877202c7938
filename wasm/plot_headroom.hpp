// The room of the selected chip in the picture: how its design can be changed before its classification does.
#pragma once

#include <chipgauge/writers/labels.hpp>

#include <string>
#include <vector>

#include "plot_zoom.hpp"
#include "views.hpp"

namespace chipgauge::views {

/// A design that the chip could be, the last one before a line, and where its figure stands.
struct turn {
    ImVec2 at{};
    std::string words{};
    box label{};
};

/// Draws the line of the chip's own die area with the largest TPP under each line of the law, and that of its own TPP with the die areas
/// at which it meets the next. On TPP and performance density, for a chip whose figures are exact; else nothing.
std::vector<turn> draw_headroom(model const&, scale const&, label_space&);

/// Their figures, above all marks.
void name_turns(std::vector<turn> const&);

} // namespace chipgauge::views
