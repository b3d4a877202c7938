// docs/questions.md: each command is asked, has at most three options, and its answer begins as the page shows.
// With CHIPGAUGE_UPDATE_GOLDEN=1 the page is written anew, and the difference is to be read.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const cli = process.env.CHIPGAUGE_CLI ??
  ["build/release/bin/chipgauge", "build/dev/bin/chipgauge"].map((path) => join(root, path)).find(existsSync);
const page = join(root, "docs/questions.md");
const text = readFileSync(page, "utf8");
const block = /```sh\n(chipgauge [^\n]+)\n```\n\n```\n([^]*?)```\n/g;

function answer(command) {
  const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain).slice(1);
  return execFileSync(cli, words, { cwd: root, encoding: "utf8", env: { ...process.env, CHIPGAUGE_LANG: "", CHIPGAUGE_TO: "", LC_ALL: "C.UTF-8" } });
}

/// What the page shows of an answer: its beginning, and behind each line of three dots the part that begins with the next line.
function shownOf(text, shown) {
  const lines = text.split("\n");
  return shown.trimEnd().split("\n…\n").map((part, i) => {
    const [first, ...rest] = part.split("\n"), from = i ? lines.findIndex((line) => line.startsWith(first.slice(0, 20))) : 0;
    assert.ok(from >= 0, `no line begins with ${first}`);
    return lines.slice(from, from + rest.length + 1).join("\n").trimEnd();
  }).join("\n…\n") + "\n";
}

if (process.env.CHIPGAUGE_UPDATE_GOLDEN)
  writeFileSync(page, text.replace(block, (_, command, shown) => `\`\`\`sh\n${command}\n\`\`\`\n\n\`\`\`\n${shownOf(answer(command), shown)}\`\`\`\n`));

const all = [...text.matchAll(block)];
test("every question has a command, and there are fifteen", () => {
  assert.deepEqual([...new Set(text.match(/^## \d+/gm).map((each) => Number(each.slice(3))))], [...Array(15).keys()].map((i) => i + 1));
  assert.ok(all.length >= 15);
});
for (const [, command, shown] of all) {
  test(`${command} answers as docs/questions.md shows`, { skip: !!process.env.CHIPGAUGE_UPDATE_GOLDEN }, () => {
    assert.ok((command.match(/ --(?!on )[a-z-]+/g)?.length ?? 0) <= 3, "at most three options besides the day");
    assert.ok(shown.split("\n").length > 3);
    assert.equal(shownOf(answer(command), shown), shown);
  });
}
