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
  /** Those among them that are no sums over others; the sums, where nothing else is on record. */
  counted: readonly Claim[];
  /** The one of them that stands for the most: how many share its case, the same facts for the rules. */
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
      const single = transfers.filter(({is_sum}) => !is_sum);
      const counted = single.length ? single : transfers;
      const cases = [...grouped(counted, (claim) => JSON.stringify(factsOf(data, claim))).values()];
      const largest = theFirst(cases.sort((a, b) => b.length - a.length));
      const goods: Goods = {
        ...{item, transfers, counted, totals: totals.get(item.item_class) ?? []},
        ...{usual: theFirst(largest), alike: largest.length}
      };
      return [[item.item_class, goods]];
    })
  );
}
