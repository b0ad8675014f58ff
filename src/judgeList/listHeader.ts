/** Which column of a list holds what. */
import {theFirst} from "../text/the.js";
import {FACT_NAMES, type FactName} from "../policy/facts.js";
import {NamesIndex} from "../text/findByName.js";
import {readDate} from "../text/readDate.js";
import type {Fault} from "./fault.js";
import type {JudgeWords} from "./words.js";

/** By the list's own header, or its place (#3): the name of our column; "" for one that is the list's own and no more. */
export type ColumnMap = ReadonlyMap<string, string>;

export interface ListHeader {
  /** The list's own names, as they stand. */
  names: readonly string[];
  /** Places of the columns; -1 for one that is not there. */
  id: number;
  on: number;
  recipient: number;
  itemClass: number;
  donor: number;
  /** How it was sent, in the words of claims: grant, sale, loan … */
  mode: number;
  facts: readonly {name: FactName; at: number}[];
}

/** What is read of a tracker's row is no column of the list. */
export const NO_COLUMNS: ListHeader = {
  names: [],
  id: -1,
  on: -1,
  recipient: -1,
  itemClass: -1,
  donor: -1,
  mode: -1,
  facts: []
};

/** Our columns. Those that the rules do not look at are known by name, and carried along like any other. */
const READ = ["id", "on", "recipient", "item_class", "donor", "mode", ...FACT_NAMES] as const;
const CARRIED = ["quantity", "unit", "note"];
/** `item` is another name of item_class, where the list has none of that name. */
const ALL: readonly string[] = [...new Set<string>([...READ, "item", ...CARRIED])];

/** A name without what does not count in it: width, case, spaces and marks. */
export const plain = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
const ALL_PLAIN = new Set(ALL.map(plain));

/** Columns without which a verdict would be another: one that is nearly such a one is asked about. */
const ASKED_ABOUT = ["item", ...READ.filter((name) => name !== "donor" && name !== "mode")];

const BY_PLACE = /^#\d+$/;
const FACT_ROOMS = ["item.", "recipient.", "transfer.", "control."];

/** Of this many first records one may be the header: files of institutions begin with a few lines about themselves. */
export const HEADER_AMONG = 50;

/** Whether a record can be the header: it has all that the map names, or, without a map, two of our columns. */
export const isHeader = (names: readonly string[], columns: ColumnMap): boolean =>
  columns.size > 0
    ? [...columns.keys()].every((header) => placeOf(names, header) !== -1)
    : names.filter((name) => ALL_PLAIN.has(plain(name))).length > 1;

/** Whether the cells of a header stand between other signs than commas. */
export const areApartOtherwise = (names: readonly string[]): boolean =>
  names.length === 1 && /[;\t]/.test(theFirst(names));

interface HowToRead {
  columns: ColumnMap;
  /** Whether each row must say on which day it is judged. */
  dayNeeded: boolean;
  /** The names of the columns that the judge is to write. */
  written: readonly string[];
}

