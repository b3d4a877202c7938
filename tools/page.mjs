// Writes the parts of the page that are made at build time.
//
//   node page.mjs complete SITE WORDS.js [CLI.js]
//                                         SITE/index.html in English and SITE/fr.html in French, where there is a program
//                                         that speaks it: words for their marks {{key}}, as WORDS.js prints them; the table
//                                         and the picture for <!-- chipgauge:table --> and <!-- chipgauge:plot -->, as the
//                                         command line writes them (without one, nothing); for the progress bar how many
//                                         bytes there are to load; beside them the articles of claims/ (articles.mjs). Scripts and styles lose their comments, a program's
//                                         data is joined (wasm_data.mjs)
//   node page.mjs single SITE FILE.html   one self-contained file in both languages: style, scripts and programs inlined
//
// In the single file each program is packed and base64 in <script type="application/gzip+base64" id="chipgauge.wasm">, and the
// Content-Security-Policy names the hashes of what was inlined instead of 'self'. The French table and picture stand in a
// <noscript> below the English ones: shown without scripts, and taken from there by language.js.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { writeArticles } from "./articles.mjs";
import { joined } from "./wasm_data.mjs";

const [, , verb, site, other, cli] = process.argv;
const details = "details.wasm"; // loaded by the first reader who asks for more
const pages = [["en", "index.html", "chipgauge.wasm"], ["fr", "fr.html", "chipgauge_fr.wasm"]];
if (verb === "complete") complete(other, cli);
else if (verb === "single") single(other);
else throw new Error("usage: page.mjs complete SITE WORDS [CLI] | single SITE FILE");

function complete(words, cli) {
  const run = (...args) => (cli ? execFileSync(cli, args, { encoding: "utf8" }).trim() : "");
  const template = read("index.html"), said = JSON.parse(execFileSync(process.execPath, [words], { encoding: "utf8" }));
  for (const [language, name, program] of pages.filter(([, , program]) => existsSync(join(site, program)))) {
    let html = replaceOnce(template, "<!-- chipgauge:table -->", () => run("compare", "--format", "html", "--lang", language));
    html = replaceOnce(html, "<!-- chipgauge:articles -->", () => (cli ? `<footer id="articles"><a href="${language === "en" ? "articles" : "articles." + language}.html">{{articles}}</a></footer>` : ""));
    html = replaceOnce(html, "<!-- chipgauge:plot -->", () => lighter(run("plot", "--format", "svg", "--lang", language)));
    writeFileSync(join(site, program), joined(readFileSync(join(site, program))));
    const bytes = statSync(join(site, program)).size;
    html = replaceOnce(html, /(<progress id="load" max=)"1"/, (_, start) => `${start}"${bytes}"`);
    writeFileSync(join(site, name), worded(html, said[language], program));
  }
  if (existsSync(join(site, details))) writeFileSync(join(site, details), joined(readFileSync(join(site, details))));
  for (const name of ["language.js", "boot.js", "controls.js", "more.js", "more.css", "offline.js", "style.css", "article.js", "article.css"])
    writeFileSync(join(site, name), uncommented(read(name)));
  if (cli) writeArticles(site, cli, fileURLToPath(new URL("../claims/", import.meta.url)), said);
}

// The picture within the page: of the points around the compared ones only where they stand, to a pixel, in an order that packs well. They
// are a third of what the file would be to load.
function lighter(svg) {
  const left = (circle) => Number(/cx="([\d.]+)"/.exec(circle)[1]);
  return svg.replace(/^<\?xml[^>]*\?>\s*/, "").replace(/(<circle class="background"[^>]*><title>[^<]*<\/title><\/circle>\s*)+/g, (all) => {
    const circles = [...all.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)]
      .map(([, x, y]) => `<circle class="background" cx="${Math.round(x)}" cy="${Math.round(y)}" r="2.5"/>`);
    return [...new Set(circles)].sort((a, b) => left(a) - left(b)).join("\n") + "\n";
  });
}

