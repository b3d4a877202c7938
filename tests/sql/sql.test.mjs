// The text of `chipgauge sql`, run by DuckDB, PostgreSQL and SQLite: row for row what classify, and so assess(), says of the same designs.
// Run after a build: node --test tests/sql/sql.test.mjs; CHIPGAUGE_SQL_DESIGNS says how many designs there are.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const cli = process.env.CHIPGAUGE_CLI ??
  ["build/release/bin/chipgauge", "build/dev/bin/chipgauge"].map((path) => join(root, path)).find(existsSync);
const work = mkdtempSync(join(tmpdir(), "chipgauge-sql-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));
const run = (args, input) => execFileSync(cli, args, { input, encoding: "utf8", maxBuffer: 1 << 28, stdio: ["pipe", "pipe", "pipe"] });

const numbers = ["logic_die_area_mm2", "fp32_tflops", "tf32_tflops", "fp16_tflops", "fp8_tflops", "int8_tops", "memory_bandwidth_gb_s",
  "interconnect_bidirectional_gb_s", "host_io_bidirectional_gb_s", "package_area_mm2"];
const texts = ["id", "vendor", "name", "release_date", "market", "transistor_architecture", "memory_type", "interconnect_name", "model", "kind"];
const columns = [...texts, ...numbers];
const answers = ["tpp", "performance_density", "classification", "license_required", "exceptions", "review_policy"];

/// Designs at random, each figure on a line of the law, one step beside it, or anywhere; some are not known.
function designs(count) {
  let state = 2463534242;
  const below = (n) => ((state ^= state << 13, state ^= state >>> 17, state ^= state << 5, state >>> 0) % n);
  const pick = (list) => list[below(list.length)];
  const step = (v) => v * (1 + pick([-1, 0, 0, 1]) * 2 ** -52);
  const figure = (lines, most) => pick([null, step(pick(lines)), step(pick(lines)), 1 + below(most * 8) / 8]);
  return Array.from({ length: count }, (_, i) => {
    const fp16 = figure([100, 150, 300, 1312.5], 2000), kind = pick(["", "", "", "", "", "", "memory"]);
    const tpp = (fp16 ?? 100) * 16;
    return {
      id: `design-${i}`, name: pick(["", `Design ${i}`, "H20", "H 100", "mi308x", "Gaudi 2", "Ascend 910B"]), kind,
      vendor: pick(["", "NVIDIA", "AMD", "Intel", "Somebody", "Groq", "Huawei"]), model: pick(["", "", "H20", "MI308", "H100", "Thing"]),
      release_date: pick(["", "2025", "2026-01-01", "2026-01-02", "2026-06-01"]), market: pick(["", "datacenter", "datacenter", "consumer", "workstation"]),
      transistor_architecture: pick(["", "", "finfet", "planar"]), memory_type: pick(["", "HBM3", "SRAM"]),
      interconnect_name: pick(["", "", "none", "Link"]), fp16_tflops: fp16, fp32_tflops: null, tf32_tflops: pick([null, fp16 && fp16 / 2]),
      fp8_tflops: pick([null, fp16 && fp16 * 2]), int8_tops: pick([null, null, 600]),
      logic_die_area_mm2: figure([tpp / 1.6, tpp / 3.2, tpp / 5.92, 2999.9999999999995, 270.2702702702703, 814], 1600),
      memory_bandwidth_gb_s: figure([1400, 4000, 6500, 600], 8000), interconnect_bidirectional_gb_s: figure([600, 1100, 900, 1028], 1200),
      host_io_bidirectional_gb_s: figure([128, 64], 300), package_area_mm2: figure([121, 110], 300),
    };
  }).map((d) => (d.interconnect_name === "none" ? { ...d, interconnect_bidirectional_gb_s: null } : d));
}

const table = designs(Number(process.env.CHIPGAUGE_SQL_DESIGNS ?? 1000));
const cell = (v) => (v === null ? "" : String(v));
const csv = (names) => `${names.join()}\n${table.map((d) => names.map((c) => cell(d[c])).join()).join("\n")}\n`;

const questions = [["--on", "2026-09-24", "--to", "CN"], ["--on", "2024-05-01", "--to", "VN"], ["--on", "2025-12-01", "--to", "KH"],
  ["--on", "2026-09-24", "--to", "SG", "--headquarters", "CN"], ["--on", "2026-09-24", "--to", "DE", "--reading", "printed"],
  ["--on", "2022-12-01", "--to", "CN", "--market", "datacenter"]];
// All that classify reads here, and a table that has little: the rest is not known.
const asked = [...questions.map((question) => ({ question, has: columns })),
  { question: questions[0], has: ["id", "fp16_tflops"] }, { question: questions[1], has: ["id", "int8_tops", "logic_die_area_mm2"] }];

const expected = asked.map(({ question, has }) => {
  const [head, ...rows] = run(["classify", ...question], csv(has)).replace(/\n$/, "").split("\n").map((line) => line.split(","));
  return rows.map((row) => Object.fromEntries(answers.map((name) => [name, row[head.lastIndexOf(name)]])));
});
const same = (a, b) => (a === "" || b === "" ? a === b : Number(a) === Number(b));

/// `ask(sql)` gives the rows of a query: an object of texts each, an empty one for NULL.
function agrees(dialect, ask) {
  asked.forEach(({ question, has }, which) => {
    test(`${dialect} says what classify says, row for row: ${question.join(" ")}, ${has.length} columns`, async () => {
      const told = await ask(run(["sql", "--dialect", dialect, "--columns", has.join(), ...question]));
      assert.equal(told.length, table.length);
      const at = new Map(told.map((row) => [row.id, row]));
      expected[which].forEach((want, i) => {
        const row = at.get(table[i].id);
        for (const name of answers.slice(2)) assert.equal(row[name], want[name], `${name} of ${JSON.stringify(table[i])}`);
        for (const name of answers.slice(0, 2)) assert.ok(same(row[name], want[name]), `${name} ${row[name]}, ${want[name]}: ${JSON.stringify(table[i])}`);
        if (has.includes("fp16_tflops")) assert.ok(same(row.fp16_tflops, cell(table[i].fp16_tflops)));
      });
    });
  });
}
const type = (name, number) => (numbers.includes(name) ? number : "TEXT");
const create = (number) => `CREATE TABLE designs (${columns.map((c) => `${c} ${type(c, number)}`).join(", ")});`;
const value = (v) => (v === null ? "NULL" : typeof v === "number" ? String(v) : `'${v}'`);
const insert = `INSERT INTO designs VALUES ${table.map((d) => `(${columns.map((c) => value(d[c])).join()})`).join(",\n")};\n`;
const present = (command, ...args) => spawnSync(command, args).status === 0;

const duckdb = existsSync(new URL("node_modules/@duckdb/node-api", import.meta.url));
test("DuckDB is here", { skip: !duckdb && "npm ci in tests/sql brings it" }, () => assert.ok(duckdb));
if (duckdb) {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(create("DOUBLE"));
  await connection.run(insert.replace(/([(,])(\d[\d.e+-]*)(?=[,)])/g, "$1$2::DOUBLE"));
  agrees("duckdb", async (sql) => (await (await connection.runAndReadAll(sql)).getRowObjects())
    .map((row) => Object.fromEntries(Object.entries(row).map(([key, v]) => [key, cell(v)]))));
}

const separated = (text) => {
  const [head, ...rows] = text.replace(/\n$/, "").split("\n").map((line) => line.split("\t"));
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i]])));
};

