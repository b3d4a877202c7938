// Type, spacing and color of the page, light and dark. Sizes are given in CSS pixels and come back in device pixels.
#pragma once

#include <imgui.h>

#include <string_view>

namespace chipgauge::theme {

/// What a color means. A region or a bar is filled with `fill`; words are written in `ink`, which is readable on all of the page.
struct shade {
    ImU32 fill = 0, ink = 0;
};

struct palette {
    ImU32 page = 0, panel = 0, line = 0, text = 0, muted = 0, accent = 0, track = 0, hover = 0, border = 0;
    shade in_a{}, in_b{}, clear{}, letter{}, unknown{};
};

/// `0xRRGGBB`, as designers write it, in the order of Dear ImGui.
constexpr ImU32 rgb(unsigned hex) { return IM_COL32((hex >> 16) & 255, (hex >> 8) & 255, hex & 255, 255); }
constexpr ImU32 faded(ImU32 color, float opacity) {
    return (color & ~IM_COL32_A_MASK) | (static_cast<ImU32>(opacity * 255.0f + 0.5f) << IM_COL32_A_SHIFT);
}

// style.css repeats these; tests/browser compares the two.
inline constexpr palette light{rgb(0xFAFAF7),
                               rgb(0xFFFFFF),
                               rgb(0xE3E2DC),
                               rgb(0x1B1D1F),
                               rgb(0x62666A),
                               rgb(0x1F5FA8),
                               rgb(0xEAE9E4),
                               rgb(0xF1F0EB),
                               rgb(0x868B90),
                               {rgb(0xC8472B), rgb(0xB53C22)},
                               {rgb(0xD9922E), rgb(0x8A5A0E)},
                               {rgb(0x2F7F6F), rgb(0x27705F)},
                               {rgb(0x7B5EA7), rgb(0x6F529B)},
                               {rgb(0x8A8F94), rgb(0x62676C)}};
inline constexpr palette dark{rgb(0x141618),
                              rgb(0x1B1E21),
                              rgb(0x2C3034),
                              rgb(0xE8E6E1),
                              rgb(0x9BA0A5),
                              rgb(0x6AA6E8),
                              rgb(0x282C30),
                              rgb(0x23272B),
                              rgb(0x6E757C),
                              {rgb(0xE46A4B), rgb(0xEF8268)},
                              {rgb(0xE5AC52), rgb(0xE5AC52)},
                              {rgb(0x4FA894), rgb(0x57B29E)},
                              {rgb(0xA68BD0), rgb(0xB09AD6)},
                              {rgb(0x8A8F94), rgb(0x9BA0A5)}};

/// Sizes of type, in CSS pixels.
enum class type { small = 11, body = 13, heading = 15, title = 20 };

struct text_style {
    type size = type::body;
    bool strong = false;
};
inline constexpr text_style small{type::small}, strong{type::body, true};

/// Once, when Dear ImGui has a context: two weights of the font that the loader draws.
void start(ImFontLoader const* glyphs);

/// Before each frame: a no-op unless something changed.
void apply(bool is_dark, float pixel_ratio);

palette const& colors();
float px(float css); ///< whole device pixels, at least one for a hairline
ImVec2 px(float x, float y);

// Text is placed by hand, so that numbers align and nothing depends on a cursor.
ImVec2 size_of(std::string_view, text_style);
float line_height(text_style);
void draw_text(ImDrawList&, ImVec2 at, ImU32, std::string_view, text_style = {});

/// The same, broken into lines within `width`; returns the height. Draws nothing without a list.
float draw_paragraph(ImDrawList*, ImVec2 at, float width, ImU32, std::string_view, text_style = {});

/// Dear ImGui's own widgets in this style, until the end of the scope.
class using_style {
  public:
    explicit using_style(text_style);
    ~using_style();
    using_style(using_style const&) = delete;
    using_style& operator=(using_style const&) = delete;
};

} // namespace chipgauge::theme
