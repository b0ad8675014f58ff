/**
 * One run of what `pipeline.ts` compares, in a process of its own, told as JSON: `ours` takes the claims in the folder to verdicts and transfers.csv;
 * `copy` has DuckDB alone read a file and write it again.
 */
import {mkdir, rm, stat} from "node:fs/promises";
import {copyBare} from "./copyBare.js";
import {optimizeLate} from "../../loaders/site/optimizeLate.js";
import {transfers} from "../../loaders/extracts/transfers.js";
import {writeExtract} from "../../loaders/extracts/write.js";
import {readAll} from "../../loaders/ingest/readAll.js";
import {makeCases} from "../../loaders/judge/makeCases.js";
import {judgeCases} from "../../loaders/judge/judgeCases.js";
import {MARTS, STAGING, VERDICTS_SQL, WAREHOUSE} from "../../loaders/warehouse/files.js";
import {stampWarehouse} from "../../loaders/warehouse/provenance.js";
import {Database} from "../../loaders/warehouse/database.js";
import {inBulk} from "../../loaders/warehouse/readInBulk.js";
import {loadCorrections, loadImported, loadRaw} from "../../loaders/warehouse/load.js";

export interface Measured {
  /** Seconds by the clock. */
  wall: number;
  /** Seconds of processor time on all cores. */
  cpu: number;
  /** The most memory that the process has held until then, in MiB. */
  peak: number;
}

export interface OfRun {
  stages: (Measured & {name: string})[];
  whole: Measured;
  /** Of transfers.csv. */
  bytes: number;
  cases: number;
}

const [folder = "", which = "", copied = ""] = process.argv.slice(2);
const written = `${folder}/extracts/transfers.csv`;
const stages: OfRun["stages"] = [];
let cases = 0;
optimizeLate();
const [, whole] = await measured(which === "ours" ? pipeline : () => copyBare(copied, `${folder}/copy.csv`));
console.log(JSON.stringify({stages, whole, bytes: (await stat(written)).size, cases} satisfies OfRun));

async function pipeline(): Promise<void> {
  await rm(`${folder}/${WAREHOUSE}`, {force: true});
  const db = await Database.openWarehouse();
  const {tables, imported, corrections, asOf} = await stage("read and check", () => readAll(folder, inBulk(db)));
  await stage("load the short tables", async () => {
    for (const table of tables) await loadRaw(db, table);
    await loadImported(db, imported);
    await loadCorrections(db, corrections);
  });
  await stage("staging and marts", async () => {
    for (const file of [...STAGING, ...MARTS]) await db.runFile(file);
  });
  await stage("stamp (hash of the data)", () => stampWarehouse(db, asOf, folder));
  await stage("facts and cases", () => makeCases(db));
  cases = await stage("judge the cases", () => judgeCases(db));
  await stage("verdicts, joined and counted", async () => {
    for (const file of VERDICTS_SQL) await db.runFile(file);
    await db.rows("select regime, verdict, count(*)::integer as claims from verdicts group by all");
  });
  await mkdir(`${folder}/extracts`, {recursive: true});
  await stage("write transfers.csv", () => writeExtract(db, transfers, `${folder}/extracts`));
  db.close();
}

async function stage<T>(name: string, work: () => Promise<T>): Promise<T> {
  const [result, used] = await measured(work);
  stages.push({name, ...used});
  return result;
}

async function measured<T>(work: () => Promise<T>): Promise<[T, Measured]> {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const {user, system} = process.cpuUsage(before);
  const wall = (performance.now() - start) / 1000;
  return [result, {wall, cpu: (user + system) / 1e6, peak: process.resourceUsage().maxRSS / 1024}];
}
