// The page as a reader uses it: what it says, how it answers a press, a key, a finger and a link.
import { answer, assert, finish, fragment, mirror, open, place, press, retype, root, serve, settled, single, site, test, type } from "./harness.mjs";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { join } from "node:path";

const server = await serve(site);
const today = new Date();
const iso = `${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, "0")}-${String(today.getDate()).padStart(2, "0")}`;

/// The row of the mirror's comparison that begins with `label`, cell by cell.
const row = (page, label) => page.$$eval("#mirror table:first-of-type tr", (rows, label) => {
  const found = rows.find((r) => r.cells[0].textContent.startsWith(label));
  return found && [...found.cells].slice(1).map((c) => c.textContent.trim());
}, label);

await test("the mirror says what the core says: H20 by letter, H100, H200 and A100 by paragraph", async () => {
  const page = await open(server.url);
  assert.deepEqual(await row(page, "TPP"), ["2,368", "15,831", "15,832", "4,992"]);
  assert.deepEqual(await row(page, "Performance density"), ["2.91", "19.45", "19.45", "6.04"]);
  assert.deepEqual(await row(page, "License to China"), ["by letter", "required", "required", "required"]);
  assert.match(await answer(page), /^H20 .*Meets no paragraph.*by letter since April 9, 2025/);
  assert.equal(await fragment(page), "", "a view that nobody changed needs no fragment");
});

await test("a press on a chip's name explains that chip, and the link says so", async () => {
  const page = await open(server.url);
  await press(page, "Explain H100");
  assert.match(await answer(page), /^H100 .*Classified 3A090\.a/);
  assert.match(await fragment(page), /&why=h100$/);
  await press(page, "Explain H20");
  assert.match(await answer(page), /^H20 /);
});

await test("a press on a point of the picture explains its chip", async () => {
  const page = await open(server.url);
  await press(page, "A100 SXM4 80GB: TPP");
  assert.match(await answer(page), /^A100 /);
});

await test("the date changes everything at once: the H20 needs no license on April 8, 2025", async () => {
  const page = await open(server.url);
  await press(page, "On: ");
  await type(page, "2025-04-08");
  assert.equal((await row(page, "License to China"))[0], "not required");
  assert.match(await fragment(page), /on=2025-04-08/);
  assert.match(await answer(page), /^H20 .*No license is required/);
  await press(page, "On: ");
  await type(page, "2025-04-09");
  assert.equal((await row(page, "License to China"))[0], "by letter");
});

await test("a day that does not exist changes nothing", async () => {
  const page = await open(server.url);
  await press(page, "On: ");
  await type(page, "2025-02-30");
  assert.equal(await fragment(page), "");
});

await test("the destination changes everything at once", async () => {
  const page = await open(server.url);
  await press(page, "To: ");
  await type(page, "germ");
  assert.match(await fragment(page), /&to=DE/);
  assert.deepEqual(await row(page, "License to Germany"), ["not required", "not required", "not required", "not required"]);
  await press(page, "Headquarters: ");
  await type(page, "CN");
  assert.match(await fragment(page), /&to=DE&headquarters=CN/);
  assert.equal((await row(page, "License to Germany"))[1], "required");
});

await test("the reading changes the answer: what the CFR prints differs from what is enforced", async () => {
  const page = await open(server.url);
  await press(page, "Reading: ");
  await press(page, "as printed");
  assert.match(await fragment(page), /&reading=printed/);
  assert.match(await mirror(page), /rules as printed/);
});

await test("a chip can be added by name and taken away", async () => {
  const page = await open(server.url);
  await press(page, "+ add chip");
  await type(page, "mi300x");
  assert.match(await fragment(page), /chips=h20,h100,h200,a100,mi300x/i);
  assert.equal((await row(page, "TPP")).length, 5);
});

await test("a press on a row's name sorts the chips by it, again the other way", async () => {
  const page = await open(server.url);
  await press(page, "Sort by TPP");
  assert.match(await fragment(page), /chips=h200,h100,a100,h20&/);
  await press(page, "Sort by TPP");
  assert.match(await fragment(page), /chips=h20,a100,h100,h200&/);
});

