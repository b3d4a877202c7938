#include "platform.hpp"

#include <emscripten/emscripten.h>
#include <imgui.h>
#include <imgui_internal.h>
#include <misc/freetype/imgui_freetype.h>

#include <string>

#include "controls.hpp"
#include "platform_glyphs.hpp"
#include "platform_js.hpp"
#include "renderer.hpp"

// The glue is our own, in platform_js.hpp: a third of what Emscripten's libraries for HTML would be to load. Text crosses as bytes and
// a length, so that no helper of a particular Emscripten release is needed.

namespace chipgauge::platform {
namespace {

// Dear ImGui settles what an event changed within three frames (press, release, layout); a frame without an event is waste.
constexpr int frames_after_an_event = 3;

program app{};
int width = 0, height = 0;
float ratio = 1;
bool is_dark = false, unseen = false, capturing = false, scheduled = false, finger = false, running = false;
int frames_left = 0;
double last_time = 0;
float scroll_css = 0, height_css = 0;
std::string inbox;
pinch pinching;              // since the last frame
ImVec2 zooms_from, zooms_to; // where a pinch is the view's own

void draw_frame() {
    if (!running || (!unseen && (width <= 0 || height <= 0))) return;
    double const now = emscripten_get_now() / 1000;
    ImGuiIO& io = ImGui::GetIO();
    io.DeltaTime = static_cast<float>(now - last_time < 0.001 ? 0.001 : now - last_time > 1 ? 1 : now - last_time);
    last_time = now;
    io.DisplaySize = unseen ? ImVec2{1280, 800} : ImVec2{static_cast<float>(width), static_cast<float>(height)};
    ImGui::NewFrame();
    controls::begin_frame(ratio, scroll());
    app.frame();
    controls::end_frame();
    ImGui::Render();
    finish_glyphs();
    if (!unseen) renderer::draw(*ImGui::GetDrawData(), app.background());
    // What a drag changes is told when it ends.
    if (!io.MouseDown[0] || controls::known().empty())
        if (std::string_view const all = controls::news(); !all.empty()) js_say(0, all.data(), static_cast<int>(all.size()));
    ImGuiMouseCursor const cursor = ImGui::GetMouseCursor();
    static ImGuiMouseCursor shown = ImGuiMouseCursor_Arrow;
    if (cursor != shown) {
        js_class(1, cursor == ImGuiMouseCursor_Hand);
        js_class(2, cursor == ImGuiMouseCursor_TextInput);
        shown = cursor;
    }
}

void on_frame() {
    scheduled = false;
    draw_frame();
    // Presses and releases wait in line, one a frame.
    if (ImGui::GetCurrentContext()->InputEventsQueue.Size > 0 && frames_left < 2) frames_left = 2;
    if (--frames_left > 0) {
        scheduled = true;
        js_request_frame();
    }
}

void on_mouse(int kind, ImVec2 at) {
    ImGuiIO& io = ImGui::GetIO();
    finger = false;
    io.AddMouseSourceEvent(ImGuiMouseSource_Mouse);
    if (kind == moved) {
        io.AddMousePosEvent(at.x, at.y);
    } else {
        if (kind == pressed) io.AddMousePosEvent(at.x, at.y);
        io.AddMouseButtonEvent(0, kind == pressed);
    }
}

// What one finger does: it rests until it moves; sideways it drags, up and down it scrolls the page or the open list.
struct {
    enum { idle, resting, dragging, scrolling } is = idle;
    ImVec2 began, last;
} gesture;

void finger_went_down(ImVec2 at, int fingers) {
    gesture = {fingers == 1 ? gesture.resting : gesture.idle, at, at};
    if (gesture.is == gesture.resting) ImGui::GetIO().AddMousePosEvent(at.x, at.y);
}

void finger_went_on(ImVec2 at) {
    ImGuiIO& io = ImGui::GetIO();
    float const across = at.x - gesture.began.x, down = at.y - gesture.began.y, slop = 8 * ratio;
    if (gesture.is == gesture.resting && across * across + down * down > slop * slop) {
        // Down and up is the page's own movement, or that of an open list.
        bool const upright = down * down > across * across;
        gesture.is = !upright ? gesture.dragging : capturing ? gesture.scrolling : gesture.idle;
        if (gesture.is == gesture.dragging) io.AddMouseButtonEvent(0, true);
        if (gesture.is == gesture.idle) io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
    }
    if (gesture.is == gesture.dragging) io.AddMousePosEvent(at.x, at.y);
    if (gesture.is == gesture.scrolling) io.AddMouseWheelEvent(0, (at.y - gesture.last.y) / (5 * ImGui::GetFontSize()));
    gesture.last = at;
}

// Returns whether it was a tap.
bool finger_went_up() {
    ImGuiIO& io = ImGui::GetIO();
    bool const tapped = gesture.is == gesture.resting;
    if (tapped) io.AddMouseButtonEvent(0, true);
    if (tapped || gesture.is == gesture.dragging) io.AddMouseButtonEvent(0, false);
    gesture.is = gesture.idle;
    // Drawn now, while the tap still counts as one: only then may a field raise the on-screen keyboard.
    for (int i = 0; tapped && i < frames_after_an_event; ++i) draw_frame();
    io.AddMousePosEvent(-FLT_MAX, -FLT_MAX); // what explains a place leaves with the finger
    return tapped;
}

// The browser took the gesture over, to scroll or to zoom.
void finger_was_taken() {
    if (gesture.is == gesture.dragging) {
        ImGui::GetIO().AddMousePosEvent(-FLT_MAX, -FLT_MAX);
        ImGui::GetIO().AddMouseButtonEvent(0, false);
    }
    gesture.is = gesture.idle;
}

// Returns whether the browser is to leave the event alone.
bool on_touch(int kind, ImVec2 at, int fingers) {
    finger = true;
    ImGui::GetIO().AddMouseSourceEvent(ImGuiMouseSource_TouchScreen);
    switch (kind) {
    case finger_down: finger_went_down(at, fingers); return false;
    case finger_moved: finger_went_on(at); return false;
    case finger_up: return finger_went_up();
    default: finger_was_taken(); return false;
    }
}

void on_context(bool lost) {
    unseen = lost;
    if (lost) {
        renderer::context_lost();
        js_fail(1);
        app.picture();
    } else if (renderer::start()) {
        js_live();
        redraw();
    }
}

} // namespace

void run(program const& given) {
    app = given;
    IMGUI_CHECKVERSION();
    ImGui::CreateContext();
    unseen = !renderer::start();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.BackendFlags |= ImGuiBackendFlags_HasMouseCursors;
    finger = js_coarse() != 0;
    app.start();
    if (unseen)
        js_fail(0);
    else
        js_live(); // the canvas takes its place before it is measured
    js_listen();
    running = true;
    draw_frame();
    if (!unseen) js_drawn();
    redraw();
}

void redraw() {
    frames_left = frames_after_an_event;
    if (scheduled || !running) return;
    scheduled = true;
    js_request_frame();
}

float pixel_ratio() { return ratio; }
bool dark() { return is_dark; }
bool seen() { return !unseen; }
bool touching() { return finger; }
pinch pinched(ImVec2 from, ImVec2 to) {
    zooms_from = from;
    zooms_to = to;
    pinch const did = pinching;
    pinching = {};
    return did;
}

ImFontLoader const* glyphs() { return ImGuiFreeType::GetFontLoader(); }

date today() {
    int const day = js_today();
    return {day / 10000, day / 100 % 100, day % 100};
}

float scroll() {
    float const most = height_css * ratio - static_cast<float>(height), now = scroll_css * ratio;
    return now < most ? now : most > 0 ? most : 0;
}

void set_scroll(float top) { js_scroll_to(static_cast<double>(top / ratio)); }

void set_height(float pixels) {
    float const css = pixels / ratio;
    if (css - height_css < 0.5f && height_css - css < 0.5f) return;
    height_css = css;
    js_height(static_cast<double>(css));
}

void capture_wheel(bool on) {
    if (on != capturing) js_class(0, on);
    capturing = on;
}

embedding embedded() {
    static auto const part = static_cast<embedding>(js_embedded());
    return part;
}

void open_whole(std::string_view fragment) { js_say(7, fragment.data(), static_cast<int>(fragment.size())); }

void set_fragment(std::string_view text, int step, when at) {
    if (embedded() != embedding::none) return; // Back is that of the page around it
    js_fragment(text.data(), static_cast<int>(text.size()), step, static_cast<int>(at));
}
void mirror(std::string_view fragment) { js_say(1, fragment.data(), static_cast<int>(fragment.size())); }
void announce(std::string_view text) { js_say(2, text.data(), static_cast<int>(text.size())); }
void picture(std::string_view fragment) { js_say(5, fragment.data(), static_cast<int>(fragment.size())); }
void open(std::string_view url) { js_say(3, url.data(), static_cast<int>(url.size())); }

void copy_link(std::string_view fragment) { js_say(6, fragment.data(), static_cast<int>(fragment.size())); }

detail_lines details(std::string_view fragment) {
    int const size = js_details(fragment.data(), static_cast<int>(fragment.size()));
    if (size < 0) return {size == -1 ? detail_lines::coming : detail_lines::missing, {}};
    return {detail_lines::here, std::string_view(inbox).substr(0, static_cast<std::size_t>(size))};
}
void save(file what, std::string_view fragment) { js_say(9 + static_cast<int>(what), fragment.data(), static_cast<int>(fragment.size())); }

void copy(std::string_view text) { js_say(4, text.data(), static_cast<int>(text.size())); }

} // namespace chipgauge::platform

