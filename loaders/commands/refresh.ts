/**
 * The pipeline, top to bottom: what people wrote → rows + refusals → DuckDB → cases → verdicts → extracts.
 * Everything is made in a temporary folder and moved into position at the end, so that a failed refresh leaves the
 * last good `build/` as it was.
 */
import {allEnded} from "../site/allEnded.js";
import {removeLeftovers} from "../site/removeLeftovers.js";
import {existsSync} from "node:fs";
import {mkdir, mkdtemp, rename, rm} from "node:fs/promises";
import type {Locale} from "../../src/messages/locale.js";
import {isRun} from "./isRun.js";
import {optimizeLate} from "../site/optimizeLate.js";
import {optionsOf, runCommand} from "./command.js";
import {writeCounts} from "../counts/writeCounts.js";
import {EXTRACTS} from "../extracts/all.js";
import {writeExtract} from "../extracts/write.js";
import {countOf, readAll, type FileCount} from "../ingest/readAll.js";
import {judgeCases} from "../judge/judgeCases.js";
import {FACTS_SQL, makeCases, READINGS_SQL} from "../judge/makeCases.js";
import {judgePrecedents} from "../judge/precedents.js";
import {readAcknowledged} from "../quality/acknowledged.js";
import {writeReport} from "../quality/report.js";
import {writeNotes} from "../quality/writeNotes.js";
import {stampWarehouse} from "../warehouse/provenance.js";
import {programHash} from "../dataset/programHash.js";
import {Kept} from "../dataset/kept.js";
import {withLock} from "../site/withLock.js";
import {computeTotals} from "../totals/computeTotals.js";
import {runChecks} from "../warehouse/checks.js";
import {Database} from "../warehouse/database.js";
import {inBulk} from "../warehouse/readInBulk.js";
import {MARTS, STAGING, VERDICTS_SQL, WAREHOUSE} from "../warehouse/files.js";
import {writeChanges} from "../trackers/writeChanges.js";
import {loadCorrections, loadImported, loadRaw} from "../warehouse/load.js";

const BUILD = "build";
/** Tables that the program fills. */
const FILLED = ["totals", "quality", "trackers"].map((room) => `loaders/${room}/tables.sql`);

interface Refreshed {
  files: FileCount[];
  cases: number;
  /** Consistency notes, all of them acknowledged. */
  notes: number;
  totals: number;
  /** Checks that hold of the tables. */
  checks: number;
}

/**
 * Reads `data/`, judges it and writes `build/sangensoku.duckdb` and `build/extracts/`. Whoever calls it holds the lock of `build`.
 * @param inBulkFrom from how many bytes on claims are read in bulk
 * @throws {RefusedError} when any row of any file is refused; nothing is then written.
 */
export async function refresh(build = BUILD, inBulkFrom?: number): Promise<Refreshed> {
  await mkdir(build, {recursive: true});
  await removeLeftovers(build, /^\.making-/);
  const making = await mkdtemp(`${build}/.making-`);
  try {
    const db = await Database.openWarehouse();
    const {tables, imported, corrections, asOf} = await readAll(".", inBulk(db, inBulkFrom));
    const acknowledged = await readAcknowledged();
    for (const table of tables) await loadRaw(db, table);
    await loadImported(db, imported);
    await loadCorrections(db, corrections);
    for (const file of [...STAGING, ...MARTS, ...FILLED]) await db.runFile(file);
    let checks = await runChecks(db, [...STAGING, ...MARTS]);
    await stampWarehouse(db, asOf);
    await makeCases(db);
    const cases = await judgeCases(db);
    for (const file of VERDICTS_SQL) await db.runFile(file);
    await judgePrecedents(db, tables, asOf);
    const notes = await writeNotes(db, acknowledged);
    const kept = await Kept.in(`${build}/kept/totals`, await programHash());
    const totals = await computeTotals(db, (madeOf, make) => kept.textOf(madeOf, make));
    await kept.close();
    await writeChanges(db, tables, imported);
    await writeReport(db, [...tables, ...imported].map(countOf));
    await writeCounts(
      db,
      EXTRACTS.map(({name}) => name)
    );
    // From here on the tables are only read, on two connections.
    const other = await db.beside();
    const [more] = await allEnded([
      runChecks(db, [READINGS_SQL, FACTS_SQL, ...VERDICTS_SQL, ...FILLED]),
      other.copyInto(`${making}/${WAREHOUSE}`)
    ]);
    checks += more;
    await mkdir(`${making}/extracts`);
    const extracts = EXTRACTS.values();
    const writeExtracts = async (connection: Database) => {
      for (const extract of extracts) await writeExtract(connection, extract, `${making}/extracts`);
    };
    await allEnded([writeExtracts(db), writeExtracts(other)]);
    other.leave();
    await db.closeHeldIn(`${making}/${WAREHOUSE}`);
    await rename(`${making}/${WAREHOUSE}`, `${build}/${WAREHOUSE}`);
    // A folder takes no other's place: the last extracts step aside, and are gone with what was made beside them.
    if (existsSync(`${build}/extracts`)) await rename(`${build}/extracts`, `${making}/last-extracts`);
    await rename(`${making}/extracts`, `${build}/extracts`);
    return {files: [...tables, ...imported].map(countOf), cases, notes, totals, checks};
  } finally {
    await rm(making, {recursive: true, force: true});
  }
}

/** One line per file, rows in = kept + refused, and what was made of them. */
export function reportLines({files, cases, notes, totals, checks}: Refreshed, locale: Locale): string[] {
  const width = Math.max(...files.map(({file}) => file.length));
  const words = REPORT[locale];
  return [
    ...files.map((count) => `${count.file.padEnd(width)}  ${words.rows(count)}`),
    words.cases(cases),
    words.totals(totals, notes),
    words.checks(checks)
  ];
}

const REPORT = {
  en: {
    rows: ({rowsIn, kept, refused}: FileCount) => `${rowsIn} rows in = ${kept} kept + ${refused} refused`,
    cases: (cases: number) => `${cases} distinct cases judged under every regime`,
    totals: (totals: number, notes: number) => `${totals} totals; ${notes} consistency notes, all acknowledged`,
    checks: (checks: number) => `${checks} checks of the tables hold`
  },
  ja: {
    rows: ({rowsIn, kept, refused}: FileCount) => `入力${rowsIn}行 = 採用${kept}行 + 不採用${refused}行`,
    cases: (cases: number) => `異なる事例${cases}件を全版の規則で判定`,
    totals: (totals: number, notes: number) => `合計${totals}件、整合性の注記${notes}件（すべて確認済み）`,
    checks: (checks: number) => `表の検査${checks}件に合格`
  }
};

if (isRun(import.meta.url)) {
  optimizeLate();
  await runCommand(async (locale) => {
    const {bulk} = optionsOf({bulk: {type: "boolean"}}).values;
    console.log(reportLines(await withLock(BUILD, () => refresh(BUILD, bulk ? 0 : undefined)), locale).join("\n"));
  });
}
