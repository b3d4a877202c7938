// What the page costs while it is used, printed: main-thread time of a frame with the whole catalog in the picture, frames of a drag, and
// memory while a reader types. Not a test: `node tests/browser/frames.mjs`, TYPING=600 for ten minutes of it.
import { finish, open, place, press, serve, settled, site, test } from "./harness.mjs";

const server = await serve(site);
const quantile = (list, part) => [...list].sort((a, b) => a - b)[Math.floor((list.length - 1) * part)];

const watch = () => {
  window.frames_ms = [];
  const original = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => original((time) => {
    const from = performance.now();
    callback(time);
    window.frames_ms.push(performance.now() - from);
  });
  window.memories = [];
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const before = WebAssembly[name];
    WebAssembly[name] = async (...args) => {
      const made = await before.apply(WebAssembly, args);
      const memory = Object.values((made.instance ?? made).exports).find((each) => each instanceof WebAssembly.Memory);
      if (memory) window.memories.push(memory);
      return made;
    };
  }
};
const frames = (page) => page.evaluate(() => window.frames_ms.splice(0));
const memory = (page) => page.evaluate(() => window.memories.reduce((sum, each) => sum + each.buffer.byteLength, 0) / 1e6);

await test("the day is dragged", async () => {
  const page = await open(server.url, { setup: watch });
  const [x, y] = await place(page, "Day");
  await page.mouse.move(x, y);
  await page.mouse.down();
  await settled(page);
  await frames(page);
  const drawn = await page.evaluate(() => window.draws);
  for (let i = 0; i < 120; ++i) await page.mouse.move(x - i, y);
  await settled(page);
  const all = (await frames(page)).filter((each) => each > 0.2); // those that drew or looked whether to
  console.log(`# a drag of 120 moves: ${all.length} frames, main thread median ${quantile(all, 0.5).toFixed(2)} ms, 95 % ${quantile(all, 0.95).toFixed(2)} ms; ${await page.evaluate(() => window.draws) - drawn} draw calls`);
});

await test("a reader types", async () => {
  const seconds = Number(process.env.TYPING ?? 30);
  const page = await open(server.url + "#chips=@1&show=figures&chip=name=Mine,fp16=100,die=814,market=datacenter", { setup: watch });
  await press(page, "FP16", "input");
  const began = Date.now(), first = await memory(page);
  let keys = 0, last = began;
  for (let n = 100; Date.now() - began < seconds * 1000; n = n % 1900 + 7) {
    await page.keyboard.press("Control+A");
    for (const digit of String(n)) await page.keyboard.press(digit);
    keys += String(n).length;
    if (Date.now() - last < 60000) continue;
    last = Date.now();
    console.log(`# after ${Math.round((last - began) / 1000)} s and ${keys} keys: ${(await memory(page)).toFixed(1)} MB`);
  }
  console.log(`# ${keys} keys in ${seconds} s: memory of the programs ${first.toFixed(1)} MB, then ${(await memory(page)).toFixed(1)} MB`);
});

server.close();
await finish();
