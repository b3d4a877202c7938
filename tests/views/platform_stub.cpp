// Stands in for the browser: the views run without one, and without a GPU.
#include "platform_stub.hpp"

#include "details/details.hpp"

#include <imgui.h>
#include <imgui_internal.h>
#include <misc/freetype/imgui_freetype.h>

#include <utility>

// Where the browser draws glyphs, here are their places alone: about as wide as Inter's, and nothing in them.
ImFontLoader const* ImGuiFreeType::GetFontLoader() {
    static ImFontLoader loader;
    loader.Name = "places";
    loader.FontSrcContainsGlyph = [](ImFontAtlas*, ImFontConfig*, ImWchar code) { return code >= ' '; };
    loader.FontBakedInit = [](ImFontAtlas*, ImFontConfig*, ImFontBaked* baked, void*) {
        baked->Ascent = baked->Size * 0.8f;
        baked->Descent = baked->Size * -0.2f;
        return true;
    };
    loader.FontBakedLoadGlyph = [](ImFontAtlas*, ImFontConfig*, ImFontBaked* baked, void*, ImWchar code, ImFontGlyph* glyph, float* only) {
        float const advance = baked->Size * (code == ' ' || code == '.' || code == ',' || code == 'i' || code == 'l' ? 0.24f : 0.49f);
        if (only) {
            *only = advance;
        } else {
            glyph->Codepoint = code;
            glyph->AdvanceX = advance;
        }
        return true;
    };
    return &loader;
}

namespace chipgauge::platform {

stub said;

float pixel_ratio() { return said.ratio; }
bool dark() { return said.is_dark; }
bool touching() { return false; }
date today() { return {2026, 11, 21}; }
pinch pinched(ImVec2, ImVec2) { return std::exchange(said.pinched, {}); }
ImFontLoader const* glyphs() { return ImGuiFreeType::GetFontLoader(); }
embedding embedded() { return said.part; }
void open_whole(std::string_view fragment) { said.opened = "#" + std::string(fragment); }
void redraw() {}
float scroll() { return 0; }
void set_scroll(float) {}
void set_height(float pixels) { said.height = pixels; }
void capture_wheel(bool) {}
bool seen() { return said.is_seen; }
void set_fragment(std::string_view text, int step, when at) {
    said.when = at;
    said.fragment = text;
    said.step = step;
    ++said.written;
}
void picture(std::string_view fragment) { said.picture = chipgauge::details("picture", fragment, {}, today()); }
void mirror(std::string_view fragment) { said.mirror = chipgauge::details("mirror", fragment, {}, today()); }
void announce(std::string_view text) { said.answer = text; }
void open(std::string_view url) { said.opened = url; }
detail_lines details(std::string_view fragment) {
    if (said.details != detail_lines::here) return {said.details, {}};
    said.lines = chipgauge::details("panel", fragment, {}, today());
    return {detail_lines::here, said.lines};
}
void save(file what, std::string_view fragment) {
    if (what == file::svg || what == file::png) return picture(fragment);
    constexpr std::string_view kinds[] = {"csv", "json", "markdown", "bibtex"};
    said.saved = chipgauge::details(kinds[static_cast<int>(what)], fragment, {}, today());
}
void copy(std::string_view text) { said.copied = text; }
void copy_link(std::string_view fragment) { said.copied = "#" + std::string(fragment); }

} // namespace chipgauge::platform
