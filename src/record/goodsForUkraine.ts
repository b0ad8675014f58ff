/** Which claims stand for goods that went, or were to go, to Ukraine; and the last word on each transfer. */
import {grouped} from "../text/grouped.js";
import type {Claim, SiteData} from "./siteData.js";

const SENT = ["committed", "delivered"];

/** Every observation of each transfer, the first one first. */
export function observations(data: SiteData): Map<string, Claim[]> {
  const byTransfer = grouped(data.claims, ({transfer}) => transfer);
  for (const [id, claims] of byTransfer) {
    byTransfer.set(id, [...claims.filter((claim) => claim.id === id), ...claims.filter((claim) => claim.id !== id)]);
  }
  return byTransfer;
}

/**
 * The transfers of goods to Ukraine that were committed or delivered, each as its first observation: no sums over other
 * rows, no money alone, nothing refused or only pledged. Records are counted, not goods.
 */
export function goodsForUkraine(data: SiteData): Claim[] {
  const ofTransfer = observations(data);
  const formOf = new Map(data.items.map((item) => [item["item_class"], item["form"]]));
  return data.claims.filter(
    ({id, transfer, role, recipient, item_class}) =>
      id === transfer &&
      role === "item" &&
      recipient === "UKR" &&
      formOf.get(item_class) !== "funds" &&
      ofTransfer.get(id)!.some(({status}) => SENT.includes(status))
  );
}

/** The observation of a transfer that speaks last: the furthest state, and the latest of those. */
export function lastWord(claims: readonly Claim[]): Claim {
  const rank = ({status}: Claim) => ["requested", "refused", "pledged", "committed", "delivered"].indexOf(status);
  return [...claims].sort((a, b) => rank(a) - rank(b) || (a.date < b.date ? -1 : 1)).at(-1)!;
}

/** Whether the item is a weapon in the sense of the Self-Defense Forces Act; an open question is not one. */
export function weaponClasses(data: SiteData): ReadonlySet<string> {
  return new Set(data.items.filter((item) => item["weapon"] === "yes").map((item) => item["item_class"]!));
}
