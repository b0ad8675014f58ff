/**
 * Measures the judge on a made-up list: `npm run bench:judge -- [rows] [runs]`. Prints time and the most memory used, beside what DuckDB alone
 * needs to read the same list and copy it, and beside scripts that people would write instead.
 */
import {closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync} from "node:fs";
import {cpus, tmpdir} from "node:os";
import {join} from "node:path";
import {literal} from "../../loaders/warehouse/sql.js";
import {run, type Measured} from "./run.js";

const [asked = 1_000_000, runs = 5] = process.argv.slice(2).map(Number);
let rows = asked;
/** Rows on which scripts that judge row by row are measured. */
const OTHERS = 20_000;
const folder = mkdtempSync(join(tmpdir(), "sangensoku-bench-"));
const list = join(folder, "list.csv");

const ITEMS = ["anti_tank_missile", "body_armour", "tent", "satellite_imagery", "shell_155", "helmet", "drone_any"];
const RECIPIENTS = ["UKR", "USA", "AUS", "POL", "PHL", "UNMISS"];
const MODES = ["sdf_grant", "sale", "joint_development", "licensed_return", ""];

/** The same list at every run: row n takes the nth of each, with steps that do not share a divisor. */
function writeList(): void {
  const file = openSync(list, "w");
  writeSync(file, "id,item_class,recipient,on,transfer.mode,transfer.purpose,control.other_use_consent\r\n");
  let text = "";
  for (let n = 0; n < rows; n += 1) {
    const day = new Date(Date.UTC(2010, 0, 1 + ((n * 17) % 6000))).toISOString().slice(0, 10);
    const item = ITEMS[(n * 3) % ITEMS.length]!;
    const recipient = RECIPIENTS[(n * 5) % RECIPIENTS.length]!;
    text += `row-${n},${item},${recipient},${day},${MODES[n % MODES.length]!},japan_security,${n % 2 ? "yes" : ""}\r\n`;
    if (text.length > 1_000_000 || n === rows - 1) {
      writeSync(file, text);
      text = "";
    }
  }
  closeSync(file);
}

/** DuckDB reads a list and writes it again, as a program of its own that does nothing else. */
const copied = (from: string, to: string): Promise<Measured> => {
  const how = to.endsWith(".parquet") ? "format parquet, compression zstd" : "header";
  const sql = `copy (from read_csv(${literal(from)}, all_varchar = true)) to ${literal(to)} (${how})`;
  return run([
    "--input-type=module",
    "-e",
    `const {DuckDBInstance} = await import("@duckdb/node-api");
    const db = await (await DuckDBInstance.create()).connect(); await db.run(${JSON.stringify(sql)});`
  ]);
};

const median = (all: readonly Measured[]): Measured => {
  const middle = (of: (one: Measured) => number) => all.map(of).sort((a, b) => a - b)[(all.length - 1) >> 1] ?? NaN;
  return {seconds: middle(({seconds}) => seconds), cpu: middle(({cpu}) => cpu), peak: middle(({peak}) => peak)};
};

async function measured(work: () => Promise<Measured>): Promise<Measured> {
  const all: Measured[] = [];
  for (let i = 0; i < runs; i += 1) all.push(await work());
  return median(all);
}

const mib = (path: string) => Math.round(statSync(path).size / 2 ** 20);
const told = ({seconds, cpu, peak}: Measured) =>
  `${seconds.toFixed(1)} s, ${cpu.toFixed(2)} s of processor time, at most ${Math.round(peak)} MiB`;

try {
  writeList();
  const [cpu] = cpus();
  console.log(
    `${rows} rows, ${mib(list)} MiB; medians of ${runs}; Node ${process.version}, ${cpus().length} × ${cpu?.model}`
  );
  for (const ending of ["csv", "parquet"]) {
    const [out, copy] = [join(folder, `out.${ending}`), join(folder, `copy.${ending}`)];
    const judged = await measured(() => run(["loaders/commands/sangensoku-judge.js", list, "--out", out]));
    const alone = await measured(() => copied(list, copy));
    console.log(`judge to ${ending}: ${told(judged)}; wrote ${mib(out)} MiB`);
    console.log(
      `DuckDB read_csv → copy to ${ending}: ${told(alone)}; the judge takes ${(judged.cpu / alone.cpu).toFixed(1)} × its processor time`
    );
  }
  // Row by row these take minutes for a million rows: a hundredth is measured.
  const few = Math.min(rows, OTHERS);
  rows = few;
  writeList();
  console.log(`${few} rows:`);
  console.log(
    `judge: ${told(await run(["loaders/commands/sangensoku-judge.js", list, "--out", join(folder, "few.csv")]))}`
  );
  for (const [name, engine] of [
    ["csv-parse and plain functions", "none"],
    ["papaparse and json-rules-engine", "json-rules-engine"]
  ] as const) {
    const used = await run(["--import", "tsx", "test/bench/plainScript.ts", list, join(folder, "plain.csv"), engine]);
    console.log(`${name}: ${told(used)}; ${Math.round(few / used.cpu)} rows for each second of it`);
  }
} finally {
  rmSync(folder, {recursive: true, force: true});
}
