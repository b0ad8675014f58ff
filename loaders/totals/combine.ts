import type {TotalSource} from "../../src/vocabulary/tracker.js";
import {TOTAL_STATUSES} from "../../src/vocabulary/claim.js";
import type {TotalStatus} from "./amount.js";

/** What one list makes of a total on a day. */
export interface Reading {
  floor: number;
  ceiling: number;
  /** A statement names no upper end: the ceiling is what was named. */
  open: boolean;
  /** The list tells of no such goods; what it has as committed may have arrived all the same. */
  silent: boolean;
}

const NOTHING: Reading = {floor: 0, ceiling: 0, open: false, silent: true};

/** One list of the goods of a donor and kind: what it says on each day, and the last day up to which it gathers them whole. */
export interface ListSeries {
  source: TotalSource;
  until: string | undefined;
  on: (status: Moving, day: string) => Reading | undefined;
}

/** The statuses in which numbers only rise. What was only pledged in one list may have been committed in another. */
export type Moving = Exclude<TotalStatus, "pledged">;
export const MOVING = (Object.keys(TOTAL_STATUSES) as TotalStatus[]).filter((status) => status !== "pledged");

/** Several lists read as one set of goods. */
export interface Combined extends Reading {
  /** The lists that tell of such goods. */
  sources: TotalSource[];
  /** Those of them that set the floor. */
  floorFrom: TotalSource[];
}

export interface CombinedSeries {
  /** The last day up to which some list gathers the goods whole, as far as no other list shows that it does not. */
  until: string | undefined;
  on: (status: Moving, day: string) => Combined;
}

/**
 * Several lists of the goods of one donor and kind are one set of goods read several times. In every world there are at least
 * as many as each list says at least, so the floor is the greatest of their floors; and there are at most as many as the
 * widest of them says, on days up to which one of them gathers them whole. Nothing is added up over lists.
 * @param days the days on which the lists speak, in order
 */
export function combine(lists: readonly ListSeries[], days: readonly string[]): CombinedSeries {
  const ends = lists.map((list) => endOf(list, lists, days)).filter((end) => end !== undefined);
  return {until: ends.sort().at(-1), on: (status, day) => widest(lists, status, day)};
}

function widest(lists: readonly ListSeries[], status: Moving, day: string): Combined {
  const readings = lists.map(({source, on}) => ({source, ...(on(status, day) ?? NOTHING)}));
  const speaking = readings.filter(({silent}) => !silent);
  const floor = Math.max(0, ...readings.map((reading) => reading.floor));
  return {
    floor,
    ceiling: Math.max(0, ...readings.map(({ceiling}) => ceiling)),
    open: readings.some(({open}) => open),
    silent: !speaking.length,
    sources: speaking.map(({source}) => source),
    floorFrom: speaking.filter((reading) => reading.floor === floor).map(({source}) => source)
  };
}

/** Where another list has more than a list allows, that list does not gather the goods whole, on that day and after it. */
function endOf(list: ListSeries, lists: readonly ListSeries[], days: readonly string[]): string | undefined {
  if (list.until === undefined) return undefined;
  const place = days.findIndex((day) => MOVING.some((status) => isExceeded(list, lists, status, day)));
  if (place === -1) return list.until;
  const before = days[place - 1];
  return before && (before < list.until ? before : list.until);
}

function isExceeded(list: ListSeries, lists: readonly ListSeries[], status: Moving, day: string): boolean {
  const {ceiling, open} = list.on(status, day) ?? NOTHING;
  return !open && lists.some((other) => (other.on(status, day) ?? NOTHING).floor > ceiling);
}

/** What is combined of one of several donors. */
export interface OneOf extends CombinedSeries {
  /** Whether it is one of them on that day, as a member. */
  belongs: (day: string) => boolean;
}

/**
 * The same for several donors together.
 *
 * The floor is the greatest of the lists' floors: lists may name different donors for the same goods, so floors are not added
 * up donor by donor. Above, each donor may have given as many as the widest list says of it.
 * @param lists what each list says of all of these donors at once
 * @param donors what is combined of each donor, without what it gave jointly with others
 * @param jointly what is combined of the goods given jointly
 */
export function combineDonors(
  lists: readonly ListSeries[],
  donors: readonly OneOf[],
  jointly: Pick<CombinedSeries, "on">
): CombinedSeries {
  const ends = donors.map(({until}) => until);
  return {
    until: ends.every((end) => end !== undefined) ? ends.sort()[0] : undefined,
    on(status, day) {
      const together = widest(lists, status, day);
      const parts = [...donors.filter(({belongs}) => belongs(day)), jointly].map(({on}) => on(status, day));
      const sum = parts.reduce((total, {ceiling}) => total + ceiling, 0);
      return {
        ...together,
        ceiling: Math.max(together.ceiling, sum),
        open: together.open || parts.some(({open}) => open)
      };
    }
  };
}
