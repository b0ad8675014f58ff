/** The cases that records share: the same facts under the rules of their day are read clause by clause alike. Made once per build. */
import {grouped} from "../text/grouped.js";
import {firstOf} from "./observations.js";
import {onceFor} from "./onceFor.js";
import {recordsOf} from "./recordIndex.js";
import type {Claim, RecordData} from "./siteData.js";
import {verdictOfTheDay} from "./verdicts.js";

/** The first observation of each transfer of a case, in the order of their dates, by the name of the case. */
export const casesOf = onceFor((data: RecordData): ReadonlyMap<string, readonly Claim[]> =>
  grouped([...recordsOf(data).transfers.values()].map(firstOf), (claim) => caseName(data, claim))
);

/** "df545e837562-2016-03-22": the facts and the rules by the names that they have in cases.csv, as part of an address. */
export function caseName(data: RecordData, claim: Claim): string {
  const {caseId, rules} = verdictOfTheDay(data, claim);
  return `${caseId}-${rules.replaceAll(" ", "-")}`;
}
