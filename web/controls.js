// The controls that the canvas shows, as elements that the browser knows: each lies where its picture is, so that focus, touch
// exploration and the caret are where the reader sees them. The program says what there is; this keeps the elements in step.
"use strict";
const chipgaugeControls = (layer, tell) => {
    const [button, link, tab, option, entry, slider, heading, note, group, dialog, tabs, options, points, end] = Array(14).keys();
    const [activate, focus, blur, type, enter, cancel, step] = Array(7).keys();
    const tags = ["button", "a", "button", "button", "input", "input", "h2", "p", "div", "div", "div", "div", "div"];
    const roles = {[tab]: "tab", [option]: "option", [group]: "group", [dialog]: "dialog", [tabs]: "tablist", [options]: "listbox", [points]: "group"};
    const roving = [tabs, options, points];
    const known = new Map(); // by id: {element, is, line}
    let opener = null;

    const set = (element, name, value) => {
        if (value === "" || value === false) element.removeAttribute(name);
        else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value);
    };

    const create = (id, is) => {
        const element = document.createElement(tags[is]);
        element.dataset.id = id;
        if (roles[is]) element.setAttribute("role", roles[is]);
        if (tags[is] == "button") element.type = "button";
        if (is == link) Object.assign(element, {target: "_blank", rel: "noopener noreferrer"});
        if (is == entry) Object.assign(element, {type: "text", autocomplete: "off", spellcheck: false, autocapitalize: "off"});
        if (is == slider) Object.assign(element, {type: "range", min: 0, step: 1});
        return element;
    };

    const update = (element, is, [, , x, y, width, height, traits, at, most, label, value, hint]) => {
        const has = (bit) => traits & bit;
        if (is == heading || is == note) {
            if (element.textContent !== label) element.textContent = label;
            return;
        }
        Object.assign(element.style, {left: x + "px", top: y + "px", width: width + "px", height: height + "px"});
        set(element, "aria-label", label);
        if (is == entry) {
            if (document.activeElement != element && element.value !== value) element.value = value;
            set(element, "placeholder", has(8) ? "" : hint);
            set(element, "aria-invalid", has(8) ? "true" : "");
            set(element, "aria-description", has(8) ? hint : "");
        } else {
            set(element, "aria-description", hint);
        }
        if (is == link) set(element, "href", value);
        if (is == slider) {
            element.max = most;
            if (+element.value !== +at) element.value = at;
            set(element, "aria-valuetext", value);
        }
        if (is == tab || is == option) set(element, "aria-selected", has(1) ? "true" : "false");
        else if (is == button && has(16)) set(element, "aria-pressed", has(1) ? "true" : "false");
        if (has(2)) {
            set(element, "aria-haspopup", "dialog");
            set(element, "aria-expanded", has(4) ? "true" : "false");
        }
    };

    // One stop of the Tab key for a list; arrow keys move within it.
    const rove = (list) => {
        const items = [...list.children].filter((e) => e.tagName == "BUTTON");
        if (items.some((e) => e == document.activeElement)) return;
        const first = items.find((e) => e.getAttribute("aria-selected") == "true") || items[0];
        items.forEach((e) => { e.tabIndex = e == first ? 0 : -1; });
    };

    const sync = (text) => {
        const seen = new Set(), focused = document.activeElement;
        const inside = layer.contains(focused) ? known.get(focused.dataset.id) : null, place = inside && inside.place;
        const lines = text.split("\x1e").filter((line) => line).map((line) => [line, line.split("\x1f")]);
        // What is gone goes first: an element that then has to move would lose the focus.
        lines.forEach(([, [id, is]]) => +is != end && seen.add(id));
        known.forEach((one, id) => {
            if (seen.has(id)) return;
            one.element.remove();
            known.delete(id);
        });
        const stack = [{element: layer, next: layer.firstChild}];
        let opened = null, count = 0;
        lines.forEach(([line, fields]) => {
            const id = fields[0], is = +fields[1], top = stack[stack.length - 1];
            if (is == end) return stack.pop();
            let entry_of = known.get(id);
            if (!entry_of || entry_of.is != is) {
                if (entry_of) entry_of.element.remove();
                known.set(id, entry_of = {element: create(id, is), is, line: ""});
            }
            const {element} = entry_of;
            if (is == dialog && !element.isConnected) opened = element;
            if (entry_of.line !== line) {
                update(element, is, fields);
                entry_of.line = line;
            }
            entry_of.place = count++;
            if (top.next == element) top.next = element.nextSibling;
            else top.element.insertBefore(element, top.next);
            if (is >= group) stack.push({element, next: element.firstChild});
        });
        layer.querySelectorAll('[role="tablist"], [role="listbox"], .points').forEach(rove);
        known.forEach((one) => { if (one.is == points && !one.element.className) { one.element.className = "points"; rove(one.element); } });
        if (opened) {
            if (!opened.contains(focused)) opener = focused;
            const first = opened.querySelector(layer.classList.contains("finger") ? "button" : "input, [tabindex='0'], button");
            if (first) first.focus({preventScroll: true});
        } else if (inside && !focused.isConnected) {
            // What had the focus is gone: back to what opened it, else to its neighbor.
            const all = [...known.values()].filter((one) => one.element.matches("button, a, input"));
            const next = opener && opener.isConnected && opener != document.body ? opener
                       : (all.find((one) => one.place >= place) || all[all.length - 1] || {}).element;
            if (next) next.focus({preventScroll: true});
        }
    };

    const own = (e) => e.target.dataset && e.target.dataset.id;
    const on = (kind, heard) => layer.addEventListener(kind, heard);
    on("focusin", (e) => own(e) && tell(focus, own(e), "", 0));
    on("focusout", (e) => own(e) && tell(blur, own(e), "", 0));
    // A press of the pointer on an element reaches the canvas below it; what remains are keys, and assistive technology, which may
    // press without a place.
    const drawnBelow = (e) => {
        const box = e.target.getBoundingClientRect();
        return e.detail > 0 && e.clientX >= box.left && e.clientX <= box.right && e.clientY >= box.top && e.clientY <= box.bottom;
    };
    on("click", (e) => {
        if (e.target.tagName == "INPUT" || !own(e)) return;
        if (drawnBelow(e)) e.preventDefault(); // the program opens what it shows
        else if (e.target.tagName != "A") tell(activate, own(e), "", 0);
    });
    on("input", (e) => e.target.type == "range" ? tell(step, own(e), "", +e.target.value) : tell(type, own(e), e.target.value, 0));
    on("keydown", (e) => {
        if (e.isComposing) return;
        const list = e.target.parentNode, to = {ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1}[e.key];
        if (e.key == "Escape") {
            e.preventDefault();
            const open = layer.querySelector('[role="dialog"]');
            if (!open) e.target.blur();
            tell(cancel, own(e), "", 0);
        } else if (e.key == "Enter" && e.target.type == "text") {
            tell(enter, own(e), "", 0);
        } else if (e.target.type == "text" && e.key == "ArrowDown") {
            const first = e.target.closest('[role="dialog"]') && e.target.closest('[role="dialog"]').querySelector('[role="option"][tabindex="0"]');
            if (first) first.focus({preventScroll: true});
        } else if ((to || e.key == "Home" || e.key == "End") && known.has(list.dataset && list.dataset.id) && roving.includes(known.get(list.dataset.id).is)) {
            const items = [...list.children].filter((one) => one.tagName == "BUTTON"), here = items.indexOf(e.target);
            const next = items[e.key == "Home" ? 0 : e.key == "End" ? items.length - 1 : (here + to + items.length) % items.length];
            e.preventDefault();
            e.target.tabIndex = -1;
            next.tabIndex = 0;
            next.focus({preventScroll: !!next.closest('[role="dialog"]')});
        }
    });
    return sync;
};
