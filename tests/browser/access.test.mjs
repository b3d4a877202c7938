// The page for whoever does not see it or uses no pointer: what axe finds, and what every control has. What is done without a pointer:
// tasks.test.mjs.
import { assert, finish, open, press, root, serve, settled, site, test } from "./harness.mjs";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const server = await serve(site);
const modules = join(root, "tests/browser/node_modules");
const axe = readFileSync(join(modules, "axe-core/axe.min.js"), "utf8");

const violations = async (page) => {
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  return found.violations.map((v) => `${v.id}: ${v.nodes.slice(0, 2).map((n) => n.html.slice(0, 160)).join(" | ")}`);
};

const states = [
  ["as it opens", {}, "", []],
  ["with a list of countries open", {}, "", ["To: "]],
  ["with the calendar open", {}, "", ["On: "]],
  ["with the list of chips open", {}, "", ["+ add chip"]],
  ["with a form", {}, "#show=figures&chips=@1&chip=name=Mine,fp16=148,die=814", []],
  ["with a fleet", {}, "#show=fleet", []],
  ["in the dark", { colorScheme: "dark" }, "", []],
  ["in forced colors", { forcedColors: "active" }, "", []],
  ["on a phone", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, "", []],
  ["with the story", {}, "#more=story", []],
  ["with the catalog open", {}, "#more=catalog", []],
  ["with the map open, in the dark", { colorScheme: "dark" }, "#more=where", []],
  ["with a table of one's own", {}, "#more=classify", []],
  ["with a link that it cannot read", {}, "#chips=nonsense&on=never", []],
];
// States of one context stand in one page, one after the other: it takes longer to open than to look through.
for (const alike of [...new Set(states.map(([, context]) => JSON.stringify(context)))]) {
  const those = states.filter(([, context]) => JSON.stringify(context) === alike);
  await test(`axe finds nothing ${those.map(([name]) => name).join(", ")}`, async () => {
    const page = await open(server.url, JSON.parse(alike));
    for (const [name, , fragment_, presses] of those) {
      await page.evaluate((to) => { location.hash = to; }, fragment_);
      await settled(page);
      if (/more=/.test(fragment_)) await page.waitForFunction(() =>
        [...document.querySelectorAll("#more > details > div > *, #story-bar h2")].some((e) => e.checkVisibility()));
      for (const each of presses) await press(page, each);
      assert.deepEqual(await violations(page), [], name);
      if (presses.length) await page.keyboard.press("Escape");
    }
  });
}
await test("axe finds nothing without WebGL 2 and without scripts' view", async () => {
  const page = await open(server.url, { wait: false, setup: () => { HTMLCanvasElement.prototype.getContext = () => null; } });
  await page.waitForSelector("#notice:not([hidden])");
  await page.waitForTimeout(600);
  assert.deepEqual(await violations(page), []);
});

await test("every control has a name, one heading leads, and there is one landmark for the content", async () => {
  const page = await open(server.url);
  assert.equal(await page.$$eval("h1", (all) => all.length), 1);
  assert.equal(await page.$$eval("main", (all) => all.length), 1);
  const nameless = await page.$$eval("#controls :is(button, a, input)", (all) => all.filter((e) => !e.getAttribute("aria-label")).length);
  assert.equal(nameless, 0);
  const small = await page.$$eval("#controls :is(button, a)", (all) => all.map((e) => [e.getAttribute("aria-label"), e.getBoundingClientRect()])
    .filter(([, box]) => box.height < 23.5).map(([name, box]) => `${name} ${box.width}×${box.height}`));
  assert.deepEqual(small, [], "targets of at least 24 pixels");
});

server.close();
await finish();
