/**
 * npm run release -- VERSION [--date DAY]: freezes what this source builds, and writes what moved since the last release.
 * npm run release -- --report: prints what moved, and writes nothing.
 */
import {rowsOf} from "../ingest/readTable.js";
import {withdrawn} from "../schema/withdrawn.js";
import {theFirst, theValue} from "../../src/text/the.js";
import {FLIP_CAUSES} from "../../src/vocabulary/release.js";
import {spawnSync} from "node:child_process";
import {existsSync} from "node:fs";
import {mkdir, readFile, rename, rm, writeFile} from "node:fs/promises";
import {parseArgs} from "node:util";
import {csvText} from "../../src/text/csv.js";
import {changes as words} from "../../src/messages/changes.js";
import {countsOf} from "../../src/figures/changes.js";
import type {Change, Release} from "../../src/record/siteData.js";
import {EXTRACTS} from "../extracts/all.js";
import {readAll} from "../ingest/readAll.js";
import {isDay} from "../../src/text/day.js";
import {packageVersion} from "../dataset/about.js";
import {readStamp, type DataStamp} from "../warehouse/provenance.js";
import {Database} from "../warehouse/database.js";
import {WAREHOUSE} from "../warehouse/files.js";
import {changesBetween} from "../releases/changes.js";
import {freeze, pack, readFrozen, tablesOf, type Frozen} from "../releases/frozen.js";
import {compareVersions, readReleases, RELEASES, VERSION, type ReleaseHead} from "../extracts/releaseHistory.js";

const CHANGE_FIELDS = [
  "table",
  "id",
  "kind",
  "column",
  "regime",
  "before",
  "after",
  "why",
  "reason_en",
  "reason_ja"
] as const;

/** What a release of this source would be. @throws {Error} listing every id that is gone without a reason, or used again. */
async function whatMoves(
  version: string
): Promise<{frozen: Frozen; changes: Change[]; last?: Release; stamp: DataStamp}> {
  const frozen = await freeze("dist", version);
  const [last] = await readReleases();
  const withdrawals = rowsOf((await readAll()).tables, withdrawn).map(({cells}) => cells);
  const before = last ? tablesOf(await readFrozen(last.version)) : new Map<string, string[][]>();
  const {changes, faults} = changesBetween(EXTRACTS, before, tablesOf(frozen), withdrawals);
  if (faults.length) throw new Error(`This cannot be released:\n${faults.join("\n")}`);
  const db = await Database.open(`build/${WAREHOUSE}`, {readOnly: true});
  const stamp = await readStamp(db);
  db.close();
  // The first release has nothing to be compared with: that all of it is new goes without saying.
  return {frozen, changes: last ? changes : [], last, stamp};
}

function buildSite(version?: string): void {
  const {status} = spawnSync(process.execPath, ["--import", "tsx", "loaders/commands/build.ts"], {
    env: {...process.env, ...(version && {RELEASE_VERSION: version})},
    stdio: ["ignore", "ignore", "inherit"]
  });
  if (status !== 0) throw new Error("The site could not be built, so nothing was released.");
}

async function setVersion(version: string): Promise<void> {
  for (const file of ["package.json", "package-lock.json"]) {
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace(/("name": "sangensoku",\s+"version": ")[^"]*"/g, `$1${version}"`));
  }
}

const summaryOf = (changes: Change[]) => words.summary.en(countsOf({changes}, "en"));

async function release(version: string, date: string): Promise<void> {
  if (!VERSION.test(version)) throw new Error(`"${version}" is not a version: write it like 1.0.0.`);
  if (!isDay(date)) throw new Error(`"${date}" is not a day: write it like 2026-12-01.`);
  const [newest, before] = await readReleases();
  if (newest?.version === version && packageVersion() !== version) {
    // It was frozen, and stopped before all had been told.
    await tell(newest, before);
    console.log(`Release ${version} had been frozen and not been entered everywhere; now it is.`);
    return;
  }
  if (newest && compareVersions(version, newest.version) <= 0) {
    throw new Error(`${version} is not newer than ${newest.version}, the last release.`);
  }
  buildSite(version);
  const {frozen, changes, last, stamp} = await whatMoves(version);
  const head: ReleaseHead = {
    version,
    date,
    asOf: stamp.as_of,
    rules_sha256: stamp.rules_sha256,
    data_sha256: stamp.data_sha256,
    claims: theValue(tablesOf(frozen), "transfers").length - 1
  };
  const making = `${RELEASES}/.making`;
  await rm(making, {recursive: true, force: true});
  await mkdir(making, {recursive: true});
  await writeFile(`${making}/release.json`, `${JSON.stringify(head, null, 2)}\n`);
  const rows = changes.map((change) => CHANGE_FIELDS.map((field) => change[field]));
  await writeFile(`${making}/changes.csv`, csvText(CHANGE_FIELDS, rows));
  await writeFile(`${making}/frozen.br`, pack(frozen));
  await rename(making, `${RELEASES}/${version}`);
  await tell({...head, changes}, last);
  console.log(
    `Release ${version} is in ${RELEASES}/${version}/. Commit it with CHANGES.md and the package files, tag the commit v${version}, and publish.`
  );
}

/** What follows once a release is frozen: its entry in CHANGES.md, then the version of the package. Doing it again changes nothing. */
async function tell({version, date, changes}: Release, last: Release | undefined): Promise<void> {
  await addToChanges(version, date, last ? summaryOf(changes) : "The first release.");
  await setVersion(version);
}

async function addToChanges(version: string, date: string, summary: string): Promise<void> {
  const text = (await readFile("CHANGES.md", "utf8")).replace("\nNo release has been made yet.\n", "");
  if (text.includes(`\n## ${version} · `)) return;
  const [before, ...releases] = text.split(/(?=^## )/m);
  await writeFile(
    "CHANGES.md",
    `${before!.trimEnd()}\n\n## ${version} · ${date}\n\n${summary}\n\n${releases.join("")}`.trimEnd() + "\n"
  );
}

async function report(): Promise<void> {
  if (!existsSync("dist/index.html")) buildSite();
  const {changes, last} = await whatMoves("next");
  if (!last) {
    console.log("No release has been made yet, so nothing can have moved.");
    return;
  }
  console.log(`# What has moved since release ${last.version}\n\n${summaryOf(changes)}\n`);
  for (const {table, id, kind, column, regime, before, after, why, reason_en} of changes) {
    const where = [table, id, regime, column].filter(Boolean).join(" · ");
    const what = kind === "changed" || kind === "flipped" ? `: ${before || "(empty)"} → ${after || "(empty)"}` : "";
    const because = [why && FLIP_CAUSES[why].en, reason_en].filter(Boolean).join("; ");
    console.log(`- ${kind}: ${where}${what}${because && ` (${because})`}`);
  }
}

const today = new Date().toISOString().slice(0, 10);
try {
  const {values, positionals} = parseArgs({
    options: {report: {type: "boolean", default: false}, date: {type: "string", default: today}},
    allowPositionals: true
  });
  if (values.report) await report();
  else if (positionals.length !== 1) throw new Error("Say which version: npm run release -- 1.0.0");
  else await release(theFirst(positionals), values.date);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
