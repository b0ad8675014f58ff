import {theValue} from "../../src/text/the.js";
import {amountOn, type TotalStatus} from "./amount.js";
import type {Pair} from "./bounds.js";
import {isSum, type Observation} from "./observation.js";
import {mayHoldEachOther} from "./subjects.js";

/** A row of data/claims/overlaps.csv. */
export interface StatedOverlap {
  claim: string;
  relation: "includes" | "may_include" | "same_goods" | "disjoint";
  other: string;
}

export interface Relations {
  includes: Pair[];
  mayInclude: Pair[];
  disjoint: Pair[];
}

/** Is `donor` a member of NATO on `day`? */
export type Membership = (donor: string, day: string) => boolean;

/** The rows of goods stated to be the same get one `transfer`, so that they are never counted twice. */
export function sameGoods(rows: readonly Observation[], overlaps: readonly StatedOverlap[]): Observation[] {
  const transferOf = new Map(rows.map(({id, transfer}) => [id, transfer]));
  const heads = new Map<string, string>();
  const head = (transfer: string): string => {
    const next = heads.get(transfer);
    return next === undefined ? transfer : head(next);
  };
  for (const {claim, relation, other} of overlaps) {
    if (relation !== "same_goods") continue;
    const [a, b] = [head(theValue(transferOf, claim)), head(theValue(transferOf, other))].sort();
    if (a !== b) heads.set(b!, a!);
  }
  return rows.map((row) => ({...row, transfer: head(row.transfer)}));
}

/** The stated overlaps between observations, as overlaps between their transfers. */
export function statedRelations(rows: readonly Observation[], overlaps: readonly StatedOverlap[]): Relations {
  const transferOf = new Map(rows.map(({id, transfer}) => [id, transfer]));
  const pairs = (relation: StatedOverlap["relation"]) =>
    overlaps
      .filter((overlap) => overlap.relation === relation)
      .map(({claim, other}): Pair => [theValue(transferOf, claim), theValue(transferOf, other)])
      .filter(([a, b]) => a !== b);
  return {includes: pairs("includes"), mayInclude: pairs("may_include"), disjoint: pairs("disjoint")};
}

/** Two lines of one statement: a source that lists a sum and an item beside each other tells them apart. */
export const sideBySide = (a: Observation, b: Observation): boolean => a.source === b.source && a.date === b.date;

/**
 * Where nothing is stated, a sum may hold any goods of its donors that may have come as far as it counts by its day, and any
 * other sum over one of its donors: reading them as separate would count the same goods twice. Lines of one statement are
 * told apart.
 * @param transfers the observations of each transfer
 */
export function presumedInclusions(
  transfers: ReadonlyMap<string, readonly Observation[]>,
  stated: Relations,
  isMember: Membership
): Pair[] {
  const settled = new Set(
    [...stated.includes, ...stated.mayInclude, ...stated.disjoint].flatMap(([a, b]) => [`${a}\n${b}`, `${b}\n${a}`])
  );
  const presumed: Pair[] = [];
  for (const [sum, ofSum] of transfers) {
    for (const [other, ofOther] of transfers) {
      if (sum === other || settled.has(`${sum}\n${other}`)) continue;
      if (ofSum.some((a) => ofOther.some((b) => sideBySide(a, b)))) continue;
      if (ofSum.some((a) => isSum(a) && mayHold(a, ofOther, isMember))) presumed.push([sum, other]);
    }
  }
  return presumed;
}

function mayHold(sum: Observation, others: readonly Observation[], isMember: Membership): boolean {
  const inTime = others.some(isSum) || amountOn(others, sum.status as TotalStatus, sum.rules_day) !== undefined;
  return (
    inTime &&
    others.some((one) => isOfItsDonors(sum, one, isMember) && mayHoldEachOther(sum.item_class, one.item_class))
  );
}

const isOfItsDonors = (sum: Observation, other: Observation, isMember: Membership): boolean =>
  sum.donor === other.donor ||
  (sum.role === "aggregate" && isMember(other.donor, sum.rules_day)) ||
  (other.role === "aggregate" && isMember(sum.donor, other.rules_day));
