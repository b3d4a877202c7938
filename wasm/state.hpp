// What the page shows, and the part of its address after '#' that says the same: #chips=h20,h100&on=2026-11-21&to=CN
#pragma once

#include <chipgauge/answers/fleet.hpp>
#include <chipgauge/answers/plot_axes.hpp>
#include <chipgauge/assess.hpp>
#include <chipgauge/chips/catalog/catalog.hpp>
#include <chipgauge/chips/inference.hpp>
#include <chipgauge/readers/question.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace chipgauge {

inline constexpr std::size_t most_compared = 10;

/// What is said of the selected chip, or of several.
enum class panel : std::uint8_t { why, figures, headroom, inference, fleet };
inline constexpr std::string_view panel_names[] = {"why", "figures", "headroom", "inference", "fleet"};

/// What is asked of the fleet beyond its sums, as a link and the command line write it. The details read it (details/fleet_panel.hpp).
struct asked_of_fleet {
    std::string price{}, until{}, flop{}, utilization{};
    friend bool operator==(asked_of_fleet const&, asked_of_fleet const&) = default;
};
struct fleet_wish {
    std::string_view key{};
    std::string asked_of_fleet::*said = nullptr;
};
inline constexpr fleet_wish fleet_wishes[] = {{"price", &asked_of_fleet::price},
                                              {"until", &asked_of_fleet::until},
                                              {"flop", &asked_of_fleet::flop},
                                              {"utilization", &asked_of_fleet::utilization}};
inline constexpr std::size_t longest_wish = 60;

/// A question, and what is shown of its answer.
struct state : question {
    few<chip const*, most_compared> chips{};
    chip const* selected = nullptr; ///< the one that is explained; one of `chips` or any other of the catalog
    panel beside = panel::why;
    few<fleet_part, most_kinds> fleet{};
    asked_of_fleet asked{};
    language_model model{};
    plot_axis x = plot_axis::tpp, y = plot_axis::density; ///< of the picture; they differ
    std::string more{};                                   ///< which of the parts below is open, and how: theirs alone to read (web/more.js)
    std::string_view lang{};                              ///< `en` or `fr`, when the reader chose; empty while the browser's own holds

    friend bool operator==(state const&, state const&) = default;
};

/// H20, H100, H200 and A100 to China.
state default_state(date today);

/// Reads what a link says, where `chip=` makes chips of the reader's own and `@1` names the first of them. Each piece that is missing
/// or makes no sense keeps its default; what made no sense is added to `unread`, to be shown.
state read_fragment(std::string_view fragment, state const& defaults, std::vector<std::string>* unread = nullptr);
std::string to_fragment(state const&);

question question_of(state const&);
plot_axes axes_of(state const&);

void add_chip(state&, chip const&);
void remove_chip(state&, chip const&); ///< the last one stays

/// A chip of the reader's own: an empty one, or one with the figures of another to change.
void add_own_chip(state&, chip const* like = nullptr);

/// The same question as the command line asks it.
std::string command_of(state const&);

/// Puts a chip in the place of another wherever that one stands.
void replace_chip(state&, chip const& old, chip const& by);

} // namespace chipgauge
