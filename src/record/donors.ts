/** The donors of whom something is on record, each with what it is. Made once per build. */
import {grouped} from "../text/grouped.js";
import {recordsOf} from "./recordIndex.js";
import type {ActorRow, Claim, SiteData, TotalRow} from "./siteData.js";
import {onceFor} from "./onceFor.js";

export interface Donor {
  actor: ActorRow;
  /** The first observation of each of its transfers, in the order of their dates; none where trackers alone tell of it. */
  transfers: readonly Claim[];
  totals: readonly TotalRow[];
  /** How many readings of trackers, in their latest releases, are of it. */
  readings: number;
}

/** By code. Who stands for donors that a tracker does not name is none of them. */
export const donorsOf = onceFor(read);

function read(data: SiteData): ReadonlyMap<string, Donor> {
  const {ofDonor} = recordsOf(data);
  const totals = grouped(
    data.totals.filter(({donor_kind}) => donor_kind === "actor"),
    ({donor}) => donor
  );
  const readings = grouped(data.trackerReadings, ({donor}) => donor ?? "");
  const donors = data.actors.flatMap((actor): [string, Donor][] => {
    const {code} = actor;
    const transfers = ofDonor.get(code) ?? [];
    const ofIt = totals.get(code) ?? [];
    if (actor.kind === "unknown" || !(transfers.length || ofIt.length)) return [];
    return [[code, {actor, transfers, totals: ofIt, readings: readings.get(code)?.length ?? 0}]];
  });
  return new Map(donors);
}
