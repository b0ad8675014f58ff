/**
 * How time and memory grow: `npm run bench:growth -- [runs]` measures the judge on lists of more and more rows and of more and more different combinations, the rules by
 * versions and by clauses, and the making of pages, each in a process of its own, and writes medians to data/quality/growth.csv. Pages need a site that is built.
 */
import {execFile} from "node:child_process";
import {closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync} from "node:fs";
import {cpus, tmpdir} from "node:os";
import {join} from "node:path";
import {promisify} from "node:util";
import {version} from "@duckdb/node-api";
import {growth} from "../../loaders/schema/growth.js";
import {columnNames} from "../../loaders/schema/table.js";
import {REGIMES} from "../../src/policy/regimes.js";
import {csvText} from "../../src/text/csv.js";
import {theFirst} from "../../src/text/the.js";
import type {GROWS_WITH} from "../../src/vocabulary/growth.js";
import type {Used} from "./growthRun.js";
import {run} from "./run.js";

const [runs = 3] = process.argv.slice(2).map(Number);

const CASES_OF_LISTS = 1_000;
const ROWS_OF_LISTS = 300_000;
const clauses = [...new Set(REGIMES.map((regime) => regime.clauses.length))].sort((a, b) => a - b);

const SIZES: Readonly<Record<keyof typeof GROWS_WITH, readonly number[]>> = {
  rows: [10_000, 30_000, 100_000, 300_000, 1_000_000],
  cases: [100, 1_000, 10_000, 100_000],
  versions: [1, 2, 5, REGIMES.length],
  clauses: clauses.filter((_, index) => index % Math.ceil(clauses.length / 4) === 0 || index === clauses.length - 1),
  pages: [128, 320, 640, 1280]
};

const ITEMS = ["anti_tank_missile", "body_armour", "tent", "satellite_imagery", "shell_155", "helmet", "drone_any"];
const RECIPIENTS = ["UKR", "USA", "AUS", "POL", "PHL", "UNMISS"];
const MODES = ["sdf_grant", "sale", "joint_development", "licensed_return", ""];
const KINDS = ITEMS.length * RECIPIENTS.length * MODES.length;

const folder = mkdtempSync(join(tmpdir(), "sangensoku-bench-"));
try {
  const head = [
    ...[String(runs), new Date().toISOString().slice(0, 10), `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}`],
    `Node ${process.versions.node}, DuckDB ${version().replace(/^v/, "")}`
  ];
  const rows: string[][] = [];
  for (const [what, sizes] of Object.entries(SIZES)) {
    for (const size of sizes) {
      const {cpu, peak} = await medians(() => measure(what, size));
      rows.push([`${what}-${size}`, what, String(size), cpu.toFixed(2), peak.toFixed(0), ...head]);
      console.log(`${what} ${size}: ${cpu.toFixed(2)} s of processor time, at most ${peak.toFixed(0)} MiB`);
    }
  }
  writeFileSync(growth.file, csvText(columnNames(growth), rows).replaceAll("\r\n", "\n"));
} finally {
  rmSync(folder, {recursive: true, force: true});
}

async function measure(what: string, size: number): Promise<Used> {
  if (what === "rows" || what === "cases") {
    const list = writeList(what === "rows" ? size : ROWS_OF_LISTS, what === "rows" ? CASES_OF_LISTS : size);
    return run(["loaders/commands/sangensoku-judge.js", list, "--out", join(folder, "out.csv")], "ignore");
  }
  const {stdout} = await promisify(execFile)(process.execPath, [
    ...["--import", "tsx", "test/bench/growthRun.ts", what],
    String(size)
  ]);
  return JSON.parse(stdout) as Used;
}

async function medians(measureOnce: () => Promise<Used>): Promise<Used> {
  const all: Used[] = [];
  for (let i = 0; i < runs; i += 1) all.push(await measureOnce());
  const middle = (of: (one: Used) => number) => all.map(of).sort((a, b) => a - b)[(all.length - 1) >> 1] ?? NaN;
  return {cpu: middle(({cpu}) => cpu), peak: middle(({peak}) => peak)};
}

/** A list with so many different combinations of goods, recipient, terms and day, which come in turn. */
function writeList(rows: number, cases: number): string {
  const list = join(folder, "list.csv");
  const file = openSync(list, "w");
  writeSync(file, "id,item_class,recipient,on,transfer.mode,transfer.purpose\r\n");
  const cells = Array.from({length: cases}, (_, n) => {
    const day = new Date(Date.UTC(2010, 0, 1 + Math.floor(n / KINDS))).toISOString().slice(0, 10);
    const place = (of: readonly string[], step: number) => of[Math.floor(n / step) % of.length] ?? theFirst(of);
    const [item, recipient, mode] = [
      place(ITEMS, 1),
      place(RECIPIENTS, ITEMS.length),
      place(MODES, ITEMS.length * RECIPIENTS.length)
    ];
    return `${item},${recipient},${day},${mode},japan_security`;
  });
  for (let from = 0; from < rows; from += 10_000) {
    const lines = Array.from(
      {length: Math.min(10_000, rows - from)},
      (_, n) => `row-${from + n},${cells[(from + n) % cases]}\r\n`
    );
    writeSync(file, lines.join(""));
  }
  closeSync(file);
  return list;
}
