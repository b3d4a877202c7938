// A part of the page within an article: one part, its height, the way to the whole, and nothing of the page's own around it.
import { assert, browser, finish, serve, site, test } from "./harness.mjs";
import { createServer } from "node:http";

const server = await serve(site);

// An article on another origin.
let html = "";
const press = createServer((_, response) => response.writeHead(200, { "Content-Type": "text/html" }).end(html));
await new Promise((ready) => press.listen(0, "localhost", ready));

async function article(part, question) {
  const page = await (await (await browser()).newContext({ viewport: { width: 900, height: 700 } })).newPage();
  html = `<iframe width="800" height="300" src="${server.url}?embed=${part}${question}"></iframe>
    <script>window.heights = []; addEventListener("message", (e) => window.heights.push(e.data.chipgauge.height));</script>`;
  await page.goto(`http://localhost:${press.address().port}/`);
  await page.waitForFunction(() => window.heights.length > 0);
  const frame = page.frames()[1];
  await frame.waitForFunction(() => performance.getEntriesByName("chipgauge:first-draw").length > 0);
  const controls = () => frame.$$eval("#controls [aria-label]", (all) => all.map((e) => e.getAttribute("aria-label")));
  return { page, frame, controls };
}

for (const [part, has] of [["plot", /^Zoom in$/], ["table", /^Sort by TPP$/], ["time", /^Day/]])
  await test(`an article shows the ${part} alone, and knows how high it is`, async () => {
    const { page, frame, controls } = await article(part, "#chips=h20,a800&on=2025-04-09&to=CN");
    const names = await controls();
    assert.ok(names.some((name) => has.test(name)), names.join(" | "));
    for (const absent of [/^On: /, /^To: /, /add chip/, /^Why$/, /^Copy link$/, /^Français$/])
      assert.ok(!names.some((name) => absent.test(name)), `${absent} in ${names.join(" | ")}`);
    assert.equal(names.filter((name) => /^Day/.test(name)).length, part === "time" ? 1 : 0);
    assert.ok(names.includes("chipgauge: to China on 9 Apr 2025"));
    const told = await page.evaluate(() => window.heights.at(-1));
    assert.equal(told, Math.ceil(await frame.$eval("#stage", (e) => e.getBoundingClientRect().height)));
    assert.ok(told > 100 && told < 900, String(told));
  });

await test("what a reader does in the frame leaves the article's history alone, and the link leads to the whole page", async () => {
  const { page, frame } = await article("table", "#chips=h20,a800&on=2025-04-09&to=CN");
  const before = await page.evaluate(() => history.length);
  await frame.$eval("#controls [aria-label^='Explain A800']", (e) => e.click());
  const [opened] = await Promise.all([page.waitForEvent("popup"), frame.$eval("#controls [aria-label^='chipgauge: to']", (e) => e.click())]);
  assert.equal(await page.evaluate(() => history.length), before);
  assert.match(opened.url(), /\/#chips=h20,a800&on=2025-04-09&to=CN&why=a800$/);
});

await test("in French the frame is French", async () => {
  const { controls } = await article("plot", "#chips=h20&on=2025-04-09&to=CN&lang=fr");
  await new Promise((done) => setTimeout(done, 1500));
  assert.ok((await controls()).includes("chipgauge\u202f: vers la Chine au 9\u00a0avr. 2025"));
});

server.close();
press.close();
press.closeAllConnections();
await finish();
