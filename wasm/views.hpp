// The parts of the page. Each draws into an area, returns the height that it took, and changes the state when asked to; none decides anything.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <chipgauge/readers/typed_figures.hpp>
#include <chipgauge/words/page.hpp>

#include "model.hpp"
#include "state.hpp"
#include "ui.hpp"

namespace chipgauge::views {

namespace say = words::page;
inline constexpr language in{}; ///< that of the program
inline constexpr numerals typed_as = in.speaks() == tongue::fr ? numerals::french : numerals::english;

inline constexpr float edge = 32, narrow_edge = 16, gap = 48; ///< CSS pixels beside and between the columns

float header(state&, date today, ui::area);
float compare_view(model const&, state&, ui::area);
bool fits(std::size_t chips, float width); ///< side by side, in a comparison of this width
float width_for(std::size_t chips);        ///< that they fit in
float plot_view(model const&, state&, ui::area);
float panel_view(model const&, state&, ui::area);
float time_view(model const&, state&, date today, ui::area);

// What the panel shows, one at a time.
float why_view(model const&, ui::area);
float figures_view(model const&, state&, ui::area);
float figure_sliders(state&, ui::area); ///< of a chip of the reader's own
float headroom_view(model const&, ui::area);
float inference_view(model const&, state&, ui::area);
float fleet_view(model const&, state&, ui::area);

// A document, or one of its tables, on the canvas.
float document_view(document const&, ui::area);
float table_view(table const&, ui::area);

// Fields of the header.
void date_field(date& on, date today, reading, ui::area);
void place_field(char const* name, std::string_view label, country& chosen, bool or_same, ui::area);
void reading_field(reading&, ui::area);

/// A figure as the reader types it: with the decimal sign of the language.
std::string as_typed(std::string_view plain);

/// Lets the reader choose a chip of the catalog; opened by the popup's name. The one pressed in this frame, else nullptr.
chip const* chip_picker(char const* name, std::span<chip const* const> shown, ImVec2 at);

/// `21 Nov 2026`; without the day, `Nov 2026`.
std::string words_for(date);
std::string month_for(date);

} // namespace chipgauge::views
