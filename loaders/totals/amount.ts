import {daysBetween} from "../../src/text/day.js";
import {rangeOf, startOf, statesNumber, type Observation, type Range} from "./observation.js";

export type TotalStatus = "pledged" | "committed" | "delivered";

/** What one transfer comes to at the end of a day, and the observations that say so. */
export interface Amount extends Range {
  /** The largest figure that anybody named: what is shown of a number without an upper end. */
  named: number;
  spoken: Observation[];
  /**
   * Why it adds nothing to the floor: it is reported only by a later day, no delivery of it is reported at all, or it was
   * given jointly with donors who are not counted.
   */
  ceilingOnly?: "later" | "unreported" | "joint";
}

/** One statement as it binds its own day. */
interface Bound extends Range {
  by: Observation;
  day: string;
}

const DAYS_OF_ONE_REPORT = 7;
const LAST_DAY = "9999-12-31";

/**
 * What had reached `status` by the end of `day`, over all worlds that the observations of one transfer allow; undefined
 * where nothing can have.
 *
 * A world gives the transfer two numbers that never fall, delivered ≤ ever committed, and every statement holds on its own
 * day. So minimums are carried forward and maximums backward; commitments cap deliveries, and what was delivered had been
 * committed. Where two statements of one status cannot both hold, the newer replaces the older on all days. A pledge is no
 * more than that: it ends with the first commitment.
 */
export function amountOn(observations: readonly Observation[], status: TotalStatus, day: string): Amount | undefined {
  if (status === "pledged") return pledgedOn(observations, day);
  const committed = boundsOf(observations, "committed");
  const delivered = boundsOf(observations, "delivered");
  if (!committed.length && !delivered.length) return undefined;
  const promised = committedOn(committed, delivered, observations, day);
  if (status === "committed") return amount(promised, [committed, delivered], [], day);
  return amount(deliveredOn(promised, delivered, observations, day), [delivered], committed, day);
}

function committedOn(
  committed: readonly Bound[],
  delivered: readonly Bound[],
  observations: readonly Observation[],
  day: string
): Range {
  const min = Math.max(lowest(committed, day), lowest(delivered, day));
  const none = day < startOf(observations) || seenBelow("pledged", observations, [...committed, ...delivered], day);
  return upTo(min, none ? 0 : smaller(highest(committed, day), sizeOf(committed, delivered)));
}

function deliveredOn(
  promised: Range,
  delivered: readonly Bound[],
  observations: readonly Observation[],
  day: string
): Range {
  const withdrawn = !delivered.length && observations.some(({status}) => status === "withdrawn");
  const notYet = day < startOf(delivered.map(({by}) => by));
  const none = withdrawn || notYet || seenBelow("committed", observations, delivered, day);
  return upTo(lowest(delivered, day), none ? 0 : smaller(highest(delivered, day), promised.max));
}

/** The statements of one status by their days. Where two cannot both hold, the older is read with the newer's number. */
function boundsOf(observations: readonly Observation[], status: string): Bound[] {
  const statements = observations
    .filter((one) => one.status === status)
    .sort((a, b) => (a.rules_day + a.id < b.rules_day + b.id ? -1 : 1));
  const newestFirst = statements.toReversed().map((by): Bound => {
    return {by, day: by.rules_day, ...hull(ofOneReport(by, statements).map(rangeOf))};
  });
  let limit: number | undefined;
  return newestFirst
    .map((bound) => {
      limit = smaller(limit, bound.max);
      return limit === undefined ? bound : {...bound, min: Math.min(bound.min, limit)};
    })
    .toReversed();
}

/** The statement with what others say of the same moment: on the same day, or from another source within a week. */
function ofOneReport(one: Observation, all: readonly Observation[]): Observation[] {
  if (!statesNumber(one)) return [one];
  return all.filter(
    (other) =>
      statesNumber(other) &&
      (other.rules_day === one.rules_day ||
        (other.source !== one.source && Math.abs(daysBetween(one.rules_day, other.rules_day)) <= DAYS_OF_ONE_REPORT))
  );
}