/** Reads the header of a list. Any column that is not ours is the list's own, and is carried along. */
export function readHeader(
  names: readonly string[],
  {columns, dayNeeded, written}: HowToRead,
  words: JudgeWords
): {header: ListHeader; faults: Fault[]} {
  const faults: Fault[] = [];
  const refuse = (column: string, value: string, why: string, mend: string) => faults.push({column, value, why, mend});
  if (areApartOtherwise(names)) {
    refuse("", theFirst(names), words.notCommas, words.notCommasMend);
    return {header: headerOf(names, names), faults};
  }
  for (const [header, column] of columns) {
    if (placeOf(names, header) === -1) {
      refuse(header, "", words.notInList, words.notInListMend(likeliest(header, names)));
    }
    if (column !== "" && !ALL.includes(column)) {
      refuse(header, column, words.noSuchColumn, words.noSuchColumnMend(likeliest(column, ALL)));
    }
  }
  const meant = names.map((name, i) => meaningOf(name, i, names, columns));
  const first = new Map<string, number>();
  names.forEach((name, i) => {
    const ours = meant[i] ?? "";
    if (written.includes(name)) refuse(name, "", words.ownName, words.ownNameMend);
    if (ours === "") {
      const isSaid = columns.has(name) || columns.has(`#${i + 1}`);
      const like = isSaid ? undefined : looksLike(name);
      if (like !== undefined) refuse(name, "", words.unknownColumn, words.didYouMean(like, name));
    } else if (first.has(ours)) {
      const other = names[first.get(ours) ?? 0] ?? "";
      if (other === name) refuse(name, "", words.twice, words.twiceMend);
      else refuse(name, "", words.bothAre(ours, other), words.bothAreMend(name));
    } else first.set(ours, i);
  });
  if (!faults.length && first.size === 0) {
    if (names.some(looksLikeData)) refuse("", "", words.noHeader, words.noHeaderMend);
    else refuse("", names.slice(0, 8).join(", "), words.nothingKnown, words.nothingKnownMend);
  } else if (dayNeeded && !first.has("on")) {
    refuse("on", "", words.noDay, words.noDayMend);
  }
  return {header: headerOf(names, meant), faults};
}

function headerOf(names: readonly string[], meant: readonly string[]): ListHeader {
  const places = new Map<string, number>();
  meant.forEach((ours, i) => {
    if (ours !== "" && !places.has(ours)) places.set(ours, i);
  });
  const at = (name: string) => places.get(name) ?? -1;
  return {
    names,
    id: at("id"),
    on: at("on"),
    recipient: at("recipient"),
    itemClass: at("item_class"),
    donor: at("donor"),
    mode: at("mode"),
    facts: FACT_NAMES.map((name) => ({name, at: at(name)})).filter(
      (fact) => fact.at !== -1 && fact.name !== "recipient"
    )
  };
}

/** Which of our columns this one is, or "" for one of the list's own. What the map says comes first. */
export function meaningOf(name: string, place: number, names: readonly string[], columns: ColumnMap): string {
  const mapped = columns.get(`#${place + 1}`) ?? columns.get(name);
  const ours = mapped ?? (ALL.includes(name) ? name : "");
  if (ours !== "item") return ours;
  // The words of a claim stand in `item`, its class beside it.
  const hasClass = names.includes("item_class") || [...columns.values()].includes("item_class");
  return mapped === undefined && hasClass ? "" : "item_class";
}

/** Where a header stands that the map names, by itself or by its place (#3); -1 where there is none. */
function placeOf(names: readonly string[], header: string): number {
  const named = names.indexOf(header);
  if (named !== -1 || !BY_PLACE.test(header)) return named;
  const place = Number(header.slice(1)) - 1;
  return place >= 0 && place < names.length ? place : -1;
}

/** One of our columns that a name is nearly: written otherwise, or begun as a fact is. Only such a one is asked about. */
export function looksLike(name: string): string | undefined {
  // `item` beside item_class is exactly one of ours, and not read.
  if (name === "" || ALL.includes(name)) return undefined;
  const same = ASKED_ABOUT.find((ours) => plain(ours) === plain(name));
  if (same !== undefined) return same;
  return FACT_ROOMS.some((room) => name.toLowerCase().startsWith(room)) ? (likeliest(name, READ) ?? "") : undefined;
}

/** The one name that comes near to one that is not there. */
function likeliest(name: string, known: readonly string[]): string | undefined {
  const found = new NamesIndex(known.map((code) => ({code, names: []}))).find(name);
  if ("code" in found) return found.code;
  return ("like" in found ? found.like : found.candidates)[0];
}

/** No name of a column is a date or a number. */
export function looksLikeData(text: string): boolean {
  const read = readDate(text);
  return "date" in read || read.fault !== "no_date" || /^-?\d+([.,]\d+)*$/.test(text);
}
