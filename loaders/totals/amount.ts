import {firstDay, isSum, rangeOf, statesNumber, type Observation, type Range} from "./observation.js";

export type TotalStatus = "pledged" | "committed" | "delivered";

/** What one transfer comes to at the end of a day, and the observations that say so. */
export interface Amount extends Range {
  spoken: Observation[];
  /** Reported only by a later day: it may have happened by now, so it counts in the ceiling and not in the floor. */
  onlyLater: boolean;
}

const REACHED: Record<TotalStatus, readonly string[]> = {
  pledged: ["pledged"],
  committed: ["committed", "delivered"],
  delivered: ["delivered"]
};
const BELOW: Record<TotalStatus, readonly string[]> = {
  pledged: [],
  committed: ["pledged"],
  delivered: ["pledged", "committed"]
};
const DAYS_OF_ONE_REPORT = 7;

/**
 * What the observations of one transfer say had reached `status` by the end of `day`; undefined if nothing.
 *
 * Observations of one transfer are never added up. The newest by that day speaks; statements of other sources within a
 * week of it stand beside it, and the widest reading counts; older ones are superseded. A delivery reported "by" a later
 * day may already have happened if the transfer was on record by `day`: it raises the ceiling. A lower figure reported
 * later lowers the floor. `committed` counts what was committed or delivered; `pledged` what was not yet more than that.
 */
export function amountOn(observations: readonly Observation[], status: TotalStatus, day: string): Amount | undefined {
  const past = observations.filter(({rules_day}) => rules_day <= day);
  const onRecord = observations.some((observation) => firstStated(observation) <= day);
  if (!onRecord || gaveUp(past, status)) return undefined;
  if (status === "pledged") {
    return past.some((one) => REACHED.committed.includes(one.status)) ? undefined : spoken(past, ["pledged"]);
  }
  const known = widest(REACHED[status].map((reached) => spoken(past, [reached])));
  const stillBelow = observations.some(
    (one) => BELOW[status].includes(one.status) && one.status_as_of !== null && one.status_as_of >= day
  );
  if (!known && stillBelow) return undefined;
  const later = observations.filter(
    (one) => one.rules_day > day && REACHED[status].includes(one.status) && !isSum(one) && mayBeBy(one, day)
  );
  return withLater(known, later);
}

const firstStated = (one: Observation) => (one.date_basis === "on" ? firstDay(one) : one.rules_day);

const mayBeBy = (one: Observation, day: string) =>
  one.date_basis === "by" || one.date_basis === "until" || firstDay(one) <= day;

/** Withdrawn before it came to anything more. */
const gaveUp = (past: readonly Observation[], status: TotalStatus) =>
  status !== "delivered" && newest(past)?.status === "withdrawn";

const newest = (observations: readonly Observation[]) =>
  observations.reduce<Observation | undefined>((a, b) => (a && a.rules_day > b.rules_day ? a : b), undefined);

/** The newest statement of one of `statuses`, and those of other sources within a week of it. */
function spoken(past: readonly Observation[], statuses: readonly string[]): Amount | undefined {
  const all = past.filter(({status}) => statuses.includes(status));
  const numbered = all.filter(statesNumber);
  const candidates = numbered.length ? numbered : all;
  const last = newest(candidates);
  if (!last) return undefined;
  const beside = candidates.filter(
    (one) => one !== last && one.source !== last.source && daysBetween(one, last) <= DAYS_OF_ONE_REPORT
  );
  const spoken = [last, ...beside];
  return {...hull(spoken.map(rangeOf)), spoken, onlyLater: false};
}

const daysBetween = (a: Observation, b: Observation) =>
  Math.abs(Date.parse(a.rules_day) - Date.parse(b.rules_day)) / 86_400_000;

/** From the smallest to the largest that any of the ranges allows. */
function hull(ranges: readonly Range[]): Range {
  const open = ranges.some(({max}) => max === undefined);
  return {
    min: Math.min(...ranges.map(({min}) => min)),
    max: open ? undefined : Math.max(...ranges.map(({max}) => max!))
  };
}

/** Committed and delivered figures of one transfer: it was committed to at least what was delivered. */
function widest(amounts: readonly (Amount | undefined)[]): Amount | undefined {
  const found = amounts.filter((amount) => amount !== undefined);
  const numbered = found.filter(({spoken}) => spoken.some(statesNumber));
  const speaking = numbered.length ? numbered : found;
  if (!speaking.length) return undefined;
  const {max} = hull(speaking);
  return {
    min: Math.max(...speaking.map(({min}) => min)),
    max,
    spoken: speaking.flatMap(({spoken}) => spoken),
    onlyLater: false
  };
}

function withLater(known: Amount | undefined, later: readonly Observation[]): Amount | undefined {
  const numbered = later.filter(statesNumber);
  if (!known) {
    if (!later.length) return undefined;
    const speaking = numbered.length ? numbered : later;
    return {min: 0, max: hull(speaking.map(rangeOf)).max, spoken: [...speaking], onlyLater: true};
  }
  if (!numbered.length) return known;
  const ranges = numbered.map(rangeOf);
  const ceilings = ranges.map(({max}) => max).filter((max) => max !== undefined);
  return {
    min: Math.min(known.min, ...ceilings),
    max: hull([known, ...ranges]).max,
    spoken: [...known.spoken, ...numbered],
    onlyLater: false
  };
}
