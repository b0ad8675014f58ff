import {grouped} from "../../src/text/grouped.js";
import {rowsOf, type ReadTable} from "../ingest/readTable.js";
import {IMPORTED, type ImportedClaim} from "../schema/importedClaims.js";
import {trackerReleases} from "../schema/trackers.js";
import {trackerValues} from "../schema/trackerValues.js";
import type {Database} from "../warehouse/database.js";
import {releaseChanges, type ReleaseChange} from "./releaseChanges.js";
import {valueChanges} from "./valueChanges.js";

/**
 * Holds each release of a tracker against the one before it, and fills the table `tracker_changes`.
 * @returns how many things moved
 */
export async function writeChanges(
  db: Database,
  tables: readonly ReadTable[],
  imported: readonly ReadTable[]
): Promise<number> {
  const changes = [...changesOfGoods(tables, imported), ...changesOfValues(tables)].flatMap((some) =>
    some.map((change, i) => ({...change, change: i + 1}))
  );
  await db.append("tracker_changes", changes.map(cellsOf));
  return changes.length;
}

/** Each of a list with the one after it. */
const neighbours = <T>(list: readonly T[]): [T, T][] =>
  list.slice(1).flatMap((second, i) => {
    const first = list[i];
    return first === undefined ? [] : [[first, second] as [T, T]];
  });

const byEnd = <T extends {id: string; until: string}>(releases: T[]): T[] =>
  releases.sort((a, b) => (a.until + a.id < b.until + b.id ? -1 : 1));

function changesOfGoods(tables: readonly ReadTable[], imported: readonly ReadTable[]): ReleaseChange[][] {
  const releases = rowsOf(tables, trackerReleases).flatMap(({cells: {id, tracker, until}}) => {
    const file = imported.find(({table}) => table.file === `${IMPORTED}/${id}.csv`);
    return file ? [{id, tracker, until, claims: file.rows.map(({cells}) => cells as ImportedClaim)}] : [];
  });
  return [...grouped(releases, ({tracker}) => tracker).values()].flatMap((ofTracker) =>
    neighbours(byEnd(ofTracker)).map(([older, newer]) => releaseChanges(older, newer))
  );
}

function changesOfValues(tables: readonly ReadTable[]): ReleaseChange[][] {
  const values = rowsOf(tables, trackerValues).map(({cells}) => cells);
  return [...grouped(values, ({tracker}) => tracker).values()].flatMap((ofTracker) => {
    const releases = [...grouped(ofTracker, ({release}) => release)].map(([release, some]) => ({
      id: `${some[0]?.tracker ?? ""}-${release}`,
      until: some.reduce((last, {date_to}) => (date_to > last ? date_to : last), ""),
      values: some
    }));
    return neighbours(byEnd(releases)).map(([older, newer]) => valueChanges(older, newer));
  });
}

const cellsOf = (row: ReleaseChange & {change: number}) => [
  ...[row.tracker, row.older, row.newer, row.change, row.kind, row.of_shared_time, row.matched_by, row.column],
  ...[row.before, row.after, row.difference, row.donor, row.item_class, row.item_words, row.measure, row.unit],
  ...[row.first_day, row.rows_before, row.rows_after, row.row_keys_before, row.row_keys_after],
  ...[row.source_before, row.source_after, row.address]
];
