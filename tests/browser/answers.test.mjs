// What a reader must never be told wrongly: each of these once showed another answer than the one that was asked for.
import { answer, assert, finish, fragment, mirror, open, place, press, retype, serve, settled, site, test, type } from "./harness.mjs";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { shots } from "./harness.mjs";

const server = await serve(site);
const long = { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" };
const words = (iso) => new Date(iso + "T00:00:00Z").toLocaleDateString("en-US", long);

const drag = async (page, steps) => {
  const [x, y] = await place(page, "Day");
  await page.mouse.move(x, y);
  await page.mouse.down();
  // Within the page: a driver waits for each move to be drawn, a hand does not.
  await page.evaluate(async ([x, y, steps]) => {
    const stage = document.getElementById("stage");
    for (let i = 0; i < steps; ++i) {
      stage.dispatchEvent(new MouseEvent("mousemove", { clientX: x - (i % 150), clientY: y, bubbles: true }));
      if (i % 40 == 0) await new Promise(requestAnimationFrame);
    }
  }, [x, y, steps]);
  await page.mouse.up();
  await settled(page);
};

await test("a drag of 400 steps writes the address once, and what is shown is the day that it ends on", async () => {
  const page = await open(server.url, { setup: () => {
    window.writes = 0;
    for (const name of ["pushState", "replaceState"]) {
      const original = history[name];
      history[name] = function (...args) {
        window.writes++;
        if (name == "pushState") window.entries = (window.entries ?? 0) + 1;
        return original.apply(this, args);
      };
    }
  } });
  await drag(page, 400);
  const day = /on=(\d{4}-\d{2}-\d{2})/.exec(await fragment(page))[1];
  assert.ok((await mirror(page)).includes(`To China on ${words(day)}`), `${day}: ${(await mirror(page)).slice(0, 120)}`);
  assert.equal(await page.evaluate(() => window.writes), 1, "calls that write the address");
  assert.equal(await page.evaluate(() => window.entries), 1, "one entry of the history");
});

await test("Back undoes a drag, a press and a choice, each at once", async () => {
  const page = await open(server.url);
  await press(page, "Explain H100");
  const first = await fragment(page);
  await drag(page, 30);
  assert.notEqual(await fragment(page), first);
  await press(page, "To: ");
  await type(page, "germ");
  assert.match(await fragment(page), /to=DE/);
  await page.goBack();
  await settled(page);
  assert.match(await mirror(page), /To China/);
  await page.goBack();
  await settled(page);
  assert.equal(await fragment(page), first);
  await page.goBack();
  await settled(page);
  assert.equal(await fragment(page), "");
  assert.match(await answer(page), /^H20 /);
});

await test("a page that is left keeps what was just changed in its address", async () => {
  const page = await open(server.url + "#show=fleet");
  await press(page, "H20", "input");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("7");
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide")));
  assert.match(await fragment(page), /h20:\d*7/);
});

await test("a finger can type: into a list and into a field of figures", async () => {
  const page = await open(server.url, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });
  const tap = async (name) => {
    const [x, y] = await place(page, name);
    await page.touchscreen.tap(x, y);
    await settled(page);
  };
  await tap("To: ");
  await tap("Find a country");
  assert.equal(await page.evaluate(() => document.activeElement.type), "text", "the on-screen keyboard rises for a text field alone");
  await type(page, "viet");
  assert.match(await fragment(page), /&to=VN/);
});

await test("a finger that scrolls over the strips of time does not change the day", async () => {
  const page = await open(server.url, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await page.evaluate(() => {
    const find = () => [...document.querySelectorAll("#controls input[type=range]")][0].getBoundingClientRect();
    scrollBy(0, find().y - 300);
  });
  await settled(page);
  const [x, y] = await place(page, "Day");
  const client = await page.context().newCDPSession(page);
  const send = (type, points) => client.send("Input.dispatchTouchEvent", { type, touchPoints: points });
  await send("touchStart", [{ x, y }]);
  for (let i = 1; i <= 10; ++i) await send("touchMove", [{ x: x - i, y: y - i * 12 }]);
  await send("touchEnd", []);
  await settled(page);
  assert.equal(await fragment(page), "");
});

await test("a decimal comma never multiplies a figure, and a count never loses its end", async () => {
  const page = await open(server.url);
  await press(page, "+ your own");
  await retype(page, "FP16", "1979,5");
  assert.equal(await page.evaluate(() => document.activeElement.value), "1979,5");
  assert.doesNotMatch(await mirror(page), /316,7/, "19,795 × 16");
  assert.match(await page.evaluate(() => document.activeElement.getAttribute("aria-description")), /can be read as two numbers/);
  await retype(page, "FP16", "1,979.5");
  assert.match(await fragment(page), /fp16=1979.5/);
  await retype(page, "Logic die area", "814,5");
  assert.doesNotMatch(await fragment(page), /die=/);
  await press(page, "Fleet");
  for (const [typed, count] of [["10 000", 10000], ["1,500,000", 1500000]]) {
    await retype(page, "H20", typed);
    assert.match(await fragment(page), new RegExp(`h20:${count}$`.replace("$", "(&|$)")));
  }
});

const noWebgl = () => {
  const original = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) { return kind === "webgl2" ? null : original.call(this, kind, ...rest); };
};

