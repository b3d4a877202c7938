// How cost grows: the designs of a sweep, the rows and the cores of classify, as a picture. Runs take turns, and the best of each counts.
//   node tests/bench/growth.mjs CHIPGAUGE PICTURE.svg
// CHIPGAUGE_BENCH_MOST_ROWS (10^7: half a gigabyte of designs), CHIPGAUGE_BENCH_MOST_DESIGNS (10^9) and CHIPGAUGE_BENCH_RUNS (3) make it shorter.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { write_designs } from "./designs.mjs";

const [cli, picture] = process.argv.slice(2);
const most_rows = Number(process.env.CHIPGAUGE_BENCH_MOST_ROWS ?? 1e7), most_designs = Number(process.env.CHIPGAUGE_BENCH_MOST_DESIGNS ?? 1e9);
const runs = Number(process.env.CHIPGAUGE_BENCH_RUNS ?? 3);
const work = mkdtempSync(join(tmpdir(), "chipgauge-growth-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));
const question = ["--on", "2026-09-24", "--to", "CN"];

function run(words) {
  const start = process.hrtime.bigint();
  const done = spawnSync(cli, words, { stdio: ["ignore", "ignore", "pipe"] });
  if (done.status !== 0) throw new Error(`${words.join(" ")}: ${done.stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}
/// `[x, seconds]` of each way, the best of all runs.
function race(ways) {
  const best = ways.map(([x]) => [x, Infinity]);
  for (let i = 0; i < runs; ++i) ways.forEach(([, words], at) => (best[at][1] = Math.min(best[at][1], run(words))));
  return best;
}
const powers = (from, to) => Array.from({ length: Math.round(Math.log10(to / from)) + 1 }, (_, i) => from * 10 ** i);

// A tenth of the designs lies on each of two axes, the rest on the third.
const sweeps = powers(1e3, most_designs).map((designs) => {
  const rates = Math.round(designs / 100);
  const [areas, memories] = designs >= 1e7 ? [1000, 100] : [10, 10];
  const step = (1900 / (designs / areas / memories - 1)).toPrecision(12);
  return [designs, ["sweep", "--fp16", rates > 1 ? `100..2000:${step}` : "100", "--die", `100..${100 + (areas - 1) * 0.7}:0.7`,
    "--memory", `1000..${1000 + (memories - 1) * 70}:70`, "--market", "datacenter", ...question]];
});
const rows = powers(1, most_rows).map((count) => {
  const file = join(work, `${count}.csv`);
  write_designs(count, file);
  return [count, ["classify", file, ...question, "-o", "/dev/null"]];
});
const cores = Array.from({ length: availableParallelism() }, (_, i) => i + 1);
const many = Math.min(most_rows, 1e6);
const of_cores = cores.map((n) => [n, ["classify", join(work, `${many}.csv`), ...question, "--jobs", n, "-o", "/dev/null"]]);
const by_designs = race(sweeps), by_rows = race(rows), by_cores = race(of_cores).map(([n, seconds]) => [n, many / seconds / 1e6]);

const raised = (v) => (v < 1000 && v >= 0.01 ? String(v) : `10${[...String(Math.round(Math.log10(v)))].map((d) => "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(d)]).join("")}`);
const width = 300, height = 190, plot = { x: 46, y: 34, width: 236, height: 112 };
const text = (x, y, words, kind = "", anchor = "middle") => `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" class="${kind}" text-anchor="${anchor}">${words}</text>`;

/// Points over an axis of powers of ten, seconds on another.
function powers_panel(at, title, unit, points) {
  const xs = points.map(([x]) => Math.log10(x)), low = -3, high = Math.max(1, Math.ceil(Math.log10(Math.max(...points.map(([, y]) => y)))));
  const x_of = (x) => at + plot.x + ((Math.log10(x) - xs[0]) / (xs.at(-1) - xs[0] || 1)) * plot.width;
  const y_of = (y) => plot.y + plot.height - ((Math.log10(y) - low) / (high - low)) * plot.height;
  const parts = [text(at + plot.x + plot.width / 2, 18, title, "title")];
  for (let p = low; p <= high; ++p)
    parts.push(`<path class="line" d="M${at + plot.x} ${y_of(10 ** p).toFixed(1)}h${plot.width}"/>`, text(at + plot.x - 6, y_of(10 ** p) + 3.5, `${raised(10 ** p)} s`, "", "end"));
  for (const [x] of points) parts.push(text(x_of(x), plot.y + plot.height + 15, raised(x)));
  parts.push(text(at + plot.x + plot.width / 2, plot.y + plot.height + 32, unit));
  parts.push(`<path class="curve" d="M${points.map(([x, y]) => `${x_of(x).toFixed(1)} ${y_of(y).toFixed(1)}`).join("L")}"/>`);
  for (const [x, y] of points)
    parts.push(`<circle cx="${x_of(x).toFixed(1)}" cy="${y_of(y).toFixed(1)}" r="2.5"><title>${x}: ${y.toPrecision(3)} s</title></circle>`);
  const [x, y] = points.at(-1);
  parts.push(text(x_of(x), y_of(y) - 7, `${y.toPrecision(2)} s`, "", "end"));
  return parts.join("\n");
}
/// A bar for each number of cores.
function cores_panel(at, title, points) {
  const most = Math.max(...points.map(([, y]) => y)), step = plot.width / points.length;
  const parts = [text(at + plot.x + plot.width / 2, 18, title, "title"), text(at + plot.x + plot.width / 2, plot.y + plot.height + 32, "cores")];
  for (const [i, [n, y]] of points.entries()) {
    const tall = (y / most) * (plot.height - 14), x = at + plot.x + i * step + step * 0.2;
    parts.push(`<rect x="${x.toFixed(1)}" y="${(plot.y + plot.height - tall).toFixed(1)}" width="${(step * 0.6).toFixed(1)}" height="${tall.toFixed(1)}"/>`,
      text(x + step * 0.3, plot.y + plot.height + 15, n), text(x + step * 0.3, plot.y + plot.height - tall - 5, y.toPrecision(2)));
  }
  parts.push(`<path class="line" d="M${at + plot.x} ${plot.y + plot.height}h${plot.width}"/>`);
  return parts.join("\n");
}
const machine = `${cpus().length} × ${cpus()[0].model.trim()}, ${new Date().toISOString().slice(0, 10)}; best of ${runs}`.replace(/[<&]/g, " ");
writeFileSync(picture, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${3 * width} ${height + 12}" width="${3 * width}" font-family="sans-serif" font-size="10.5" role="img" aria-label="How cost grows with designs, rows and cores">
<style>
svg { background: #fff } text { fill: #333 } .title { font-size: 12px; font-weight: bold } .line { stroke: #ddd; fill: none } .curve { stroke: #2a5db0; fill: none; stroke-width: 1.5 }
circle, rect { fill: #2a5db0 }
@media (prefers-color-scheme: dark) { svg { background: #16181c } text { fill: #ccc } .line { stroke: #3a3d42 } .curve { stroke: #7ba7f0 } circle, rect { fill: #7ba7f0 } }
</style>
${powers_panel(0, "sweep", "designs", by_designs)}
${powers_panel(width, "classify, all cores", "rows of CSV", by_rows)}
${cores_panel(2 * width, `classify, million rows a second`, by_cores)}
${text(3 * width - 8, height + 4, machine, "", "end")}
</svg>
`);
for (const [what, points] of [["designs, seconds", by_designs], ["rows, seconds", by_rows], ["cores, million rows/s", by_cores]])
  console.log(`${what}: ${points.map(([x, y]) => `${x} ${y.toPrecision(3)}`).join("; ")}`);
