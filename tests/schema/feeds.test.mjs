// What changed, as feeds: Atom (RFC 4287) and JSON Feed 1.1, and our corrections as CHANGELOG.md lists them. Run after a build:
// node --test tests/schema/feeds.test.mjs
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const cli = process.env.CHIPGAUGE_CLI ??
  ["build/release/bin/chipgauge", "build/dev/bin/chipgauge"].map((path) => join(root, path)).find(existsSync);
const asked = ["changes", "--since", "2024-12-31", "--on", "2026-12-31"];
const run = (...args) => execFileSync(cli, args, { encoding: "utf8", maxBuffer: 1 << 26, env: { ...process.env, CHIPGAUGE_LANG: "", CHIPGAUGE_TO: "" } });
const record = JSON.parse(run(...asked, "--format", "json"));
const feed = JSON.parse(run(...asked, "--format", "jsonfeed"));

/// The elements of an XML text, nested: [name, attributes, text, children]. Anything that is not well formed throws.
function parsed(xml) {
  const root = ["", {}, "", []];
  const open = [root];
  const unescaped = (text) => {
    assert.ok(!/&(?!(amp|lt|gt|quot|#\d+);)/.test(text), `a bare & in ${text}`);
    return text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&amp;/g, "&");
  };
  const body = xml.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\n/, "");
  assert.notEqual(body, xml);
  for (const [, text, close, name, attributes, empty] of body.matchAll(/([^<]*)<(\/?)([a-z:]+)((?:\s+[a-z:]+="[^"<]*")*)\s*(\/?)>/gi)) {
    open.at(-1)[2] += unescaped(text);
    if (close) {
      assert.equal(open.pop()[0], name);
      continue;
    }
    const element = [name, Object.fromEntries([...attributes.matchAll(/([a-z:]+)="([^"]*)"/gi)].map(([, key, value]) => [key, unescaped(value)])), "", []];
    open.at(-1)[3].push(element);
    if (!empty) open.push(element);
  }
  assert.equal(open.length, 1, "an element is not closed");
  return root[3];
}
const children = (element, name) => element[3].filter((each) => each[0] === name);
const textOf = (element, name) => {
  const all = children(element, name);
  assert.equal(all.length, 1, `${name} stands once in ${element[0]}`);
  return all[0][2];
};
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

for (const lang of ["en", "fr"]) {
  test(`the Atom feed in ${lang} has what RFC 4287 asks for`, () => {
    const [atom, ...others] = parsed(run(...asked, "--format", "atom", "--lang", lang));
    assert.equal(others.length, 0);
    assert.equal(atom[0], "feed");
    assert.equal(atom[1].xmlns, "http://www.w3.org/2005/Atom");
    assert.equal(atom[1]["xml:lang"], lang);
    assert.match(textOf(atom, "id"), uuid);
    assert.match(textOf(atom, "updated"), moment);
    assert.ok(textOf(atom, "title") && children(children(atom, "author")[0], "name")[0][2]);
    const entries = children(atom, "entry");
    assert.ok(entries.length > 20);
    for (const entry of entries) {
      assert.match(textOf(entry, "id"), uuid);
      assert.match(textOf(entry, "updated"), moment);
      assert.ok(textOf(entry, "title") && textOf(entry, "content"));
      assert.ok(children(entry, "link").every((link) => link[1].rel === "alternate" && URL.canParse(link[1].href)));
      assert.match(children(entry, "category")[0][1].term, /^(law|beside_the_law|correction)$/);
    }
    assert.equal(new Set(entries.map((entry) => textOf(entry, "id"))).size, entries.length);
  });
}

test("the JSON feed is of version 1.1, and has the entries of the Atom feed", () => {
  assert.equal(feed.version, "https://jsonfeed.org/version/1.1");
  assert.ok(feed.title && feed.authors[0].name && feed.language === "en");
  const atom = children(parsed(run(...asked, "--format", "atom"))[0], "entry");
  assert.deepEqual(feed.items.map((item) => [item.id, item.title, item.content_text, item.date_published, item.external_url, item.tags[0]]),
    atom.map((entry) => [textOf(entry, "id"), textOf(entry, "title"), textOf(entry, "content"), textOf(entry, "published"),
      children(entry, "link")[0]?.[1].href, children(entry, "category")[0][1].term]));
});

test("the law and our corrections are apart, and both are those of the record", () => {
  const of = (kind) => feed.items.filter((item) => item.tags.includes(kind));
  assert.deepEqual(of("correction").map((item) => item.content_text).sort(), record.corrections.map((each) => each.text).sort());
  const begun = (kinds) => new Set(record.rows.filter((row) => kinds.includes(row.kind)).map((row) => row.effective + row.citation)).size;
  assert.equal(of("law").length, begun(["regulation", "letter"]) + record.groups_change.length);
  assert.ok(of("law").length > 5 && of("beside_the_law").length > 0 && of("correction").length > 5);
  const changed = of("law").filter((item) => item.date_published.startsWith("2026-01-15"));
  assert.ok(changed.some((item) => item.content_text.includes("H200")), "the chips that a rule flipped stand in its entry");
});

test("an entry keeps its id while time goes on, and another question has others", () => {
  const ids = (...more) => JSON.parse(run("changes", "--format", "jsonfeed", ...more)).items.map((item) => item.id);
  const earlier = ids("--since", "2025-06-01", "--on", "2026-06-01"), later = new Set(feed.items.map((item) => item.id));
  assert.ok(earlier.length > 0 && earlier.every((id) => later.has(id)));
  assert.ok(ids("--since", "2025-06-01", "--on", "2026-06-01", "--to", "AE").every((id) => !later.has(id)));
});

test("a feed begins after its first day and ends with the day asked about", () => {
  for (const item of feed.items) assert.ok(item.date_published > "2024-12-31T99" && item.date_published < "2026-12-31T99");
  const days = feed.items.map((item) => item.date_published);
  assert.deepEqual(days, [...days].sort().reverse());
});

test("the corrections of the program are those of CHANGELOG.md, in its order", () => {
  const section = readFileSync(join(root, "CHANGELOG.md"), "utf8").split("### Corrections\n")[1].split(/\n#/)[0];
  const listed = section.split(/\n- /).slice(1).map((item) => item.replace(/\s+/g, " ").trim());
  const links = /\[([^\]]*)\]\((https?:\/\/(?:[^()\s]|\([^()]*\))+)\)/g;
  const all = JSON.parse(run("changes", "--since", "2000-01-01", "--on", "2099-12-31", "--format", "json")).corrections;
  assert.deepEqual(all.map((each) => each.text), listed.map((item) => item.replace(links, "$1")));
  assert.deepEqual(all.map((each) => each.url), listed.map((item) => [...item.matchAll(links)][0]?.[2] ?? null));
});
