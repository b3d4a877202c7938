#include "controls.hpp"

#include <cmath>

namespace chipgauge::controls {
namespace {

// Fields and lines are separated by characters that no text has.
constexpr char between_fields = '\x1f', between_lines = '\x1e';

struct event {
    act what{};
    ImGuiID to = 0;
    std::string text{};
    int step = 0;
    bool told = false;
};

std::string now, told;
event heard;
ImGuiID edited = 0;
float ratio = 1, scroll = 0;
int depth = 0, dialog_at = 0; // the depth at which an open list begins, 0 for none

void field(std::string_view text) {
    for (char const c : text) now += c == between_fields || c == between_lines ? ' ' : c;
    now += between_fields;
}

void number_field(float pixels) { field(std::to_string(std::lround(pixels / ratio))); }

bool is(act what, ImGuiID id) {
    if (heard.what != what || heard.to != id || heard.told || id == 0) return false;
    heard.told = true;
    return true;
}

} // namespace

void begin_frame(float pixel_ratio, float scrolled) {
    ratio = pixel_ratio;
    scroll = scrolled;
    depth = dialog_at = 0;
    now.clear();
}

void add(control const& c) {
    field(std::to_string(c.id));
    field(std::to_string(static_cast<int>(c.is)));
    number_field(c.at.x);
    number_field(c.at.y + (floating() ? 0 : scroll));
    number_field(c.size.x);
    number_field(c.size.y);
    field(std::to_string(c.traits));
    field(std::to_string(c.step));
    field(std::to_string(c.steps));
    field(c.label);
    field(c.value);
    field(c.hint);
    now.back() = between_lines;
}

void begin(kind is, ImGuiID id, std::string_view label) {
    add({.id = id, .is = is, .label = label});
    ++depth;
    if (is == kind::dialog) dialog_at = depth;
}

void end() {
    add({.is = kind::end});
    if (depth == dialog_at) dialog_at = 0;
    --depth;
}

bool floating() { return dialog_at > 0; }

bool activated(ImGuiID id) { return is(act::activate, id); }
bool focused(ImGuiID id) { return is(act::focus, id); }
bool entered(ImGuiID id) { return is(act::enter, id); }

bool typed(ImGuiID id, std::string& text) {
    bool const changed = is(act::type, id);
    if (changed) text = heard.text;
    return changed;
}

bool cancelled() {
    bool const was = heard.what == act::cancel && !heard.told;
    heard.told = heard.told || was;
    return was;
}

bool stepped(ImGuiID id, int& to) {
    bool const changed = is(act::step, id);
    if (changed) to = heard.step;
    return changed;
}

void end_frame() { heard.told = true; }

ImGuiID editing() { return edited; }

void hear(act what, ImGuiID id, std::string_view text, int step) {
    if (what == act::type) edited = id;
    if (what == act::blur && edited == id) edited = 0;
    heard = {what, id, std::string(text), step, false};
}

std::string_view news() {
    if (now == told) return {};
    told = now;
    return told;
}

std::string_view known() { return told; }

} // namespace chipgauge::controls
