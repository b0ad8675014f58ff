/** The kinds of goods of which a transfer is on record. Made once per build. */
import {grouped} from "../text/grouped.js";
import {theFirst} from "../text/the.js";
import {recordsOf} from "./recordIndex.js";
import type {Claim, ItemRow, SiteData, TotalRow} from "./siteData.js";
import {factsOf} from "./verdicts.js";
import {onceFor} from "./onceFor.js";

export interface Goods {
  item: ItemRow;
  /** The first observation of each transfer, in the order of their dates. */
  transfers: readonly Claim[];
  totals: readonly TotalRow[];
  /** The transfer that stands for the most: how many share its case, the same facts for the rules. */
  usual: Claim;
  alike: number;
}

/** By item class, in the order of items.csv. */
export const goodsOf = onceFor(read);

function read(data: SiteData): ReadonlyMap<string, Goods> {
  const {ofClass} = recordsOf(data);
  const totals = grouped(data.totals, ({subject}) => subject);
  return new Map(
    data.items.flatMap((item): [string, Goods][] => {
      const transfers = ofClass.get(item.item_class);
      if (!transfers) return [];
      const cases = [...grouped(transfers, (claim) => JSON.stringify(factsOf(data, claim))).values()];
      const largest = theFirst(cases.sort((a, b) => b.length - a.length));
      const ofClassTotals = totals.get(item.item_class) ?? [];
      return [
        [item.item_class, {item, transfers, totals: ofClassTotals, usual: theFirst(largest), alike: largest.length}]
      ];
    })
  );
}
