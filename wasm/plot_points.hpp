// The chips of the picture: where each stands, its mark and its name, and how it answers to a pointer and to keys.
#pragma once

#include <chipgauge/writers/labels.hpp>

#include <string>
#include <vector>

#include "plot_zoom.hpp"
#include "views.hpp"

namespace chipgauge::views {

struct dot {
    plot_point const* point = nullptr;
    ImVec2 at{};
    bool somewhere = false; ///< no figure is preferred: only the bar says where
    ImVec2 beyond{};        ///< where it lies from a picture that does not reach it
};

struct dots {
    std::vector<dot> chosen, others;
    std::string absent; ///< the names of chosen chips that have no place in the picture
};

dots dots_of(scale const&, plot const&);

/// A shape beside the color: circles are in 3A090.a, diamonds in .b, squares in none, triangles need a license by letter alone.
void mark(ImDrawList&, ImVec2 at, tone is, ImU32 fill);

/// Keeps names of other things away from the marks of chosen chips.
void reserve(dots const&, label_space&);

/// Marks, bars and names, those of the reader's own choice last and on top.
void draw(dots const&, scale const&, chip const* selected, label_space&);

/// Each point is a button to keys and assistive technology.
void answer_to_keys(dots const&, state&);

/// Beside a point whose chip is explained and not compared: what puts it among the others.
void offer_to_join(dots const&, scale const&, state&);

/// The nearest point within reach of the pointer is lit, says what it is, and is chosen when pressed.
void answer_to_pointer(dots const&, state&, bool pressed);

} // namespace chipgauge::views
