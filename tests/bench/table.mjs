// One table: a figure, its peer or limit in the same run, and their ratio. Runs take turns, and the best of each counts, so that what else
// the machine does touches all alike.
//   node tests/bench/table.mjs CHIPGAUGE [TRUE [BATCH]]
// TRUE is a static program that does nothing, BATCH the program of batch.cpp. CHIPGAUGE_BENCH_ROWS and CHIPGAUGE_BENCH_RUNS make it shorter.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";

const [cli, nothing, batch] = process.argv.slice(2);
const count = Number(process.env.CHIPGAUGE_BENCH_ROWS ?? 200000), runs = Number(process.env.CHIPGAUGE_BENCH_RUNS ?? 5);
const work = mkdtempSync(join(tmpdir(), "chipgauge-bench-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));
const question = ["--on", "2026-09-24", "--to", "CN"];

/// Designs without names that rows know, a fifth of their figures missing.
function designs() {
  let state = 88172645;
  const below = (n) => ((state ^= state << 13, state ^= state >>> 17, state ^= state << 5, state >>> 0) % n);
  const maybe = (v) => (below(5) === 0 ? "" : v);
  return Array.from({ length: count }, (_, i) => {
    const rate = 20 + below(20000) / 10;
    return [`Design ${i}`, "Somebody", maybe(below(3) ? "datacenter" : "consumer"), "finfet", maybe(100 + below(7580) / 10), rate, maybe(2 * rate),
      maybe(200 + below(7800)), maybe(100 + below(1100)), below(2) ? 64 : 128];
  });
}
const columns = ["name", "vendor", "market", "transistor_architecture", "logic_die_area_mm2", "fp16_tflops", "fp8_tflops", "memory_bandwidth_gb_s",
  "interconnect_bidirectional_gb_s", "host_io_bidirectional_gb_s"];
const rows = designs(), csv = join(work, "designs.csv"), lines = join(work, "designs.jsonl");
writeFileSync(csv, `${columns.join()}\n${rows.map((row) => row.join()).join("\n")}\n`);
writeFileSync(lines, `${rows.map((row) => JSON.stringify(Object.fromEntries(columns.map((name, i) => [name, row[i] === "" ? null : row[i]])))).join("\n")}\n`);

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

const engine = await duckdb();
for (const [what, file, reads] of [["CSV", csv, `read_csv('${csv}')`], ["JSON Lines", lines, `read_json('${lines}', format = 'newline_delimited')`]]) {
  const ways = { classify: () => shell(`${quoted([cli, "classify", file, ...question])} > /dev/null 2>&1`), cat: () => shell(`cat '${file}' | cat > /dev/null`) };
  if (engine) ways.duckdb = () => engine.run(sql(reads));
  const best = await race(ways);
  row(`classify, ${what}`, megabytes(file, best.classify), "copying the file through a pipe", megabytes(file, best.cat), best.cat / best.classify);
  if (engine) row(`classify, ${what}`, per_second(best.classify), "DuckDB with what sql writes, all cores", per_second(best.duckdb), best.duckdb / best.classify);
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
console.log(`\n${count.toLocaleString("en")} rows, best of ${runs}; ${cpus().length} × ${cpus()[0].model}\n`);
for (const cells of [head, head.map((name) => "-".repeat(name.length)), ...table]) console.log(`| ${cells.join(" | ")} |`);
if (!engine) console.log("\nDuckDB is not here: npm ci in tests/sql brings it.");
