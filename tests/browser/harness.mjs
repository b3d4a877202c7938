// What the browser tests share: a server for the built page, a real Chromium, and cases that print "ok" or "not ok".
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import playwright from "playwright-core";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const build = process.env.CHIPGAUGE_WEB_BUILD ?? join(root, "build/web");
export const site = join(build, "site");
export const peer = join(build, "peer");
export const single = join(build, "chipgauge.html");
export const shots = join(build, "screenshots");
mkdirSync(shots, { recursive: true });
export { assert };

const types = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm",
  ".ttf": "font/ttf", ".txt": "text/plain",
};

/// Serves a folder on this machine; says what was asked for.
export async function serve(folder) {
  const asked = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    asked.push(path);
    const file = join(folder, normalize(path.endsWith("/") ? path + "index.html" : path));
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    const type = types[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "Content-Type": type, "Cache-Control": "max-age=60" }).end(readFileSync(file));
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { url: `http://localhost:${server.address().port}/`, asked, close: () => {
    server.close();
    server.closeAllConnections();
  } };
}

let chromium;
export async function browser() {
  chromium ??= await playwright.chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    ignoreDefaultArgs: ["--disable-ipc-flooding-protection"], // a reader's browser drops what a page says too often
    args: ["--headless", "--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader",
      "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  return chromium;
}

// A page of each kind of context is kept from test to test: to go to another address takes a third of what a new context takes, which
// compiles the program again. A service worker would stand between them.
const kept = new Map(), lent = new Set();

/// A page that watches itself: violations of its policy, errors, requests, calls that draw. `fresh`: of a reader who was never here.
export async function open(url, { wait = true, fresh = false, setup, ...context } = {}) {
  const kind = JSON.stringify(context), keeps = wait && !fresh && !setup;
  const before = keeps ? kept.get(kind) : undefined;
  const again = before && !before.isClosed() && !lent.has(before);
  const page = again ? before : await watched(setup, keeps ? { serviceWorkers: "block", ...context } : context);
  lent.add(page);
  if (again) {
    await page.goto("about:blank");
    if (context.viewport !== null) await page.setViewportSize(context.viewport ?? desktop.viewport);
    await page.emulateMedia({ media: null, colorScheme: context.colorScheme ?? desktop.colorScheme });
    page.problems.length = page.requests.length = 0;
  } else if (keeps) kept.set(kind, page);
  await page.goto(url);
  if (wait) {
    await page.waitForFunction(() => performance.getEntriesByName("chipgauge:first-draw").length > 0, null, { timeout: 20000 });
    await settled(page);
  }
  return page;
}

const desktop = { viewport: { width: 1440, height: 900 }, colorScheme: "light" };

async function watched(setup, context) {
  const page = await (await (await browser()).newContext({ ...desktop, ...context })).newPage();
  page.problems = [];
  page.requests = [];
  page.on("console", (message) => { if (message.type() === "error") page.problems.push(message.text()); });
  page.on("pageerror", (error) => page.problems.push(String(error)));
  page.on("request", (request) => page.requests.push(request.url()));
  if (context.javaScriptEnabled === false) return page;
  await page.addInitScript(() => {
    window.draws = 0;
    for (const name of ["drawElements", "drawArrays", "clear"]) {
      const original = WebGL2RenderingContext.prototype[name];
      WebGL2RenderingContext.prototype[name] = function (...args) {
        window.draws++;
        return original.apply(this, args);
      };
    }
    window.violations = [];
    document.addEventListener("securitypolicyviolation", (e) => window.violations.push(`${e.violatedDirective} ${e.blockedURI}`));
  });
  if (setup) await page.addInitScript(setup);
  return page;
}

/// Waits until nothing draws any more, and nothing that was asked for is on its way.
export async function settled(page) {
  await page.evaluate(() => new Promise((done) => {
    let last = -1, same = 0;
    const look = () => {
      const coming = document.querySelector('[aria-busy="true"]');
      same = last === window.draws && !coming ? same + 1 : 0;
      if (same === 4) return done(); // longer than the address takes to follow
      last = window.draws;
      setTimeout(() => requestAnimationFrame(look), 80); // a frame that is due comes first
    };
    look();
  }));
}

const text = (page, selector) => page.$eval(selector, (e) => e.textContent.replace(/\s+/g, " ").trim());

/// The comparison as the mirror has it: a row by its heading, a chip by its column.
export const mirror = (page) => text(page, "#mirror");
export const answer = (page) => text(page, "#answer");
export const fragment = (page) => page.evaluate(() => location.hash);

/// Where a named control stands; its name begins with these words.
export const place = (page, name, kind = "") => page.evaluate(([name, kind]) => {
  const found = [...document.querySelectorAll(`#controls ${kind}[aria-label]`)].find((e) => e.getAttribute("aria-label").startsWith(name));
  if (!found) throw new Error(`no control is called ${name}`);
  const box = found.getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2];
}, [name, kind]);

/// A press of the mouse on a named control, which scrolls to it when it must.
export async function press(page, name, kind = "") {
  let [x, y] = await place(page, name, kind);
  const height = page.viewportSize().height;
  if (y < 0 || y > height) {
    await page.evaluate((by) => scrollBy(0, by), y - height / 2);
    await settled(page);
    [x, y] = await place(page, name, kind);
  }
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
  await settled(page);
}

/// Types into what has the focus.
export async function type(page, text, { enter = true } = {}) {
  await page.keyboard.type(text, { delay: 10 });
  if (enter) await page.keyboard.press("Enter");
  await settled(page);
}

/// Another text in a named entry.
export async function retype(page, name, text) {
  await press(page, name, "input");
  await page.keyboard.press("Control+A");
  if (!text) await page.keyboard.press("Delete");
  await type(page, text, { enter: false });
}

let passed = 0, failed = 0;
export async function test(name, run) {
  if (process.env.ONLY && !new RegExp(process.env.ONLY).test(name)) return; // while one works on a few
  try {
    await run();
    console.log(`ok ${name}`);
    passed++;
  } catch (error) {
    console.log(`not ok ${name}\n  ${String(error.stack ?? error).replaceAll("\n", "\n  ")}`);
    failed++;
    kept.clear(); // whatever state it is in
  } finally {
    const stays = new Set([...kept.values()].filter((page) => !page.isClosed()).map((page) => page.context()));
    for (const context of chromium?.contexts() ?? []) if (!stays.has(context)) await context.close();
    lent.clear();
  }
}

/// At the end of each file: a file that tested nothing has failed.
export async function finish() {
  await chromium?.close();
  process.exit(failed || !passed ? 1 : 0);
}
