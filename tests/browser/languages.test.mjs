// The page in English and in French: who gets which, that nothing of the other is left, and that figures and days are read and shown
// as the language writes them.
import { answer, assert, finish, fragment, mirror, open, place, press, retype, serve, settled, shots, single, site, test, type } from "./harness.mjs";
import { pathToFileURL } from "node:url";
import { join } from "node:path";

const server = await serve(site);
const french = { locale: "fr-FR" };
const drawn = (page) => page.waitForFunction(() => performance.getEntriesByName("chipgauge:first-draw").length > 0, null, { timeout: 20000 });
const language = (page) => page.evaluate(() => document.documentElement.lang);

await test("the page takes the browser's language, and loads the program of that one alone", async () => {
  for (const [locale, lang, program] of [["fr-CA", "fr", "chipgauge_fr.wasm"], ["en-GB", "en", "chipgauge.wasm"], ["de-DE", "en", "chipgauge.wasm"]]) {
    const page = await open(server.url, { locale });
    assert.equal(await language(page), lang, locale);
    const programs = page.requests.map((url) => url.split("/").at(-1)).filter((name) => /^chipgauge.*\.wasm$/.test(name));
    assert.deepEqual([...new Set(programs)], [program]);
    assert.deepEqual(page.problems, []);
  }
});

await test("in French the answer, the table and the title are French, and figures are written so", async () => {
  const page = await open(server.url + "#on=2026-11-21", french);
  assert.match(await answer(page), /^H20 SXM 96GB : Ne répond à aucun paragraphe.*par lettre, depuis le 9 avril 2025/);
  assert.match(await mirror(page), /2 36815 83115 8324 992/);
  assert.match(await mirror(page), /Vers la Chine|vers la Chine/);
  assert.match(await page.title(), /seuils du contrôle/);
  await page.screenshot({ path: join(shots, "french-light.png") });
});

await test("the language of the address wins over the browser's and over the file's", async () => {
  const page = await open(server.url + "#lang=fr");
  assert.equal(await language(page), "fr");
  assert.equal(await language(await open(server.url + "#chips=h20&lang=en", french)), "en");
  assert.equal(await language(await open(server.url + "fr.html#lang=en")), "en");
  assert.equal(await language(await open(server.url + "fr.html")), "fr", "asked for by its name");
});

await test("the switch keeps the question, and Back returns to the other language", async () => {
  const page = await open(server.url + "#chips=h20,a800&on=2024-02-01&why=a800&show=headroom");
  const turn = async (name) => {
    const [x, y] = await place(page, name);
    await page.mouse.move(x, y);
    await Promise.all([page.waitForEvent("load"), page.mouse.click(x, y)]);
    await drawn(page);
    await settled(page);
  };
  await turn("Français");
  assert.equal(await language(page), "fr");
  assert.match(await fragment(page), /chips=h20,a800&on=2024-02-01&to=CN&why=a800&show=headroom&lang=fr$/);
  assert.match(await answer(page), /^A800/);
  assert.match(await mirror(page), /1er février 2024/);
  await turn("English");
  assert.equal(await language(page), "en");
  assert.match(await mirror(page), /February 1, 2024/);
  await page.goBack();
  await drawn(page);
  assert.equal(await language(page), "fr");
});

await test("in French a decimal comma is a decimal comma, and what may be two figures is refused in French", async () => {
  const page = await open(server.url + "#chips=@1&show=figures&chip=name=Mine,die=814.5,market=datacenter", french);
  const entry = () => page.evaluate(() => [document.activeElement.value, document.activeElement.getAttribute("aria-description") ?? ""]);
  await retype(page, "FP16", "1979,5");
  assert.match(await fragment(page), /fp16=1979\.5/);
  await retype(page, "FP16", "1.979");
  assert.match((await entry())[1], /peut se lire de deux façons/);
  assert.doesNotMatch(await fragment(page), /fp16/);
  await retype(page, "FP16", "1 979,5");
  assert.match(await fragment(page), /fp16=1979\.5/);
  await press(page, "Surface de silicium", "input");
  assert.equal((await entry())[0], "814,5", "shown as it would be typed");
});

await test("in French days and countries are typed as French writes them", async () => {
  const page = await open(server.url, french);
  for (const [typed, day] of [["9 avr. 2025", "2025-04-09"], ["1er février 2024", "2024-02-01"], ["04/09/2023", "2023-09-04"]]) {
    await press(page, "Date: ");
    await type(page, typed);
    assert.match(await fragment(page), new RegExp(`on=${day}`), typed);
  }
  await press(page, "Vers: ");
  await type(page, "allem");
  assert.match(await fragment(page), /to=DE/);
});

await test("nothing of the French page is English", async () => {
  const english = /\b(the|of|with|from|press|license|required|unknown|not|none|which|and|sort|remove|explain|chips)\b/i;
  for (const show of ["why", "figures", "headroom", "inference", "fleet"]) {
    const page = await open(server.url + `#chips=h20,mi300x,a100&on=2026-11-21&show=${show}`, french);
    const labels = await page.$$eval("#controls *", (all) => all.map((e) => `${e.getAttribute("aria-label") ?? e.textContent} ${e.getAttribute("aria-description") ?? ""}`));
    // Products and sources keep their names.
    assert.deepEqual(labels.filter((label) => english.test(label) && !/^[^:]*\([^)]*\)\s: TPP|^Wormhole|Reuters/.test(label)), [], show);
    const heads = await page.$$eval("#mirror :is(caption, th, h1, h2)", (all) => all.map((e) => e.textContent));
    assert.ok(heads.length > 5);
    assert.deepEqual(heads.filter((text) => /\b(the|of|with|license required|unknown|which)\b/i.test(text)), [], show);
  }
});

await test("without scripts the French page is complete, and each page leads to the other", async () => {
  const page = await open(server.url + "fr.html", { wait: false, javaScriptEnabled: false });
  assert.match(await page.locator("#mirror").innerText(), /Paragraphe[\s\S]*aucun/);
  assert.match(await page.locator("main").innerText(), /a besoin de JavaScript/);
  await page.click("text=English");
  assert.match(await page.locator("#mirror").innerText(), /License to China/);
  await page.click("text=Français");
  assert.match(page.url(), /fr\.html$/);
});

await test("the one file speaks both: with scripts the reader's, without them one below the other", async () => {
  const file = pathToFileURL(single).href;
  const page = await open(file + "#chips=h20,b200&on=2025-04-08", french);
  assert.equal(await language(page), "fr");
  assert.match(await mirror(page), /8 avril 2025/);
  assert.deepEqual(page.problems, []);
  assert.deepEqual(await page.evaluate(() => window.violations), []);
  assert.equal(await language(await open(file + "#lang=en", french)), "en");
  const still = await open(file, { wait: false, javaScriptEnabled: false });
  const text = await still.evaluate(() => document.body.innerText).catch(() => still.locator("body").innerText());
  assert.match(text, /License to China/);
  assert.match(text, /Licence vers la Chine/);
});

server.close();
await finish();
