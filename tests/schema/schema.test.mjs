// Records of every verb: real output against docs/schema, key by key. Run after a build: node --test tests/schema/schema.test.mjs
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = join(root, "docs/schema");
const cli = process.env.CHIPGAUGE_CLI ??
  ["build/release/bin/chipgauge", "build/dev/bin/chipgauge"].map((path) => join(root, path)).find(existsSync);
const schemas = Object.fromEntries(readdirSync(folder).map((name) => [name.split(".")[0], JSON.parse(readFileSync(join(folder, name)))]));
const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, schemas: Object.values(schemas) });
const on = ["--on", "2026-09-24"];

function run(args, { input, env } = {}) {
  return execFileSync(cli, args, { input, encoding: "utf8", maxBuffer: 1 << 28, env: { ...process.env, ...env } });
}
const json = (args, options) => JSON.parse(run([...args, "--format", "json"], options));

/// A CSV of RFC 4180, read by another hand than ours.
function rowsOf(text) {
  const rows = [[]];
  for (const [, field, end] of text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|$)/g)) {
    rows.at(-1).push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === "\r\n") rows.push([]);
    if (end === "") break;
  }
  rows.pop();
  return rows;
}

const own = "name=Mine,fp16=800 + 50,die=8x115 + 4x370,transistor=finfet + planar,memory=4000,link=none,host=64";
const open = "name=Open,fp16=100..300@148,die=600..900,memory=1000..,market=datacenter";
const wrong = "name=Wrong,fp16=1979,fp8=9000,die=2000,memory=4";
const asked = {
  compare: [[], ["H20", "MI300X", "Cloud AI 100 Pro", "HBM3E", "WSE-3"], ["--chip", own, "--chip", open, "--chip", wrong],
    ["H100", "--to", "AE", "--headquarters", "CN", "--movement", "reexport", "--reading", "printed", "--end-user", "uae-listed"],
    ["RTX 4090", "--to", "KY", "--market", "datacenter", "--us-market", "2025-06"], ["A100", "--end-use", "supercomputer"], ["H200", "MI300X", "--relative-to", "H20"], ["H200", "--relative-to", "3A090.a.1"], ["H20", "H100", "--price", "12000", "--price", "H100:25000..30000"],
    ["H20", "--without", "3A090.b,letter.2025-04-09", "--as-law", "S.4456:2026-09-01"]],
  explain: [["H20"], ["L40", "Trainium"], ["HBM2E"], ["Cloud AI 100 Pro"], ["B200", "--to", "DE", "--reading", "printed"]],
  timeline: [["H20"], ["A800", "RTX 4090"], ["H100", "--to", "KH"], ["Cloud AI 100 Pro"]],
  chips: [[], ["H20", "L2"], ["--chip", wrong]],
  rules: [["--on", "2022-09-01"], ["--on", "2023-12-01"], on, [...on, "--reading", "printed"], ["--id", "3A090.b.2"], ["--id", "748.15/NVEU"]],
  places: [on, ["KH", "--on", "2025-12-01"], ["KY", ...on], ["AE", ...on]],
  plot: [[], ["--without", "3A090.a"], ["H20", "MI300X"], ["A800", "--on", "2022-12-01"],
    ["H20", "--x", "dram_bandwidth", "--y", "transfer_rate"], ["H200", "--x", "tpp", "--y", "dram_bandwidth"],
    ["H20", "--x", "released", "--y", "decode_bound", "--parameters", "405", "--bits", "4"]],
  headroom: [["H20"], ["RTX 5090 D", "HBM2E", "Trainium"], ["--chip", own, "--chip", open], ["--die-area", "814"]],
  decision: [[], ["--to", "KH"], ["--to", "SG", "--headquarters", "CN", "--market", "datacenter"], ["--to", "DE", "--reading", "printed"]],
  foundry: [[], ["H20", "attested=yes"], ["transistors=28..36", "node=7", "packager=approved-osat", "hbm=no"]],
  fleet: [[], ["deepseek-hopper"], ["H800:2048", "MI308X:10"], ["H100:1000000"], ["H20:20000..40000", "--price", "9000..12000"],
    ["H20", "--until", "772.1/supercomputer.32"], ["H20", "--until", "1e9USD", "--price", "12000"],
    ["H200:400000", "H20:20000..40000", "--us-volume", "H200:1000000"], ["H200:400000", "--us-volume", "H200:900000..1100000", "--on", "2026-01-14"],
    ["H20", "--stacks", "HBM3E:100000"], ["H200:10000", "--price", "H200:30000"]],
  train: [["H800:2048", "--flop", "3.29e24"], ["H20:20000..40000", "--parameters", "70", "--tokens", "15000", "--utilization", "0.3"]],
  check: [[join(root, "claims/h20_2025.json")], [join(root, "claims/chips_in_the_news.json")]],
  where: [["H20"], ["H20", "--as-law", "S.4456"], ["H100", "--headquarters", "CN", "--reading", "printed"]],
  rank: [["--license", "no"], ["--by", "density", "--limit", "300", "--to", "AE"], ["--market", "datacenter", "--license", "undetermined"]],
  sweep: [["--fp16", "100..2000:50", "--die", "100..850:50", "--memory", "1000..8000:500"], ["--fp16", "10..1000x1.5", "--io", "600", "--shard", "2/3", "--license", "undetermined"]],
  changes: [["--since", "2025-01-01"], ["--since", "2023-10-01", "--to", "AE", "--on", "2024-01-01"]],
  inference: [[], ["H20", "H100", "--parameters", "405", "--bits", "4"], ["H20", "H20 141GB", "WSE-3"], ["H20", "H100", "--price", "10000..15000"]],
};
const dated = new Set(["compare", "explain", "timeline", "plot", "headroom", "decision", "fleet", "train", "check", "where", "rank", "changes", "foundry", "sweep"]);
const questions = Object.entries(asked).flatMap(([verb, all]) =>
  all.map((words) => [verb, ...words, ...(dated.has(verb) && !words.includes("--on") ? on : [])]).filter((words) => exists(words)));

