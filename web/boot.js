// Starts the program of the page, or says why it cannot; the table that is already there stays in any case.
"use strict";
(() => {
    const byId = (id) => document.getElementById(id);
    const page = document.documentElement, canvas = byId("canvas"), loading = byId("loading"), notice = byId("notice");
    const reasons = {
        webgl: "The interactive view needs WebGL 2, which this browser does not offer here. What follows answers the question in the address.",
        wasm: "The interactive view needs WebAssembly, which this browser does not offer here.",
        load: "The interactive view could not be loaded.",
        lost: "The browser took the graphics context away. The answer stays readable below; the interactive view returns when the browser gives the context back, or when you reload.",
    };

    let running = false;
    const fail = (why) => {
        page.classList.remove("live");
        loading.hidden = true;
        notice.textContent = reasons[why] || reasons.load;
        // Without the program the document is the one that was built, whatever the address asks.
        if (!running) notice.textContent += location.hash.length > 1
            ? " The address asks another question than the one answered below: H20, H100, H200 and A100 to China."
            : " The comparison below is complete without it.";
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
        byId("loaded").textContent = `Loading the interactive view: ${kilobytes(arrived)} of ${kilobytes(bar.max)} KB`;
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
    // In the one-file page, a block of data stands in for the file.
    const embedded = byId("chipgauge-wasm");
    const compile = () =>
        embedded ? WebAssembly.compile(decode(embedded.textContent))
                 : WebAssembly.compileStreaming(fetch("chipgauge.wasm", {credentials: "same-origin"}).then(counted));

    // The style sheet names the fonts; the program draws with the same files.
    const fonts = () =>
        Promise.all([...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
            .filter((rule) => rule instanceof CSSFontFaceRule)
            .map(async (rule) => {
                const source = /url\(["']?(.*?)["']?\)/.exec(rule.style.getPropertyValue("src"))[1];
                if (source.startsWith("data:")) return decode(source.slice(source.indexOf(",") + 1));
                const response = await fetch(new URL(source, rule.parentStyleSheet.href), {credentials: "same-origin"});
                return new Uint8Array(await counted(response).arrayBuffer());
            }));

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
        } catch (refused) {
            timer = setTimeout(writeAddress, 2000);
        }
    };
    const address = {
        write(text, step, now) {
            if (waiting && waiting.step != step) writeAddress();
            waiting = {text, step};
            clearTimeout(timer);
            if (now) writeAddress();
            else timer = setTimeout(writeAddress, 250);
        },
        // The reader went to another address: what waits to be written is past.
        forget() {
            clearTimeout(timer);
            waiting = null;
            stepWritten = -1;
        },
    };
    addEventListener("pagehide", writeAddress);

    // The picture as a file: SVG, or its pixels at twice the size.
    const save = (svg, asPixels) => {
        const give = (blob, name) => {
            const link = Object.assign(document.createElement("a"), {href: URL.createObjectURL(blob), download: name});
            link.click();
            setTimeout(() => URL.revokeObjectURL(link.href), 1000);
        };
        if (!asPixels) return give(new Blob([svg], {type: "image/svg+xml"}), "chipgauge.svg");
        const image = new Image(), [, , width, height] = /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(svg).slice(1).map(Number);
        image.onload = () => {
            const paper = Object.assign(document.createElement("canvas"), {width: 2 * width, height: 2 * height});
            paper.getContext("2d").drawImage(image, 0, 0, paper.width, paper.height);
            paper.toBlob((blob) => give(blob, "chipgauge.png"));
        };
        image.src = "data:image/svg+xml," + encodeURIComponent(svg.replace("<svg ", `<svg width="${width}" height="${height}" `));
    };

    const start = async () => {
        if (typeof WebAssembly !== "object") return fail("wasm");
        if (typeof createChipgauge !== "function") return fail("load");
        // Loading goes on while the graphics process makes a context, at once in the size of the window: to change it later
        // costs as much again.
        loading.hidden = false;
        const parts = Promise.all([compile(), fonts()]);
        parts.catch(() => {}); // reported below, with the program's own failures
        canvas.width = Math.round(page.clientWidth * devicePixelRatio);
        canvas.height = Math.round(innerHeight * devicePixelRatio);
        canvas.getContext("webgl2", {alpha: false, depth: false, stencil: false, antialias: false});
        const [wasm, files] = await parts;
        running = true;
        await createChipgauge({
            wasm, canvas, live, fail, save, address, fonts: files,
            controls: (tell) => chipgaugeControls(byId("controls"), tell),
            drawn() { performance.mark("chipgauge:first-draw"); },
        });
    };
    start().catch((error) => {
        running = false;
        console.error(error);
        fail("load");
    });
})();
