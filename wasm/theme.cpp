#include "theme.hpp"

#include <algorithm>
#include <cmath>

namespace chipgauge::theme {
namespace {

ImFont* fonts[2] = {};
palette const* current = &light;
float ratio = 0;

ImVec4 vec(ImU32 color, float opacity = 1) {
    ImVec4 v = ImGui::ColorConvertU32ToFloat4(color);
    v.w *= opacity;
    return v;
}

ImFont* font_of(text_style s) { return fonts[s.strong ? 1 : 0]; }

// Designers give the height of an em, Dear ImGui that of a line: of Inter, 2728 above and 680 below the baseline in 2816.
float size_in_pixels(text_style s) { return std::round(static_cast<float>(s.size) * ratio * (2728.0f + 680.0f) / 2816.0f); }

} // namespace

void start(ImFontLoader const* glyphs) {
    for (int i = 0; i < 2; ++i) {
        ImFontConfig how;
        how.FontLoader = glyphs;
        how.FontNo = i ? 600 : 400; // the weight
        how.SizePixels = static_cast<float>(type::body);
        fonts[i] = ImGui::GetIO().Fonts->AddFont(&how);
    }
}

void apply(bool is_dark, float pixel_ratio) {
    palette const* const wanted = is_dark ? &dark : &light;
    if (wanted == current && pixel_ratio == ratio) return;
    current = wanted;
    ratio = pixel_ratio;
    palette const& c = *current;

    ImGuiStyle style;
    style.FontSizeBase = size_in_pixels({});
    style.WindowPadding = style.ItemSpacing = {0, 0};
    style.WindowBorderSize = 0;
    style.PopupBorderSize = style.FrameBorderSize = px(1);
    style.FrameRounding = style.PopupRounding = style.GrabRounding = px(6);
    style.FramePadding = px(10, 8);
    style.ScrollbarSize = px(10);
    style.ScrollbarRounding = px(5);
    style.DisplaySafeAreaPadding = px(8, 8);
    style.HoverStationaryDelay = style.HoverDelayShort = style.HoverDelayNormal = 0; // a delay would need frames to pass
    style.TouchExtraPadding = px(2, 2);

    ImVec4* const of = style.Colors;
    of[ImGuiCol_Text] = vec(c.text);
    of[ImGuiCol_TextDisabled] = vec(c.muted);
    of[ImGuiCol_WindowBg] = vec(c.page);
    of[ImGuiCol_PopupBg] = of[ImGuiCol_FrameBg] = of[ImGuiCol_FrameBgActive] = vec(c.panel);
    of[ImGuiCol_FrameBgHovered] = of[ImGuiCol_HeaderHovered] = vec(c.hover);
    of[ImGuiCol_Header] = of[ImGuiCol_HeaderActive] = vec(c.track);
    of[ImGuiCol_Border] = vec(c.line);
    of[ImGuiCol_BorderShadow] = of[ImGuiCol_ScrollbarBg] = of[ImGuiCol_ModalWindowDimBg] = {};
    of[ImGuiCol_ScrollbarGrab] = vec(c.line);
    of[ImGuiCol_ScrollbarGrabHovered] = of[ImGuiCol_ScrollbarGrabActive] = vec(c.muted, 0.6f);
    ImGui::GetStyle() = style;
}

palette const& colors() { return *current; }

float px(float css) {
    float const pixels = std::round(css * ratio);
    return css > 0 && pixels < 1 ? 1 : pixels;
}
ImVec2 px(float x, float y) { return {px(x), px(y)}; }

ImVec2 size_of(std::string_view text, text_style s) {
    return font_of(s)->CalcTextSizeA(size_in_pixels(s), FLT_MAX, 0, text.data(), text.data() + text.size());
}

float line_height(text_style s) { return px(static_cast<float>(s.size) * 1.5f); }

void draw_text(ImDrawList& list, ImVec2 at, ImU32 color, std::string_view text, text_style s) {
    list.AddText(font_of(s), size_in_pixels(s), {std::round(at.x), std::round(at.y)}, color, text.data(), text.data() + text.size());
}

float draw_paragraph(ImDrawList* list, ImVec2 at, float width, ImU32 color, std::string_view text, text_style s) {
    float const step = line_height(s);
    float height = 0;
    auto const say = [&](std::string_view line) {
        if (list) draw_text(*list, {at.x, at.y + height}, color, line, s);
        height += step;
    };
    // Lines are broken at blanks alone: 3A090.b.1 and 387,672,000 stay whole. Only what no line holds is broken within.
    while (!text.empty()) {
        std::size_t end = 0;
        for (std::size_t at_blank = 0; at_blank < text.size();) {
            std::size_t const next = std::min(text.find_first_of(" \n", at_blank), text.size());
            if (end > 0 && size_of(text.substr(0, next), s).x > width) break;
            end = next;
            if (next < text.size() && text[next] == '\n') break;
            at_blank = next + 1;
        }
        if (size_of(text.substr(0, end), s).x > width) {
            char const* const from = text.data();
            char const* const stop = font_of(s)->CalcWordWrapPosition(size_in_pixels(s), from, from + end, width);
            if (stop > from) end = static_cast<std::size_t>(stop - from);
        }
        end = std::max<std::size_t>(end, 1);
        say(text.substr(0, end));
        text.remove_prefix(end);
        while (!text.empty() && (text[0] == ' ' || text[0] == '\n')) text.remove_prefix(1);
    }
    return height;
}

using_style::using_style(text_style s) { ImGui::PushFont(font_of(s), size_in_pixels(s)); }
using_style::~using_style() { ImGui::PopFont(); }

} // namespace chipgauge::theme
