// The few controls of the page: links, quiet buttons, fields that open a list. Reached by mouse, finger and keyboard alike.
#pragma once

#include <imgui.h>

#include <string>
#include <string_view>

#include "controls.hpp"
#include "theme.hpp"

namespace chipgauge::ui {

/// A part of the page, in device pixels on the screen. A view draws into one and returns the height that it took.
struct area {
    ImVec2 at{};
    float width = 0;
};

ImDrawList& canvas();
void hairline(float left, float right, float y);

enum class align { left, center, right };

/// One line of text; `x` is its left end, its middle or its right end. Cut with an ellipsis beyond `width`, when that is given.
ImVec2 text(ImVec2 at, std::string_view, ImU32, theme::text_style = {}, align = align::left, float width = 0);

/// What happened to a control in this frame.
struct touch {
    bool pressed = false, hovered = false;
};

/// A place that reacts and draws nothing. `name` is unique within the current ID scope, `words` say what it does.
touch spot(std::string_view name, ImVec2 at, ImVec2 size, std::string_view words, unsigned traits = 0,
           controls::kind is = controls::kind::button, std::string_view value = {});

/// Says to assistive technology what the next part of the page is.
void heading(std::string_view words);

/// Draws the heading of a part of the page too, with what it is about beside it, or below it where there is no room. Returns its height.
float heading(area where, std::string_view words, std::string_view aside);

/// Words that act or lead somewhere, in the accent color.
bool link(std::string_view name, ImVec2 at, std::string_view words, theme::text_style = {}, align = align::left,
          std::string_view spoken = {}, std::string_view url = {});

/// A citation: opens in a new tab.
void citation(std::string_view name, ImVec2 at, std::string_view words, std::string_view url, theme::text_style = {}, align = align::left);

/// A label above a box with a value; pressing it opens the popup of the same name.
void field(std::string_view name, area, std::string_view label, std::string_view value);
float field_height();

/// A label above a text to edit in place; true when it changed. `hint` shows while there is none; `complaint` says what is wrong.
bool entry(std::string_view name, area, std::string_view label, std::string& text, std::string_view hint = {},
           std::string_view complaint = {});

/// A label with a value, above a track to drag along or to step along by keys; true when `part`, from 0 to 1, changed. Below 0 it is
/// nowhere. `spoken` names it to assistive technology.
bool slider(std::string_view name, area, std::string_view label, std::string_view spoken, std::string_view value, float& part);
float slider_height();

/// Begins the popup of `name`, if it is open, below (or above) its opener. End it with end_popup() when this returns true.
bool begin_popup(char const* name, ImVec2 at, ImVec2 size, std::string_view words);
void end_popup();

/// A line in a popup.
bool choice(std::string_view words, std::string_view aside, bool chosen);

/// The lines of a popup that scroll, between the two.
void begin_choices(std::string_view words);
void end_choices();

/// A text field over the width of a popup, empty and focused when the popup appears; true when Enter was pressed in it.
bool search(std::string_view hint, std::string& text);

/// Words that explain what the pointer, or the keyboard, is on.
void tooltip(std::string_view words);

/// Whether `words` contains `part`, case aside; for the short lists of the page.
bool matches(std::string_view words, std::string_view part);

} // namespace chipgauge::ui