// What the scripts say is not in the page's own text: it goes along as data.
function worded(html, said, program) {
  const forScripts = ["loaded", "webgl", "wasm", "load", "lost", "other_question", "complete", "coming", "missing"];
  const words = JSON.stringify(Object.fromEntries(forScripts.map((key) => [key, said[key]]))).replaceAll("<", "\\u003c");
  const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  return html.replace(/\{\{(\w+)\}\}/g, (mark, key) => {
    if (key === "words") return words;
    if (key === "program") return program;
    if (said[key] === undefined) throw new Error(`there are no words for ${mark}`);
    return escape(said[key]);
  });
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
  const other = read("fr.html"), part = (name) => new RegExp(`<${name}[ >][^]*</${name}>`).exec(other)[0].replace(/<noscript>[^]*?<\/noscript>\n?/, "");
  const title = /<title>(.*)<\/title>/.exec(other)[1];
  html = replaceOnce(html, /<link rel="alternate"[^>]*>\n/, "").replaceAll('href="fr.html"', 'href="#lang=fr"');
  html = replaceOnce(html, "</body>", () => `<noscript id="other-language" lang="fr" title="${title}" data-program="chipgauge_fr.wasm">\n`
    + `${part("header").replaceAll('href="index.html"', 'href="#lang=en"')}\n${part("main")}\n</noscript>\n</body>`);

  html = html.replace(/<footer id="articles">.*<\/footer>\n?/, ""); // they are files of the folder
  html = html.replace(/<link\b[^>]*>/g, (tag) => {
    const [, rel] = /\brel="([^"]+)"/.exec(tag) ?? [];
    const [, url] = /\bhref="([^"]+)"/.exec(tag) ?? [];
    if (!isLocal(url)) return tag;
    if (rel !== "stylesheet") return ""; // a preload or a manifest means nothing in a single file
    return `<style>${inline("style-src", read(url))}</style>`;
  });

  // Scripts move to the end of the body: an inline script does not wait for the page as a deferred one does.
  let scripts = "";
  for (const program of [...pages.map(([, , name]) => name), details]) scripts += `<script type="application/gzip+base64" id="${program}">${gzipSync(readFileSync(join(site, program)), { level: 9 }).toString("base64")}</script>\n`;
  html = html.replace(/<script\b[^>]*\bsrc="([^"]+)"[^>]*><\/script>\n?/g, (tag, url) => {
    scripts += `<script>${inline("script-src", escaped(read(url)))}</script>\n`;
    return "";
  });
  // What else the page loads when a reader asks stands there too, and waits.
  for (const name of ["details.js", "more.js"]) scripts += `<script>${inline("script-src", escaped(read(name)))}</script>\n`;
  html = replaceOnce(html, "</head>", () => `<style id="more-style">${inline("style-src", read("more.css"))}</style>\n</head>`);
  html = replaceOnce(html, "</body>", () => `${scripts}</body>`);

  html = replaceOnce(html, /(http-equiv="Content-Security-Policy" content=")([^"]*)"/, (_, start, policy) => {
    const directives = policy.split(";").map((directive) => {
      const [name, ...sources] = directive.trim().split(/\s+/);
      const inlined = { ...hashes, "connect-src": ["'none'"] }[name] ?? ["'self'"];
      return [name, ...sources.flatMap((source) => (source === "'self'" ? inlined : [source]))].join(" ");
    });
    return `${start}${directives.join("; ")}"`;
  });
  writeFileSync(file, html);
}

function read(name) { return readFileSync(join(site, name), "utf8"); }

// `what` must be there: a page whose marker was renamed is not a page without it.
function replaceOnce(text, what, by) {
  if (typeof what === "string" ? !text.includes(what) : !what.test(text)) throw new Error(`index.html lacks ${what}`);
  return text.replace(what, by);
}

// A script that is inlined may not contain its own end tag, nor open a comment.
function escaped(script) { return script.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--"); }
