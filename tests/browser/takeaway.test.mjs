// What a reader takes along is what the command line writes for the same question.
import { answer, assert, finish, fragment, open, press, root, serve, settled, site, test } from "./harness.mjs";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const server = await serve(site);
const question = "#chips=h20,h100,@1&on=2025-04-08&to=SG&headquarters=CN&chip=name=Mine,vendor=ACME,fp16=148,die=814,market=datacenter";
const cli = (...args) => execFileSync(join(root, "build/release/bin/chipgauge"), ["compare", "h20", "h100",
  "--chip", "name=Mine,vendor=ACME,fp16=148,die=814,market=datacenter", "--on", "2025-04-08", "--to", "SG", "--headquarters", "CN", ...args], { encoding: "utf8" });

const saved = async (page, name) => {
  const [download] = await Promise.all([page.waitForEvent("download"), press(page, name)]);
  return [download.suggestedFilename(), readFileSync(await download.path())];
};

for (const [name, file, format] of [["CSV", "chipgauge.csv", "csv"], ["JSON", "chipgauge.json", "json"], ["Markdown", "chipgauge.md", "markdown"]])
  await test(`${name} is what the command line writes`, async () => {
    const page = await open(server.url + question);
    const [called, bytes] = await saved(page, `Save as ${name}`);
    assert.equal(called, file);
    assert.equal(bytes.toString().trim(), cli("--format", format).trim());
  });

await test("Markdown is in the language of the page", async () => {
  const page = await open(server.url + question, { locale: "fr-FR" });
  const [, bytes] = await saved(page, "Enregistrer en Markdown");
  assert.equal(bytes.toString().trim(), cli("--format", "markdown", "--lang", "fr").trim());
});

await test("BibTeX cites the comparison by the command that gets it again", async () => {
  const page = await open(server.url + "#chips=h20,h100&on=2025-04-08&to=SG&headquarters=CN");
  const [called, bytes] = await saved(page, "Save as BibTeX");
  assert.equal(called, "chipgauge.bib");
  const command = ["compare", "nvidia-h20-96gb", "nvidia-h100-sxm", "--on", "2025-04-08", "--to", "SG", "--headquarters", "CN"];
  const theirs = execFileSync(join(root, "build/release/bin/chipgauge"), [...command, "--format", "bibtex"], { encoding: "utf8" });
  // The key and the command differ by the format that was asked for.
  const rest = (text) => text.replace(/^@misc\{[^,]*,/, "").replace(" --format bibtex", "").trim();
  assert.equal(rest(bytes.toString()), rest(theirs));
  assert.match(bytes.toString(), /chipgauge compare nvidia-h20-96gb nvidia-h100-sxm --on 2025-04-08 --to SG --headquarters CN/);
});

await test("a table of one's own is classified in the page as the command line does it, and sent nowhere", async () => {
  const table = 'name,fp16,fp8,die,memory,market,remark\nMine,148,296,814,4000,datacenter,"a, b"\nBig,990,,,3350,datacenter,\r\nSmall,20,,300,,consumer,"say ""no"""\n';
  const page = await open(server.url + "#chips=h20&on=2025-04-08&to=CN&more=classify");
  await page.waitForSelector("#classify input[type=file]");
  const before = page.requests.length;
  const give = (text) => page.setInputFiles("#classify input[type=file]", { name: "designs.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await give(table);
  await page.waitForSelector("#classify .wide button");
  assert.match(await page.textContent("#classify [role=status]"), /^3 of 3 rows: /);
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#classify .wide button")]);
  assert.equal(download.suggestedFilename(), "designs-chipgauge.csv");
  const theirs = execFileSync(join(root, "build/release/bin/chipgauge"), ["classify", "--keep-going", "--on", "2025-04-08", "--to", "CN"], { input: table, encoding: "utf8" });
  assert.equal(readFileSync(await download.path(), "utf8"), theirs);
  await give("name,fp16,die\nMine,fast,814\nMine,148\n");
  await page.waitForFunction(() => /2 could not be read/.test(document.querySelector("#classify [role=status]").textContent));
  await give("a,b\n1,2\n");
  await page.waitForFunction(() => /no column is a rate/.test(document.querySelector("#classify [role=status]").textContent));
  assert.equal(page.requests.filter((url, i) => i >= before && !url.startsWith("blob:")).length, 0, "nothing is sent");
  assert.deepEqual(page.problems, []);
});

await test("the picture is saved as SVG, and as PNG of twice its size", async () => {
  const page = await open(server.url + question);
  const [name, svg] = await saved(page, "Save as SVG");
  assert.equal(name, "chipgauge.svg");
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg.toString());
  assert.match(svg.toString(), /April 8, 2025/);
  const [, png] = await saved(page, "Save as PNG");
  assert.equal(png.subarray(1, 4).toString(), "PNG");
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [2 * width, 2 * height]);
});

await test("the link and the command that are copied ask the same question, day included, and the page says that they were copied", async () => {
  const page = await open(server.url, { permissions: ["clipboard-read", "clipboard-write"] });
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await press(page, "Copy link");
  const link = await copied();
  assert.equal(await answer(page), "Copied");
  assert.match(link, new RegExp(`^${server.url}#chips=h20,h100,h200,a100&on=\\d{4}-\\d{2}-\\d{2}&to=CN$`));
  await press(page, "Copy command");
  const command = await copied();
  const day = /on=([\d-]+)/.exec(link)[1];
  assert.match(command, new RegExp(`^chipgauge compare nvidia-h20-96gb .* --on ${day} --to CN$`));
  const other = await open(link);
  assert.equal((await fragment(other)).slice(1), link.split("#")[1]);
});

server.close();
await finish();
