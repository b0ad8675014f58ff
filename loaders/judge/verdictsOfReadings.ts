import type {VerdictCode} from "../../src/policy/judge.js";
import type {ReadTable} from "../ingest/readTable.js";
import {importedClaims, type ImportedClaim} from "../schema/importedClaims.js";
import {TABLES} from "../schema/tables.js";
import {trackerReleases} from "../schema/trackers.js";
import {Database} from "../warehouse/database.js";
import {MARTS, STAGING, VERDICTS_SQL} from "../warehouse/files.js";
import {loadCorrections, loadImported, loadRaw} from "../warehouse/load.js";
import {judgeCases} from "./judgeCases.js";
import {makeCases} from "./makeCases.js";

/** The release that readings are of: its last day bounds spans that are open. */
interface ReleaseOfReadings {
  tracker: string;
  release: string;
  from: string;
  until: string;
}

/**
 * Judges readings of a tracker that need not be taken over, by the very SQL and rules by which a refresh judges those that are:
 * under the version of their days.
 * @param reference the tables of data/reference, read: actors, items and statuses at least
 * @returns how many readings have each verdict; readings of days before the first rules have none
 */
export async function verdictsOfReadings(
  reference: readonly ReadTable[],
  {tracker, release, from, until}: ReleaseOfReadings,
  claims: readonly ImportedClaim[]
): Promise<Map<VerdictCode, number>> {
  const id = `${tracker}-${release}`;
  const listed = {line: 2, cells: {id, tracker, from, until, gathers: "", caveat_en: "-", caveat_ja: "-"}};
  const db = await Database.openWarehouse();
  try {
    for (const table of TABLES) {
      const rows =
        table.name === trackerReleases.name
          ? [listed]
          : (reference.find((read) => read.table.name === table.name)?.rows ?? []);
      await loadRaw(db, asRead(table, rows));
    }
    const rows = claims.map((cells, i) => ({line: i + 2, cells}));
    await loadImported(db, [asRead(importedClaims(id), rows)]);
    await loadCorrections(db, []);
    for (const file of [...STAGING, ...MARTS]) await db.runFile(file);
    await makeCases(db);
    await judgeCases(db);
    for (const file of VERDICTS_SQL) await db.runFile(file);
    const counts = await db.rows<{verdict: VerdictCode; readings: number}>(
      "select verdict, count(*)::integer as readings from tracker_rows group by verdict"
    );
    return new Map(counts.map(({verdict, readings}) => [verdict, readings]));
  } finally {
    db.close();
  }
}

const asRead = (table: ReadTable["table"], rows: ReadTable["rows"]): ReadTable => ({
  table,
  rows,
  refused: [],
  refusals: [],
  rowsIn: rows.length,
  keysSeen: new Set()
});