await test("without WebGL 2 the table, the picture and the words follow the address", async () => {
  const page = await open(server.url + "#chips=a800,l4&on=2023-11-16&to=CN&why=l4", { wait: false, setup: noWebgl });
  await page.waitForFunction(() => /November 16, 2023/.test(document.getElementById("picture").textContent));
  assert.match(await mirror(page), /To China on November 16, 2023/);
  assert.match(await answer(page), /^L4/);
  await page.evaluate(() => { location.hash = "#chips=a800,l4&on=2023-11-17"; });
  await page.waitForFunction(() => /November 17, 2023/.test(document.getElementById("picture").textContent));
  assert.match(await mirror(page), /3A090.a.1/);
  assert.deepEqual(page.problems, []);
});

await test("without JavaScript or WebAssembly a link's question is not passed off as answered", async () => {
  const page = await open(server.url + "#chips=a800", { wait: false, setup: () => { delete window.WebAssembly; } });
  await page.waitForSelector("#notice:not([hidden])");
  assert.match(await page.textContent("#notice"), /The address asks another question/);
});

await test("after a lost context the picture is that of the question", async () => {
  const page = await open(server.url + "#chips=a800&on=2024-02-01");
  await page.evaluate(() => document.querySelector("canvas").getContext("webgl2").getExtension("WEBGL_lose_context").loseContext());
  await page.waitForSelector("#notice:not([hidden])");
  await page.waitForFunction(() => /February 1, 2024/.test(document.getElementById("picture").textContent));
});

await test("print shows the question, its own picture, the table, the reasons and the sources, on one page or two", async () => {
  const page = await open(server.url + "#chips=a800,h20&on=2024-02-01&why=a800", { colorScheme: "dark" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  assert.ok(await page.$eval("#stage", (e) => !e.checkVisibility()));
  assert.ok(await page.$eval("#picture svg", (e) => e.checkVisibility() && e.getBoundingClientRect().height > 200));
  assert.match(await page.$eval("#picture", (e) => e.textContent), /February 1, 2024/);
  assert.match(await page.$eval("#mirror", (e) => e.innerText), /To China on February 1, 2024[\s\S]*3A090\.a/);
  assert.ok(await page.$$eval("#mirror a[href^='https://']", (all) => all.length > 3), "sources");
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--text").trim()), "#000000");
  const pdf = await page.pdf({ format: "A4" });
  writeFileSync(join(shots, "print.pdf"), pdf);
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;
  assert.ok(pages <= 3, `${pages} pages`);
});

await test("a link cannot pass a chip off as the catalog's, nor bring sources", async () => {
  const forged = "#chips=@1,h20&why=@1&chip=name=H20%20SXM%2096GB,vendor=NVIDIA,fp16=10,die=814,market=datacenter,confidence=vendor,sources=https://example.com/forged";
  const page = await open(server.url + forged);
  assert.match(await mirror(page), /own figures/);
  assert.match(await answer(page), /not from the catalog/);
  assert.equal(await page.$$eval("a[href*='example.com']", (all) => all.length), 0);
  assert.doesNotMatch(await page.evaluate(() => document.body.innerHTML), /example\.com/);
  const long = await open(server.url + `#chips=@1&chip=name=${"N".repeat(500)},fp16=10`);
  assert.doesNotMatch(await mirror(long), /N{50}/);
});

await test("what a link says and nobody can read is named, and so are the chips that do not fit", async () => {
  const page = await open(server.url + "#chips=h20,nonsense&on=2025-02-30&to=VN");
  assert.match(await answer(page), /nonsense; on=2025-02-30/);
  const many = await open(server.url + "#chips=h20,h100,h200,a100,a800,h800,l4,l40,l40s,mi300x,l20,l2");
  assert.match(await answer(many), /l20; l2.*ten chips/);
});

await test("the date field reads the form that it shows, and a country goes by its other names", async () => {
  const page = await open(server.url);
  await press(page, "On: ");
  await type(page, "9 Apr 2025");
  assert.match(await fragment(page), /on=2025-04-09/);
  for (const [name, code] of [["Turkey", "TR"], ["Macao", "MO"], ["UAE", "AE"], ["Burma", "MM"]]) {
    await press(page, "To: ");
    await type(page, name);
    assert.match(await fragment(page), new RegExp(`to=${code}`));
  }
});

server.close();
await finish();
