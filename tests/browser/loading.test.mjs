// What the page loads and asks for, how fast it draws, and what remains when something is missing.
import { assert, browser, finish, open, peer, place, press, serve, settled, shots, single, site, test } from "./harness.mjs";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const server = await serve(site);
const budgets = { "en-US": 205 * 1000, "fr-FR": 208 * 1000 };

const sizeOf = (file) => brotliCompressSync(readFileSync(file), { params: {
  [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: statSync(file).size } }).length;

for (const [locale, budget] of Object.entries(budgets)) await test(`everything that the first view loads is at most ${budget / 1000} KB in brotli: ${locale}`, async () => {
  const page = await open(server.url, { locale, fresh: true });
  const before = await page.evaluate(() => {
    const drawn = performance.getEntriesByName("chipgauge:first-draw")[0].startTime;
    return [location.href, ...performance.getEntriesByType("resource").filter((each) => each.startTime < drawn).map((each) => each.name)];
  });
  const loaded = [...new Set(before.map((url) => new URL(url)).filter((url) => url.protocol === "http:").map((url) => url.pathname))];
  assert.ok(loaded.some((path) => path.endsWith(".wasm")) && loaded.includes("/style.css") && loaded.length >= 6, loaded.join(" "));
  const sizes = loaded.map((path) => [path, sizeOf(join(site, path === "/" ? "index.html" : path))]);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  console.log(`# ${total} bytes: ${sizes.map(([path, size]) => `${path} ${size}`).join(", ")}`);
  assert.ok(total <= budget, `${total} bytes`);
});

await test("the documents, sources and notes are loaded behind the first view, and once; what lies below it by the first who asks", async () => {
  const page = await open(server.url, { fresh: true });
  const drawn = await page.evaluate(() => performance.getEntriesByName("chipgauge:first-draw")[0].startTime);
  const loads = (name) => page.evaluate((name) => performance.getEntriesByType("resource")
    .filter((each) => each.initiatorType == "script" && each.name.endsWith("/" + name)).map((each) => each.startTime), name);
  assert.equal((await loads("details.js")).length, 1);
  assert.ok((await loads("details.js"))[0] > drawn, "the first view does not wait for it");
  assert.equal((await loads("more.js")).length, 0);
  await press(page, "Figures");
  assert.match(await page.textContent("#mirror"), /leaked vendor table/);
  await press(page, "Headroom");
  assert.match(await page.textContent("#mirror"), /Distance to the lines in force/);
  assert.equal((await loads("details.js")).length, 1);
  await page.click("#catalog > summary");
  await page.waitForSelector("#catalog table");
  assert.equal((await loads("more.js")).length, 1);
  assert.deepEqual(page.problems, []);
});

await test("a link's question is nowhere beside another question's document while that is loaded", async () => {
  const page = await open(server.url + "#chips=a800&on=2024-02-01", { setup: () => {
    const original = window.fetch;
    window.fetch = (url, ...rest) => (/details/.test(url) ? new Promise((go) => { window.letGo = go; }).then(() => original(url, ...rest)) : original(url, ...rest));
  }, wait: false });
  await page.waitForFunction(() => document.querySelector("#mirror")?.textContent === "Loading…");
  await page.waitForFunction(() => window.letGo);
  await page.evaluate(() => window.letGo());
  await page.waitForFunction(() => /February 1, 2024/.test(document.getElementById("mirror").textContent));
});

await test("a panel that could not be loaded says so, and is there at the next try", async () => {
  const page = await open(server.url, { setup: () => {
    const original = window.fetch;
    window.fetch = (url, ...rest) => (/details/.test(url) && !window.mended ? Promise.reject(new Error("refused by a test")) : original(url, ...rest));
  } });
  await press(page, "Figures", "[role=tab]").catch(() => {});
  await page.waitForFunction(() => /could not be loaded/.test(document.getElementById("mirror").textContent));
  await page.evaluate(() => { window.mended = true; });
  await press(page, "Headroom");
  assert.match(await page.textContent("#mirror"), /Distance to the lines in force/);
});

await test("nothing is asked of another origin, and nothing violates the policy", async () => {
  const page = await open(server.url, { fresh: true });
  await press(page, "Instinct MI300X: TPP");
  await press(page, "On: ");
  await page.emulateMedia({ colorScheme: "dark" });
  await settled(page);
  assert.deepEqual(page.requests.filter((url) => !url.startsWith(server.url) && !url.startsWith("data:")), []);
  assert.deepEqual(await page.evaluate(() => window.violations), []);
  assert.deepEqual(page.problems, []);
});

await test("the policy allows no inline and no evaluated code, and stops an injected script", async () => {
  for (const file of [join(site, "index.html"), single]) {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(file, "utf8"))[1];
    assert.match(policy, /default-src 'none'/);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|\*/);
  }
  const page = await open(server.url);
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.injected = true";
    document.body.append(script);
  });
  assert.equal(await page.evaluate(() => window.injected), undefined);
  assert.equal((await page.evaluate(() => window.violations)).length, 1, "the listener of these tests sees violations");
});

