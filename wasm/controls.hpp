// What of a frame can be pressed, chosen or typed in, as the browser has to know it: the names that assistive technology speaks, the
// places that focus goes to. The views say it while they draw; controls.js keeps an element for each.
#pragma once

#include <imgui.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace chipgauge::controls {

enum class kind : std::uint8_t { button, link, tab, option, entry, slider, heading, note, group, dialog, tabs, options, points, end };

/// What holds of a control beside its words, as bits.
enum trait : unsigned { chosen = 1, opens = 2, open = 4, wrong = 8, toggles = 16 };

struct control {
    ImGuiID id = 0;
    kind is = kind::button;
    std::string_view label{};
    std::string_view value{}; ///< what an entry holds, where a link leads, what a slider says
    std::string_view hint{};  ///< what more is to be said: a hint of an entry, a complaint
    ImVec2 at{}, size{};      ///< on the screen, in device pixels
    unsigned traits = 0;
    int step = 0, steps = 0; ///< of a slider
};

// While a frame is drawn.
void begin_frame(float pixel_ratio, float scrolled);
void add(control const&);
void begin(kind, ImGuiID, std::string_view label = {}); ///< a group; what is added until end() lies in it
void end();
bool floating(); ///< in a list that is open: its places are those of the window, the others' those of the page

// What the reader did since the last frame; each is told once.
bool activated(ImGuiID);
bool focused(ImGuiID);             ///< came into focus
bool typed(ImGuiID, std::string&); ///< the text of an entry, when it changed
bool entered(ImGuiID);             ///< Enter in an entry
bool cancelled();                  ///< Escape
bool stepped(ImGuiID, int& to);    ///< a slider
void end_frame();                  ///< forgets what nobody asked for

/// The entry that is being typed in, 0 for none: its text is the reader's until it is left.
ImGuiID editing();

// What the platform calls.
enum class act : int { activate, focus, blur, type, enter, cancel, step };
void hear(act, ImGuiID, std::string_view text, int step);

/// The controls of the last frame, one a line, or an empty text if they are those that were told last.
std::string_view news();

/// The same as they were told last.
std::string_view known();

} // namespace chipgauge::controls
