import type {Claim, ClaimVerdict, SiteData} from "./siteData.js";

/**
 * The claims that stand for transfers: the first observation of each transfer, without sums over other rows, so that
 * nothing is counted twice when records are counted.
 */
export function mainClaims(data: SiteData): Claim[] {
  return data.claims.filter(({id, transfer, role}) => id === transfer && (role === "item" || role === "package"));
}

/** The verdict of a claim under one regime. */
export function verdictUnder(data: SiteData, claim: string, regime: string): ClaimVerdict {
  const found = data.verdicts.get(claim)?.find((verdict) => verdict.regime === regime);
  if (!found) throw new Error(`claim ${claim} has no verdict under ${regime}`);
  return found;
}
