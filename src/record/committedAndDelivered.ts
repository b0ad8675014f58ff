import type {Claim, TotalRow} from "./siteData.js";

/**
 * What the bounds prove of a delivery beside its commitment: that fewer were delivered, that all were, or neither. It
 * is about what is on record: a delivery that nobody reported is not in the figures.
 */
export type Outcome = "fewer" | "all" | "unsettled";

export interface Pair {
  committed: TotalRow;
  delivered: TotalRow;
  outcome: Outcome;
}

/** The donors of one subject in one unit, by what is on record of their commitments and deliveries. */
export interface Promises {
  /** Both figures are stated; the widest proven gap first. */
  both: Pair[];
  /** Both are on record, but a number is missing. */
  notStated: TotalRow[];
  /** Committed, and no delivery is on record. */
  undelivered: TotalRow[];
  /** Delivered, with no commitment on record beside the delivery itself. */
  unannounced: TotalRow[];
  /** Pledged and no more than that; in none of the figures above. */
  pledged: TotalRow[];
}

/**
 * Sorts the donors of one subject, unit and day. A total "committed" counts what was delivered too, so it is a promise
 * only where a statement of a commitment is among its members.
 */
export function promisesOf(totals: readonly TotalRow[], claims: readonly Claim[]): Promises {
  const commitments = new Set(claims.filter(({status}) => status === "committed").map(({id}) => id));
  const of = (status: TotalRow["status"]) =>
    totals.filter((row) => row.status === status && row.donor_kind === "actor").toSorted(byFloor);
  const deliveries = new Map(of("delivered").map((row) => [row.donor, row]));
  const found: Promises = {both: [], notStated: [], undelivered: [], unannounced: [], pledged: of("pledged")};
  for (const committed of of("committed")) {
    const delivered = deliveries.get(committed.donor);
    if (!delivered) found.undelivered.push(committed);
    else if (!committed.members.some((id) => commitments.has(id))) found.unannounced.push(committed);
    else if (!isStated(committed) || !isStated(delivered)) found.notStated.push(committed);
    else found.both.push({committed, delivered, outcome: outcomeOf(committed, delivered)});
  }
  found.both.sort((a, b) => provenGap(b) - provenGap(a));
  return found;
}

type Bounds = Pick<TotalRow, "floor" | "ceiling" | "open_end">;

/** What two pairs of bounds prove. An open end, and ranges that meet, prove nothing in the direction in which they reach. */
export function outcomeOf(committed: Bounds, delivered: Bounds): Outcome {
  if (!delivered.open_end && delivered.ceiling < committed.floor) return "fewer";
  if (!committed.open_end && delivered.floor >= committed.ceiling) return "all";
  return "unsettled";
}

/** Whether the two figures read the same, so that there is nothing to draw. */
export const readsTheSame = ({committed, delivered}: Pick<Pair, "committed" | "delivered">): boolean =>
  committed.floor === delivered.floor &&
  committed.ceiling === delivered.ceiling &&
  committed.open_end === delivered.open_end;

/** By floor, then by ceiling, the largest first; donors that are level in the order of their codes. */
export const byFloor = (a: TotalRow, b: TotalRow): number =>
  b.floor - a.floor || b.ceiling - a.ceiling || (a.donor < b.donor ? -1 : 1);

/** Whether any statement has a number: a total without one has no ceiling. */
const isStated = ({ceiling}: TotalRow) => ceiling > 0;

const provenGap = ({committed, delivered, outcome}: Pair) =>
  outcome === "fewer" ? committed.floor - delivered.ceiling : 0;
