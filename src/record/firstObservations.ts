import type {Claim, SiteData} from "./siteData.js";

/**
 * The claims that stand for transfers: the first observation of each transfer, without sums over other rows, so that
 * nothing is counted twice when records are counted.
 */
export function mainClaims(data: SiteData): Claim[] {
  return data.claims.filter(({id, transfer, role}) => id === transfer && (role === "item" || role === "package"));
}