await test("a day is chosen on the strips of time, by pointer and by arrow keys, and the answers follow", async () => {
  const page = await open(server.url);
  const middle = await place(page, "Day");
  await page.mouse.move(...middle);
  await page.mouse.down();
  await settled(page);
  await page.mouse.move(middle[0] - 100, middle[1], { steps: 4 });
  await page.mouse.up();
  await settled(page);
  const day = /on=(\d{4}-\d{2}-\d{2})/.exec(await fragment(page))[1];
  assert.ok(day > "2023-01-01" && day < "2024-01-01", day);
  assert.equal((await row(page, "License to China"))[1], "required");
  assert.match(await mirror(page), /Changed by/);
  await page.keyboard.press("ArrowRight");
  await settled(page);
  const next = /on=(\d{4}-\d{2}-\d{2})/.exec(await fragment(page))[1];
  assert.ok(["2023-10-23", "2023-11-13", "2023-11-17", "2024-02-01"].includes(next), `${day} then ${next}`);
});

await test("a deep link reproduces the view, and typing another one follows it", async () => {
  const page = await open(`${server.url}#chips=a800,l4&on=2023-11-16&to=CN&why=l4`);
  assert.deepEqual(await row(page, "Paragraph"), ["none", "none"]);
  assert.match(await answer(page), /^L4/);
  await page.evaluate(() => { location.hash = "#chips=a800,l4&on=2023-11-17"; });
  await settled(page);
  assert.deepEqual(await row(page, "Paragraph"), ["3A090.a.1, a.2", "3A090.a.2"]);
  await page.goBack();
  await settled(page);
  assert.deepEqual(await row(page, "Paragraph"), ["none", "none"]);
});

for (const bad of ["#", "#%", "#%%%&&&===", "#chips=&on=&to=", "#chips=nothing&on=2025-02-30&to=US", "#on=99999999999999-01-01",
  `#chips=${"h20,".repeat(3000)}`, "#chips=%00%ff%fe,h20&to=%", "#<script>alert(1)</script>", `#to=${"\u{1F4A5}".repeat(50)}`]) {
  await test(`a malformed fragment is ignored piece by piece: ${bad.slice(0, 40)}`, async () => {
    const page = await open(server.url + bad);
    assert.match(await mirror(page), /To China on/);
    assert.equal((await row(page, "TPP"))[0], "2,368");
    assert.deepEqual(page.problems, []);
  });
}

await test("without a fragment the day is today", async () => {
  const page = await open(server.url);
  await press(page, "Explain H100");
  assert.match(await fragment(page), new RegExp(`on=${iso}`));
});

await test("each panel says what its document says, and the link keeps it", async () => {
  const page = await open(server.url);
  for (const [name, words] of [["figures", /leaked vendor table/], ["headroom", /1.3 % under 3A090.b.1[^]*2 TOPS more at 16 bit/],
    ["inference", /decodes at most at 119 % of its rate/], ["fleet", /387,672,000/]]) {
    await press(page, name[0].toUpperCase() + name.slice(1));
    assert.match(await fragment(page), new RegExp(`&show=${name}$`));
    assert.match(await mirror(page), words);
  }
  assert.deepEqual(page.problems, []);
});

await test("a chip of one's own is typed in, judged at once, and the link reproduces it", async () => {
  const page = await open(server.url);
  await press(page, "+ your own");
  assert.equal((await row(page, "License to China"))[4], "undetermined");
  await retype(page, "FP16", "148");
  await retype(page, "Logic die area", "814");
  assert.equal((await row(page, "TPP"))[4], "2,368");
  assert.equal((await row(page, "Paragraph"))[4], "none");
  const link = await fragment(page);
  assert.match(link, /chips=h20,h100,h200,a100,@1&.*why=@1&show=figures&chip=name=Your%20chip,market=datacenter,fp16=148,die=814$/);
  const other = await open(server.url + link);
  assert.deepEqual(await row(other, "Paragraph"), await row(page, "Paragraph"));
  await retype(page, "FP16", "148 W");
  assert.equal((await row(page, "TPP"))[4], "unknown", "what is no figure is not published, and never zero");
});

