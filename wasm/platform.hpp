// The seam between the page's program and the browser. The program sees device pixels, Dear ImGui and this header.
#pragma once

#include <chipgauge/values/date.hpp>

#include <imgui.h>

#include <string_view>

struct ImFontLoader;

namespace chipgauge::platform {

/// Copied; the browser refused; what writes the file could not be loaded.
enum class outcome_of_taking : int { copied, refused, missing };

/// What a program of the page is made of. Everything runs on one thread and only after something happened.
struct program {
    void (*start)();                    ///< once, when Dear ImGui has a context: fonts, style
    void (*frame)();                    ///< between NewFrame and Render
    void (*fragment)(std::string_view); ///< what follows '#' in the address: once after start, then on every change
    unsigned (*background)();           ///< 0xAABBGGRR
    void (*picture)();                  ///< the picture of the document is wanted, to be printed
    void (*details_came)();             ///< what details() was asked for is there, or will not come
    void (*taken)(outcome_of_taking);   ///< what came of copy() and save()
};

/// Takes over the canvas and draws the first frame before it returns. Where nothing can be drawn it says so, and the program still
/// answers: the document below the canvas follows the address.
void run(program const&);

/// Draws again soon, as after an event: for what changed without one.
void redraw();

/// A part of the page that another page shows by `?embed=`.
enum class embedding : int { none, table, plot, time };
embedding embedded();
void open_whole(std::string_view fragment); ///< the page that it is a part of, in a new tab

// What the browser knows.
float pixel_ratio();          ///< device pixels per CSS pixel
bool seen();                  ///< the canvas shows what is drawn
bool dark();                  ///< what prefers-color-scheme says now
bool touching();              ///< the last pointer was a finger: targets grow, hints speak of taps
date today();                 ///< in the reader's time zone
ImFontLoader const* glyphs(); ///< draws glyphs in the weight that a font's number says

// The page scrolls, the canvas stays: a tall view has the browser's own scrolling, bar and momentum.
float scroll(); ///< device pixels scrolled down, within the height below
void set_scroll(float top);
void set_height(float pixels); ///< of the whole view
void capture_wheel(bool);      ///< an open list scrolls instead of the page

/// What two fingers, or the wheel with Ctrl, did to the part of the view between these corners since the last frame. Elsewhere they are
/// the browser's, and zoom the page.
struct pinch {
    float factor = 1;
    ImVec2 at{};
};
pinch pinched(ImVec2 from, ImVec2 to);

// What the program says to the page.
enum class when : int { rested, now, held };
/// Writes the address: now, when the reader rests, or when the page is left if nothing is said before. What belongs to one `step` is one
/// entry of the history: Back undoes it whole.
void set_fragment(std::string_view, int step, when);
// The documents of an address, told by the program of the details; until it is there, the page says that they are coming.
void picture(std::string_view fragment); ///< where the canvas is not seen, and in print
void mirror(std::string_view fragment);  ///< for screen readers and for copying
void announce(std::string_view);         ///< one sentence, spoken when it changes
void open(std::string_view url);         ///< a citation, in a new tab
void copy(std::string_view text);

/// The document of the panel of an address, from a program that is loaded when it is first asked for (details/details.hpp).
struct detail_lines {
    enum { coming, missing, here } is = coming;
    std::string_view lines{};
};
detail_lines details(std::string_view fragment);
enum class file : int { csv, json, markdown, bibtex, svg, png };
void save(file, std::string_view fragment); ///< the comparison of an address, or its picture: PNG at twice its size
void copy_link(std::string_view fragment);  ///< the address of the page with it

} // namespace chipgauge::platform
