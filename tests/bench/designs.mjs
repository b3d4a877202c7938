// Files of designs that the bench reads: without names that rows know, a fifth of their figures missing.
import { closeSync, openSync, writeSync } from "node:fs";

export const columns = ["name", "vendor", "market", "transistor_architecture", "logic_die_area_mm2", "fp16_tflops", "fp8_tflops",
  "memory_bandwidth_gb_s", "interconnect_bidirectional_gb_s", "host_io_bidirectional_gb_s"];

/// So many designs, as CSV and, where a name is given, as JSON Lines; the same every time.
export function write_designs(count, csv, lines) {
  let state = 88172645;
  const below = (n) => ((state ^= state << 13, state ^= state >>> 17, state ^= state << 5, state >>> 0) % n);
  const maybe = (v) => (below(5) === 0 ? "" : v);
  const files = [csv, lines].map((name) => name && openSync(name, "w"));
  let rows = `${columns.join()}\n`, objects = "";
  const put = () => {
    writeSync(files[0], rows);
    if (lines) writeSync(files[1], objects);
    rows = objects = "";
  };
  for (let i = 0; i < count; ++i) {
    const rate = 20 + below(20000) / 10;
    const row = [`Design ${i}`, "Somebody", maybe(below(3) ? "datacenter" : "consumer"), "finfet", maybe(100 + below(7580) / 10), rate, maybe(2 * rate),
      maybe(200 + below(7800)), maybe(100 + below(1100)), below(2) ? 64 : 128];
    rows += `${row.join()}\n`;
    if (lines) objects += `${JSON.stringify(Object.fromEntries(columns.map((name, at) => [name, row[at] === "" ? null : row[at]])))}\n`;
    if (i % 10000 === 9999) put();
  }
  put();
  for (const file of files) if (file) closeSync(file);
}