await test("the figures of a chip can be changed to ask what if", async () => {
  const page = await open(server.url + "#show=figures");
  await press(page, "Change these figures");
  assert.match(await fragment(page), /why=@1.*chip=vendor=NVIDIA,name=H20%20SXM%2096GB%20changed/);
  await retype(page, "Logic die area", "700");
  assert.equal((await row(page, "Performance density"))[4], "3.38");
  assert.equal((await row(page, "Paragraph"))[4], "3A090.b.2");
});

await test("a fleet and a model are changed by typing", async () => {
  const page = await open(server.url + "#show=fleet");
  await retype(page, "H20", "60000");
  assert.match(await fragment(page), /&fleet=h800:10000,h100:10000,h20:60000/);
  assert.match(await mirror(page), /80,000/);
  await press(page, "Inference");
  await press(page, "Model: ");
  await type(page, "405");
  assert.match(await fragment(page), /&parameters=405/);
  assert.match(await mirror(page), /405 billion parameters/);
});

await test("the keyboard alone suffices: Tab through the controls, Enter, a date, arrows, and Tab leaves at the end", async () => {
  const page = await open(server.url);
  const name = () => page.evaluate(() => document.activeElement.getAttribute("aria-label") ?? document.activeElement.tagName);
  await page.keyboard.press("Tab");
  assert.match(await name(), /^On: /);
  await page.keyboard.press("Enter");
  await settled(page);
  assert.match(await name(), /^Type a day/);
  await type(page, "2024-01-01");
  assert.match(await fragment(page), /on=2024-01-01/);
  assert.match(await name(), /^On: /, "the focus is back where the list was opened");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await settled(page);
  await page.keyboard.press("Escape");
  await settled(page);
  assert.match(await name(), /^To: /);
  let tabs = 0;
  for (; tabs < 80 && await name() !== "BODY"; ++tabs) await page.keyboard.press("Tab");
  assert.ok(tabs < 80, "Tab never leaves the page");
});

await test("a point of the picture, a day and a tab are reached by arrow keys", async () => {
  const page = await open(server.url);
  const focus = (start) => page.evaluate((start) => [...document.querySelectorAll("#controls [aria-label]")]
    .find((e) => e.getAttribute("aria-label").startsWith(start)).focus(), start);
  await focus("H20 SXM 96GB: TPP");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await settled(page);
  assert.doesNotMatch(await answer(page), /^H20 /);
  await focus("Day");
  await page.keyboard.press("ArrowLeft");
  await settled(page);
  assert.match(await fragment(page), /on=2026-|on=2025-/);
  await focus("Why");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await settled(page);
  assert.match(await fragment(page), /show=figures/);
});

// The points of the picture by name, as assistive technology has them.
const points = (page) => page.$$eval("#controls [aria-label*='performance density']", (all) => all.map((e) => e.getAttribute("aria-label").split(":")[0]));

await test("the picture zooms by button, by the wheel with Ctrl where the pointer is, and back; the address and the page stay", async () => {
  const page = await open(server.url + "#chips=h20,h100&on=2025-04-09&to=CN");
  const before = { points: (await points(page)).length, address: await fragment(page) };
  const [x, y] = await place(page, "H20 SXM 96GB: TPP");
  await page.mouse.move(x, y);
  await page.keyboard.down("Control");
  for (let i = 0; i < 5; ++i) await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  await settled(page);
  const [nearX, nearY] = await place(page, "H20 SXM 96GB: TPP");
  assert.ok(Math.hypot(nearX - x, nearY - y) < 6, "what the pointer is on stays there");
  assert.ok((await points(page)).length < before.points, "what lies outside is not drawn");
  assert.ok((await points(page)).includes("H100 SXM5 80GB"), "a compared chip outside is an arrow at the border");
  assert.equal(await page.evaluate(() => [scrollY, visualViewport.scale].join()), "0,1");
  await press(page, "The whole picture");
  assert.equal((await points(page)).length, before.points);
  await press(page, "Zoom in");
  await press(page, "Zoom in");
  const [fromX] = await place(page, "H20 SXM 96GB: TPP");
  await page.mouse.move(x + 60, y);
  await page.mouse.down();
  await page.mouse.move(x + 90, y, { steps: 4 });
  await page.mouse.up();
  await settled(page);
  assert.ok((await place(page, "H20 SXM 96GB: TPP"))[0] > fromX + 20, "a drag pulls the picture along");
  assert.equal(await fragment(page), before.address);
  await press(page, "Zoom out");
  await press(page, "Zoom out");
  assert.equal((await points(page)).length, before.points);
});

