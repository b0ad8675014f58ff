import type {ReferenceTables} from "../../src/policy/lookUp.js";
import type {SiteData} from "../../src/record/siteData.js";
import type {Lookups} from "../judge/lookups.js";

const AFTER_EVERY_BAN = "9999-12-31";

/** What is looked up of items and recipients, as the build looks it up. */
export function referenceTables(data: Pick<SiteData, "items" | "statuses">, lookups: Lookups): ReferenceTables {
  const items: ReferenceTables["items"] = {};
  for (const {item_class, treaty_ban_from} of data.items) {
    const {facts} = lookups.itemFacts(item_class, AFTER_EVERY_BAN);
    items[item_class] = {facts, bannedFrom: treaty_ban_from ?? ""};
  }
  const statuses: ReferenceTables["statuses"] = {};
  for (const {actor, fact, value, from, to} of data.statuses) {
    (statuses[actor] ??= []).push([fact, value, from ?? "", to ?? ""]);
  }
  return {items, statuses};
}
