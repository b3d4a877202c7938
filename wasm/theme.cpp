#include "theme.hpp"

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

void start(std::string_view regular, std::string_view semibold) {
    std::string_view const files[] = {regular, semibold};
    for (int i = 0; i < 2; ++i) {
        ImFontConfig how;
        how.FontDataOwnedByAtlas = false;
        // Dear ImGui takes a pointer to non-const and writes only when it owns the bytes.
        fonts[i] = ImGui::GetIO().Fonts->AddFontFromMemoryTTF(const_cast<char*>(files[i].data()), static_cast<int>(files[i].size()),
                                                              static_cast<float>(type::body), &how);
    }
    ImGui::GetIO().ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
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
    of[ImGuiCol_Text] = of[ImGuiCol_InputTextCursor] = vec(c.text);
    of[ImGuiCol_TextDisabled] = vec(c.muted);
    of[ImGuiCol_WindowBg] = vec(c.page);
    of[ImGuiCol_PopupBg] = of[ImGuiCol_FrameBg] = of[ImGuiCol_FrameBgActive] = vec(c.panel);
    of[ImGuiCol_FrameBgHovered] = of[ImGuiCol_HeaderHovered] = vec(c.hover);
    of[ImGuiCol_Header] = of[ImGuiCol_HeaderActive] = vec(c.track);
    of[ImGuiCol_Border] = vec(c.line);
    of[ImGuiCol_BorderShadow] = of[ImGuiCol_ScrollbarBg] = of[ImGuiCol_ModalWindowDimBg] = {};
    of[ImGuiCol_ScrollbarGrab] = vec(c.line);
    of[ImGuiCol_ScrollbarGrabHovered] = of[ImGuiCol_ScrollbarGrabActive] = vec(c.muted, 0.6f);
    of[ImGuiCol_TextSelectedBg] = vec(c.accent, 0.3f);
    of[ImGuiCol_NavCursor] = vec(c.accent);
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
    float const size = size_in_pixels(s), step = line_height(s);
    char const* line = text.data();
    char const* const end = line + text.size();
    float height = 0;
    while (line < end) {
        char const* const next = font_of(s)->CalcWordWrapPosition(size, line, end, width);
        char const* const stop = next > line ? next : line + 1;
        if (list) draw_text(*list, {at.x, at.y + height}, color, {line, static_cast<std::size_t>(stop - line)}, s);
        height += step;
        line = stop;
        while (line < end && (*line == ' ' || *line == '\n')) ++line;
    }
    return height;
}

using_style::using_style(text_style s) { ImGui::PushFont(font_of(s), size_in_pixels(s)); }
using_style::~using_style() { ImGui::PopFont(); }

} // namespace chipgauge::theme