await test("an idle page makes no draw call, one that is touched a few", async () => {
  const page = await open(server.url);
  const draws = () => page.evaluate(() => window.draws);
  await page.waitForTimeout(1000); // a busy machine may still owe a frame
  const before = await draws();
  assert.ok(before > 0, "the counter counts");
  await page.waitForTimeout(1500);
  assert.equal(await draws(), before, "draw calls while nothing happens");
  await press(page, "On: "); // a field with a cursor
  await page.waitForTimeout(500);
  const opened = await draws();
  await page.waitForTimeout(1000);
  assert.equal(await draws(), opened, "draw calls with an open field");
  await page.keyboard.press("Escape");
  await settled(page);
  const closed = await draws(), [x, y] = await place(page, "Explain H100");
  await page.mouse.move(x, y); // lights up
  await settled(page);
  const calls = await draws() - closed;
  assert.ok(calls > 0 && calls < 200, `${calls} calls after one move`);
  const still = await draws();
  await page.mouse.move(x + 1, y);
  await settled(page);
  assert.equal(await draws(), still, "a frame that looks like the one before is not drawn");
});

const staticPage = async (page) => {
  await page.waitForFunction(() => document.querySelector("#mirror table").checkVisibility() && !document.querySelector('[aria-busy="true"]'));
  assert.match(await page.$eval("#mirror", (e) => e.innerText), /TPP[\s\S]*2,368[\s\S]*15,831/);
  assert.ok(await page.$eval("#mirror table", (e) => e.getBoundingClientRect().height > 100), "the table shows");
  assert.ok(await page.$eval("#picture svg", (e) => e.getBoundingClientRect().height > 200), "the picture shows");
  assert.ok(await page.$$eval("#mirror a[href^='https://www.govinfo.gov']", (all) => all.length > 0), "citations are links");
  assert.equal(await page.$eval("#stage", (e) => e.getBoundingClientRect().height), 0, "no canvas stands in the way");
};

await test("without JavaScript the comparison, its citations and the picture are there", async () => {
  const page = await open(server.url, { wait: false, javaScriptEnabled: false });
  assert.match(await page.locator("#mirror").innerText(), /TPP[\s\S]*2,368[\s\S]*15,831/);
  assert.ok((await page.locator("#picture svg").boundingBox()).height > 200);
  assert.match(await page.locator("main").innerText(), /needs JavaScript, and so does a question in the address/);
  await page.screenshot({ path: join(shots, "static-light.png"), fullPage: true });
});

for (const [name, setup, message] of [
  ["WebGL 2", () => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) { return kind === "webgl2" ? null : original.call(this, kind, ...rest); };
  }, /needs WebGL 2/],
  ["WebAssembly", () => { delete window.WebAssembly; }, /needs WebAssembly/],
  ["a working WebAssembly", () => { WebAssembly.compileStreaming = () => Promise.reject(new Error("refused by a test")); }, /could not be loaded/],
]) {
  await test(`without ${name} a message says so, and the table stays`, async () => {
    const page = await open(server.url, { wait: false, setup });
    await page.waitForSelector("#notice:not([hidden])");
    assert.match(await page.textContent("#notice"), message);
    await staticPage(page);
    assert.ok(await page.$eval("#loading", (e) => e.hidden));
  });
}

await test("without WebGL 2 nothing is drawn", async () => {
  const page = await open(server.url, { wait: false, setup: () => { HTMLCanvasElement.prototype.getContext = () => null; } });
  await page.waitForSelector("#notice:not([hidden])");
  await page.waitForTimeout(500);
  assert.equal(await page.evaluate(() => window.draws), 0);
  assert.equal(await page.evaluate(() => performance.getEntriesByName("chipgauge:first-draw").length), 0);
});

await test("a program that cannot be found leaves a message and the table", async () => {
  const page = await open(server.url + "index.html", { wait: false, setup: () => {
    const original = window.fetch;
    window.fetch = (url, ...rest) => original(String(url).replace("chipgauge.wasm", "missing.wasm"), ...rest);
  } });
  await page.waitForSelector("#notice:not([hidden])");
  assert.match(await page.textContent("#notice"), /could not be loaded/);
  await staticPage(page);
});

