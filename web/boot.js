// Starts the program of the page, or says why it cannot; the table that is already there stays in any case.
"use strict";
(() => {
    if (chipgaugeLanguage.leaving) return;
    const byId = (id) => document.getElementById(id);
    const page = document.documentElement, canvas = byId("canvas"), loading = byId("loading"), notice = byId("notice");
    const words = JSON.parse(byId("words").textContent);

    let running = false;
    const fail = (why) => {
        page.classList.remove("live");
        loading.hidden = true;
        notice.textContent = words[why] || words.load;
        // Without the program the document is the one that was built, whatever the address asks.
        if (!running) notice.textContent += " " + (location.hash.length > 1 ? words.other_question : words.complete);
        notice.hidden = false;
    };
    const live = () => {
        page.classList.add("live");
        loading.hidden = notice.hidden = true;
    };

    // True bytes: what has arrived, of what the build wrote into the page.
    const bar = byId("load"), kilobytes = (bytes) => Math.round(bytes / 1024);
    let arrived = 0;
    const count = (bytes) => {
        arrived += bytes;
        bar.value = arrived;
        byId("loaded").textContent = words.loaded.replace("#", kilobytes(arrived)).replace("#", kilobytes(bar.max));
    };
    const counted = (response) => {
        if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
        const meter = new TransformStream({
            transform(chunk, onward) {
                count(chunk.length);
                onward.enqueue(chunk);
            },
        });
        return new Response(response.body.pipeThrough(meter), {headers: {"Content-Type": "application/wasm"}});
    };

    const decode = (base64) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    // In the one-file page, a block of packed data stands in for the file.
    const compile = (program, seen = (response) => response) => {
        const embedded = byId(program);
        return embedded ? new Response(new Blob([decode(embedded.textContent)]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer()
                              .then((bytes) => WebAssembly.compile(bytes))
                        : WebAssembly.compileStreaming(fetch(program, {credentials: "same-origin"}).then(seen));
    };

    // The address follows when the reader rests: browsers count and refuse what a drag would write. Another step of the reader's gets
    // an entry of its own in the history, so that Back undoes it.
    let timer = 0, waiting = null, stepWritten = 0;
    const writeAddress = () => {
        clearTimeout(timer);
        if (!waiting) return;
        const {text, step} = waiting;
        try {
            history[step == stepWritten ? "replaceState" : "pushState"](null, "", "#" + text);
            stepWritten = step;
            waiting = null;
            chipgaugeLanguage.turn();
            followMore();
        } catch (refused) {
            timer = setTimeout(writeAddress, 2000);
        }
    };
    const address = {
        write(text, step, when) {
            if (waiting && waiting.step != step) writeAddress();
            waiting = {text, step};
            clearTimeout(timer);
            const [rested, now] = [0, 1];
            if (when == now) writeAddress();
            else if (when == rested) timer = setTimeout(writeAddress, 250);
        },
        // The reader went to another address: what waits to be written is past.
        forget() {
            clearTimeout(timer);
            waiting = null;
            stepWritten = -1;
        },
    };
    addEventListener("pagehide", writeAddress);

    // What readers ask for beyond the first view is told by a second program; the first who asks loads it.
    let tell = null, asked = null, missing = false;
    const script = (src) => new Promise((done, refused) =>
        document.head.append(Object.assign(document.createElement("script"), {src, onload: done, onerror: refused})));
    const loadDetails = () => asked = asked || (async () => {
        if (typeof createDetails != "function") await script("details.js");
        const wasm = await compile("details.wasm");
        tell = await new Promise((tells) => createDetails({wasm, tells}));
    })().catch((error) => {
        asked = null;
        throw error;
    });
    const french = page.lang == "fr" ? 1 : 0;
    // Null until the program is there, false if it did not come: the page asks again when told so.
    const details = (fragment, came) => {
        if (tell) return tell("panel", fragment, french);
        if (missing) return missing = false;
        loadDetails().then(came, () => {
            missing = true;
            came();
        });
        return null;
    };
    // The document below the canvas: its words and its picture. Before they can be told it says so, and nothing of another question; what
    // the page was built with answers the question of an address that asks none.
    const sheet = (part, fragment, came) => {
        const place = byId(part), fill = () => { place.innerHTML = tell(part, fragment, french); };
        place.setAttribute("aria-busy", !tell);
        if (tell) return fill();
        if (location.hash.length > 1) place.textContent = words.coming;
        loadDetails().then(came, () => {
            place.textContent = words.missing;
            place.setAttribute("aria-busy", false);
        });
    };

    const give = (blob, name) => {
        const link = Object.assign(document.createElement("a"), {href: URL.createObjectURL(blob), download: name});
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    };
    // What a reader takes along, as the command line writes it; of the picture its pixels too, at twice the size.
    const kinds = {csv: "text/csv", json: "application/json", markdown: "text/markdown", bibtex: "application/x-bibtex", svg: "image/svg+xml"};
    const save = async (kind, fragment) => {
        await loadDetails();
        const text = tell(kind == "svg" || kind == "png" ? "picture" : kind, fragment, french);
        if (kind != "png") return give(new Blob([text], {type: kinds[kind]}), "chipgauge." + ({markdown: "md", bibtex: "bib"}[kind] || kind));
        const image = new Image(), [, , width, height] = /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(text).slice(1).map(Number);
        image.onload = () => {
            const paper = Object.assign(document.createElement("canvas"), {width: 2 * width, height: 2 * height});
            paper.getContext("2d").drawImage(image, 0, 0, paper.width, paper.height);
            paper.toBlob((blob) => give(blob, "chipgauge.png"));
        };
        image.src = "data:image/svg+xml," + encodeURIComponent(text.replace("<svg ", `<svg width="${width}" height="${height}" `));
    };

    // What lies below the view is loaded when a reader opens a part of it, or a link asks for one (more.js).
    const below = byId("more");
    let more = null;
    const fragment = () => {
        writeAddress();
        const now = new Date(), two = (number) => String(number).padStart(2, "0");
        return location.hash.slice(1) || `on=${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    };
    const go = (text, step) => {
        if (step) return void (location.hash = text);
        history.replaceState(null, "", "#" + text);
        dispatchEvent(new HashChangeEvent("hashchange"));
    };
    const loadMore = () => more = more || (async () => {
        await loadDetails();
        if (typeof chipgaugeMore != "function") await script("more.js");
        return chipgaugeMore({below, fragment, go, give, ask: (what, of) => tell(what, of, french)});
    })().catch((error) => {
        more = null;
        console.error(error);
        return {follow() {}, open(part) { part.append(words.load); }, close() {}};
    });
    const followMore = () => {
        if (running && !embedded && (more || /[#&]more=./.test(location.hash))) loadMore().then((m) => m.follow());
    };
    addEventListener("hashchange", followMore);
    below.addEventListener("toggle", (e) => e.target.parentNode == below && loadMore().then((m) => m[e.target.open ? "open" : "close"](e.target)), true);

    // What was loaded is kept, so that the page opens without a network; with one, what it has is newer and wins (offline.js).
    const keep = async () => {
        if (!navigator.serviceWorker || !location.protocol.startsWith("http")) return;
        await navigator.serviceWorker.register("offline.js");
        const loaded = performance.getEntriesByType("resource").map((entry) => entry.name).filter((url) => url.startsWith(location.origin));
        await (await caches.open("chipgauge")).addAll([...new Set([location.pathname, ...loaded]), "details.js", "details.wasm", "more.js", "more.css"]);
    };

    // A part of the page within another page: ?embed=plot
    const embedded = ["table", "plot", "time"].indexOf(new URLSearchParams(location.search).get("embed")) + 1;
    if (embedded) page.classList.add("embedded");

    const start = async () => {
        if (typeof WebAssembly !== "object") return fail("wasm");
        if (typeof createChipgauge !== "function") return fail("load");
        // Loading goes on while the graphics process makes a context, at once in the size of the window: to change it later
        // costs as much again.
        loading.hidden = false;
        const compiled = compile(page.dataset.program, counted);
        compiled.catch(() => {}); // reported below, with the program's own failures
        canvas.width = Math.round(page.clientWidth * devicePixelRatio);
        canvas.height = Math.round(innerHeight * devicePixelRatio);
        canvas.getContext("webgl2", {alpha: false, depth: false, stencil: false, antialias: false});
        const wasm = await compiled;
        running = true;
        await createChipgauge({
            wasm, canvas, live, fail, save, sheet, details, address, embedded,
            controls: (tell) => chipgaugeControls(byId("controls"), tell),
            drawn() { performance.mark("chipgauge:first-draw"); },
        });
        below.hidden = !!embedded;
        followMore();
        if (!embedded) setTimeout(() => keep().catch(() => {}), 3000); // the first view comes first; no room to keep is no failure
    };
    start().catch((error) => {
        running = false;
        console.error(error);
        fail("load");
    });
})();
