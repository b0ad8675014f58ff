import {grouped} from "../text/grouped.js";
import {valuesOf} from "../vocabulary/list.js";
import {UNITS} from "../vocabulary/item.js";
import type {TrackerChange} from "./siteData.js";

/** What moved between two releases of a tracker, counted. */
export interface ReleasePair {
  older: string;
  newer: string;
  tracker: TrackerChange["tracker"];
  /** Rows of which something was revised. */
  revised: number;
  /** Rows added of the time of which both releases tell, and of the time after it. */
  added: number;
  addedLater: number;
  removed: number;
  /** Groups of rows with the same donor and words, of which nothing says which became which. */
  unmatched: number;
  changes: readonly TrackerChange[];
}

/** A row whose numbers were revised: what moved of it, and by how much at most. */
export interface RevisedRow {
  row: TrackerChange;
  committed: TrackerChange | undefined;
  delivered: TrackerChange | undefined;
}

/** The pairs of releases that follow each other, in the order of the changes. */
export function releasePairs(changes: readonly TrackerChange[]): ReleasePair[] {
  return [...grouped(changes, ({older, newer}) => `${older} ${newer}`).values()].flatMap((some) => {
    const [first] = some;
    if (!first) return [];
    const {older, newer, tracker} = first;
    const count = (is: (change: TrackerChange) => boolean) => some.filter(is).length;
    return {
      older,
      newer,
      tracker,
      revised: new Set(some.filter(({kind}) => kind === "revised").map(placeOf)).size,
      added: count(({kind, of_shared_time}) => kind === "added" && of_shared_time),
      addedLater: count(({kind, of_shared_time}) => kind === "added" && !of_shared_time),
      removed: count(({kind}) => kind === "removed"),
      unmatched: count(({kind}) => kind === "unmatched"),
      changes: some
    };
  });
}

const placeOf = ({rows_before, rows_after}: TrackerChange): string => [...rows_before, "→", ...rows_after].join(" ");

/** Of each unit of count the rows whose numbers moved most: rounds are not held against tanks. */
export function greatestRevisions({changes}: Pick<ReleasePair, "changes">, ofEachUnit = 2): RevisedRow[] {
  const revised = changes.filter(({kind}) => kind === "revised");
  const rows = [...grouped(revised, placeOf).values()].flatMap((some) => {
    const row = some.find(({difference}) => difference !== null);
    const of = (column: TrackerChange["column"]) => some.find((change) => change.column === column);
    return row ? [{row, committed: of("committed"), delivered: of("delivered")}] : [];
  });
  const byUnit = grouped(rows, ({row}) => row.unit);
  return valuesOf(UNITS).flatMap((unit) =>
    (byUnit.get(unit) ?? []).sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, ofEachUnit)
  );
}

const sizeOf = ({committed, delivered}: RevisedRow): number =>
  Math.max(...[committed, delivered].map((change) => Math.abs(change?.difference ?? 0)));
