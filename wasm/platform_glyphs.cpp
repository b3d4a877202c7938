#include <emscripten/em_js.h>
#include <emscripten/emscripten.h>
#include <imgui.h>
#include <imgui_internal.h>
#include <misc/freetype/imgui_freetype.h>

#include <algorithm>
#include <cmath>
#include <cstring>

#include "platform_glyphs.hpp"

// Glyphs come from the browser: a 2D canvas draws each once, in the font that style.css names, and Dear ImGui keeps it. No font is
// loaded and no outlines are read here, and every script is there that the reader's machine can show. To read pixels back from a canvas
// costs more than to draw on it: the glyphs of a frame are drawn on one sheet, which is read once.

// clang-format off
// Finds out once about each glyph of each font, and makes it the pen's.
EM_JS(double, glyph_advance, (int weight, double em, int code), {
    if (!Module.pen) {
        Module.pen = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
        Module.pen.canvas.width = 1024;
        Module.pen.canvas.height = 512;
        Module.family = getComputedStyle(document.documentElement).fontFamily;
        Module.glyphs = new Map();
    }
    const pen = Module.pen, font = weight + " " + em + "px " + Module.family, text = String.fromCharCode(code), key = weight + text + em;
    if (Module.font != font) pen.font = Module.font = font; // to set it again costs as much
    if (!Module.glyphs.has(key)) Module.glyphs.set(key, pen.measureText(text));
    Module.glyph = Module.glyphs.get(key);
    return Module.glyph.width;
});
// Where the ink of that glyph lies, in pixels that are `finer` times as many across: left, top, width and height.
EM_JS(void, glyph_measure, (int finer, int* box), {
    const m = Module.glyph, view = new DataView(HEAPU8.buffer);
    const left = Math.floor(-m.actualBoundingBoxLeft * finer), top = Math.floor(-m.actualBoundingBoxAscent);
    view.setInt32(box, left, true);
    view.setInt32(box + 4, top, true);
    view.setInt32(box + 8, Math.ceil(m.actualBoundingBoxRight * finer) - left, true);
    view.setInt32(box + 12, Math.ceil(m.actualBoundingBoxDescent) - top, true);
});
// On the sheet, with its origin at x and y.
EM_JS(void, glyph_draw, (int code, int finer, int x, int y), {
    Module.pen.setTransform(finer, 0, 0, 1, x, y);
    Module.pen.fillText(String.fromCharCode(code), 0, 0);
});
EM_JS(void, glyph_read, (int width, int height, char* to), {
    const pen = Module.pen;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    HEAPU8.set(new Uint32Array(pen.getImageData(0, 0, width, height).data.buffer).map((color) => color >>> 24), to);
    pen.clearRect(0, 0, width, height);
});
// clang-format on

namespace {

// Designers give the height of an em, Dear ImGui that of a line: of Inter, 2728 above and 680 below the baseline in 2816.
constexpr float above = 2728, below = 680, whole = above + below;

double em_of(ImFontBaked const& baked) { return static_cast<double>(std::round(baked.Size * 2816.0f / whole * 4) / 4); }

bool is_digit(ImWchar code) { return code >= '0' && code <= '9'; }

// Figures stand below each other: each is as wide as the widest.
double advance_of(int weight, double em, ImWchar code) {
    if (!is_digit(code)) return glyph_advance(weight, em, code);
    struct measured {
        int weight;
        double em, widest;
    };
    static ImVector<measured> known;
    for (measured const& each : known)
        if (each.weight == weight && each.em == em) return each.widest;
    double widest = 0;
    for (int digit = '0'; digit <= '9'; ++digit) widest = std::fmax(widest, glyph_advance(weight, em, digit));
    known.push_back({weight, em, widest});
    return widest;
}

/// The sheet: glyphs stand in rows, each apart from its neighbors, until they are taken to their places.
struct sheet {
    static constexpr int width = 1024, height = 512;
    struct glyph {
        ImFontAtlasRectId place;
        int x, y;
    };
    ImVector<glyph> glyphs{};
    int x = 0, y = 0, row = 0;

