// The same tasks in Firefox and in WebKit: what was once wrong in one engine alone. Both draw on a display of their own.
import { assert, finish, serve, site, test } from "./harness.mjs";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import puppeteer from "puppeteer-core";

const server = await serve(site);
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const freePort = () => new Promise((done) => {
  const probe = createServer().listen(0, "127.0.0.1", () => {
    const { port } = probe.address();
    probe.close(() => done(port));
  });
});

// One display for both: Xvfb says its number on file descriptor 3.
const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1400x1000x24", "+extension", "GLX", "-nolisten", "tcp"],
  { stdio: ["ignore", "ignore", "ignore", "pipe"] });
const display = await new Promise((done, fail) => {
  screen.stdio[3].once("data", (number) => done(`:${String(number).trim()}`));
  screen.once("error", fail);
});
const env = { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: "1", WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1", MOZ_DISABLE_CONTENT_SANDBOX: "1" };

async function firefox() {
  const browser = await puppeteer.launch({ browser: "firefox", executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr", headless: false, env,
    extraPrefsFirefox: { "webgl.force-enabled": true, "webgl.disabled": false },
    defaultViewport: null, args: ["--width=1300", "--height=990"] }); // what emulates a viewport, Debian 12's Firefox lacks
  const page = await browser.newPage();
  return {
    go: (url) => page.goto(url),
    run: (script) => page.evaluate(`(() => { ${script} })()`),
    move: (x, y) => page.mouse.move(x, y), down: () => page.mouse.down(), up: () => page.mouse.up(),
    keys: (text) => page.keyboard.type(text), enter: () => page.keyboard.press("Enter"),
    close: () => browser.close(),
  };
}

async function webkit() {
  const port = await freePort();
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], { env, stdio: "ignore" });
  const call = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`${path}: ${value.message}`);
    return value;
  };
  let session;
  const mini = ["/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser", "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser"].find(existsSync);
  for (let tries = 0; !session; ++tries) {
    try {
      session = await call("POST", "/session", { capabilities: { alwaysMatch: {
        "webkitgtk:browserOptions": { binary: mini, args: ["--automation"] } } } });
    } catch (error) {
      if (tries > 40) throw error;
      await pause(250);
    }
  }
  const path = `/session/${session.sessionId}`;
  const pointer = (...actions) => call("POST", `${path}/actions`, { actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions }] });
  const keys = (text) => call("POST", `${path}/actions`, { actions: [{ type: "key", id: "keys", actions: [...text].flatMap((value) =>
    [{ type: "keyDown", value }, { type: "keyUp", value }]) }] });
  return {
    go: (url) => call("POST", `${path}/url`, { url }),
    run: (script) => call("POST", `${path}/execute/sync`, { script, args: [] }),
    move: (x, y) => pointer({ type: "pointerMove", duration: 0, x: Math.round(x), y: Math.round(y) }),
    down: () => pointer({ type: "pointerDown", button: 0 }), up: () => pointer({ type: "pointerUp", button: 0 }),
    keys, enter: () => keys("\uE007"),
    close: async () => {
      await call("DELETE", path).catch(() => {});
      driver.kill();
    },
  };
}

const find = (name) => `[...document.querySelectorAll("#controls [aria-label]")].find((e) => e.getAttribute("aria-label").startsWith(${JSON.stringify(name)}))`;

for (const [engine, start] of [["Firefox", firefox], ["WebKit", webkit]]) {
  let page;
  const until = async (what, script) => {
    for (let i = 0; i < 100; ++i) {
      if (await page.run(`return !!(${script})`)) return;
      await pause(100);
    }
    throw new Error(`${engine} never came to: ${what}`);
  };
  const place = async (name) => {
    await until(`a control ${name}`, find(name));
    // WebKit's window is lower than the others': what lies below its end cannot be pressed.
    await page.run(`const b = ${find(name)}.getBoundingClientRect(); if (b.bottom > innerHeight || b.top < 0) scrollBy(0, b.top - innerHeight / 2);`);
    await pause(200);
    const box = JSON.parse(await page.run(`const b = ${find(name)}.getBoundingClientRect(); return JSON.stringify([b.x + b.width / 2, b.y + b.height / 2]);`));
    return box;
  };
  const press = async (name) => {
    await page.move(...await place(name));
    await page.down();
    await page.up();
    await pause(400);
  };
  const open = async (fragment = "") => {
    await page.go("about:blank");
    await page.go(server.url + fragment);
    await until("a first draw", `performance.getEntriesByName("chipgauge:first-draw").length`);
    await pause(300);
  };

  await test(`${engine} draws the page and says the answer`, async () => {
    page = await start();
    await open();
    assert.equal(await page.run(`return document.documentElement.className`), "live");
    await until("the answer", `/^H20 .*by letter since April 9, 2025/.test(document.getElementById("answer").textContent)`);
  });

  await test(`${engine} shows one day's answers under that day's date after a long drag`, async () => {
    await open();
    const [x, y] = await place("Day");
    await page.move(x, y);
    await page.down();
    // Through the page's own listeners: a driver's moves are too slow to meet the browser's limit.
    await page.run(`const stage = document.getElementById("stage");
      for (let i = 0; i < 400; ++i) stage.dispatchEvent(new MouseEvent("mousemove", { clientX: ${x} - (i % 150), clientY: ${y}, bubbles: true }));`);
    for (let i = 0; i < 5; ++i) await page.move(x - 60 - i, y);
    await page.up();
    await until("a day in the address", `/on=\\d/.test(location.hash)`);
    await pause(400);
    const day = /on=(\d{4}-\d{2}-\d{2})/.exec(await page.run("return location.hash"))[1];
    const words = new Date(day + "T00:00:00Z").toLocaleDateString("en-US", { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" });
    const said = await page.run(`return document.getElementById("mirror").textContent`);
    assert.ok(said.includes(`To China on ${words}`), `${day} in the address, ${/To China on [^,]*, \d*/.exec(said)} in the table`);
  });

  await test(`${engine} types into a list, and Back undoes the choice`, async () => {
    await open();
    await press("To: ");
    await until("a field with the focus", `document.activeElement.type == "text"`);
    await page.keys("germ");
    await page.enter();
    await pause(500);
    assert.match(await page.run("return location.hash"), /to=DE/);
    await page.run("history.back()");
    await until("the answer before", `/To China/.test(document.getElementById("mirror").textContent)`);
  });

  await test(`${engine} reads a figure as English writes it, and refuses a decimal comma`, async () => {
    await open("#chips=@1&show=figures&chip=name=Mine,die=814,market=datacenter");
    await page.run(`${find("FP16")}.focus()`);
    await page.keys("1979,5");
    await pause(500);
    assert.equal(await page.run(`return ${find("FP16")}.getAttribute("aria-invalid")`), "true");
    assert.doesNotMatch(await page.run("return location.hash"), /fp16/);
  });

  await test(`${engine} closes`, async () => page.close());
}

screen.kill();
server.close();
await finish();