await test("a lost context leaves a message and the table; a restored one brings the view back", async () => {
  const page = await open(server.url, { fresh: true });
  await page.evaluate(() => {
    window.loss = document.querySelector("canvas").getContext("webgl2").getExtension("WEBGL_lose_context");
    window.loss.loseContext();
  });
  await page.waitForSelector("#notice:not([hidden])");
  assert.match(await page.textContent("#notice"), /graphics context/);
  await staticPage(page);
  const draws = await page.evaluate(() => window.draws);
  await page.evaluate(() => window.loss.restoreContext());
  await page.waitForSelector("html.live");
  await settled(page);
  assert.ok(await page.evaluate(() => window.draws) > draws);
  const pixel = await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => {
    const gl = document.querySelector("canvas").getContext("webgl2");
    done(gl.getError());
  })));
  assert.equal(pixel, 0, "no error of the context");
  await page.screenshot({ path: join(shots, "restored-light.png") });
});

await test("the loading bar counts true bytes to its end", async () => {
  const page = await open(server.url, { fresh: true });
  const bytes = statSync(join(site, "chipgauge.wasm")).size;
  assert.deepEqual(await page.$eval("#load", (bar) => [bar.value, bar.max]), [bytes, bytes]);
});

await test("once visited, the page opens without a network, and answers another question", async () => {
  const own = await serve(site);
  const page = await open(own.url, { fresh: true });
  await page.waitForFunction(async () => navigator.serviceWorker.controller && (await (await caches.open("chipgauge")).keys()).length > 6, null, { timeout: 20000 });
  own.close();
  await page.goto("about:blank");
  await page.goto(own.url + "#chips=a800&on=2024-02-01");
  await page.waitForFunction(() => performance.getEntriesByName("chipgauge:first-draw").length > 0);
  await settled(page);
  assert.match(await page.textContent("#answer"), /^A800/);
});

// Where the demo has been built beside the page: cmake --workflow --preset first-draw
if (existsSync(join(peer, "index.html"))) await test("the first draw takes less than twice the time of Dear ImGui's demo", async () => {
  const other = await serve(peer);
  const first = async (url) => {
    // A fresh context each: nothing is cached, as for a new reader.
    const page = await open(url, { fresh: true });
    const time = await page.evaluate(() => performance.getEntriesByName("chipgauge:first-draw")[0].startTime);
    await page.context().close();
    return time;
  };
  await first(server.url);
  await first(other.url);
  // Whatever else the machine does weighs in: ours is later when its median says so three rounds in a row. The figures are printed; the
  // goal is to be no later than the demo.
  const quantile = (list, part) => [...list].sort((a, b) => a - b)[Math.floor(list.length * part)];
  const show = (list) => list.map((t) => Math.round(t)).join(" ");
  let later = true;
  for (let round = 0; round < 3 && later; ++round) {
    const times = { ours: [], theirs: [] };
    for (let run = 0; run < 5; ++run) {
      times.theirs.push(await first(other.url));
      times.ours.push(await first(server.url));
    }
    later = quantile(times.ours, 0.5) > 2 * quantile(times.theirs, 0.5);
    console.log(`# first draw in ms: ours ${Math.round(quantile(times.ours, 0.5))} (${show(times.ours)}), the demo's ${Math.round(quantile(times.theirs, 0.5))} (${show(times.theirs)})`);
  }
  other.close();
  assert.ok(!later);
});

for (const colorScheme of ["light", "dark"]) {
  for (const [name, context] of [
    ["desktop", {}], ["desktop-2x", { deviceScaleFactor: 2 }], ["laptop-1.5x", { deviceScaleFactor: 1.5, viewport: { width: 1100, height: 720 } }],
    ["phone", { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, hasTouch: true, isMobile: true }],
  ]) {
    if (!process.env.PICTURES && !["desktop-2x light", "phone dark"].includes(`${name} ${colorScheme}`)) continue; // PICTURES=1: all, to be looked at
    await test(`a picture of the page: ${name}, ${colorScheme}`, async () => {
      const page = await open(server.url, { colorScheme, ...context });
      const path = join(shots, `${name}-${colorScheme}.png`);
      await page.screenshot({ path });
      assert.ok(statSync(path).size > 30000, "more than an empty page");
    });
  }
}

server.close();
await finish();
