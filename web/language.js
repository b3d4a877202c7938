// The page in the reader's language: the one that the address says (lang=fr), else the one of the page that was asked for by its name,
// else the browser's. Runs before anything is loaded, so that one program is loaded and not two.
"use strict";
const chipgaugeLanguage = (() => {
    const page = document.documentElement, languages = ["en", "fr"];
    const said = () => (/[#&]lang=(en|fr)(?:&|$)/.exec(location.hash) || [])[1];
    const preferred = () => navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => languages.includes(tag)) || "en";
    const wanted = said() || (page.lang == "fr" ? "fr" : preferred());
    // In the one-file page the other language stands where browsers without scripts read it.
    const other = document.getElementById("other-language"), elsewhere = document.querySelector("link[hreflang]");
    let leaving = false;
    if (wanted != page.lang && other) {
        const read = new DOMParser().parseFromString(other.textContent, "text/html");
        ["header", "main"].forEach((part) => document.querySelector(part).replaceWith(read.querySelector(part)));
        document.title = other.title;
        page.lang = wanted;
        page.dataset.program = other.dataset.program;
    } else if (wanted != page.lang && elsewhere) {
        leaving = true;
        location.replace(elsewhere.href + location.search + location.hash);
    } else if (elsewhere) {
        document.head.append(Object.assign(document.createElement("link"),
            {rel: "preload", as: "fetch", type: "application/wasm", crossOrigin: "anonymous", href: page.dataset.program}));
    }
    const turn = () => { if (said() && said() != page.lang) location.reload(); };
    addEventListener("hashchange", turn);
    return {leaving, turn};
})();
