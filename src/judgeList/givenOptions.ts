/** What is said of how a list is to be judged, as it was written: on a command line, or into the form of a page. */
import {isDay} from "../text/day.js";
import {theFirst} from "../text/the.js";
import {REGIMES} from "../policy/regimes.js";
import {ENCODINGS} from "./judgeOptions.js";
import type {ColumnMap} from "./listHeader.js";
import type {JudgeWords} from "./words.js";

export interface GivenOptions {
  on?: string;
  regime?: string;
  assume?: string;
  encoding?: string;
  until?: string;
}

/** What is wrong with it, in words. */
export function faultsOfGiven(given: GivenOptions, words: JudgeWords): string[] {
  const {on, regime, assume = "site", encoding, until} = given;
  const faults: string[] = [];
  if (on !== undefined && regime !== undefined) faults.push(words.onOrRegime);
  if (until !== undefined && !isDay(until)) faults.push(words.badUntil(until));
  const first = theFirst(REGIMES).id;
  if (on !== undefined && !isDay(on)) faults.push(words.badOn(on));
  else if (on !== undefined && on < first) faults.push(words.onTooEarly(on, first));
  if (assume !== "site" && assume !== "nothing") faults.push(words.badAssume(assume));
  if (encoding !== undefined && !Object.hasOwn(ENCODINGS, encoding)) {
    faults.push(words.badEncoding(encoding, Object.keys(ENCODINGS).join(", ")));
  }
  const ids = REGIMES.map(({id}) => id);
  if (regime !== undefined && !ids.includes(regime)) faults.push(words.badRegime(regime, ids.join(", ")));
  return faults;
}

/** Which column of the list is which of ours: "Donor=donor,Item=item". Or what is wrong with it, in words. */
export function columnPairs(given: string, words: JudgeWords): ColumnMap | {faults: string[]} {
  const map = new Map<string, string>();
  const faults: string[] = [];
  for (const pair of given.split(",")) {
    const at = pair.lastIndexOf("=");
    const header = pair.slice(0, at).trim();
    if (at === -1 || header === "") faults.push(words.badPair(pair));
    else if (map.has(header)) faults.push(words.pairTwice(header));
    else map.set(header, pair.slice(at + 1).trim());
  }
  return faults.length ? {faults} : map;
}
