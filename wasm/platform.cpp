#include "platform.hpp"

#include <emscripten/emscripten.h>
#include <emscripten/html5.h>
#include <imgui.h>
#include <imgui_internal.h>

#include <string>

#include "platform_js.hpp"
#include "renderer.hpp"

// Two kinds of glue: emscripten/html5.h for input, the context and frames; platform_js.hpp, in JavaScript, for what html5.h lacks.
// Text crosses as bytes and a length, so that no helper of a particular Emscripten release is needed.

namespace chipgauge::platform {
namespace {

constexpr char const* canvas = "#canvas";
constexpr char const* keyboard = "#keyboard";
// Dear ImGui settles what an event changed within three frames (press, release, layout); a frame without an event is waste.
constexpr int frames_after_an_event = 3;

program app{};
int width = 0, height = 0;
float ratio = 1;
bool is_dark = false, is_lost = false, capturing = false, scheduled = false, finger = false, running = false;
int frames_left = 0;
double last_time = 0;
float scroll_css = 0, height_css = 0;
std::string inbox, clipboard, font_bytes[2];

void draw_frame() {
    if (!running || is_lost || width <= 0 || height <= 0) return;
    double const now = emscripten_get_now() / 1000;
    ImGuiIO& io = ImGui::GetIO();
    io.DeltaTime = static_cast<float>(now - last_time < 0.001 ? 0.001 : now - last_time > 1 ? 1 : now - last_time);
    last_time = now;
    io.DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
    ImGui::NewFrame();
    app.frame();
    ImGui::Render();
    renderer::draw(*ImGui::GetDrawData(), app.background());
    ImGuiMouseCursor const cursor = ImGui::GetMouseCursor();
    static ImGuiMouseCursor shown = ImGuiMouseCursor_Arrow;
    if (cursor != shown) {
        js_class(1, cursor == ImGuiMouseCursor_Hand);
        js_class(2, cursor == ImGuiMouseCursor_TextInput);
        shown = cursor;
    }
}

EM_BOOL on_animation_frame(double, void*) {
    scheduled = false;
    draw_frame();
    // Presses and releases wait in line, one a frame.
    if (ImGui::GetCurrentContext()->InputEventsQueue.Size > 0 && frames_left < 2) frames_left = 2;
    if (--frames_left > 0 && !is_lost) {
        scheduled = true;
        emscripten_request_animation_frame(on_animation_frame, nullptr);
    }
    return EM_FALSE;
}

ImVec2 device(long x, long y) { return {static_cast<float>(x) * ratio, static_cast<float>(y) * ratio}; }

template<class Event>
void modifiers(Event const& e) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddKeyEvent(ImGuiMod_Ctrl, e.ctrlKey);
    io.AddKeyEvent(ImGuiMod_Shift, e.shiftKey);
    io.AddKeyEvent(ImGuiMod_Alt, e.altKey);
    io.AddKeyEvent(ImGuiMod_Super, e.metaKey);
}

EM_BOOL on_mouse(int type, EmscriptenMouseEvent const* e, void*) {
    ImGuiIO& io = ImGui::GetIO();
    finger = false;
    io.AddMouseSourceEvent(ImGuiMouseSource_Mouse);
    ImVec2 const at = device(e->targetX, e->targetY);
    if (type == EMSCRIPTEN_EVENT_MOUSELEAVE) {
        if (e->buttons == 0) io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
    } else if (type == EMSCRIPTEN_EVENT_MOUSEMOVE) {
        io.AddMousePosEvent(at.x, at.y);
    } else if (e->button == 0) { // the others belong to the browser
        modifiers(*e);
        if (type == EMSCRIPTEN_EVENT_MOUSEDOWN) io.AddMousePosEvent(at.x, at.y);
        io.AddMouseButtonEvent(0, type == EMSCRIPTEN_EVENT_MOUSEDOWN);
    }
    redraw();
    return EM_FALSE;
}

EM_BOOL on_wheel(int, EmscriptenWheelEvent const* e, void*) {
    if (!capturing || e->mouse.ctrlKey) return EM_FALSE;
    double const lines = e->deltaMode == DOM_DELTA_PIXEL ? 100 : e->deltaMode == DOM_DELTA_LINE ? 3 : 1;
    ImGui::GetIO().AddMouseWheelEvent(static_cast<float>(-e->deltaX / lines), static_cast<float>(-e->deltaY / lines));
    redraw();
    return EM_TRUE;
}

// A finger that moves scrolls the page (or the open list); one that stays is a click; one that moves sideways drags.
EM_BOOL on_touch(int type, EmscriptenTouchEvent const* e, void*) {
    static ImVec2 began, last;
    static enum { idle, resting, dragging, scrolling } gesture = idle;
    ImGuiIO& io = ImGui::GetIO();
    EmscriptenTouchPoint const& point = e->touches[0];
    ImVec2 const at = device(point.targetX, point.targetY);
    finger = true;
    io.AddMouseSourceEvent(ImGuiMouseSource_TouchScreen);
    redraw();
    switch (type) {
    case EMSCRIPTEN_EVENT_TOUCHSTART:
        gesture = e->numTouches == 1 ? resting : idle;
        began = last = at;
        if (gesture == resting) io.AddMousePosEvent(at.x, at.y);
        return EM_FALSE;
    case EMSCRIPTEN_EVENT_TOUCHMOVE: {
        float const across = at.x - began.x, down = at.y - began.y, slop = 8 * ratio;
        if (gesture == resting && across * across + down * down > slop * slop) {
            gesture = capturing && down * down > across * across ? scrolling : dragging;
            if (gesture == dragging) io.AddMouseButtonEvent(0, true);
        }
        if (gesture == dragging) io.AddMousePosEvent(at.x, at.y);
        if (gesture == scrolling) io.AddMouseWheelEvent(0, (at.y - last.y) / (5 * ImGui::GetFontSize()));
        last = at;
        return EM_FALSE;
    }
    case EMSCRIPTEN_EVENT_TOUCHEND: {
        bool const tapped = gesture == resting;
        if (tapped) io.AddMouseButtonEvent(0, true);
        if (tapped || gesture == dragging) io.AddMouseButtonEvent(0, false);
        gesture = idle;
        if (!tapped) return EM_FALSE;
        // Drawn now, while the tap still counts as one: only then may a field raise the on-screen keyboard.
        for (int i = 0; i < frames_after_an_event; ++i) draw_frame();
        return EM_TRUE;
    }
    default: // the browser took the gesture over, to scroll or to zoom
        if (gesture == dragging) {
            io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
            io.AddMouseButtonEvent(0, false);
        }
        gesture = idle;
        return EM_FALSE;
    }
}

ImGuiKey key_of(unsigned long code) {
    if (code >= 'A' && code <= 'Z') return static_cast<ImGuiKey>(ImGuiKey_A + static_cast<int>(code - 'A'));
    if (code >= '0' && code <= '9') return static_cast<ImGuiKey>(ImGuiKey_0 + static_cast<int>(code - '0'));
    switch (code) {
    case 8: return ImGuiKey_Backspace;
    case 9: return ImGuiKey_Tab;
    case 13: return ImGuiKey_Enter;
    case 27: return ImGuiKey_Escape;
    case 32: return ImGuiKey_Space;
    case 33: return ImGuiKey_PageUp;
    case 34: return ImGuiKey_PageDown;
    case 35: return ImGuiKey_End;
    case 36: return ImGuiKey_Home;
    case 37: return ImGuiKey_LeftArrow;
    case 38: return ImGuiKey_UpArrow;
    case 39: return ImGuiKey_RightArrow;
    case 40: return ImGuiKey_DownArrow;
    case 46: return ImGuiKey_Delete;
    default: return ImGuiKey_None;
    }
}

EM_BOOL on_key(int type, EmscriptenKeyboardEvent const* e, void* field) {
    ImGuiIO& io = ImGui::GetIO();
    bool const down = type == EMSCRIPTEN_EVENT_KEYDOWN, command = e->ctrlKey || e->metaKey;
    ImGuiKey const key = key_of(e->keyCode);
    modifiers(*e);
    redraw();
    // Escape that closes nothing leaves the canvas, so that the keyboard is never caught in it.
    if (down && key == ImGuiKey_Escape && !capturing && !io.WantTextInput) {
        js_leave();
        return EM_TRUE;
    }
    bool const pages = key == ImGuiKey_PageUp || key == ImGuiKey_PageDown || key == ImGuiKey_Home || key == ImGuiKey_End;
    if (key == ImGuiKey_None || (pages && !capturing && !io.WantTextInput)) return EM_FALSE;
    // Commands stay the browser's, but for those of a text field; pasting comes as an event with the text.
    if (command && (!io.WantTextInput || key == ImGuiKey_V)) return EM_FALSE;
    io.AddKeyEvent(key, down);
    bool const prints = key == ImGuiKey_Space || (key >= ImGuiKey_0 && key <= ImGuiKey_Z);
    if (!prints || command) return EM_TRUE;
    return !field && key == ImGuiKey_Space; // in the hidden field, letters must arrive as text
}

EM_BOOL on_focus(int type, EmscriptenFocusEvent const*, void*) {
    ImGui::GetIO().AddFocusEvent(type == EMSCRIPTEN_EVENT_FOCUS);
    redraw();
    return EM_FALSE;
}

EM_BOOL on_context(int type, void const*, void*) {
    is_lost = type == EMSCRIPTEN_EVENT_WEBGLCONTEXTLOST;
    if (is_lost) {
        renderer::context_lost();
        js_fail(1);
    } else if (renderer::start()) {
        js_live();
        redraw();
    }
    return EM_TRUE; // asks the browser to restore it
}

bool start_context() {
    EmscriptenWebGLContextAttributes wanted;
    emscripten_webgl_init_context_attributes(&wanted);
    wanted.majorVersion = 2;
    wanted.alpha = wanted.depth = wanted.stencil = wanted.antialias = EM_FALSE;
    EMSCRIPTEN_WEBGL_CONTEXT_HANDLE const context = emscripten_webgl_create_context(canvas, &wanted);
    return context > 0 && emscripten_webgl_make_context_current(context) == EMSCRIPTEN_RESULT_SUCCESS && renderer::start();
}

void listen() {
    emscripten_set_mousemove_callback(canvas, nullptr, EM_FALSE, on_mouse);
    emscripten_set_mousedown_callback(canvas, nullptr, EM_FALSE, on_mouse);
    emscripten_set_mouseleave_callback(canvas, nullptr, EM_FALSE, on_mouse);
    emscripten_set_mouseup_callback(EMSCRIPTEN_EVENT_TARGET_WINDOW, nullptr, EM_FALSE, on_mouse);
    emscripten_set_wheel_callback(canvas, nullptr, EM_FALSE, on_wheel);
    emscripten_set_touchstart_callback(canvas, nullptr, EM_FALSE, on_touch);
    emscripten_set_touchmove_callback(canvas, nullptr, EM_FALSE, on_touch);
    emscripten_set_touchend_callback(canvas, nullptr, EM_FALSE, on_touch);
    emscripten_set_touchcancel_callback(canvas, nullptr, EM_FALSE, on_touch);
    for (char const* target : {canvas, keyboard}) {
        void* const field = target == keyboard ? &inbox : nullptr;
        emscripten_set_keydown_callback(target, field, EM_FALSE, on_key);
        emscripten_set_keyup_callback(target, field, EM_FALSE, on_key);
    }
    emscripten_set_focus_callback(EMSCRIPTEN_EVENT_TARGET_WINDOW, nullptr, EM_FALSE, on_focus);
    emscripten_set_blur_callback(EMSCRIPTEN_EVENT_TARGET_WINDOW, nullptr, EM_FALSE, on_focus);
    emscripten_set_webglcontextlost_callback(canvas, nullptr, EM_FALSE, on_context);
    emscripten_set_webglcontextrestored_callback(canvas, nullptr, EM_FALSE, on_context);
    js_listen();
}

} // namespace

