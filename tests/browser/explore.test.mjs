// What a reader explores beyond the first view: axes of choice, the story, the catalog, the map and what changed.
import { answer, assert, finish, fragment, open, place, press, serve, settled, site, test } from "./harness.mjs";

const server = await serve(site);

/// The picture as the document has it in print.
const printed = async (page) => {
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  return page.$eval("#picture", (e) => e.textContent);
};

await test("the axes are the reader's choice, the link keeps them, and the lines of the day that speak of them are drawn", async () => {
  const page = await open(server.url + "#chips=h20,h200&on=2026-01-15&to=CN&x=tpp&y=dram_bandwidth");
  await place(page, "H200 SXM 141GB: TPP 15,832, DRAM bandwidth 4,800");
  for (const line of [/case by case/, /tariff/]) assert.match(await printed(page), line);
  await press(page, "Vertical axis: DRAM bandwidth");
  await press(page, "I/O transfer rate, GB/s", "[role=option]");
  assert.match(await fragment(page), /&y=transfer_rate$/);
  await place(page, "H200 SXM 141GB: TPP 15,832, I/O transfer rate 1,028");
  await press(page, "Horizontal axis: TPP");
  await press(page, "I/O transfer rate, GB/s", "[role=option]");
  assert.match(await fragment(page), /&x=transfer_rate&y=tpp$/, "the axes change places");
  await page.evaluate(() => { location.hash = "#chips=h20&on=2025-04-09&to=CN&x=dram_bandwidth&y=transfer_rate"; });
  await settled(page);
  assert.match(await printed(page), /letter/);
  await page.evaluate(() => { location.hash = "#chips=h20&on=2025-04-08&to=CN&x=dram_bandwidth&y=transfer_rate"; });
  await settled(page);
  assert.doesNotMatch(await printed(page), /letter/);
});

await test("a point that is chosen offers, beside it, to join the comparison", async () => {
  const page = await open(server.url + "#chips=h20&on=2026-01-15&to=CN");
  await press(page, "Instinct MI300X: TPP");
  await press(page, "Compare MI300X with the others");
  assert.match(await fragment(page), /#chips=h20,mi300x&/);
});

await test("the story of the H20 is told in six steps by keys, each a view of the page, and ends where it began", async () => {
  const page = await open(server.url);
  await press(page, "The story of the H20");
  await page.waitForSelector("#story-bar h2");
  const told = async () => (await page.textContent("#story-bar")).replace(/\s+/g, " ");
  for (const [step, view, words] of [
    [1, /on=2022-10-21.*&y=transfer_rate/, /4,800 TPP.*600 GB\/s.*A100: Classified 3A090/],
    [2, /chips=a100,h100,a800,h800.*&y=transfer_rate/, /464 GB\/s.*No license is required/],
    [3, /on=2023-11-17(?!.*&[xy]=)/, /2,400 TPP and 1\.6 TPP\/mm².*H800: Classified 3A090\.a/],
    [4, /on=2024-02-29(?!.*&[xy]=)/, /2,368 TPP.*1\.3 % under 3A090\.b\.1.*4,000 GB\/s.*No license is required/],
    [5, /on=2025-04-09.*&x=dram_bandwidth&y=transfer_rate/, /1,400 GB\/s.*1,100 GB\/s.*1,700 GB\/s.*Meets no paragraph.*by letter/],
    [6, /on=2026-01-15.*&y=dram_bandwidth/, /21,000 TPP and 6,500 GB\/s.*15,832 TPP.*A license is required/],
  ]) {
    await settled(page);
    assert.match(await fragment(page), new RegExp(`&more=story\\.${step}$`));
    assert.match(await fragment(page), view);
    assert.match(await told(), words);
    assert.match(await told(), new RegExp(`${step} of 6`));
    await page.keyboard.press("ArrowRight");
  }
  await page.goBack();
  await settled(page);
  assert.match(await told(), /5 of 6/);
  await page.keyboard.press("Escape");
  await settled(page);
  assert.equal(await page.$("#story-bar"), null);
  assert.doesNotMatch(await fragment(page), /more=/);
  assert.deepEqual(page.problems, []);
});

await test("a chip of one's own is dragged by a slider, which is one step of the history, and the answers follow", async () => {
  const page = await open(server.url + "#chips=@1&why=@1&show=figures&on=2025-04-08&to=CN&chip=name=Mine,fp16=148,die=814,memory=4000,link=900,market=datacenter");
  assert.match(await answer(page), /No license is required/);
  const steps = () => page.evaluate(() => history.length), before = await steps();
  const [x, y] = await place(page, "Try FP16");
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y, { steps: 5 });
  await page.mouse.up();
  await settled(page);
  const figure = +/fp16=([\d.]+)/.exec(await fragment(page))[1];
  assert.ok(figure > 300 && figure < 2000, String(figure));
  assert.equal(await steps(), before + 1);
  assert.match(await answer(page), /A license is required/);
  await page.$eval("#controls [aria-label^='Try FP16']", (e) => e.focus());
  await page.keyboard.press("ArrowLeft");
  await settled(page);
  assert.ok(+/fp16=([\d.]+)/.exec(await fragment(page))[1] < figure);
  assert.deepEqual(page.problems, []);
});