await test("two fingers that begin on the picture zoom it, elsewhere the page", async () => {
  const page = await open(server.url + "#chips=h20,h100&on=2025-04-09&to=CN", { hasTouch: true, isMobile: true, viewport: { width: 800, height: 1600 } });
  const all = (await points(page)).length, [x, y] = await place(page, "H20 SXM 96GB: TPP");
  const session = await page.context().newCDPSession(page);
  const pinch = async (x, y) => {
    const touch = (type, apart) => session.send("Input.dispatchTouchEvent", { type, touchPoints: apart === undefined ? [] : [{ x: x - apart, y, id: 0 }, { x: x + apart, y, id: 1 }] });
    await touch("touchStart", 20);
    for (const apart of [30, 45, 60]) await touch("touchMove", apart);
    await touch("touchEnd");
    await settled(page);
  };
  await pinch(x, y);
  assert.ok((await points(page)).length < all);
  assert.equal(await page.evaluate(() => visualViewport.scale), 1);
  await page.$eval("#controls [aria-label='The whole picture']", (e) => e.click());
  await settled(page);
  const [overX, overY] = await place(page, "Sort by TPP");
  await pinch(overX, overY);
  assert.equal((await points(page)).length, all);
});

await test("a chip that is met in the picture can join the comparison", async () => {
  const page = await open(server.url + "#chips=h20&on=2025-04-09&to=CN");
  await page.$eval("#controls [aria-label^='A100 SXM4 80GB: TPP']", (e) => e.click()); // another stands on the same spot
  await settled(page);
  assert.match(await answer(page), /^A100 SXM4 80GB/);
  assert.match(await fragment(page), /#chips=h20&/);
  await press(page, "+ compare it");
  assert.match(await fragment(page), /#chips=h20,a100&/);
  assert.equal(await page.$$eval("#controls [aria-label='+ compare it']", (all) => all.length), 0);
});

await test("the headline follows the question, and says of the H20 that it needs a license although it meets no line", async () => {
  const page = await open(server.url + "#chips=h20&on=2025-04-09&to=CN");
  const drawn = () => page.$eval("#controls h2", (e) => e.textContent);
  assert.match(await drawn(), /^H20 SXM 96GB stands 1\.3 % under 3A090\.b\.1 \(TPP ≥ 2,400\), and yet has needed a license to China since April 9, 2025, by letter/);
  await page.evaluate(() => { location.hash = "#chips=h20&on=2025-04-08&to=CN"; });
  await settled(page);
  assert.match(await drawn(), /^H20 SXM 96GB stands 1\.3 % under 3A090\.b\.1 \(TPP ≥ 2,400\)\. No license is required/);
});

await test("pasting and accents arrive in a field", async () => {
  const page = await open(server.url);
  await press(page, "To: ");
  await page.keyboard.insertText("Côte");
  await settled(page);
  await page.keyboard.press("Enter");
  await settled(page);
  assert.match(await fragment(page), /&to=CI/);
});

await test("a finger taps, and scrolls the page", async () => {
  const page = await open(server.url, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 3 });
  await page.touchscreen.tap(...await place(page, "Explain H100"));
  await settled(page);
  assert.match(await fragment(page), /why=h100/);
  assert.ok(await page.evaluate(() => document.documentElement.scrollHeight > 1800), "a phone scrolls");
  await page.evaluate(() => scrollTo(0, 600));
  await settled(page);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390, "nothing is wider than the phone");
});

