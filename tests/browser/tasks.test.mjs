// Twelve tasks of a reader, each done twice: by keyboard alone, and by a virtual screen reader whose spoken words are asserted.
import { answer, assert, finish, fragment, mirror, open, root, serve, settled, site, test, type } from "./harness.mjs";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const server = await serve(site);
const reader = readFileSync(join(root, "tests/browser/node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js"), "utf8");
const begin = "#chips=h20,h100,h200,a100&on=2025-04-09&to=CN";

/// A page used by keys alone: `to` goes on by Tab until the focus has this name, `among` by arrow keys within a list or the picture.
const byKeys = async () => {
  const page = await open(server.url + begin);
  const name = () => page.evaluate(() => document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent.slice(0, 80));
  const until = async (key, pattern) => {
    for (let i = 0; i < 150; ++i) {
      if (pattern.test(await name())) return;
      await page.keyboard.press(key);
    }
    assert.fail(`${key} never led to ${pattern}, but to ${await name()}`);
  };
  return Object.assign(page, { name, to: (pattern) => until("Tab", pattern), back: (pattern) => until("Shift+Tab", pattern),
    among: (pattern) => until("ArrowRight", pattern), enter: async () => {
      await page.keyboard.press("Enter");
      await settled(page);
    } });
};

/// A page with the virtual screen reader in it: `find` goes on to what is spoken so, and says it; `act` presses it.
const readAloud = async () => {
  const page = await open(server.url + begin);
  await page.route("**/virtual-screen-reader.js", (route) => route.fulfill({ contentType: "text/javascript", body: reader }));
  await page.evaluate(async () => {
    const { virtual } = await import("./virtual-screen-reader.js");
    window.virtual = virtual;
    await virtual.start({ container: document.body });
  });
  const find = (pattern) => page.evaluate(async ([source, flags]) => {
    const pattern = new RegExp(source, flags), spoken = [];
    for (let i = 0; i < 1500; ++i) {
      await window.virtual.next();
      const phrase = await window.virtual.lastSpokenPhrase();
      spoken.push(phrase);
      if (pattern.test(phrase)) return phrase;
    }
    throw new Error(`nothing was spoken like ${pattern}: ${spoken.slice(0, 40).join(" / ")}`);
  }, [pattern.source, pattern.flags]);
  const act = async () => {
    await page.evaluate(() => window.virtual.act());
    await settled(page);
  };
  const choose = async (opener, option) => {
    await find(opener);
    await act();
    await find(option);
    await act();
  };
  const log = () => page.evaluate(() => window.virtual.spokenPhraseLog());
  return Object.assign(page, { find, act, choose, log });
};