/// Whether the catalog has these chips: it grows, and a name that it has not is somebody else's to add.
function exists(words) {
  try {
    run([...words, "--format", "json"]);
    return true;
  } catch (error) {
    if (/unknown chip|no such paragraph/.test(error.stderr)) return false;
    throw error;
  }
}

test("every key of every schema is explained", () => {
  const look = (schema, path) => {
    for (const [key, value] of Object.entries(schema.properties ?? {})) {
      const at = `${path}.${key}`;
      const told = value.$ref && !value.description ? schemas.common.$defs[value.$ref.split("/").pop()] : value;
      assert.ok(told.description?.length > 3, `${at} has no description`);
      look(value, at);
      if (value.items) look(value.items, at);
    }
    if (schema.type === "object") assert.equal(schema.additionalProperties, false, `${path} lets keys pass that it does not explain`);
  };
  for (const [name, schema] of Object.entries(schemas))
    for (const [at, each] of [[name, schema], ...Object.entries(schema.$defs ?? {})]) look(each, at);
});

for (const words of questions) {
  test(`${words.join(" ")}: the record is as its schema says`, () => {
    const text = run([...words, "--format", "json"]);
    const record = JSON.parse(text);
    const validate = ajv.getSchema(`${words[0]}.schema.json`);
    assert.ok(validate(record), ajv.errorsText(validate.errors?.slice(0, 5)));
    // No key stands twice in one object: JSON.parse would keep the last in silence.
    const count = (value) => (value && typeof value === "object"
      ? Object.values(value).reduce((sum, each) => sum + count(each), Array.isArray(value) ? 0 : Object.keys(value).length) : 0);
    assert.equal(text.match(/^ *"[a-z0-9_]+": /gm).length, count(record));
  });
}

