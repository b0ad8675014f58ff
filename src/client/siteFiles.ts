/** The small JSON files that scripts read. */
import type {Facts} from "../policy/facts.js";
import type {ReferenceTables} from "../policy/lookUp.js";
import type {VerdictCode} from "../policy/judge.js";

/** Facts of recorded transfers: many share a case. */
export interface RecordedCases {
  cases: Facts[];
  /** By transfer: its name in both languages, and the place of its case in `cases`. */
  records: Record<string, {en: string; ja: string; case: number; day: string; goods: string}>;
}

/** What a what-if knows, and the record that it starts from where the address names no other. */
export interface FactsFile extends RecordedCases, Pick<ReferenceTables, "statuses"> {
  /** Names of states and bodies by code. */
  names: Record<string, {en: string; ja: string}>;
  /** By item class: its name beside its facts. */
  items: Record<string, {en: string; ja: string} & ReferenceTables["items"][string]>;
}

/** Something that can be asked about, with the other names that it goes by. */
export interface AskedThing {
  en: string;
  ja: string;
  others: string[];
}

/** All that the question "Could Japan have sent …?" needs. */
export interface AskFile extends ReferenceTables {
  /** By item class. */
  goods: Record<string, AskedThing>;
  /** By code of a state or body. */
  recipients: Record<string, AskedThing>;
  /** Of names in kanji, how they are read: who types kana finds them. */
  readings: Record<string, string>;
  /** ISO day to which the record reaches. */
  asOf: string;
}

/** The verdict of each recorded transfer under each version of the rules. */
export interface VerdictsFile {
  regimes: string[];
  codes: VerdictCode[];
  /** `verdicts` holds, per regime, the place of the verdict in `codes`. */
  records: {id: string; en: string; ja: string; date: string; verdicts: number[]}[];
}

/**
 * Reads the file that the link with this id on the page leads to: Framework has put it beside the page, named by its content.
 * @throws {Error} naming the file when it cannot be had.
 */
export async function siteFile<T>(id: string): Promise<T> {
  const {href} = document.querySelector<HTMLAnchorElement>(`#${id}`)!;
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return (await response.json()) as T;
}