bool run(program const& given) {
    app = given;
    IMGUI_CHECKVERSION();
    ImGui::CreateContext();
    if (!start_context()) {
        js_fail(0);
        return false;
    }
    for (int i = 0; i < 2; ++i) {
        font_bytes[i].resize(static_cast<std::size_t>(js_font_size(i)));
        js_font(i, font_bytes[i].data());
    }
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.BackendFlags |= ImGuiBackendFlags_HasMouseCursors;
    io.ConfigInputTextCursorBlink = false; // a blinking cursor would draw for ever
    ImGuiPlatformIO& system = ImGui::GetPlatformIO();
    system.Platform_SetClipboardTextFn = [](ImGuiContext*, char const* text) { copy(text); };
    system.Platform_GetClipboardTextFn = [](ImGuiContext*) { return clipboard.c_str(); };
    system.Platform_SetImeDataFn = [](ImGuiContext*, ImGuiViewport*, ImGuiPlatformImeData* data) {
        js_type(data->WantTextInput, data->InputPos.x / ratio, data->InputPos.y / ratio);
    };
    app.start();
    js_live(); // the canvas takes its place before it is measured
    listen();
    running = true;
    draw_frame();
    js_drawn();
    redraw();
    return true;
}

void redraw() {
    frames_left = frames_after_an_event;
    if (scheduled || !running || is_lost) return;
    scheduled = true;
    emscripten_request_animation_frame(on_animation_frame, nullptr);
}