/** From the smallest to the largest that any of the ranges allows. */
function hull(ranges: readonly Range[]): Range {
  const open = ranges.some(({max}) => max === undefined);
  return {
    min: Math.min(...ranges.map(({min}) => min)),
    max: open ? undefined : Math.max(...ranges.map(({max}) => max!))
  };
}

/** Minimums are carried forward: goods do not come back, and what was committed stays ever committed. */
const lowest = (bounds: readonly Bound[], day: string): number =>
  Math.max(0, ...bounds.filter((bound) => bound.day <= day).map(({min}) => min));

/** Maximums are carried backward: no more had come by a day than by a later one. */
const highest = (bounds: readonly Bound[], day: string): number | undefined =>
  bounds.filter((bound) => bound.day >= day).reduce<number | undefined>((most, {max}) => smaller(most, max), undefined);

/** Undefined is no upper end, so it is larger than any number. */
const smaller = (a: number | undefined, b: number | undefined) =>
  a === undefined ? b : b === undefined ? a : Math.min(a, b);

const upTo = (min: number, max: number | undefined): Range => ({
  min,
  max: max === undefined ? undefined : Math.max(min, max)
});

/**
 * The most that the transfer ever comes to: the newest commitment says it; the newest delivery does where no commitment is
 * on record, or where more arrived than was ever announced. Goods beyond that are another transfer.
 */
function sizeOf(committed: readonly Bound[], delivered: readonly Bound[]): number | undefined {
  const [promised, arrived] = [newestOf(committed), newestOf(delivered)];
  if (!promised) return arrived!.max;
  return promised.max !== undefined && lowest(delivered, LAST_DAY) > promised.max ? arrived!.max : promised.max;
}

/** The newest statement; one without a number does not speak where one with a number does. */
const newestOf = (bounds: readonly Bound[]): Bound | undefined =>
  bounds.findLast(({by}) => statesNumber(by)) ?? bounds.at(-1);

/** Seen on this day or a later one as having come no further than `status`, by when no other statement says more. */
const seenBelow = (
  status: string,
  observations: readonly Observation[],
  further: readonly Bound[],
  day: string
): boolean =>
  observations.some(
    (one) =>
      one.status === status &&
      one.status_as_of !== null &&
      one.status_as_of >= day &&
      lowest(further, one.status_as_of) === 0
  );

/**
 * The range with the observations that speak: of each status the newest by then with what stands beside it, and those that
 * set the highest figure, of `caps` only where no statement of the status does. Undefined where there can be nothing.
 */
function amount(
  range: Range,
  reached: readonly (readonly Bound[])[],
  caps: readonly Bound[],
  day: string
): Amount | undefined {
  if (range.max === 0) return undefined;
  const all = reached.flat();
  const newest = reached.flatMap((bounds) => {
    const last = newestOf(bounds.filter((bound) => bound.day <= day));
    return last ? bounds.filter(({by}) => by === last.by || ofOneReport(last.by, [by]).length > 0) : [];
  });
  const setsTheHighest = ({max}: Bound) => max === range.max;
  const highest = all.some(setsTheHighest) ? all.filter(setsTheHighest) : caps.filter(setsTheHighest);
  return {
    ...range,
    named: Math.max(range.min, ...[...all, ...caps].map(({by}) => by.quantity_max ?? by.quantity_min ?? 0)),
    spoken: [...new Set([...newest, ...highest].map(({by}) => by))],
    ...(all.every((bound) => bound.day > day) && {ceilingOnly: all.length ? "later" : "unreported"})
  };
}

/** The newest pledge. What may have been committed since, by a later report, may be no mere pledge any more. */
function pledgedOn(observations: readonly Observation[], day: string): Amount | undefined {
  const over = ["committed", "delivered", "withdrawn"];
  if (observations.some(({status, rules_day}) => over.includes(status) && rules_day <= day)) return undefined;
  const pledged = boundsOf(observations, "pledged").filter((bound) => bound.day <= day);
  const newest = newestOf(pledged);
  if (!newest) return undefined;
  const mayBeMore = amountOn(observations, "committed", day) !== undefined;
  return amount({min: mayBeMore ? 0 : newest.min, max: newest.max}, [pledged], [], day);
}
