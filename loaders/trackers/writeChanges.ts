import {rowsOf, type ReadTable} from "../ingest/readTable.js";
import {trackerValues} from "../schema/trackerValues.js";
import type {Database} from "../warehouse/database.js";
import {changesOfGoods, changesOfValues, releasesTaken} from "./betweenReleases.js";
import type {ReleaseChange} from "./releaseChanges.js";

/** Holds each release of a tracker against the one before it, and fills the table `tracker_changes`. */
export async function writeChanges(
  db: Database,
  tables: readonly ReadTable[],
  imported: readonly ReadTable[]
): Promise<void> {
  const values = rowsOf(tables, trackerValues).map(({cells}) => cells);
  const pairs = [...changesOfGoods(releasesTaken(tables, imported)), ...changesOfValues(values)];
  await db.append(
    "tracker_changes",
    pairs.flatMap((changes) => changes.map((change, i) => cellsOf(change, i + 1)))
  );
}

const cellsOf = (row: ReleaseChange, number: number) => [
  ...[row.tracker, row.older, row.newer, number, row.kind, row.of_shared_time, row.matched_by, row.column],
  ...[row.before, row.after, row.difference, row.donor, row.item_class, row.item_words, row.measure, row.unit],
  ...[row.first_day, row.rows_before, row.rows_after, row.row_keys_before, row.row_keys_after],
  ...[row.source_before, row.source_after, row.address]
];
