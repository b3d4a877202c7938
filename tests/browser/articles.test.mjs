// Articles as pages to read: one for each article of claims/ and language, plain until a reader asks to adjust a question in place.
import { assert, browser, finish, fragment, mirror, open, retype, root, serve, shots, site, test } from "./harness.mjs";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fragmentOf } from "../../tools/articles.mjs";

const server = await serve(site);
const files = readdirSync(join(root, "claims")).filter((name) => name.endsWith(".json"));
const known = files.flatMap((file) => {
  const { articles, claims } = JSON.parse(readFileSync(join(root, "claims", file)));
  return articles.map((article) => ({ name: `article-${file.slice(0, -5).replaceAll("_", "-")}-${article.id.toLowerCase()}`,
    claims: claims.filter((claim) => claim.articles.includes(article.id)) }));
});

/// Opens a page that has no program of its own.
async function read(name, context = {}) {
  return open(server.url + name, { wait: false, ...context });
}

await test("every article has its page in both languages, with all its claims, and the list leads to it", async () => {
  for (const ending of [".html", ".fr.html"]) {
    const list = readFileSync(join(site, `articles${ending}`), "utf8");
    for (const { name, claims } of known) {
      assert.ok(list.includes(`href="${name}${ending}"`), name);
      const text = readFileSync(join(site, name + ending), "utf8");
      for (const claim of claims) assert.ok(text.includes(`<section id="claim-${claim.id}"`), `${name}: ${claim.id}`);
      assert.equal(text.match(/<section id="claim-/g).length, claims.length);
      assert.ok(!/\bid="([^"]+)"[^]*\bid="\1"/.test(text), `${name}: an id stands twice`);
    }
  }
});

await test("the page leads to the articles, and the one file, which has none of them, does not", async () => {
  assert.match(readFileSync(join(site, "index.html"), "utf8"), /<footer id="articles"><a href="articles\.html">/);
  assert.match(readFileSync(join(site, "fr.html"), "utf8"), /<footer id="articles"><a href="articles\.fr\.html">/);
  const single = join(site, "../chipgauge.html");
  if (existsSync(single)) assert.ok(!readFileSync(single, "utf8").includes('id="articles"'));
});

for (const [width, colorScheme] of [[390, "dark"], [1440, "light"]])
  await test(`an article fits ${width} pixels, asks for its own files alone, and has no program before a reader asks`, async () => {
    const page = await read("article-h20-2025-a.html", { viewport: { width, height: 900 }, colorScheme });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    assert.ok(page.requests.every((url) => url.startsWith(server.url) || url.startsWith("data:")), page.requests.join(" "));
    assert.ok(!page.requests.some((url) => /\.wasm|chipgauge\.js/.test(url)));
    assert.equal(await page.$$eval("iframe", (all) => all.length), 0);
    assert.deepEqual(page.problems, []);
    assert.ok(await page.$$eval(".claim table a", (all) => all.length) > 5, "figures lead to their sources");
    await page.screenshot({ path: join(shots, `article-${width}.png`) });
  });

await test("a question is adjusted in place: the page with that question stands below its claim, and goes away again", async () => {
  const page = await read("article-h20-2025-a.html");
  const [link] = await page.$$eval("#claim-2 a.ask", (all) => all.map((each) => each.getAttribute("href")));
  assert.equal(link, "index.html#chips=h20,h100&on=2025-04-08&lang=en");
  await page.click("#claim-2 .asked button");
  const frame = await (await page.waitForSelector("#claim-2 iframe")).contentFrame();
  await frame.waitForFunction(() => performance.getEntriesByName("chipgauge:first-draw").length > 0);
  assert.match(await frame.evaluate(() => location.hash), /^#chips=h20,h100&on=2025-04-08/);
  assert.equal(await page.getAttribute("#claim-2 .asked button", "aria-expanded"), "true");
  await page.click("#claim-2 .asked button");
  assert.equal(await page.$$eval("iframe", (all) => all.length), 0);
  assert.deepEqual(page.problems, []);
});

await test("each question that an article asks leads into the page", async () => {
  for (const { name } of known) {
    const text = readFileSync(join(site, `${name}.html`), "utf8");
    const commands = [...text.matchAll(/<code>(chipgauge [^<]*)<\/code>/g)].map(([, command]) => command.replaceAll("&gt;", ">"));
    for (const command of commands) assert.ok(fragmentOf(command.replaceAll("&#39;", "'"), "en"), command);
  }
});

await test("a price, a number of chips and a training are adjusted in place", async () => {
  const page = await open(server.url + "#chips=h20&until=16e9USD&price=12000&on=2025-04-09&show=fleet&fleet=h20:1");
  assert.match(await mirror(page), /1,333,334 H20/);
  await retype(page, "Price of a chip", "10000..16000");
  assert.match(await fragment(page), /&price=10000\.\.16000/);
  assert.match(await mirror(page), /1,000,000–1,600,000 H20/);
  await retype(page, "How many reach", "");
  await retype(page, "Training, FLOP", "3.29e24");
  assert.match(await mirror(page), /H20 SXM 96GB train with 3\.29 × 10\^24 operations/);
  await retype(page, "Utilization", "2");
  assert.match(await mirror(page), /Utilization, 0 to 1: write a number from 0\.001 to 1/);
  assert.deepEqual(page.problems, []);
});

await test("without scripts an article is complete, and its questions are links", async () => {
  const page = await (await (await browser()).newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(server.url + "article-h20-2025-b.fr.html");
  assert.ok(await page.isVisible("#claim-14 table"));
  assert.ok(await page.isVisible("#claim-13 svg"));
  assert.ok(await page.isVisible("#claim-13 a.ask"));
});

await test("a command becomes the address of its question, and one that the page cannot show none", () => {
  assert.equal(fragmentOf("chipgauge compare 'RTX 4090 D' A800 --to AE --on 2023-12-29", "fr"), "chips=rtx-4090-d,a800&to=AE&on=2023-12-29&lang=fr");
  assert.equal(fragmentOf("chipgauge fleet H20:501 --on 2025-04-19", "en"), "chips=h20&on=2025-04-19&show=fleet&fleet=h20:501&lang=en");
  assert.equal(fragmentOf("chipgauge rank --on 2025-04-08 --license no --market datacenter --limit 3", "en"),
    "on=2025-04-08&more=catalog.market%3Adatacenter.license%3Ano.sort%3A-tpp&lang=en");
  assert.equal(fragmentOf("chipgauge train H800:2048 --flop 3.29e24 --utilization 0.3..0.5", "en"),
    "chips=h800&flop=3.29e24&utilization=0.3..0.5&show=fleet&fleet=h800:2048&lang=en");
  assert.equal(fragmentOf("chipgauge fleet H20 --until 16e9USD --price 12000", "en"), "chips=h20&until=16e9USD&price=12000&show=fleet&fleet=h20:1&lang=en");
  assert.equal(fragmentOf("chipgauge fleet deepseek-h20", "fr"), "show=fleet&fleet=deepseek-h20&lang=fr");
  assert.equal(fragmentOf("chipgauge changes --since 2025-01-01", "en"), undefined);
});

server.close();
await finish();