for (const words of questions.filter((each) => each[0] !== "chips")) {
  test(`${words.join(" ")}: the table has a cell for each column, named as the record is`, () => {
    const rows = rowsOf(run([...words, "--format", "csv"]));
    const record = json(words);
    const list = Object.values(record).find((each) => Array.isArray(each) && typeof each[0] !== "number"); // no range
    if (words[0] !== "explain") assert.equal(rows.length, list.length ? list.length + 1 : 0);
    if (!rows.length) return;
    assert.equal(new Set(rows[0]).size, rows[0].length);
    for (const row of rows) assert.equal(row.length, rows[0].length);
    if (words[0] === "explain") return;
    list.forEach((item, i) => {
      for (const [key, value] of Object.entries(item)) {
        if (key === "findings") continue;
        const nested = value && typeof value === "object" && !Array.isArray(value);
        for (const name of nested ? Object.keys(value).map((each) => `${key}_${each}`) : [key]) assert.ok(rows[0].includes(name), name);
        if (typeof value === "number") assert.equal(Number(rows[i + 1][rows[0].indexOf(key)]), value, key);
        if (typeof value === "string") assert.equal(rows[i + 1][rows[0].indexOf(key)], value, key);
        if (value === null) assert.equal(rows[i + 1][rows[0].indexOf(key)], "", key);
      }
    });
  });
}

test("no record depends on the language", () => {
  const french = { LC_ALL: "fr_FR.UTF-8", LANG: "fr_FR.UTF-8", LANGUAGE: "fr" };
  for (const words of questions)
    for (const format of ["json", "csv"])
      assert.equal(run([...words, "--format", format], { env: french }), run([...words, "--format", format], { env: { LC_ALL: "C" } }));
});

test("every verb's record carries the whole question", () => {
  const words = ["H100", "--to", "AE", "--headquarters", "CN", "--movement", "transfer", "--reading", "printed", "--market", "non-datacenter",
    "--us-market", "2025-06", "--end-use", "supercomputer", ...on];
  for (const verb of ["compare", "explain", "timeline", "plot", "headroom"]) {
    const { verb: said, ...record } = json([verb, ...words]);
    assert.equal(said, verb);
    for (const [key, value] of Object.entries({ on: "2026-09-24", to: "AE", headquarters: "CN", headquarters_assumed: false,
      movement: "transfer", reading: "printed", market: "non-datacenter", us_market: "2025-06", end_use: "supercomputer", end_user: null }))
      assert.equal(record[key], value, `${verb} ${key}`);
  }
  assert.equal(json(["compare", "H20", ...on]).headquarters_assumed, true);
});

test("the H20 to China is as the reference has it, to the last digit", () => {
  const [h20] = json(["compare", "H20", ...on]).chips;
  assert.equal(h20.tpp, 2368);
  assert.equal(h20.performance_density, 2368 / 814);
  assert.ok(!("tpp_range" in h20));
  assert.equal(h20.classification, "none");
  assert.deepEqual(h20.license, { required: "yes", under: "rules covered", age_days: 0, basis: ["letter.2025-04-09"] });
  assert.equal(h20.review_policy, "undetermined");
  assert.equal(h20.floor, "3A991.p");
  assert.deepEqual(h20.nearest_line.id, "3A090.b.1");
  const a1 = h20.findings.find((each) => each.id === "3A090.a.1");
  assert.deepEqual(a1.limits, [{ metric: "tpp", operator: ">=", limit: 4800, value: 2368, met: "no" }]);
});

test("an answer by a supposed law says so beside each license requirement, and no other does", () => {
  const under = (value) => (value && typeof value === "object"
    ? Object.entries(value).flatMap(([key, each]) => (key === "under" || key === "license_under" ? [each] : under(each))) : []);
  for (const words of [["compare", "H20"], ["rank", "--limit", "3"], ["where", "H20"], ["timeline", "H20"], ["decision"], ["changes", "--since", "2025-12-31"]])
    for (const [more, said] of [[[], "rules covered"], [["--without", "3A090.b"], "rules covered, as supposed"]]) {
      const record = json([...words, ...more, ...on]);
      assert.equal("hypothetical" in record, more.length > 0);
      assert.deepEqual([...new Set(under(record))], [said], words.join(" "));
    }
});

test("what was not checked stands in the record of claims as in that of an answer", () => {
  assert.deepEqual(json(["check", join(root, "claims/h20_2025.json"), ...on]).not_checked, json(["compare", "H20", ...on]).not_checked);
});

