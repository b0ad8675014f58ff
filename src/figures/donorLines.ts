/** What the list and the map of all donors compare. */
import type {Locale} from "../messages/locale.js";
import {donorsOf, type Donor} from "../record/donors.js";
import {standsForATransfer} from "../record/observations.js";
import type {Claim, SiteData, TotalRow} from "../record/siteData.js";

/** The group that the founding article begins with. */
export const GOODS = "anti_tank";

/** What the donors can be compared by: on the map by colour, in the list by its order and a bar. */
export const MEASURES = ["transfers", "kinds", "first", "goods"] as const;
export type Measure = (typeof MEASURES)[number];

export interface DonorLine {
  donor: Donor;
  transfers: number;
  kinds: number;
  /** ISO date of the first statement. */
  first: string | undefined;
  goods: TotalRow | undefined;
  /** Whether all that is on record of it are sums over transfers. */
  sumsAlone: boolean;
  /** Its transfers that are counted, each once. */
  counted: readonly Claim[];
}

/** Every donor, the one with the most transfers first. */
export function donorLines(data: SiteData): DonorLine[] {
  return [...donorsOf(data).values()]
    .map((donor): DonorLine => {
      const transfers = donor.transfers.filter(standsForATransfer);
      const ofGoods = donor.totals.filter(({subject, status}) => subject === GOODS && status === "delivered");
      return {
        donor,
        transfers: transfers.length,
        kinds: new Set(transfers.map(({item_class}) => item_class)).size,
        first: donor.transfers[0]?.date,
        goods: ofGoods.toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1),
        sumsAlone: donor.transfers.length > 0 && !transfers.length,
        counted: transfers
      };
    })
    .sort((a, b) => b.transfers - a.transfers || b.donor.readings - a.donor.readings);
}

export const nameOfDonor = ({actor}: Donor, locale: Locale) => actor[`name_${locale}`];
