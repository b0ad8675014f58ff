/** What moved between two releases of a tracker's sums: figures added, removed and revised. */
import type {TrackerValue} from "../schema/trackerValues.js";
import type {MatchRule} from "../../src/vocabulary/trackerChange.js";
import {matchUp, type MatchBy} from "./matchUp.js";
import type {ReleaseChange} from "./releaseChanges.js";
import {differenceOf} from "./differenceOf.js";

/** One release of a tracker's sums, and the last day of which it tells. */
export interface ReleaseValues {
  id: string;
  until: string;
  values: readonly TrackerValue[];
}

/** What a figure is of, in whatever file and row it stands. The end of a running sum moves with the release. */
const whatOf = ({donor, subject, measure, date_from}: TrackerValue): string =>
  [donor, subject.toLowerCase(), measure, date_from].join("\u0000");

const RULES: readonly MatchBy<TrackerValue, MatchRule>[] = [
  {name: "same_row", key: (value) => `${whatOf(value)}\u0000${value.value}`, alike: true},
  {name: "same_figure", key: whatOf}
];

/** A file that only one of the releases has was not taken over again: what it measures is not compared. */
const measured = ({measure, donor}: TrackerValue): string => `${measure} ${donor === ""}`;

/** @param older a release of the same tracker */
export function valueChanges(older: ReleaseValues, newer: ReleaseValues): ReleaseChange[] {
  const end = older.until < newer.until ? older.until : newer.until;
  const inNewer = new Set(newer.values.map(measured));
  const inBoth = new Set(older.values.map(measured).filter((one) => inNewer.has(one)));
  const of = ({values}: ReleaseValues) => values.filter((value) => inBoth.has(measured(value)));
  const {pairs, left} = matchUp(of(older), of(newer), RULES);
  const change = (
    was: TrackerValue | undefined,
    is: TrackerValue | undefined,
    by: MatchRule | null
  ): ReleaseChange[] => {
    const value = is ?? was;
    if (!value || was?.value === is?.value) return [];
    return [
      {
        tracker: value.tracker,
        older: older.id,
        newer: newer.id,
        kind: was && is ? "revised" : was ? "removed" : "added",
        of_shared_time: value.date_from <= end,
        matched_by: by,
        column: "value",
        before: was?.value ?? null,
        after: is?.value ?? null,
        difference: differenceOf(was?.value, is?.value),
        donor: value.donor || null,
        item_class: null,
        item_words: value.subject || null,
        measure: value.measure,
        unit: value.unit,
        first_day: value.date_from,
        rows_before: was ? [was.id] : [],
        rows_after: is ? [is.id] : [],
        row_keys_before: [],
        row_keys_after: [],
        source_before: was?.source ?? null,
        source_after: is?.source ?? null,
        address: null
      }
    ];
  };
  return [
    ...pairs.flatMap(({before, after, by}) => change(before, after, by)),
    ...left.before.flatMap((value) => change(value, undefined, null)),
    ...left.after.flatMap((value) => change(undefined, value, null))
  ];
}
