// An article's questions can be adjusted in place: on demand the page itself stands below one of them, with the day, the destination, the
// chips and their number to change. Before that nothing of it is loaded.
"use strict";
const {adjust, close, frame} = document.body.dataset;
for (const link of document.querySelectorAll("a.ask")) {
    const button = document.createElement("button"), item = link.parentElement;
    button.type = "button";
    button.textContent = adjust;
    button.setAttribute("aria-expanded", "false");
    link.after(" ", button);
    button.addEventListener("click", () => {
        const open = item.querySelector("iframe");
        button.textContent = open ? adjust : close;
        button.setAttribute("aria-expanded", String(!open));
        if (open) return open.remove();
        const view = document.createElement("iframe");
        view.title = frame;
        view.src = link.href;
        item.append(view);
    });
}
