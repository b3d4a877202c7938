// Writes the parts of the page that are made at build time.
//
//   node page.mjs fill SITE/index.html [CLI.js]  replaces <!-- chipgauge:table --> and <!-- chipgauge:plot -->, with nothing
//                                                if there is no CLI, and tells the loading bar how much there is to load
//   node page.mjs single SITE FILE.html          one self-contained file: styles, fonts, scripts and wasm inlined
//
// In the single file boot.js finds chipgauge.js already loaded (it defines createChipgauge) and the wasm, as base64,
// in <script type="application/wasm+base64" id="chipgauge-wasm">. A Content-Security-Policy in a meta element is
// kept: 'self' becomes the hashes of what was inlined.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const [, , verb, from, to] = process.argv;
if (verb === "fill") fill(from, to);
else if (verb === "single") single(from, to);
else throw new Error("usage: page.mjs fill INDEX CLI | single SITE FILE");

function fill(index, cli) {
  const run = (...args) => (cli ? execFileSync(process.execPath, [cli, ...args], { encoding: "utf8" }) : "");
  const parts = {
    table: run("compare", "--format", "html"),
    plot: run("plot", "--format", "svg").replace(/^<\?xml[^>]*\?>\s*/, ""),
  };
  let html = readFileSync(index, "utf8");
  for (const [name, text] of Object.entries(parts)) {
    const marker = `<!-- chipgauge:${name} -->`;
    if (!html.includes(marker)) throw new Error(`${index} lacks the marker ${marker}`);
    html = html.replace(marker, () => text.trim());
  }
  const site = dirname(index);
  const fonts = readdirSync(join(site, "fonts")).filter((name) => name.endsWith(".ttf")).map((name) => join("fonts", name));
  const bytes = ["chipgauge.wasm", ...fonts].reduce((sum, name) => sum + statSync(join(site, name)).size, 0);
  if (!html.includes('id="load" max="1"')) throw new Error(`${index} has no <progress id="load" max="1">`);
  writeFileSync(index, html.replace('id="load" max="1"', `id="load" max="${bytes}"`));
}

function single(site, file) {
  const read = (name) => readFileSync(join(site, name), "utf8");
  const hashes = { script: [], style: [] };
  const inline = (kind, text) => {
    hashes[kind].push(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
    return text;
  };
  const local = (url) => existsSync(join(site, url));
  let html = readFileSync(join(site, "index.html"), "utf8");

  html = html.replace(/<link\b[^>]*\brel="?([\w-]+)"?[^>]*>/g, (tag, rel) => {
    const url = /\bhref="([^"]+)"/.exec(tag)?.[1];
    if (!url || !local(url)) return tag;
    if (rel === "stylesheet") {
      const style = read(url).replace(/url\("([^":]+)"\)/g, (_, font) =>
        `url("data:font/ttf;base64,${readFileSync(join(site, font)).toString("base64")}")`);
      return `<style>${inline("style", style)}</style>`;
    }
    if (rel === "icon") {
      const type = url.endsWith(".svg") ? "image/svg+xml" : "image/png";
      return tag.replace(url, `data:${type};base64,${readFileSync(join(site, url)).toString("base64")}`);
    }
    return ""; // a manifest or a preload means nothing in a single file
  });

  // Scripts move to the end of the body: an inline script does not wait for the page as a deferred one does.
  let scripts = `<script type="application/wasm+base64" id="chipgauge-wasm">`;
  scripts += readFileSync(join(site, "chipgauge.wasm")).toString("base64") + "</script>\n";
  scripts += `<script>${inline("script", escaped(read("chipgauge.js")))}</script>\n`;
  html = html.replace(/<script\b([^>]*)\bsrc="([^"]+)"([^>]*)><\/script>/g, (tag, before, url, after) => {
    if (!local(url)) return tag;
    if (!url.endsWith("chipgauge.js")) {
      const attributes = `${before} ${after}`.replace(/\b(defer|async)\b/g, "").replace(/\s+/g, " ").trimEnd();
      scripts += `<script${attributes}>${inline("script", escaped(read(url)))}</script>\n`;
    }
    return "";
  });
  if (!html.includes("</body>")) throw new Error("index.html has no </body>");
  html = html.replace("</body>", () => `${scripts}</body>`);

  html = html.replace(/(<meta\b[^>]*Content-Security-Policy[^>]*content=")([^"]*)(")/i, (_, open, policy, close) => {
    const own = { "script-src": hashes.script, "style-src": hashes.style, "font-src": ["data:"], "connect-src": ["'none'"] };
    const directives = policy.split(";").map((directive) => {
      const [name, ...sources] = directive.trim().split(/\s+/);
      const kept = sources.flatMap((source) => (source === "'self'" ? (own[name] ?? [source]) : [source]));
      return [name, ...kept].join(" ");
    });
    return open + directives.join("; ") + close;
  });
  writeFileSync(file, html);
}

// A script that is inlined may not contain its own end tag.
function escaped(script) {
  return script.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");
}
