/**
 * The small JSON files that scripts read, made from the same data as the pages. The data loaders under src/data print them, one
 * process each; a build makes all of them at once from what it has read, and Framework takes them from its cache.
 */
import {theValue} from "../../src/text/the.js";
import type {FactsFile, TrackerRowsFile, VerdictsFile} from "../../src/client/siteFiles.js";
import {firstObservations} from "../../src/record/observations.js";
import {verdictUnder} from "../../src/record/verdicts.js";
import {VERDICTS} from "../../src/policy/judge.js";
import {REGIMES} from "../../src/policy/regimes.js";
import type {RecordData} from "../../src/record/siteData.js";
import type {Lookups} from "../judge/lookups.js";
import {readLookups} from "../judge/readLookups.js";
import {readRecord} from "./readSiteData.js";

const AFTER_EVERY_BAN = "9999-12-31";

/** What is looked up of items and recipients, for the what-if. */
export function lookedUp(
  data: Pick<RecordData, "items" | "statuses">,
  lookups: Lookups
): Pick<FactsFile, "items" | "statuses"> {
  const items: FactsFile["items"] = {};
  for (const {item_class, name_en, name_ja, treaty_ban_from} of data.items) {
    const {facts} = lookups.itemFacts(item_class, AFTER_EVERY_BAN);
    items[item_class] = {en: name_en, ja: name_ja, facts, bannedFrom: treaty_ban_from ?? ""};
  }
  const statuses: FactsFile["statuses"] = {};
  for (const {actor, fact, value, from, to} of data.statuses) {
    (statuses[actor] ??= []).push([fact, value, from ?? "", to ?? ""]);
  }
  return {items, statuses};
}

/** The facts of every recorded transfer, for the what-if. */
async function factsFile(data: RecordData): Promise<FactsFile> {
  const places = new Map<string, number>();
  const file: FactsFile = {cases: [], records: {}, names: {}, ...lookedUp(data, await readLookups())};
  for (const claim of firstObservations(data)) {
    const facts = theValue(data.facts, claim.id);
    const key = JSON.stringify(facts);
    if (!places.has(key)) places.set(key, file.cases.push(facts) - 1);
    file.records[claim.id] = {
      en: `${claim.donor_en}: ${claim.item}`,
      ja: `${claim.donor_ja}：${claim.item_ja}`,
      case: theValue(places, key),
      day: claim.rules_day,
      goods: claim.item_class
    };
  }
  for (const {code, name_en, name_ja} of data.actors) file.names[code] = {en: name_en, ja: name_ja};
  return file;
}

/** Every verdict, for the choice of two versions of the rules. */
function verdictsFile(data: RecordData): VerdictsFile {
  return {
    regimes: REGIMES.map(({id}) => id),
    codes: [...VERDICTS],
    records: firstObservations(data).map((claim) => ({
      id: claim.id,
      en: `${claim.donor_en}: ${claim.item}`,
      ja: `${claim.donor_ja}：${claim.item_ja}`,
      date: claim.date,
      verdicts: REGIMES.map(({id}) => VERDICTS.indexOf(verdictUnder(data, claim, id).verdict))
    }))
  };
}

/** What trackers tell, for the table that a reader asks for. */
function trackerRowsFile({actors, items, trackerReadings}: RecordData): TrackerRowsFile {
  const used = (column: "donor" | "item_class") => new Set(trackerReadings.map((row) => row[column]));
  const [donors, classes] = [used("donor"), used("item_class")];
  const names = (name_en: string, name_ja: string) => ({en: name_en, ja: name_ja});
  return {
    donors: Object.fromEntries(
      actors.filter(({code}) => donors.has(code)).map(({code, name_en, name_ja}) => [code, names(name_en, name_ja)])
    ),
    classes: Object.fromEntries(
      items
        .filter(({item_class}) => classes.has(item_class))
        .map(({item_class, name_en, name_ja}) => [item_class, names(name_en, name_ja)])
    ),
    rows: trackerReadings.map(({quantity_min, quantity_max, unit, item_group, ...row}) => ({
      donor: row.donor ?? "",
      item_class: row.item_class ?? "",
      words: row.item_words ?? "",
      ...((quantity_min ?? quantity_max) !== null &&
        unit &&
        item_group && {figure: {quantity_min, quantity_max, qualifier: "exact" as const, unit, item_group}}),
      stated: row.quantity_words ?? "",
      status: row.status,
      from: row.first_day,
      to: row.last_day,
      verdict: row.verdict
    }))
  };
}

/** Each under the name of the data loader that prints it: src/data/<name>.json.ts. */
export const CLIENT_FILES: Readonly<Record<string, (data: RecordData) => object | Promise<object>>> = {
  facts: factsFile,
  verdicts: verdictsFile,
  trackerRows: trackerRowsFile
};

/** The text of the file that the data loader of that name prints. */
const clientFile = async (name: string, data: RecordData): Promise<string> =>
  JSON.stringify(await theValue(new Map(Object.entries(CLIENT_FILES)), name)(data));

/** What a data loader under src/data does. */
export async function printClientFile(name: string): Promise<void> {
  process.stdout.write(await clientFile(name, await readRecord()));
}

/** All of them by name. */
export async function clientFiles(data: RecordData): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const name of Object.keys(CLIENT_FILES)) files.set(name, await clientFile(name, data));
  return files;
}
