import {amountOn, type Amount, type TotalStatus} from "./amount.js";
import {boundsOver, type Bounds, type Goods} from "./bounds.js";
import type {Observation} from "./observation.js";
import type {Relations} from "./relations.js";
import {noteOn, type TotalNote} from "./words.js";

export interface Total extends Bounds {
  status: TotalStatus;
  day: string;
  /** Ids of the observations that speak. */
  members: string[];
  note: TotalNote | undefined;
  /** What must be known of the statements, wherever the gathering ended. */
  statements: TotalNote | undefined;
  /** A statement names no upper end. */
  open: boolean;
  /** Nothing of that status is on record; what may have come so far is in the ceiling. */
  silent: boolean;
}

/** Statuses of the same goods on their way: one reading of what includes what serves both. */
const TOGETHER: readonly (readonly TotalStatus[])[] = [["pledged"], ["committed", "delivered"]];

export function byTransfer(rows: readonly Observation[]): Map<string, Observation[]> {
  const transfers = new Map<string, Observation[]>();
  for (const row of rows) {
    const list = transfers.get(row.transfer) ?? [];
    transfers.set(row.transfer, list);
    list.push(row);
  }
  return transfers;
}

interface Counting {
  /**
   * Whether a row's donor is one of those whose goods are added up. Of goods that others gave too, the share of these donors
   * is not stated: it may be nothing and it may be all.
   */
  counts: (row: Observation) => boolean;
  /** The last day up to which all that these donors gave of the kind was gathered: after it there may always be more. */
  until: string | undefined;
}

/** What had reached each status by the end of each day; no total where nothing of that status is on record. */
export const totalsOver = (
  transfers: ReadonlyMap<string, readonly Observation[]>,
  relations: Relations,
  days: readonly string[],
  counting: Counting
): Total[] => allTotalsOver(transfers, relations, days, counting).filter(({silent}) => !silent);

const NOTHING: Pick<Amount, "min" | "max" | "named"> = {min: 0, max: 0, named: 0};

/** As `totalsOver`, with those of which nothing of the status is on record and something may have come so far. */
export function allTotalsOver(
  transfers: ReadonlyMap<string, readonly Observation[]>,
  relations: Relations,
  days: readonly string[],
  {counts, until}: Counting
): Total[] {
  return TOGETHER.flatMap((statuses) => {
    const moments = statuses.flatMap((status) =>
      days.map((day) => ({status, day, amounts: amountsOn(transfers, status, day, counts)}))
    );
    const goods = moments.map(({amounts}) =>
      [...transfers.keys()].map((id): Goods => {
        const {min, max, named} = amounts.get(id) ?? NOTHING;
        return {id, min, max, named};
      })
    );
    return boundsOver(goods, relations).flatMap((bounds, index): Total[] => {
      const {status, day, amounts} = moments[index]!;
      const found = [...amounts.values()];
      if (!found.length) return [];
      const silent = found.every(({ceilingOnly}) => ceilingOnly === "unreported");
      const members = found.flatMap(({spoken}) => spoken.map(({id}) => id)).sort();
      const ended = until === undefined || day > until;
      const openEnd = bounds.openEnd || ended;
      const notes = {note: noteOn(found, ended && {until}), statements: noteOn(found, false)};
      return [{...bounds, open: bounds.openEnd, openEnd, status, day, members, silent, ...notes}];
    });
  });
}

function amountsOn(
  transfers: ReadonlyMap<string, readonly Observation[]>,
  status: TotalStatus,
  day: string,
  counts: (row: Observation) => boolean
): Map<string, Amount> {
  const amounts = new Map<string, Amount>();
  for (const [id, observations] of transfers) {
    const amount = knownAmountOn(observations, status, day);
    if (!amount) continue;
    amounts.set(id, observations.every(counts) ? amount : {...amount, min: 0, ceilingOnly: "joint"});
  }
  return amounts;
}

const known = new WeakMap<readonly Observation[], Map<string, Amount | undefined>>();

/** A transfer is looked at for its donor, for its alliance and for all donors: its amounts are reckoned once. */
function knownAmountOn(observations: readonly Observation[], status: TotalStatus, day: string): Amount | undefined {
  const amounts = known.get(observations) ?? new Map<string, Amount | undefined>();
  known.set(observations, amounts);
  const moment = `${status} ${day}`;
  if (!amounts.has(moment)) amounts.set(moment, amountOn(observations, status, day));
  return amounts.get(moment);
}
