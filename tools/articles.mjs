// Articles as pages to read, written while the page is built: one HTML file an article of claims/ and language, and a list of them. What
// they say is what the command line says: each claim with its verdict, figures, citation and command (`check --format html`), a picture or a
// table of the question (`plot`, `where`, or the verb's own), and a link into the page with that question.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/// The words of a command, as a shell takes them.
export function wordsOf(command) {
  return [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, plain]) => single ?? double ?? plain);
}

// Of a question, what the page's address says under the same name.
const inAddress = new Set(["on", "to", "headquarters", "movement", "reading", "market", "us-market", "end-use", "exporter", "end-user", "without", "as-law",
  "parameters", "bits"]);
const ofFleets = new Set(["price", "until", "flop", "utilization"]);
const compared = new Set(["compare", "explain", "timeline", "headroom", "plot", "inference", "chips"]);
const beside = { explain: "why", headroom: "headroom", inference: "inference", fleet: "fleet", train: "fleet", chips: "figures" };
const yardsticks = { tpp: "tpp", density: "density", memory: "memory", bandwidth: "dram", decode: "decode" }; // of rank, as columns of the catalog

/// A question as the part of an address after '#'; nothing for one that the page cannot show.
export function fragmentOf(command, language) {
  const [verb, ...words] = wordsOf(command).filter((word, i) => i || word !== "chipgauge");
  const names = [], options = [];
  while (words.length) {
    const word = words.shift();
    if (word.startsWith("--")) options.push([word.slice(2), words.shift()]);
    else names.push(word);
  }
  const plain = (name) => name.toLowerCase().replaceAll(" ", "-");
  const asks = Object.fromEntries(options);
  // A fleet is counted chips, one chip of which it is asked how many, or a fleet of the news by its name.
  const counts = verb === "fleet" || verb === "train", preset = counts && !asks.until && names.length === 1 && !names[0].includes(":");
  const parts = !counts ? [] : asks.until ? names.map((name) => `${name}:1`) : names;
  const chips = compared.has(verb) || verb === "where" ? names.map(plain) : preset ? [] : parts.map((part) => plain(part.split(":")[0]));
  if ((!chips.length && !preset && verb !== "rank") || chips.some((chip) => !/^[a-z0-9.-]+$/.test(chip))) return undefined;
  if (verb === "rank" && (asks.license === "yes" || !(yardsticks[asks.by ?? "tpp"]))) return undefined; // the catalog has two words for yes
  const listed = verb === "rank" ? ["catalog", asks.market && `market:${asks.market}`, asks.license && `license:${asks.license}`,
    `sort:-${yardsticks[asks.by ?? "tpp"]}`].filter((each) => each).join(".") : verb === "where" ? "where" : "";
  const own = verb === "rank" ? ["market"] : []; // there it chooses rows; it is no supposition
  return [chips.length && `chips=${chips.join(",")}`,
    ...options.filter(([key]) => (inAddress.has(key) && !own.includes(key)) || (counts && ofFleets.has(key))).map(([key, value]) => `${key}=${encodeURIComponent(value)}`),
    beside[verb] && `show=${beside[verb]}`, parts.length && `fleet=${parts.map(plain).join(",")}`,
    listed && `more=${encodeURIComponent(listed)}`, `lang=${language}`].filter((each) => each).join("&");
}

/// Writes them all into the site. `said`: the words of a language by their key.
export function writeArticles(site, cli, folder, said) {
  const run = (...args) => execFileSync(cli, args, { encoding: "utf8", maxBuffer: 1 << 26 }).trim();
  const files = readdirSync(folder).filter((name) => name.endsWith(".json")).sort().map((name) => join(folder, name));
  const records = new Map(files.map((file) => [file, JSON.parse(run("check", file, "--format", "json"))])); // the same in every language
  for (const language of Object.keys(said)) {
    const words = said[language], other = words.other;
    const named = (name, of = language) => `${name}${of === "en" ? "" : "." + of}.html`;
    const drawn = pictures(run, language);
    let list = "";
    for (const file of files) {
      const record = records.get(file);
      const sections = sectionsOf(run("check", file, "--format", "html", "--lang", language));
      list += `<h2>${escaped(JSON.parse(readFileSync(file, "utf8")).title[language])}</h2>\n<ul>\n`;
      for (const article of record.articles) {
        const name = `article-${basename(file, ".json").replaceAll("_", "-")}-${article.id.toLowerCase()}`;
        const claims = record.claims.filter((claim) => claim.articles.includes(article.id));
        const title = `${article.outlet}: ${article.title}`;
        const body = pageOf(article, claims, sections, words, drawn, language);
        writeFileSync(join(site, named(name)), html({ title, body, words, language, other: named(name, other), up: named("articles") }));
        list += `<li><a href="${named(name)}">${escaped(article.title)}</a> <span class="muted">${escaped(article.outlet)}, ${day(article.day, language)}</span></li>\n`;
      }
      list += "</ul>\n";
    }
    const body = `<h1>${escaped(words.articles_title)}</h1>\n<p>${escaped(words.articles_intro)}</p>\n${list}`;
    writeFileSync(join(site, named("articles")), html({ title: words.articles_title, body, words, language, other: named("articles", other) }));
  }
}

