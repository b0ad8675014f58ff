/**
 * The files that scripts fetch, made from the same data as the pages. The data loaders under src/data print them, one
 * process each; a build makes all of them at once from what it has read, and Framework takes them from its cache.
 */
import {createHash} from "node:crypto";
import {posix} from "node:path";
import {theOne, theProperty, theValue} from "../../src/text/the.js";
import type {AskedThing, AskFile, FactsFile, RecordedCases, VerdictsFile} from "../../src/client/siteFiles.js";
import {firstObservations} from "../../src/record/observations.js";
import {verdictUnder} from "../../src/record/verdicts.js";
import {VERDICTS} from "../../src/policy/judge.js";
import {REGIMES} from "../../src/policy/regimes.js";
import {WHAT_IF_START} from "../../src/figures/whatIf.js";
import type {Claim, RecordData} from "../../src/record/siteData.js";
import {explorerFile} from "../../src/record/explorerRows.js";
import {readingOf} from "../../src/text/reading.js";
import {nameKey} from "../../src/text/searchText.js";
import type {ItemGroup} from "../../src/vocabulary/item.js";
import {judgeTables} from "./judgeTables.js";
import {judgeWorker} from "./judgeWorker.js";
import {readRecord} from "./readSiteData.js";
import {totalsFile} from "./totalsFile.js";

/** What the what-if knows of states, bodies and goods, and the record that it starts from where the address names no other. */
function factsFile(data: RecordData): FactsFile {
  const atStart = theOne(data.claims, ({id}) => id === WHAT_IF_START);
  const file: FactsFile = {...casesOf(data, [atStart]), names: {}, items: {}, statuses: data.reference.statuses};
  for (const {item_class, name_en, name_ja} of data.items) {
    file.items[item_class] = {en: name_en, ja: name_ja, ...theProperty(data.reference.items, item_class)};
  }
  for (const {code, name_en, name_ja} of data.actors) file.names[code] = {en: name_en, ja: name_ja};
  return file;
}

/** The facts of recorded transfers: read where a what-if starts from another record than the usual one. */
function casesOf(data: RecordData, claims: readonly Claim[]): RecordedCases {
  const places = new Map<string, number>();
  const file: RecordedCases = {cases: [], records: {}};
  for (const claim of claims) {
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

/** What is no goods: money, and packages of several kinds. */
const NOT_ASKED_ABOUT: readonly ItemGroup[] = ["funds", "packages"];

/** Everything that can be asked about in "Could Japan have sent …?", by every name, with the facts that are looked up. */
function askFile({items, actors, equipment, reference, stamp}: RecordData): AskFile {
  const names = (aliases: string | null) => (aliases === null ? [] : aliases.split(" | "));
  const goods = items.filter(({group}) => !NOT_ASKED_ABOUT.includes(group));
  const file: AskFile = {
    asOf: stamp.asOf,
    readings: {},
    goods: Object.fromEntries(
      goods.map(({item_class, name_en, name_ja, aliases}) => {
        const held = equipment.filter((row) => row.item_class === item_class);
        const others = [...names(aliases), ...held.flatMap((row) => [row.name_en, row.name_ja])];
        return [item_class, asked(name_en, name_ja, others)];
      })
    ),
    recipients: Object.fromEntries(
      actors
        .filter(({kind}) => kind !== "group")
        .map(({code, name_en, name_ja, aliases}) => [code, asked(name_en, name_ja, names(aliases))])
    ),
    items: Object.fromEntries(goods.map(({item_class}) => [item_class, theProperty(reference.items, item_class)])),
    statuses: reference.statuses
  };
  for (const {ja, others} of [...Object.values(file.goods), ...Object.values(file.recipients)]) {
    for (const name of [ja, ...others]) {
      const reading = readingOf(name);
      if (reading !== undefined) file.readings[name] = reading;
    }
  }
  return file;
}

const asked = (en: string, ja: string, others: readonly string[]): AskedThing => ({
  en,
  ja,
  others: withoutRepeats(others, [en, ja])
});

/** Names of which no two would be taken for the same. */
function withoutRepeats(names: readonly string[], known: readonly string[]): string[] {
  const keys = new Set(known.map(nameKey));
  return names.filter((name) => {
    const key = nameKey(name);
    const isNew = !keys.has(key);
    keys.add(key);
    return isNew;
  });
}

/** Each under the name of the data loader that prints it, src/data/<name>.ts. What is no text is written as JSON. */
export const CLIENT_FILES: Readonly<Record<string, (data: RecordData) => Made | Promise<Made>>> = {
  // What waits comes first: the others are made meanwhile.
  "judgeWorker.js": judgeWorker,
  "judgeTables.json": () => judgeTables(),
  "explorerTotals.json": () => totalsFile(),
  "ask.json": askFile,
  "facts.json": factsFile,
  "cases.json": (data) => casesOf(data, firstObservations(data)),
  "verdicts.json": verdictsFile,
  "explorer.json": explorerFile
};

type Made = object | string;

/** The text of the file that the data loader of that name prints. */
async function clientFile(name: string, data: RecordData): Promise<string> {
  const made = await theValue(new Map(Object.entries(CLIENT_FILES)), name)(data);
  return typeof made === "string" ? made : JSON.stringify(made);
}

/** What a data loader under src/data does. */
export async function printClientFile(name: string): Promise<void> {
  process.stdout.write(await clientFile(name, await readRecord()));
}

/** A file that scripts fetch. */
export interface ClientFile {
  text: string;
  /** From the site's root, named by its content: "_file/data/facts.ded20b3f.json". */
  address: string;
}

/** All of them by name. */
export async function clientFiles(data: RecordData): Promise<Map<string, ClientFile>> {
  const files = Object.keys(CLIENT_FILES).map(async (name): Promise<[string, ClientFile]> => {
    const text = await clientFile(name, data);
    return [name, {text, address: addressOf(name, text)}];
  });
  return new Map(await Promise.all(files));
}

const FOLDER = "_file/data";

function addressOf(name: string, text: string): string {
  const {name: base, ext} = posix.parse(name);
  return `${FOLDER}/${base}.${createHash("sha256").update(text).digest("hex").slice(0, 8)}${ext}`;
}

/** A page that Framework built, in which each of these files is named by its content in place of that of its stand-in. */
export function withFiles(page: string, files: ReadonlyMap<string, ClientFile>): string {
  return [...files].reduce((made, [name, {address}]) => {
    const {name: base, ext} = posix.parse(name);
    return made.replaceAll(new RegExp(`${FOLDER}/${base}\\.[0-9a-f]{8}\\${ext}(?=")`, "g"), address);
  }, page);
}
