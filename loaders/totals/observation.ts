import {firstDay} from "../../src/text/day.js";

/** What the totals look at in one observation: a row of `stg_transfers`. */
export interface Observation {
  id: string;
  /** The transfer it speaks of; goods stated to be the same are first brought under one name (relations.ts). */
  transfer: string;
  donor: string;
  item_class: string;
  unit: string;
  quantity_min: number | null;
  quantity_max: number | null;
  qualifier: string;
  status: string;
  /** As precise as it is known: 2022-03-07, 2022-03 or 2022. */
  date: string;
  date_basis: string;
  /** The last day that `date` can mean. */
  rules_day: string;
  status_as_of: string | null;
  role: string;
  source: string;
}

/** A number of goods: at least `min`, at most `max`; without `max` no upper end is known. */
export interface Range {
  min: number;
  max: number | undefined;
}

/**
 * The numbers a statement supports, and no others: "more than 17,000" is 17,000 with an open end (a rounded figure does
 * not support 17,001), "about 1,000" is 1,000, "up to 2,700" may be none, "some" is at least one, and where no number is
 * stated none is known. An estimate binds neither end: there may be fewer, and there may be more.
 */
export function rangeOf({quantity_min: min, quantity_max: max, qualifier}: Observation): Range {
  if (qualifier === "estimate") return {min: 0, max: undefined};
  if (min === null && max === null) return {min: qualifier === "some" ? 1 : 0, max: undefined};
  return {min: min ?? 0, max: max ?? undefined};
}

export const statesNumber = ({quantity_min, quantity_max}: Observation): boolean =>
  quantity_min !== null || quantity_max !== null;

/** A sum over other rows, not goods of its own. */
export const isSum = ({role}: Observation): boolean => role === "aggregate" || role === "cumulative";

const GIVEN: readonly string[] = ["pledged", "committed", "delivered"];

/**
 * The day before which none of a transfer's goods had come as far as the first of these statements says, if that was "on" or
 * "since" a day. Goods that had come so far "by" or "until" some day may have on any day before: "".
 */
export function startOf(observations: readonly Observation[]): string {
  const [first] = observations
    .filter(({status}) => GIVEN.includes(status))
    .toSorted((a, b) => (firstDay(a.date) < firstDay(b.date) ? -1 : 1));
  return first && (first.date_basis === "on" || first.date_basis === "since") ? firstDay(first.date) : "";
}