await test("the canvas follows the window at every pixel ratio", async () => {
  for (const deviceScaleFactor of [1, 1.25, 1.5, 2, 3]) {
    const page = await open(server.url, { deviceScaleFactor, viewport: { width: 1100, height: 700 } });
    const size = () => page.$eval("canvas", (c) => [c.width, c.height]);
    assert.deepEqual(await size(), [Math.round(1100 * deviceScaleFactor), Math.round(700 * deviceScaleFactor)]);
    await page.setViewportSize({ width: 801, height: 603 });
    await settled(page);
    assert.deepEqual(await size(), [Math.round(801 * deviceScaleFactor), Math.round(603 * deviceScaleFactor)]);
    await page.context().close();
  }
});

await test("the theme follows the system while the page is open", async () => {
  const page = await open(server.url);
  const draws = await page.evaluate(() => window.draws);
  await page.emulateMedia({ colorScheme: "dark" });
  await settled(page);
  assert.ok(await page.evaluate(() => window.draws) > draws);
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), "rgb(20, 22, 24)");
});

await test("the colors of the canvas and of the style sheet are the same", async () => {
  const theme = readFileSync(join(root, "wasm/theme.hpp"), "utf8"), css = readFileSync(join(root, "web/style.css"), "utf8").split("@media print")[0];
  const colors = (text, pattern) => new Set([...text.matchAll(pattern)].map((m) => m[1].toUpperCase()));
  assert.deepEqual([...colors(theme, /rgb\(0x([0-9A-F]{6})\)/gi)].sort(), [...colors(css, /--[\w-]+: #([0-9A-F]{6})/gi)].sort());
});

await test("what is printed has the fills of the light page: a color means the same on paper", async () => {
  const [screen, print] = readFileSync(join(root, "web/style.css"), "utf8").split("@media print");
  const colors = (text) => Object.fromEntries([...text.matchAll(/--([\w-]+): #([0-9A-F]{6})/gi)].map((m) => [m[1], m[2]]));
  const light = colors(screen.split("prefers-color-scheme: dark")[0]), paper = colors(print);
  for (const name of ["a", "b", "clear", "letter", "unknown", "accent"]) assert.equal(paper[name], light[name], name);
  for (const name of Object.keys(light)) if (/ink|text|muted/.test(name)) assert.ok(paper[name], `${name} is darker on paper`);
});

await test("words are readable: 4.5 to 1 on every background that they stand on", async () => {
  const channel = (c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  const luminance = (hex) => [0, 2, 4].reduce((sum, at, i) => sum + [0.2126, 0.7152, 0.0722][i] * channel(parseInt(hex.slice(at, at + 2), 16)), 0);
  const contrast = (a, b) => {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };
  const css = readFileSync(join(root, "web/style.css"), "utf8");
  for (const block of css.match(/:root \{[^}]*--page[^}]*\}/g)) {
    const color = Object.fromEntries([...block.matchAll(/--([\w-]+): #([0-9A-F]{6})/gi)].map((m) => [m[1], m[2]]));
    for (const ink of ["text", "muted", "accent", "a-ink", "b-ink", "clear-ink", "letter-ink", "unknown-ink"])
      for (const ground of ["page", "panel"])
        assert.ok(contrast(color[ink], color[ground]) >= 4.5, `${ink} ${color[ink]} on ${ground} ${color[ground]}`);
  }
});

await test("the one file opens from disk, asks for nothing, and works", async () => {
  const page = await open(pathToFileURL(single).href + "#chips=h20,b200&on=2025-04-08");
  assert.deepEqual(await row(page, "License to China"), ["not required", "required"]);
  assert.deepEqual(await page.evaluate(() => window.violations), []);
  assert.deepEqual(page.problems, []);
  assert.deepEqual(page.requests.filter((url) => !url.startsWith("data:")).length, 1, "only the file itself");
  await press(page, "Explain B200");
  assert.match(await fragment(page), /why=b200/);
  await page.click("#changes > summary");
  await page.waitForSelector("#changes article");
  assert.deepEqual(await page.evaluate(() => window.violations), []);
});

server.close();
await finish();
