// The glue to the browser, in JavaScript: included by platform.cpp alone.
#pragma once

#include <emscripten/em_js.h>

// clang-format off
// The one way back from JavaScript. `kind` is an event; text lies in the buffer that platform_buffer() returned. js_listen has the
// same names in the same order.
enum event : int {
    resized, scrolled, fragment_changed, scheme_changed, moved, pressed, released, left, wheeled,
    finger_down, finger_moved, finger_up, finger_lost, focused, context_lost, printing, zoomed, details_came, taken
};

EM_JS(void, js_listen, (), {
    const [resized, scrolled, fragment_changed, scheme_changed, moved, pressed, released, left, wheeled,
        finger_down, finger_moved, finger_up, finger_lost, focused, context_lost, printing, zoomed, details_came, taken] = Array(19).keys();
    const canvas = Module.canvas, stage = canvas.parentNode, send = _platform_event;
    const put = (string) => {
        const bytes = new TextEncoder().encode(string), at = _platform_buffer(bytes.length);
        HEAPU8.set(bytes, at);
        return bytes.length;
    };
    Module.put = put;
    Module.detailsCame = () => send(details_came, 0, 0, 0);
    Module.taken = (how) => send(taken, how, 0, 0);
    Module.sync = Module.controls((act, id, string, step) => {
        put(string);
        _platform_control(act, +id, step);
    });
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
    const fragment = () => {
        Module.address.forget();
        send(fragment_changed, put(location.hash.slice(1)), 0, 0);
    };
    addEventListener("hashchange", fragment);
    fragment();
    addEventListener("beforeprint", () => send(printing, 0, 0, 0));
    const on = (target, type, tell) => target.addEventListener(type, (e) => { if (tell(e)) e.preventDefault(); });
    const at = (kind, point, c) => {
        const box = canvas.getBoundingClientRect();
        return send(kind, point.clientX - box.left, point.clientY - box.top, c);
    };
    // The other buttons belong to the browser.
    on(stage, "mousemove", (e) => at(moved, e, 0));
    // Assistive technology may press a control without a place: to Dear ImGui that would be a press elsewhere, which closes a list.
    const within = (e) => {
        const box = e.target.getBoundingClientRect();
        return e.clientX >= box.left && e.clientX <= box.right && e.clientY >= box.top && e.clientY <= box.bottom;
    };
    on(stage, "mousedown", (e) => !e.button && within(e) && at(pressed, e, 0));
    on(window, "mouseup", (e) => !e.button && at(released, e, 0));
    on(stage, "mouseleave", (e) => !e.buttons && send(left, 0, 0, 0));
    on(stage, "wheel", (e) => {
        const lines = [100, 3, 1][e.deltaMode];
        return e.ctrlKey ? at(zoomed, e, Math.exp(-Math.max(-30, Math.min(30, e.deltaY)) / 100)) : send(wheeled, e.deltaX / lines, e.deltaY / lines, 0);
    });
    // A tap into a text is the browser's: it raises the keyboard and sets the caret. No loops here: the optimizer of Emscripten
    // 3.1.6 spoils them.
    let pinches = false, apart = 0; // two fingers that began where a pinch is ours, and how far they are from each other
    ["start", "move", "end", "cancel"].forEach((type, i) =>
        on(stage, "touch" + type, (e) => {
            stage.lastElementChild.classList.add("finger");
            const one = e.touches[0], two = e.touches[1], last = apart;
            apart = two ? Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY) : 0;
            const middle = two && {clientX: (one.clientX + two.clientX) / 2, clientY: (one.clientY + two.clientY) / 2};
            if (two && !i && at(zoomed, middle, 1)) {
                pinches = true;
                at(finger_lost, one, 0);
            } else if (pinches && two && last) at(zoomed, middle, apart / last);
            if (pinches) {
                pinches = !!one;
                return true;
            }
            return at(finger_down + i, e.touches[0] || e.changedTouches[0], e.touches.length) && e.target.type != "text";
        }));
    on(window, "focus", () => send(focused, 1, 0, 0));
    on(window, "blur", () => send(focused, 0, 0, 0));
    on(canvas, "webglcontextlost", () => send(context_lost, 1, 0, 0));
    on(canvas, "webglcontextrestored", () => send(context_lost, 0, 0, 0));
});
EM_JS(void, js_request_frame, (), { requestAnimationFrame(_platform_frame); });
EM_JS(int, js_coarse, (), { return matchMedia("(pointer: coarse)").matches; });
EM_JS(void, js_live, (), { Module.live(); });
EM_JS(void, js_drawn, (), { Module.drawn(); });
EM_JS(void, js_fail, (int what), { Module.fail(what ? "lost" : "webgl"); });
EM_JS(int, js_today, (), {
    const now = new Date();
    return (now.getFullYear() * 100 + now.getMonth() + 1) * 100 + now.getDate();
});
EM_JS(void, js_resize, (int width, int height), {
    const canvas = Module.canvas;
    if (canvas.width != width) canvas.width = width;
    if (canvas.height != height) canvas.height = height;
});
EM_JS(void, js_height, (double css), {
    Module.canvas.parentNode.style.height = css + "px";
    if (Module.embedded) parent.postMessage({chipgauge: {height: Math.ceil(css)}}, "*");
});
EM_JS(int, js_embedded, (), { return Module.embedded; });
EM_JS(void, js_scroll_to, (double css), { scrollTo(0, css); });
EM_JS(void, js_class, (int kind, int on), {
    const name = ["capture", "hand", "text"][kind];
    Module.canvas.parentNode.classList.toggle(name, !!on);
});
EM_JS(void, js_say, (int kind, char const* at, int size), {
    const text = new TextDecoder().decode(HEAPU8.subarray(at, at + size));
    if (kind == 0) Module.sync(text);
    else if (kind == 1 || kind == 5) Module.sheet(kind == 1 ? "mirror" : "picture", text, Module.detailsCame);
    else if (kind == 2) document.getElementById("answer").textContent = text;
    else if (kind == 3) window.open(text, "_blank", "noopener");
    else if (kind == 7) window.open(location.pathname + "#" + text, "_blank", "noopener");
    else if (kind >= 9) Module.save(["csv", "json", "markdown", "bibtex", "svg", "png"][kind - 9], text).catch(() => Module.taken(2));
    else {
        const copied = navigator.clipboard ? navigator.clipboard.writeText(kind == 6 ? location.href.split("#")[0] + "#" + text : text) : Promise.reject();
        copied.then(() => Module.taken(0), () => Module.taken(1));
    }
});
EM_JS(void, js_fragment, (char const* at, int size, int step, int when), {
    Module.address.write(new TextDecoder().decode(HEAPU8.subarray(at, at + size)), step, when);
});
// The length of what came into the buffer, -1 while it is on its way, -2 if it did not come.
EM_JS(int, js_details, (char const* at, int size), {
    const answer = Module.details(new TextDecoder().decode(HEAPU8.subarray(at, at + size)), Module.detailsCame);
    return answer === null ? -1 : answer === false ? -2 : Module.put(answer);
});
// clang-format on
