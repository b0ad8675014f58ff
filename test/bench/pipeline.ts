/**
 * Many claims, from their file to verdicts and transfers.csv, beside what DuckDB alone needs to read and copy as many bytes as are written:
 * `npm run bench:pipeline -- 200000 5 short`: how many claims, how many runs of each, and `short` or `whole` rows. Both in turn, each run in a process of its
 * own; what is printed are medians.
 */
import {execFile} from "node:child_process";
import {mkdtemp, rm} from "node:fs/promises";
import {cpus, tmpdir} from "node:os";
import {promisify} from "node:util";
import {writeManyClaims, type Shape} from "./manyClaims.js";
import type {Measured, OfRun} from "./pipelineRun.js";

/** What is promised: so many times DuckDB's own processor time, and so much memory. */
const TIMES = 4;
const MOST_MEMORY = 512;

const [count = "200000", runs = "5", shape = "short"] = process.argv.slice(2);
const folder = await mkdtemp(`${tmpdir()}/sangensoku-bench-`);

try {
  const bytes = await writeManyClaims(folder, Number(count), shape as Shape);
  const ours: OfRun[] = [];
  const bare: OfRun[] = [];
  for (let run = 0; run < Number(runs); run += 1) {
    ours.push(await runOf("ours"));
    bare.push(await runOf("bare"));
  }
  const [first] = ours;
  console.log(
    `${count} claims, ${shape} rows, ${mib(bytes)} MiB; ${first?.cases} distinct cases; transfers.csv ${mib(first?.bytes ?? 0)} MiB`
  );
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; medians of ${runs}`);
  for (const {name} of first?.stages ?? [])
    console.log(line(name, medians(ours.map(({stages}) => stages.find((one) => one.name === name)!))));
  const all = medians(ours.map(({whole}) => whole));
  const copied = medians(bare.map(({whole}) => whole));
  console.log(line("all", all));
  console.log(line("DuckDB read_csv → copy", copied));
  const times = all.cpu / copied.cpu;
  const holds = times <= TIMES && all.peak <= MOST_MEMORY;
  console.log(
    `${times.toFixed(1)} × DuckDB's processor time (at most ${TIMES}), ${all.peak.toFixed(0)} MiB (at most ${MOST_MEMORY}): ${holds ? "holds" : "MISSED"}`
  );
  if (!holds) process.exitCode = 1;
} finally {
  await rm(folder, {recursive: true, force: true});
}

async function runOf(which: "ours" | "bare"): Promise<OfRun> {
  const {stdout} = await promisify(execFile)(process.execPath, [
    "--import",
    "tsx",
    "test/bench/pipelineRun.ts",
    which,
    folder
  ]);
  return JSON.parse(stdout) as OfRun;
}

function medians(measured: readonly Measured[]): Measured {
  const median = (of: (one: Measured) => number) =>
    measured.map(of).sort((a, b) => a - b)[Math.floor(measured.length / 2)] ?? NaN;
  return {wall: median(({wall}) => wall), cpu: median(({cpu}) => cpu), peak: median(({peak}) => peak)};
}

function mib(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}

function line(name: string, {wall, cpu, peak}: Measured): string {
  const seconds = (value: number) => value.toFixed(2).padStart(8);
  return `${name.padEnd(28)}${seconds(cpu)} s of processor${seconds(wall)} s by the clock${peak.toFixed(0).padStart(6)} MiB`;
}