const sqlite = present("sqlite3", "--version");
test("SQLite is here", { skip: !sqlite && "the package sqlite3 brings it" }, () => assert.ok(sqlite));
if (sqlite) {
  const file = join(work, "designs.sqlite");
  execFileSync("sqlite3", [file], { input: create("REAL") + insert });
  const query = (sql) => execFileSync("sqlite3", ["-header", "-tabs", file], { input: sql, encoding: "utf8", maxBuffer: 1 << 28 });
  // Its shell writes 15 digits; quote() writes all.
  const all = ["tpp", "performance_density", "fp16_tflops"].map((name) => `NULLIF(QUOTE(${name}), 'NULL') AS ${name}`);
  agrees("sqlite", (sql) => {
    const numbers = sql.includes("fp16_tflops,") ? all : all.slice(0, 2);
    return separated(query(`SELECT id, ${[...numbers, ...answers.slice(2)].join()} FROM (${sql});`));
  });
}

const homes = existsSync("/usr/lib/postgresql") ? readdirSync("/usr/lib/postgresql").map((v) => `/usr/lib/postgresql/${v}/bin`) : [];
const home = homes.find((each) => existsSync(join(each, "initdb")));
test("PostgreSQL is here", { skip: !home && "the package postgresql brings it" }, () => assert.ok(home));
if (home) {
  // A server of its own in the work folder, which listens on a socket there alone. It will not run as root.
  const data = join(work, "postgres");
  const as = process.getuid() === 0 ? ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] : [];
  const server = (...words) => execFileSync([...as, ...words][0], [...as, ...words].slice(1), { stdio: "ignore", cwd: work, env: { ...process.env, LC_ALL: "C.UTF-8" } });
  const query = (sql) => execFileSync(join(home, "psql"), ["-h", work, "-U", "designs", "-d", "postgres", "-qAF\t", "-P", "footer=off", "-v", "ON_ERROR_STOP=1"],
    { input: sql, encoding: "utf8", maxBuffer: 1 << 28 });
  if (as.length) execFileSync("chown", ["nobody:nogroup", work]);
  server(join(home, "initdb"), "-D", data, "-U", "designs", "-A", "trust", "--no-sync");
  server(join(home, "pg_ctl"), "-D", data, "-w", "-l", join(work, "log"), "-o", `-c listen_addresses='' -k ${work} -F`, "start");
  process.prependListener("exit", () => server(join(home, "pg_ctl"), "-D", data, "-m", "immediate", "stop"));
  query(create("DOUBLE PRECISION") + insert);
  agrees("postgres", (sql) => separated(query(`${sql};`)));
}