test("days of a training are never fewer than its lower bound, and what is taken has a source", () => {
  const { training, sources, utilization } = json(["train", "H800:2048", "--flop", "3.29e24", ...on]);
  assert.ok(training.days_range[0] > training.days_at_least && training.days_at_least > 0);
  const published = sources.filter((each) => each.of === "utilization").flatMap((each) => [each.utilization].flat());
  assert.deepEqual(utilization, [Math.min(...published), Math.max(...published)]);
  assert.ok(sources.every((each) => URL.canParse(each.url)));
});

test("two chips of one model keep their figures apart, and a chip without an area has an open density", () => {
  const bounds = json(["inference", "H20", "H20 141GB"]).inference;
  assert.deepEqual(bounds.map((each) => each.memory_gb), [96, 141]);
  const [open_] = json(["compare", "Cloud AI 100 Pro", ...on]).chips;
  assert.equal(open_.performance_density, null);
  assert.deepEqual(open_.performance_density_range, [0, null]);
  assert.equal(open_.classification, "undetermined");
  assert.deepEqual(open_.classification_possible, ["3A090.a", "3A090.b", "none"]);
});

test("the catalog as CSV is what classify reads, and its answers are those of compare", () => {
  const catalog = rowsOf(run(["chips", "--format", "csv"]));
  const answered = rowsOf(run(["classify", "-", ...on], { input: run(["chips", "--format", "csv"]) }));
  assert.equal(answered.length, catalog.length);
  const column = (name) => answered[0].indexOf(name);
  const chips = json(["compare", ...answered.slice(1, 30).map((row) => row[0]), ...on]).chips;
  chips.forEach((chip, i) => {
    const row = answered[i + 1];
    assert.equal(row[column("classification")], chip.classification);
    assert.equal(row[column("license_required")], chip.license.required);
    assert.equal(row[column("license_basis")], chip.license.basis.join(" ; "));
    assert.equal(row[column("exceptions")], [...new Set(chip.exceptions.map((each) => each.id))].join(" ; "));
    assert.equal(row[column("tpp")], chip.tpp === null ? "" : String(chip.tpp));
  });
});

test("what classify appends to JSON Lines is as its schema says", () => {
  const lines = [{ name: "a", fp16: 148, fp8: 296, die: 814, memory: 4000, market: "datacenter" }, { name: "b", fp16: "100..300", die: 500 },
    { name: "c", int8: 400, transistor: "planar", die: 600 }, { name: "H200", fp16: 1979, fp8: 3958, die: 814 }];
  const out = run(["classify", "-", ...on], { input: lines.map((each) => JSON.stringify(each)).join("\n") }).trimEnd().split("\n");
  const validate = ajv.getSchema("classify.schema.json");
  out.forEach((line, i) => {
    const { name, fp16, fp8, int8, die, memory, market, transistor, ...appended } = JSON.parse(line);
    assert.equal(name, lines[i].name);
    assert.ok(validate(appended), ajv.errorsText(validate.errors));
    assert.equal(line.match(/"[a-z0-9_]+": ?(?=[^,])/g).length >= Object.keys(appended).length, true);
  });
});

test("files of claims are as their schema says", () => {
  const validate = ajv.getSchema("claims.schema.json");
  for (const name of readdirSync(join(root, "claims")))
    assert.ok(validate(JSON.parse(readFileSync(join(root, "claims", name)))), `${name}: ${ajv.errorsText(validate.errors)}`);
});

test("a ClaimReview says who reviews what, and rates what holds and what does not", () => {
  const graph = JSON.parse(run(["check", join(root, "claims/h20_2025.json"), ...on, "--format", "claimreview"]))["@graph"];
  assert.ok(graph.length > 10);
  for (const each of graph) {
    assert.equal(each["@type"], "ClaimReview");
    assert.ok(each.claimReviewed && each.author.name && each.reviewRating.alternateName && each.itemReviewed.appearance.length);
    assert.equal("ratingValue" in each.reviewRating, /^(holds|does not hold)$/.test(each.reviewRating.alternateName));
  }
});