const tasks = [
  ["read what the H20 needs, and why", async (page) => {
    assert.match(await answer(page), /by letter since April 9, 2025/);
  }, async (page) => {
    assert.match(await page.find(/H20 SXM 96GB stands 1\.3 % under/), /by letter/);
  }],
  ["ask about the day before", async (page) => {
    await page.to(/^On: /);
    await page.enter();
    await type(page, "2025-04-08");
    assert.match(await answer(page), /^H20 .*No license is required/);
  }, async (page) => {
    await page.find(/button, On: /);
    await page.act();
    assert.match(await page.find(/dialog|Type a day/), /./);
    await page.choose(/button, The month before/, /(option|button), .*8 March 2025|button, 8/);
    assert.match(await fragment(page), /on=2025-03-/);
  }],
  ["ask about Singapore", async (page) => {
    await page.to(/^To: /);
    await page.enter();
    await type(page, "singap");
    assert.match(await mirror(page), /To Singapore/);
  }, async (page) => {
    await page.choose(/button, To: China/, /option, Singapore/);
    assert.match(await page.find(/Singapore/), /Singapore/);
  }],
  ["name the parent's country", async (page) => {
    await page.to(/^Headquarters: /);
    await page.enter();
    await type(page, "china");
    assert.match(await fragment(page), /&headquarters=CN/);
  }, async (page) => {
    await page.choose(/button, Headquarters: /, /option, China/);
    assert.match(await page.find(/button, Headquarters: /), /China/);
  }],
  ["read the law as printed", async (page) => {
    await page.to(/^Reading: /);
    await page.enter();
    await page.among(/^as printed/);
    await page.enter();
    assert.match(await mirror(page), /rules as printed/);
  }, async (page) => {
    await page.choose(/button, Reading: /, /option, as printed/);
    assert.match(await page.find(/button, Reading: /), /as printed/);
  }],
  ["add the MI300X and read why it needs a license", async (page) => {
    await page.to(/^\+ add chip/);
    await page.enter();
    await type(page, "mi300x");
    await page.to(/^Explain MI300X/);
    await page.enter();
    assert.match(await answer(page), /MI300X: .*3A090\.a.*A license is required/);
  }, async (page) => {
    await page.choose(/button, \+ add chip/, /option, Instinct MI300X/);
    await page.find(/Explain MI300X/);
    await page.act();
    assert.match(await page.find(/A license is required to Singapore|A license is required to China/), /3A090\.a/);
  }],
  ["take a chip away", async (page) => {
    await page.to(/^Remove H100/);
    await page.enter();
    assert.doesNotMatch(await fragment(page), /h100/);
  }, async (page) => {
    await page.find(/Remove H100/);
    await page.act();
    assert.doesNotMatch(await fragment(page), /h100/);
  }],
  ["sort by performance", async (page) => {
    await page.to(/^Sort by TPP/);
    await page.enter();
    assert.match(await fragment(page), /chips=mi300x,h200,a100,h20&/);
  }, async (page) => {
    await page.find(/Sort by TPP/);
    await page.act();
    assert.match(await fragment(page), /chips=mi300x,h200,a100,h20&/);
  }],
  ["choose a point of the picture", async (page) => {
    await page.to(/: TPP /);
    await page.among(/^A100 SXM4 80GB: TPP/);
    await page.enter();
    assert.match(await answer(page), /^A100 SXM4 80GB: /);
  }, async (page) => {
    await page.find(/A100 SXM4 80GB: TPP 4,992/);
    await page.act();
    assert.equal(await page.$eval("#answer", (e) => e.getAttribute("role")), "status");
    const log = await page.log();
    assert.ok(log.some((phrase) => /^(polite|status)?:? ?A100 SXM4 80GB: /.test(phrase)), log.slice(-5).join(" / "));
  }],
  ["read how far it stands from the lines", async (page) => {
    await page.to(/^(Why|Figures|Headroom|Inference|Fleet)$/);
    await page.among(/^Headroom$/);
    await page.enter();
    assert.match(await mirror(page), /Distance to the lines in force/);
  }, async (page) => {
    await page.find(/tab, Headroom/);
    await page.act();
    assert.match(await page.find(/Distance to the lines in force/), /heading|Distance/);
  }],
  ["give figures of one's own", async (page) => {
    await page.back(/^\+ your own/);
    await page.enter();
    await page.to(/^FP16/);
    await type(page, "148", { enter: false });
    await page.to(/^Logic die area/);
    await type(page, "814", { enter: false });
    assert.match(await fragment(page), /fp16=148,die=814/);
    assert.match(await answer(page), /^Your chip, which is not from the catalog: Meets no paragraph of ECCN 3A090/);
  }, async (page) => {
    await page.find(/button, \+ your own/);
    await page.act();
    assert.match(await page.find(/textbox, FP16/), /FP16/);
    assert.match(await page.find(/slider, Try|Logic die area/), /./);
  }],
  ["browse the catalog, and add one of it", async (page) => {
    await page.to(/catalog/i);
    await page.enter();
    await page.waitForSelector("#catalog table");
    await page.to(/^Compare: /);
    const chip = (await page.name()).slice("Compare: ".length);
    await page.enter();
    assert.ok((await mirror(page)).includes(chip), chip);
    assert.equal((await fragment(page)).match(/chips=([^&]*)/)[1].split(",").length, 6);
  }, async (page) => {
    await page.find(/catalog/i);
    await page.act();
    await page.waitForSelector("#catalog table");
    assert.match(await page.find(/columnheader.*TPP|TPP/), /TPP/);
  }],
];
assert.equal(tasks.length, 12);

for (const [way, start, at] of [["by keyboard alone", byKeys, 1], ["read aloud", readAloud, 2]]) {
  let page;
  for (const task of tasks) await test(`${way}: ${task[0]}`, async () => {
    page ??= await start();
    await task[at](page);
  });
  page = undefined;
}

server.close();
await finish();
