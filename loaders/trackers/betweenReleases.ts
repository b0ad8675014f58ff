/** Each release of a tracker held against the one before it. */
import {grouped} from "../../src/text/grouped.js";
import {rowsOf, type ReadTable} from "../ingest/readTable.js";
import {IMPORTED, type ImportedClaim} from "../schema/importedClaims.js";
import {trackerReleases} from "../schema/trackers.js";
import type {TrackerValue} from "../schema/trackerValues.js";
import {releaseChanges, type ReleaseChange, type ReleaseRows} from "./releaseChanges.js";
import {valueChanges, type ReleaseValues} from "./valueChanges.js";

export interface GoodsOfRelease extends ReleaseRows {
  tracker: string;
}

/** The releases whose rows were taken over. */
export function releasesTaken(tables: readonly ReadTable[], imported: readonly ReadTable[]): GoodsOfRelease[] {
  return rowsOf(tables, trackerReleases).flatMap(({cells: {id, tracker, until}}) => {
    const file = imported.find(({table}) => table.file === `${IMPORTED}/${id}.csv`);
    return file ? [{id, tracker, until, claims: file.rows.map(({cells}) => cells as ImportedClaim)}] : [];
  });
}

/** What moved between the releases of each tracker that follow each other, a list for each two of them. */
export const changesOfGoods = (releases: readonly GoodsOfRelease[]): ReleaseChange[][] =>
  [...grouped(releases, ({tracker}) => tracker).values()].flatMap((ofTracker) =>
    neighbours(ofTracker).map(([older, newer]) => releaseChanges(older, newer))
  );

/**
 * The same of sums. A file that has not changed is not taken over again, so what each measures is held against the last release
 * that has it.
 */
export function changesOfValues(values: readonly TrackerValue[]): ReleaseChange[][] {
  const byMeasure = grouped(values, ({tracker, measure, donor}) => [tracker, measure, donor === ""].join(" "));
  const changes = [...byMeasure.values()].flatMap((some) =>
    neighbours(releasesOf(some)).flatMap(([older, newer]) => valueChanges(older, newer))
  );
  return [...grouped(changes, ({older, newer}) => `${older} ${newer}`).values()];
}

/** The releases that figures are of. */
export function releasesOf(values: readonly TrackerValue[]): ReleaseValues[] {
  return [...grouped(values, ({tracker, release}) => `${tracker}-${release}`)].map(([id, some]) => ({
    id,
    until: some.reduce((last, {date_to}) => (date_to > last ? date_to : last), ""),
    values: some
  }));
}

/** Each with the one after it, by their last days. */
function neighbours<T extends {id: string; until: string}>(releases: readonly T[]): [T, T][] {
  const inOrder = [...releases].sort((a, b) => (`${a.until} ${a.id}` < `${b.until} ${b.id}` ? -1 : 1));
  return inOrder.slice(1).flatMap((newer, i) => {
    const older = inOrder[i];
    return older ? [[older, newer] as [T, T]] : [];
  });
}
