/** Which versions of the rules judge the transfers of goods to Ukraine alike, and what changed its answer from one to the next. */
import type {VerdictCode} from "../policy/judge.js";
import {regimeInForce, REGIMES} from "../policy/regimes.js";
import type {Claim, SiteData} from "./siteData.js";
import {verdictUnder} from "./verdicts.js";

/** What a verdict comes to for a reader: another reason for the same answer is no change of the answer. */
export type Side = "no" | "exception" | "open" | "may" | "outside";

const SIDES: Readonly<Record<VerdictCode, Side>> = {
  prohibited: "no",
  no_category: "no",
  exception_only: "exception",
  undetermined: "open",
  conditional: "may",
  permissible: "may",
  out_of_scope: "outside"
};

export const sideUnder = (data: SiteData, claim: Claim, regime: string): Side =>
  SIDES[verdictUnder(data, claim, regime).verdict];

/** Versions that judge all of the transfers alike, the oldest first. */
export function versionsThatDiffer(data: SiteData, claims: readonly Claim[]): string[][] {
  const groups: string[][] = [];
  let last = "";
  for (const {id} of REGIMES.filter((regime) => regime.id <= regimeInForce(data.stamp.asOf).id)) {
    const verdicts = claims.map((claim) => verdictUnder(data, claim, id).verdict).join();
    if (verdicts === last) groups.at(-1)?.push(id);
    else groups.push([id]);
    last = verdicts;
  }
  return groups;
}

/** Transfers whose answer changed in one way. */
export interface Move {
  from: Side;
  to: Side;
  claims: Claim[];
}

/** Whose answer is another under one version than under another, the largest group first. */
export function movesBetween(data: SiteData, claims: readonly Claim[], before: string, after: string): Move[] {
  const moves: Move[] = [];
  for (const claim of claims) {
    const from = sideUnder(data, claim, before);
    const to = sideUnder(data, claim, after);
    if (from === to) continue;
    const known = moves.find((move) => move.from === from && move.to === to);
    if (known) known.claims.push(claim);
    else moves.push({from, to, claims: [claim]});
  }
  return moves.sort((a, b) => b.claims.length - a.claims.length);
}