await test("the catalog is filtered, sorted and shown in columns of choice, a chip of it joins, and the link keeps all that", async () => {
  const page = await open(server.url + "#chips=h20&on=2026-01-15&to=CN");
  await page.click("#catalog > summary");
  await page.waitForSelector("#catalog table");
  const rows = (of = page) => of.$$eval("#catalog tbody tr", (all) => all.map((row) => [...row.cells].map((cell) => cell.textContent)));
  const all = (await rows()).length;
  assert.ok(all > 150, String(all));
  await page.selectOption("#catalog label:has-text('Maker') select", "Huawei");
  await page.click("#catalog thead button:has-text('TPP') >> nth=0");
  assert.match(await page.textContent("#catalog [role=status]"), new RegExp(`^\\d+ of ${all} chips`));
  const some = await rows();
  assert.ok(some.length > 5 && some.every((row) => row[1] === "Huawei"), JSON.stringify(some[0]));
  const figures = some.map((row) => parseFloat(row[4].replace(/,/g, ""))).filter((each) => each > 0);
  assert.deepEqual(figures, [...figures].sort((a, b) => b - a));
  await page.click("#catalog .columns summary");
  await page.check("#catalog .columns label:has-text('I/O') input");
  assert.ok((await page.textContent("#catalog thead")).includes("I/O, GB/s"));
  const link = await fragment(page), other = await open(server.url + link);
  await other.waitForSelector("#catalog table");
  assert.deepEqual(await rows(other), await rows());
  await page.click("#catalog tbody tr:has-text('Ascend 910C') .add");
  await settled(page);
  assert.match(await fragment(page), /#chips=h20,910c&/);
  await page.waitForFunction(() => /compared/.test(document.querySelector("#catalog tbody").textContent));
  assert.deepEqual(page.problems, []);
});

await test("the map and the changes follow the question", async () => {
  const page = await open(server.url + "#chips=h20&on=2025-04-08&to=CN&more=where");
  await page.waitForSelector("#where svg");
  const china = () => page.$$eval("#where svg title", (all) => all.map((e) => e.textContent).find((text) => text.startsWith("China")));
  assert.match(await china(), /not required/);
  await page.evaluate(() => { location.hash = "#chips=h20&on=2025-04-09&to=CN&more=where"; });
  await page.waitForFunction(() => /by letter/.test([...document.querySelectorAll("#where svg title")].map((e) => e.textContent).find((text) => text.startsWith("China"))));
  await page.evaluate(() => { location.hash = "#chips=h20&on=2025-04-09&to=CN&more=changes.2025-04-01"; });
  await page.waitForFunction(() => /NVIDIA Form 8-K, Apr 9 2025/.test(document.getElementById("changes").textContent));
  await page.fill("#changes input", "2025-04-08");
  await settled(page);
  assert.match(await fragment(page), /more=changes\.2025-04-08$/);
  assert.match(await page.textContent("#changes"), /April 8, 2025/);
  assert.deepEqual(page.problems, []);
});

server.close();
await finish();
