// One table: a figure, its peer or limit in the same run, and their ratio. Runs take turns, and the best of each counts, so that what else
// the machine does touches all alike.
//   node tests/bench/table.mjs CHIPGAUGE [TRUE [BATCH]]
// TRUE is a static program that does nothing, BATCH the program of batch.cpp. CHIPGAUGE_BENCH_ROWS and CHIPGAUGE_BENCH_RUNS make it shorter.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { columns, write_designs } from "./designs.mjs";

const [cli, nothing, batch] = process.argv.slice(2);
const count = Number(process.env.CHIPGAUGE_BENCH_ROWS ?? 1000000), runs = Number(process.env.CHIPGAUGE_BENCH_RUNS ?? 5);
const work = mkdtempSync(join(tmpdir(), "chipgauge-bench-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));
const question = ["--on", "2026-09-24", "--to", "CN"];

const csv = join(work, "designs.csv"), lines = join(work, "designs.jsonl");
write_designs(count, csv, lines);

const shell = (command) => {
  const done = spawnSync("sh", ["-c", command], { stdio: ["ignore", "ignore", "pipe"] });
  if (done.status !== 0) throw new Error(`${command}: ${done.stderr}`);
};
const quoted = (words) => words.map((word) => `'${word}'`).join(" ");

/// Seconds of each way, the best of all runs.
async function race(ways) {
  const best = Object.fromEntries(Object.keys(ways).map((name) => [name, Infinity]));
  for (let i = 0; i < runs; ++i)
    for (const [name, way] of Object.entries(ways)) {
      const start = process.hrtime.bigint();
      await way();
      best[name] = Math.min(best[name], Number(process.hrtime.bigint() - start) / 1e9);
    }
  return best;
}

const table = [];
const row = (figure, value, peer, of_peer, ratio, of = "its speed") => table.push([figure, value, peer, of_peer, `${ratio.toFixed(2)} × ${of}`]);
const per_second = (seconds) => `${Math.round(count / seconds).toLocaleString("en")} rows/s`;
const megabytes = (file, seconds) => `${(statSync(file).size / seconds / 1e6).toFixed(1)} MB/s`;

async function duckdb() {
  const home = new URL("../sql/node_modules/@duckdb/node-api/lib/index.js", import.meta.url);
  if (!existsSync(home)) return null;
  const { DuckDBInstance } = await import(home);
  return (await DuckDBInstance.create(":memory:")).connect();
}
const sql = (reads) => {
  const text = execFileSync(cli, ["sql", ...question, "--columns", columns.join()], { encoding: "utf8", maxBuffer: 1 << 26 });
  return `COPY (${text.replace("FROM designs", `FROM ${reads}`)}) TO '/dev/null' (FORMAT csv)`;
};

/// What the SELECT of sql appends.
const answers = "tpp,performance_density,classification,license_required,exceptions,review_policy";
const engine = await duckdb();
for (const [what, file, reads] of [["CSV", csv, `read_csv('${csv}')`], ["JSON Lines", lines, `read_json('${lines}', format = 'newline_delimited')`]]) {
  const classify = (...more) => () => shell(`${quoted([cli, "classify", file, ...question, ...more])} > /dev/null 2>&1`);
  const ways = { all: classify(), same: classify("--columns", answers), cat: () => shell(`cat '${file}' | cat > /dev/null`) };
  if (engine) ways.duckdb = () => engine.run(sql(reads));
  const best = await race(ways);
  row(`classify, ${what}, all answers`, megabytes(file, best.all), "copying the file through a pipe", megabytes(file, best.cat), best.cat / best.all);
  row(`classify, ${what}, the answers of sql`, megabytes(file, best.same), "copying the file through a pipe", megabytes(file, best.cat), best.cat / best.same);
  if (engine)
    row(`classify, ${what}, the answers of sql`, per_second(best.same), "DuckDB with what sql writes, all cores", per_second(best.duckdb),
      best.duckdb / best.same);
}
if (nothing) {
  const many = 20, times = (words) => () => shell(`i=0; while [ $i -lt ${many} ]; do ${quoted(words)} > /dev/null; i=$((i+1)); done`);
  const best = await race({ nothing: times([nothing]), version: times([cli, "--version"]), compare: times([cli, "compare", "--on", "2026-09-24"]) });
  const each = (seconds) => `${((seconds / many) * 1000).toFixed(2)} ms`;
  row("chipgauge --version", each(best.version), "a static program that does nothing", each(best.nothing), best.version / best.nothing, "its time");
  row("chipgauge compare", each(best.compare), "a static program that does nothing", each(best.nothing), best.compare / best.nothing, "its time");
}
if (batch)
  for (const line of execFileSync(batch, { encoding: "utf8" }).trim().split("\n")) {
    const [figure, value, peer, of_peer, ratio] = line.split("\t");
    row(figure, value, peer, of_peer, Number(ratio));
  }

const head = ["figure", "measured", "peer in the same run", "its figure", "ratio"];
console.log(`\n${count.toLocaleString("en")} rows, best of ${runs}; ${cpus().length} × ${cpus()[0].model}; ${new Date().toISOString().slice(0, 10)}\n`);
for (const cells of [head, head.map((name) => "-".repeat(name.length)), ...table]) console.log(`| ${cells.join(" | ")} |`);
if (!engine) console.log("\nDuckDB is not here: npm ci in tests/sql brings it.");
