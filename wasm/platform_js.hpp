// The glue to the browser, in JavaScript: included by platform.cpp alone.
#pragma once

#include <emscripten/em_js.h>

// clang-format off
// The one way back from JavaScript. `kind` is an event; text lies in the buffer that platform_buffer() returned. js_listen has the
// same names in the same order.
enum event : int {
    resized, scrolled, fragment_changed, typed, pasted, erased, scheme_changed, moved, pressed, released, left, wheeled,
    finger_down, finger_moved, finger_up, finger_lost, key_down, key_up, focused, context_lost
};
enum held : int { control = 1, shift = 2, alt = 4, meta = 8, in_field = 16 };

EM_JS(void, js_listen, (), {
    const [resized, scrolled, fragment_changed, typed, pasted, erased, scheme_changed, moved, pressed, released, left, wheeled,
        finger_down, finger_moved, finger_up, finger_lost, key_down, key_up, focused, context_lost] = Array(20).keys();
    const canvas = Module.canvas, keyboard = document.getElementById("keyboard"), send = _platform_event;
    const text = (kind, string) => {
        const bytes = new TextEncoder().encode(string), at = _platform_buffer(bytes.length);
        HEAPU8.set(bytes, at);
        send(kind, bytes.length, 0, 0);
    };
    // The exact box differs from the product by the rounding of an edge; where it differs by more (an emulated ratio), it
    // speaks of other pixels.
    const measure = (box) => {
        const near = (css, exact) => {
            const product = Math.round(css * devicePixelRatio);
            return box && Math.abs(exact - product) < 2 ? exact : product;
        };
        send(resized, near(canvas.clientWidth, box && box.inlineSize), near(canvas.clientHeight, box && box.blockSize), devicePixelRatio);
    };
    const exact = (entries) => measure((entries[0].devicePixelContentBoxSize || [])[0]);
    measure();
    try {
        new ResizeObserver(exact).observe(canvas, {box: "device-pixel-content-box"});
    } catch (unsupported) {
        new ResizeObserver(exact).observe(canvas);
        addEventListener("resize", () => measure());
    }
    const scheme = matchMedia("(prefers-color-scheme: dark)"), look = () => send(scheme_changed, scheme.matches, 0, 0);
    scheme.addEventListener("change", look);
    look();
    const scroll = () => send(scrolled, scrollY, 0, 0);
    addEventListener("scroll", scroll, {passive: true});
    scroll();
    const fragment = () => text(fragment_changed, location.hash.slice(1));
    addEventListener("hashchange", fragment);
    fragment();
    // A hidden field takes what a canvas cannot: dead keys, input methods, on-screen keyboards. Its one blank is there
    // for on-screen keyboards to erase.
    const reset = () => {
        keyboard.value = " ";
        keyboard.setSelectionRange(1, 1);
    };
    keyboard.addEventListener("beforeinput", (e) => {
        if (e.isComposing) return;
        if (e.inputType == "deleteContentBackward") send(erased, 0, 0, 0);
        else if (e.data) text(typed, e.data);
        e.preventDefault();
    });
    keyboard.addEventListener("compositionend", (e) => {
        text(typed, e.data);
        setTimeout(reset);
    });
    keyboard.addEventListener("focus", reset);
    document.addEventListener("paste", (e) => {
        if (document.activeElement != canvas && document.activeElement != keyboard) return;
        e.preventDefault();
        text(pasted, e.clipboardData.getData("text/plain"));
    });
    const on = (target, type, tell) => target.addEventListener(type, (e) => { if (tell(e)) e.preventDefault(); });
    const held = (e) => e.ctrlKey | e.shiftKey << 1 | e.altKey << 2 | e.metaKey << 3 | (e.target == keyboard) << 4;
    const at = (kind, point, c) => {
        const box = canvas.getBoundingClientRect();
        return send(kind, point.clientX - box.left, point.clientY - box.top, c);
    };
    // The other buttons belong to the browser.
    on(canvas, "mousemove", (e) => at(moved, e, 0));
    on(canvas, "mousedown", (e) => !e.button && at(pressed, e, held(e)));
    on(window, "mouseup", (e) => !e.button && at(released, e, held(e)));
    on(canvas, "mouseleave", (e) => !e.buttons && send(left, 0, 0, 0));
    on(canvas, "wheel", (e) => {
        const lines = [100, 3, 1][e.deltaMode];
        return !e.ctrlKey && send(wheeled, e.deltaX / lines, e.deltaY / lines, 0);
    });
    // No loops here: the optimizer of Emscripten 3.1.6 spoils them.
    ["start", "move", "end", "cancel"].forEach((type, i) =>
        on(canvas, "touch" + type, (e) => at(finger_down + i, e.touches[0] || e.changedTouches[0], e.touches.length)));
    [canvas, keyboard].forEach((target) => {
        on(target, "keydown", (e) => send(key_down, e.keyCode, 0, held(e)));
        on(target, "keyup", (e) => send(key_up, e.keyCode, 0, held(e)));
    });
    on(window, "focus", () => send(focused, 1, 0, 0));
    on(window, "blur", () => send(focused, 0, 0, 0));
    on(canvas, "webglcontextlost", () => send(context_lost, 1, 0, 0));
    on(canvas, "webglcontextrestored", () => send(context_lost, 0, 0, 0));
});
EM_JS(void, js_request_frame, (), { requestAnimationFrame(_platform_frame); });
EM_JS(void, js_live, (), { Module.live(); });
EM_JS(void, js_drawn, (), { Module.drawn(); });
EM_JS(void, js_fail, (int what), { Module.fail(what ? "lost" : "webgl"); });
EM_JS(int, js_font_size, (int index), { return Module.fonts[index].length; });
EM_JS(void, js_font, (int index, char* to), { HEAPU8.set(Module.fonts[index], to); });
EM_JS(int, js_today, (), {
    const now = new Date();
    return (now.getFullYear() * 100 + now.getMonth() + 1) * 100 + now.getDate();
});
EM_JS(void, js_resize, (int width, int height), {
    const canvas = Module.canvas;
    if (canvas.width != width) canvas.width = width;
    if (canvas.height != height) canvas.height = height;
});
EM_JS(void, js_height, (double css), { Module.canvas.parentNode.style.height = css + "px"; });
EM_JS(void, js_scroll_to, (double css), { scrollTo(0, css); });
EM_JS(void, js_class, (int kind, int on), {
    const name = ["capture", "hand", "text"][kind];
    Module.canvas.classList.toggle(name, !!on);
});
EM_JS(void, js_type, (int wanted, double left, double top), {
    const keyboard = document.getElementById("keyboard"), now = document.activeElement;
    if (now != Module.canvas && now != keyboard) return;
    keyboard.style.left = left + "px";
    keyboard.style.top = top + "px";
    const next = wanted ? keyboard : Module.canvas;
    if (now != next) next.focus({preventScroll: true});
});
EM_JS(void, js_leave, (), { Module.leave(); });
EM_JS(void, js_say, (int kind, char const* at, int size), {
    const text = new TextDecoder().decode(HEAPU8.subarray(at, at + size));
    if (kind == 0) {
        try {
            history.replaceState(null, "", "#" + text);
        } catch (refused) {
            location.hash = text;
        }
    } else if (kind == 1) document.getElementById("mirror").innerHTML = text;
    else if (kind == 2) document.getElementById("answer").textContent = text;
    else if (kind == 3) window.open(text, "_blank", "noopener");
    else if (navigator.clipboard) navigator.clipboard.writeText(text).catch(() => {});
});
// clang-format on
