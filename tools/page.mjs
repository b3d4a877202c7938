// Writes the parts of the page that are made at build time.
//
//   node page.mjs complete SITE [CLI.js]  in SITE/index.html: the table and the picture for their markers
//                                         <!-- chipgauge:table --> and <!-- chipgauge:plot -->, as the command line
//                                         writes them (without one, nothing), and for the progress bar how many bytes
//                                         there are to load; its script and its styles lose their comments, the
//                                         program's data is joined (wasm_data.mjs)
//   node page.mjs single SITE FILE.html   one self-contained file: styles, fonts, scripts and wasm inlined
//
// In the single file the wasm is base64 in <script type="application/wasm+base64" id="chipgauge-wasm">, and the
// Content-Security-Policy names the hashes of what was inlined instead of 'self'.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { joined } from "./wasm_data.mjs";

const [, , verb, site, other] = process.argv;
if (verb === "complete") complete(other);
else if (verb === "single") single(other);
else throw new Error("usage: page.mjs complete SITE [CLI] | single SITE FILE");

function complete(cli) {
  const run = (...args) => (cli ? execFileSync(process.execPath, [cli, ...args], { encoding: "utf8" }).trim() : "");
  let html = read("index.html");
  html = replaceOnce(html, "<!-- chipgauge:table -->", () => run("compare", "--format", "html"));
  html = replaceOnce(html, "<!-- chipgauge:plot -->", () => run("plot", "--format", "svg").replace(/^<\?xml[^>]*\?>\s*/, ""));
  writeFileSync(join(site, "chipgauge.wasm"), joined(readFileSync(join(site, "chipgauge.wasm"))));
  const bytes = ["chipgauge.wasm", ...fontFiles()].reduce((sum, name) => sum + statSync(join(site, name)).size, 0);
  html = replaceOnce(html, /(<progress id="load" max=)"1"/, (_, start) => `${start}"${bytes}"`);
  writeFileSync(join(site, "index.html"), html);
  for (const name of ["boot.js", "controls.js", "style.css"]) writeFileSync(join(site, name), uncommented(read(name)));
}

// Comments are for whoever reads the source: lines that are one, and indentation.
function uncommented(text) {
  return text.replace(/^\s*(\/\/.*|\/\*[^]*?\*\/)\n/gm, "").replace(/^[ \t]+/gm, "");
}

function single(file) {
  const hashes = { "script-src": [], "style-src": [] };
  const inline = (directive, text) => {
    hashes[directive].push(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
    return text;
  };
  const isLocal = (url) => existsSync(join(site, url));
  let html = read("index.html");

  html = html.replace(/<link\b[^>]*>/g, (tag) => {
    const [, rel] = /\brel="([^"]+)"/.exec(tag) ?? [];
    const [, url] = /\bhref="([^"]+)"/.exec(tag) ?? [];
    if (!isLocal(url)) return tag;
    if (rel !== "stylesheet") return ""; // a preload or a manifest means nothing in a single file
    const style = read(url).replace(/url\("?([^")]+)"?\)/g, (whole, name) =>
      isLocal(join(dirname(url), name)) ? `url("data:font/ttf;base64,${base64(join(dirname(url), name))}")` : whole);
    return `<style>${inline("style-src", style)}</style>`;
  });

  // Scripts move to the end of the body: an inline script does not wait for the page as a deferred one does.
  let scripts = `<script type="application/wasm+base64" id="chipgauge-wasm">${base64("chipgauge.wasm")}</script>\n`;
  html = html.replace(/<script\b[^>]*\bsrc="([^"]+)"[^>]*><\/script>\n?/g, (tag, url) => {
    scripts += `<script>${inline("script-src", escaped(read(url)))}</script>\n`;
    return "";
  });
  html = replaceOnce(html, "</body>", () => `${scripts}</body>`);

  html = replaceOnce(html, /(http-equiv="Content-Security-Policy" content=")([^"]*)"/, (_, start, policy) => {
    const directives = policy.split(";").map((directive) => {
      const [name, ...sources] = directive.trim().split(/\s+/);
      const inlined = { ...hashes, "font-src": ["data:"], "connect-src": ["'none'"] }[name] ?? ["'self'"];
      return [name, ...sources.flatMap((source) => (source === "'self'" ? inlined : [source]))].join(" ");
    });
    return `${start}${directives.join("; ")}"`;
  });
  writeFileSync(file, html);
}

function read(name) { return readFileSync(join(site, name), "utf8"); }

function base64(name) { return readFileSync(join(site, name)).toString("base64"); }

function fontFiles() { return [...read("style.css").matchAll(/url\("(fonts\/[^"]+)"\)/g)].map(([, name]) => name); }

// `what` must be there: a page whose marker was renamed is not a page without it.
function replaceOnce(text, what, by) {
  if (typeof what === "string" ? !text.includes(what) : !what.test(text)) throw new Error(`index.html lacks ${what}`);
  return text.replace(what, by);
}

// A script that is inlined may not contain its own end tag, nor open a comment.
function escaped(script) { return script.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--"); }
