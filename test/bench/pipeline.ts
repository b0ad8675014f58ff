/**
 * How long the pipeline takes for many claims, stage by stage, and how much memory:
 * `npm run bench:pipeline -- 200000 short transfers`: how many claims, `short` or `whole` rows, and which extracts to write.
 */
import {mkdir, mkdtemp, rm, stat} from "node:fs/promises";
import {tmpdir} from "node:os";
import {EXTRACTS} from "../../loaders/extracts/all.js";
import {writeExtract} from "../../loaders/extracts/write.js";
import {readAll} from "../../loaders/ingest/readAll.js";
import {makeCases} from "../../loaders/judge/makeCases.js";
import {judgeCases} from "../../loaders/judge/judgeCases.js";
import {MARTS, STAGING, WAREHOUSE} from "../../loaders/warehouse/files.js";
import {stampWarehouse} from "../../loaders/warehouse/provenance.js";
import {Database} from "../../loaders/warehouse/database.js";
import {loadImported, loadRaw} from "../../loaders/warehouse/load.js";
import {writeManyClaims, type Shape} from "./manyClaims.js";

const MIB = 2 ** 20;
const [count = "200000", shape = "short", ...extracts] = process.argv.slice(2);
const folder = await mkdtemp(`${tmpdir()}/sangensoku-bench-`);

try {
  const bytes = await writeManyClaims(folder, Number(count), shape as Shape);
  console.log(`${count} claims, ${shape} rows, ${(bytes / MIB).toFixed(1)} MiB`);
  await runPipeline();
} finally {
  await rm(folder, {recursive: true, force: true});
}

async function runPipeline(): Promise<void> {
  const whole = stopwatch();
  const {tables, imported, asOf} = await stage("read and check", () => readAll(folder));
  const db = await Database.open(`${folder}/${WAREHOUSE}`);
  await stage("load", async () => {
    for (const table of tables) await loadRaw(db, table);
    await loadImported(db, imported);
  });
  await stage("tables", async () => {
    for (const file of [...STAGING, ...MARTS]) await db.runFile(file);
  });
  await stage("stamp", () => stampWarehouse(db, tables, asOf));
  await stage("facts and cases", () => makeCases(db));
  const cases = await stage("judge", () => judgeCases(db));
  await stage("verdicts", () => db.runFile("loaders/warehouse/marts/verdicts.sql"));
  await mkdir(`${folder}/extracts`);
  for (const extract of EXTRACTS.filter(({name}) => (extracts.length ? extracts : ["transfers"]).includes(name))) {
    const rows = await stage(`extract ${extract.name}`, () => writeExtract(db, extract, `${folder}/extracts`));
    const {size} = await stat(`${folder}/extracts/${extract.name}.csv`);
    console.log(`${"".padEnd(24)}${rows} rows, ${(size / MIB).toFixed(1)} MiB, and their twin`);
  }
  db.close();
  console.log(`${"all".padEnd(24)}${whole()}\n${cases} distinct cases`);
}

async function stage<T>(name: string, work: () => Promise<T>): Promise<T> {
  const watch = stopwatch();
  const result = await work();
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(`${name.padEnd(24)}${watch()}   peak memory so far ${peak.toFixed(0).padStart(5)} MiB`);
  return result;
}

/** Seconds by the clock, and of processor time on all cores: the second bears other work on the machine. */
function stopwatch(): () => string {
  const start = performance.now();
  const startCpu = process.cpuUsage();
  return () => {
    const {user, system} = process.cpuUsage(startCpu);
    const seconds = (performance.now() - start) / 1000;
    return `${seconds.toFixed(2).padStart(7)} s  (${((user + system) / 1e6).toFixed(2).padStart(6)} s of processor)`;
  };
}
