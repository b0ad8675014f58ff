/** Recipients other than Ukraine, with what Japan decided on them and gave to them. Made once per build. */
import {grouped} from "../text/grouped.js";
import {recordsOf} from "./recordIndex.js";
import type {ActorRow, Claim, PrecedentRow, SiteData} from "./siteData.js";
import {compareText} from "../text/compareText.js";
import {onceFor} from "./onceFor.js";
import {JAPAN, UKRAINE} from "../vocabulary/actor.js";

export interface Recipient {
  actor: ActorRow;
  /** In the order of their dates. */
  precedents: readonly PrecedentRow[];
  /** The first observation of each transfer by Japan, in the order of their dates. */
  transfers: readonly Claim[];
}

/** Fewer records than this need no page. */
const ENOUGH = 3;

/** Those of whom three or more records are there, by code. */
export const recipientsOf = onceFor(read);

function read(data: SiteData): ReadonlyMap<string, Recipient> {
  const precedents = grouped(
    data.precedents.toSorted((a, b) => compareText(a.date, b.date)),
    (row) => row.recipient ?? ""
  );
  const transfers = grouped(recordsOf(data).ofDonor.get(JAPAN) ?? [], ({recipient}) => recipient);
  return new Map(
    data.actors.flatMap((actor): [string, Recipient][] => {
      const {code} = actor;
      const recipient = {actor, precedents: precedents.get(code) ?? [], transfers: transfers.get(code) ?? []};
      const records = recipient.precedents.length + recipient.transfers.length;
      return code === UKRAINE || records < ENOUGH ? [] : [[code, recipient]];
    })
  );
}