float pixel_ratio() { return ratio; }
bool dark() { return is_dark; }
bool touching() { return finger; }
std::string_view font(int weight) { return font_bytes[weight < 500 ? 0 : 1]; }

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

void set_fragment(std::string_view text) { js_say(0, text.data(), static_cast<int>(text.size())); }
void mirror(std::string_view html) { js_say(1, html.data(), static_cast<int>(html.size())); }
void announce(std::string_view text) { js_say(2, text.data(), static_cast<int>(text.size())); }
void open(std::string_view url) { js_say(3, url.data(), static_cast<int>(url.size())); }

void copy(std::string_view text) {
    clipboard = text;
    js_say(4, text.data(), static_cast<int>(text.size()));
}

} // namespace chipgauge::platform

extern "C" {

EMSCRIPTEN_KEEPALIVE char* platform_buffer(int size) {
    chipgauge::platform::inbox.resize(static_cast<std::size_t>(size));
    return chipgauge::platform::inbox.data();
}

EMSCRIPTEN_KEEPALIVE void platform_event(int kind, double a, double b, double c) {
    using namespace chipgauge::platform;
    ImGuiIO& io = ImGui::GetIO();
    redraw();
    switch (kind) {
    case resized:
        if (width == static_cast<int>(a) && height == static_cast<int>(b)) break;
        width = static_cast<int>(a);
        height = static_cast<int>(b);
        ratio = static_cast<float>(c);
        js_resize(width, height);
        draw_frame(); // now: a canvas of a new size is empty
        break;
    case scrolled: scroll_css = static_cast<float>(a); break;
    case fragment_changed: app.fragment(inbox); break;
    case pasted: [[fallthrough]];
    case typed: io.AddInputCharactersUTF8(inbox.c_str()); break;
    case erased:
        io.AddKeyEvent(ImGuiKey_Backspace, true);
        io.AddKeyEvent(ImGuiKey_Backspace, false);
        break;
    case scheme_changed: is_dark = a != 0; break;
    default: break;
    }
}
}