extern "C" {

EMSCRIPTEN_KEEPALIVE char* platform_buffer(int size) {
    chipgauge::platform::inbox.resize(static_cast<std::size_t>(size));
    return chipgauge::platform::inbox.data();
}

EMSCRIPTEN_KEEPALIVE void platform_control(int act, double id, int step) {
    using namespace chipgauge;
    controls::hear(static_cast<controls::act>(act), static_cast<ImGuiID>(id), platform::inbox, step);
    // Drawn at once, one frame for each: the next may come before the browser asks for one.
    platform::draw_frame();
    platform::redraw();
}

EMSCRIPTEN_KEEPALIVE void platform_frame() { chipgauge::platform::on_frame(); }

// Returns whether the browser is to leave the event alone.
EMSCRIPTEN_KEEPALIVE int platform_event(int kind, double a, double b, double c) {
    using namespace chipgauge::platform;
    ImGuiIO& io = ImGui::GetIO();
    ImVec2 const at{static_cast<float>(a) * ratio, static_cast<float>(b) * ratio};
    int const held = static_cast<int>(c);
    if (kind == wheeled && !capturing) return false;
    redraw();
    switch (kind) {
    case resized:
        if (width == static_cast<int>(a) && height == static_cast<int>(b)) break;
        width = static_cast<int>(a);
        height = static_cast<int>(b);
        ratio = static_cast<float>(c);
        js_resize(width, height);
        chipgauge::renderer::canvas_emptied();
        draw_frame(); // now, before the empty canvas is seen
        break;
    case scrolled: scroll_css = static_cast<float>(a); break;
    case fragment_changed: app.fragment(inbox); break;
    case scheme_changed: is_dark = a != 0; break;
    case moved: [[fallthrough]];
    case pressed: [[fallthrough]];
    case released: on_mouse(kind, at); break;
    case left: io.AddMousePosEvent(-FLT_MAX, -FLT_MAX); break;
    case wheeled: io.AddMouseWheelEvent(static_cast<float>(-a), static_cast<float>(-b)); return true;
    case zoomed:
        if (capturing || at.x < zooms_from.x || at.x > zooms_to.x || at.y < zooms_from.y || at.y > zooms_to.y) return false;
        pinching = {pinching.factor * static_cast<float>(c), at};
        return true;
    case finger_down: [[fallthrough]];
    case finger_moved: [[fallthrough]];
    case finger_up: [[fallthrough]];
    case finger_lost: return on_touch(kind, at, held);
    case printing: app.picture(); break;
    case details_came: app.details_came(); break;
    case taken: app.taken(static_cast<outcome_of_taking>(a)); break;
    case focused: io.AddFocusEvent(a != 0); break;
    case context_lost: on_context(a != 0); return true; // asks the browser to restore it
    default: break;
    }
    return false;
}
}