    void take(ImFontAtlas& atlas) {
        if (glyphs.empty()) return;
        ImVector<char> pixels;
        pixels.resize(width * (y + row));
        glyph_read(width, y + row, pixels.Data);
        for (glyph const& each : glyphs)
            if (ImTextureRect const* const to = ImFontAtlasPackGetRectSafe(&atlas, each.place))
                for (int line = 0; line < to->h; ++line)
                    std::memcpy(atlas.TexData->GetPixelsAt(to->x, to->y + line), pixels.Data + (each.y + line) * width + each.x, to->w);
        glyphs.clear();
        x = y = row = 0;
    }
    /// A free place, if need be after those that stand here were taken away; false for a glyph that no sheet holds.
    bool make_room(ImFontAtlas& atlas, int w, int h) {
        if (w >= width || h >= height) return false;
        if (x + w >= width) {
            x = 0;
            y += row + 1;
            row = 0;
        }
        if (y + h >= height) take(atlas);
        return true;
    }
};

sheet drawn;

bool contains(ImFontAtlas*, ImFontConfig*, ImWchar code) { return code >= ' '; }

bool start_size(ImFontAtlas*, ImFontConfig* src, ImFontBaked* baked, void*) {
    if (src->MergeMode) return true;
    baked->Ascent = std::ceil(baked->Size * above / whole);
    baked->Descent = -std::ceil(baked->Size * below / whole);
    return true;
}

bool load(ImFontAtlas* atlas, ImFontConfig* src, ImFontBaked* baked, void*, ImWchar code, ImFontGlyph* glyph, float* advance_only) {
    if (code < ' ') return false;
    double const em = em_of(*baked), advance = advance_of(static_cast<int>(src->FontNo), em, code);
    if (advance_only) {
        *advance_only = static_cast<float>(advance);
        return true;
    }
    glyph->Codepoint = code;
    glyph->AdvanceX = static_cast<float>(advance);
    double const own = is_digit(code) ? glyph_advance(static_cast<int>(src->FontNo), em, code) : advance; // the pen has this font now
    // Where pixels are large, a glyph that begins between two of them is drawn from finer ones.
    int const finer = baked->Size < 26 ? 2 : 1;
    int box[4] = {};
    glyph_measure(finer, box);
    auto const [left, top, width, height] = box;
    if (width <= 0 || height <= 0 || !drawn.make_room(*atlas, width, height)) return true;
    ImFontAtlasRectId const id = ImFontAtlasPackAddRect(atlas, width, height);
    if (id == ImFontAtlasRectId_Invalid) return false;
    glyph_draw(code, finer, drawn.x - left, drawn.y - top);
    drawn.glyphs.push_back({id, drawn.x, drawn.y});
    drawn.x += width + 1;
    drawn.row = std::max(drawn.row, height);
    // The place alone, to be uploaded; its pixels come when the sheet is read.
    ImTextureRect* const place = ImFontAtlasPackGetRect(atlas, id);
    atlas->Builder->TempBuffer.resize(width * height);
    auto* const pixels = atlas->Builder->TempBuffer.Data;
    std::memset(pixels, 0, static_cast<std::size_t>(width * height));
    float const scale = 1.0f / static_cast<float>(finer), aside = static_cast<float>((advance - own) / 2), baseline = baked->Ascent;
    glyph->X0 = static_cast<float>(left) * scale + aside;
    glyph->X1 = static_cast<float>(left + width) * scale + aside;
    glyph->Y0 = static_cast<float>(top) + baseline;
    glyph->Y1 = static_cast<float>(top + height) + baseline;
    glyph->Visible = true;
    glyph->PackId = id;
    ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, src, glyph, place, pixels, ImTextureFormat_Alpha8, width);
    return true;
}

} // namespace

void chipgauge::platform::finish_glyphs() { drawn.take(*ImGui::GetIO().Fonts); }

// The place where Dear ImGui asks for a font loader other than its own, see imconfig.h.
ImFontLoader const* ImGuiFreeType::GetFontLoader() {
    static ImFontLoader loader;
    loader.Name = "2D canvas";
    loader.FontSrcContainsGlyph = contains;
    loader.FontBakedInit = start_size;
    loader.FontBakedLoadGlyph = load;
    return &loader;
}