const day = (text, language) => (text ? new Intl.DateTimeFormat(language, { timeZone: "UTC", year: "numeric", month: "long",
  ...(text.length > 7 ? { day: "numeric" } : {}) }).format(new Date(text.length > 7 ? text : text + "-01")) : "");

/// What the command line says of each claim, by its id.
function sectionsOf(text) {
  const all = new Map();
  for (const part of text.replace(/<\/article>\s*$/, "").split("<h3>").slice(1)) {
    const [heading, rest] = part.split("</h3>\n");
    const id = /^(\S+)\. /.exec(heading)?.[1];
    if (id) all.set(id, { heading, rest: linked(rest) });
  }
  return all;
}

// Addresses can be followed, commands are code, and the document's last lines are the page's.
function linked(text) {
  return text.replace(/(<ul>[^]*<\/ul>)[^]*$/, "$1").replace(/(?<=[\s,])https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`)
    .replace(/`([^`]+)`/g, "<code>$1</code>");
}

/// The pictures of questions, each drawn once; their ids are told apart, since several stand on one page.
function pictures(run, language) {
  let count = 0;
  const alone = (svg) => {
    const own = ++count;
    return svg.replace(/^<\?xml[^>]*\?>\s*/, "").replace(/<circle class="background"[^>]*>(<title>[^<]*<\/title><\/circle>)?\s*/g, "")
      .replace(/(?<=(?:id|aria-labelledby)=")[^"]*/g, (ids) => ids.split(" ").map((id) => `${id}-${own}`).join(" "));
  };
  return (command) => {
    const [, verb, ...words] = wordsOf(command);
    if (verb === "compare" || verb === "explain") return `<figure>${alone(run("plot", ...words, "--format", "svg", "--lang", language))}</figure>`;
    if (verb === "where") return `<figure>${alone(run("where", ...words, "--format", "svg", "--lang", language))}</figure>`;
    const answer = run(verb, ...words, "--format", "html", "--lang", language);
    return /<table>[^]*?<\/table>/.exec(answer)?.[0] ?? "";
  };
}

function pageOf(article, claims, sections, words, drawn, language) {
  const verdict = ({ rest }) => /^<p[^>]*>[^]*?<\/p>/.exec(rest)?.[0] ?? "";
  const source = article.url ? ` <a href="${escaped(article.url)}">${escaped(words.article_read)}</a>` : "";
  const glance = claims.map((claim) => {
    const section = sections.get(claim.id);
    return `<li${/^\d+$/.test(claim.id) ? ` value="${claim.id}"` : ""}><a href="#claim-${claim.id}">${section.heading.replace(/^\S+\. /, "")}</a> ${verdict(section).replaceAll(/(<\/?)p\b/g, "$1span")}</li>`;
  }).join("\n");
  return `<h1>${escaped(article.title)}</h1>
<p class="muted">${escaped(article.outlet)}${article.day ? `, ${day(article.day, language)}` : ""}.${source}</p>
<p>${escaped(words.articles_intro)}</p>
<h2>${escaped(words.article_claims)}</h2>
<ol class="glance">
${glance}
</ol>
${claims.map((claim) => claimOf(claim, sections.get(claim.id), words, drawn, language)).join("\n")}`;
}

function claimOf(claim, section, words, drawn, language) {
  const commands = claim.checks.map((check) => check.command);
  const shown = commands.length ? drawn(commands[0]) : "";
  const picture = shown.startsWith("<figure>") || !shown ? shown : `<details><summary>${escaped(words.article_whole)}</summary>\n${shown}</details>`;
  const asked = commands.map((command) => [command, fragmentOf(command, language)]).filter(([, fragment]) => fragment)
    .map(([command, fragment]) => `<li><a class="ask" href="${language === "en" ? "index" : language}.html#${escaped(fragment)}">${escaped(words.article_ask)}</a> <code>${escaped(command)}</code></li>`);
  return `<section id="claim-${claim.id}" class="claim">
<h2>${section.heading}</h2>
${section.rest}
${picture}
${asked.length ? `<ul class="asked">\n${asked.join("\n")}\n</ul>` : ""}
</section>`;
}

function html({ title, body, words, language, other, up }) {
  const home = `${language === "en" ? "index" : language}.html`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; frame-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<link rel="alternate" hreflang="${words.other}" href="${other}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="style.css">
<link rel="stylesheet" href="article.css">
<script defer src="article.js"></script>
</head>
<body data-adjust="${escaped(words.article_adjust)}" data-close="${escaped(words.article_close)}" data-frame="${escaped(words.article_frame)}">
<header>
<p class="name"><a href="${home}">chipgauge</a></p>
${up ? `<p><a href="${up}">${escaped(words.article_all)}</a></p>` : ""}
<p class="languages"><a href="${other}" hreflang="${words.other}" lang="${words.other}">${escaped(words.other_name)}</a></p>
</header>
<main class="chipgauge read">
${body}
</main>
</body>
</html>
`;
}
