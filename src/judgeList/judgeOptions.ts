/** What can be said of how a list is to be judged. */
import type {Locale} from "../policy/words/labels.js";
import type {Lookups} from "../../loaders/judge/lookups.js";
import {visible} from "../../loaders/ingest/cell.js";
import {SaidError} from "../../loaders/schema/said.js";
import type {ColumnMap} from "./listHeader.js";
import {wordsIn} from "./words.js";

export interface JudgeOptions {
  /** Path of the list as it was given, for messages; or standard input. */
  list: string;
  /** The day that stands in place of every row's own. */
  on?: string;
  /** The regime that stands in place of the one in force on the row's day. */
  regime?: string;
  out?: string;
  /** Where the cases stand apart, each once; a row then bears the number of its case. */
  cases?: string;
  trace?: string;
  locale: Locale;
  keepGoing: boolean;
  /** Whether all is written that can be said of a verdict. */
  explain: boolean;
  /** Whether what the list does not say is taken to be so as on the site, or left open. */
  assume: "site" | "nothing";
  /** Which of the list's columns is which of ours. */
  columns: ColumnMap;
  /** The recipient of every row that names none. */
  recipient?: string;
  /** The sheet of a workbook, by its name. */
  sheet?: string;
  /** The last day of which a tracker's file tells. */
  until?: string;
  /** How the bytes of a text are to be read, where it is not UTF-8. */
  encoding?: string;
}

/** Encodings that can be named, as people call them. */
export const ENCODINGS: Readonly<Record<string, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16 (big endian)",
  "windows-1252": "Windows-1252",
  shift_jis: "Shift_JIS",
  "euc-jp": "EUC-JP"
};

/** The command line holds what cannot be done; the message lists all of it. */
export class UsageError extends SaidError {
  /** @param faults in the language asked for, `locale` */
  constructor(
    readonly faults: readonly string[],
    locale: Locale
  ) {
    const words = `${faults.map(visible).join("\n")}\n${wordsIn(locale).see}`;
    super("usage", {en: words, ja: words});
  }
}

/** The code of the recipient that is named for all rows. @throws {UsageError} for a name that leads to none, or to several */
export function recipientOfAll({recipient, locale}: JudgeOptions, lookups: Lookups): string | undefined {
  if (recipient === undefined) return undefined;
  const found = lookups.actorNames.find(recipient);
  if ("code" in found) return found.code;
  const near = "like" in found ? found.like : found.candidates;
  throw new UsageError([wordsIn(locale).badRecipient(recipient, near.join(", "))], locale);
}
