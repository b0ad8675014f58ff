/**
 * Many claims, from their file to verdicts and transfers.csv, beside what DuckDB alone needs to read and copy the bytes that come out (transfers.csv: this is
 * what the bar reads) and those that go in (the list of claims, which is shorter):
 * `npm run bench:pipeline -- 200000 5 short`: how many claims, how many runs of each, and `short` or `whole` rows. All in turn, each run in a process of its
 * own; what is printed are medians.
 */
import {execFile} from "node:child_process";
import {mkdtemp, rm} from "node:fs/promises";
import {cpus, tmpdir} from "node:os";
import {promisify} from "node:util";
import {transfers} from "../../loaders/schema/transfers.js";
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
  const bytesOut: OfRun[] = [];
  const bytesIn: OfRun[] = [];
  for (let run = 0; run < Number(runs); run += 1) {
    ours.push(await runOf("ours"));
    bytesOut.push(await runOf("copy", `${folder}/extracts/transfers.csv`));
    bytesIn.push(await runOf("copy", `${folder}/${transfers.file}`));
  }
  const [first] = ours;
  console.log(
    `${count} claims, ${shape} rows, ${mib(bytes)} MiB; ${first?.cases} distinct cases; transfers.csv ${mib(first?.bytes ?? 0)} MiB`
  );
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; medians of ${runs}`);
  for (const {name} of first?.stages ?? [])
    console.log(line(name, medians(ours.map(({stages}) => stages.find((one) => one.name === name)!))));
  const all = medians(ours.map(({whole}) => whole));
  const copies = {out: medians(bytesOut.map(({whole}) => whole)), in: medians(bytesIn.map(({whole}) => whole))};
  console.log(line("all", all));
  console.log(line("DuckDB copies what comes out", copies.out));
  console.log(line("DuckDB copies what goes in", copies.in));
  const times = all.cpu / copies.out.cpu;
  const holds = times <= TIMES && all.peak <= MOST_MEMORY;
  console.log(
    `${times.toFixed(1)} × the processor time of copying the bytes that come out (at most ${TIMES}), ${all.peak.toFixed(0)} MiB (at most ${MOST_MEMORY}): ${holds ? "holds" : "MISSED"}`
  );
  console.log(
    `${(all.cpu / copies.in.cpu).toFixed(1)} × that of copying the list of claims, for which there is no bar`
  );
  if (!holds) process.exitCode = 1;
} finally {
  await rm(folder, {recursive: true, force: true});
}

async function runOf(...what: ["ours"] | ["copy", string]): Promise<OfRun> {
  const run = ["--import", "tsx", "test/bench/pipelineRun.ts", folder, ...what];
  const {stdout} = await promisify(execFile)(process.execPath, run);
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
