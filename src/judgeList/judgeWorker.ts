/** Judges a list beside the page, so that the page stays awake. src/client/judge.ts starts one for each list; nothing is sent anywhere. */
import Papa from "papaparse";
import {SaidError} from "../../loaders/schema/said.js";
import {columnPairs, faultsOfGiven, type GivenOptions} from "./givenOptions.js";
import {judgeInMemory, knownFrom, type JudgedInMemory, type JudgeTables, type MemoryWriter} from "./inMemory.js";
import {UsageError, type JudgeOptions} from "./judgeOptions.js";
import type {PlacedFault} from "./fault.js";
import {VERDICT_COLUMNS} from "./verdictCells.js";
import {wordsIn} from "./words.js";
import type {Locale} from "../messages/locale.js";
import type {VerdictCode} from "../policy/judge.js";
import {csvText} from "../text/csv.js";
import {isValueOf} from "../vocabulary/list.js";
import {NOT_GOODS} from "../vocabulary/notGoods.js";

/** What the form says; empty fields are left out. */
export interface Given extends GivenOptions {
  columns?: string;
  recipient?: string;
  sheet?: string;
}

/** What the page asks: first to judge a list, then for rows of the result. */
export type Asked =
  | {
      kind: "judge";
      list: Blob | string;
      name: string;
      given: Given;
      locale: Locale;
      /** Address of the tables that are looked up. */
      tables: string;
    }
  | {kind: "rows"; from: number; count: number};

/** A row of the result: what the list had, and what the judge says. */
export interface JudgedRow {
  own: [column: string, cell: string][];
  said: Record<(typeof VERDICT_COLUMNS)[number], string>;
}

export interface ListJudged {
  kind: "judged";
  /** Name of the list. */
  name: string;
  /** The file of verdicts, as the judge command writes it; nothing where the list as a whole was refused. */
  file?: Blob;
  /** Rows of the file. */
  rows: number;
  verdicts: Record<VerdictCode, number>;
  summary: string;
  /** What was found of the list as a whole, left out, or taken to be so. */
  notes: string[];
  faults: PlacedFault[];
  refused: string;
  more: string;
}

/** What the worker says. */
export type Told =
  | {kind: "progress"; bytes: number; rows: number}
  | {kind: "unreadable"; faults: readonly string[]}
  | ListJudged
  | {kind: "rows"; from: number; rows: JudgedRow[]};

let written: MemoryWriter | undefined;

const tell = (told: Told) => postMessage(told);

addEventListener("message", ({data}: MessageEvent<Asked>) => {
  // What fails here and is no fault of the list reaches the page as an error of the worker.
  const failed = (error: unknown) => reportError(error);
  if (data.kind === "rows") tell({kind: "rows", from: data.from, rows: rowsOf(data.from, data.count)});
  else judge(data).catch(failed);
});

async function judge({list, name, given, locale, tables}: Extract<Asked, {kind: "judge"}>): Promise<void> {
  try {
    const options = optionsOf(name, given, locale);
    const response = await fetch(tables);
    if (!response.ok) throw new Error(`${tables}: ${response.status}`);
    const known = knownFrom((await response.json()) as JudgeTables);
    let read = 0;
    let shown = 0;
    const advance = (bytes: number, rows: number) => {
      read += bytes;
      if (rows - shown < ROWS_BETWEEN) return;
      shown = rows;
      tell({kind: "progress", bytes: read, rows});
    };
    const judged = await judgeInMemory(typeof list === "string" ? pasted(list) : list, options, known, advance);
    written = judged.written;
    tell(toldOf(name, judged, locale));
  } catch (error) {
    if (error instanceof UsageError) tell({kind: "unreadable", faults: error.faults});
    else if (error instanceof SaidError) tell({kind: "unreadable", faults: [error.words[locale]]});
    else throw error;
  }
}

/** Progress is told no more often than this. */
const ROWS_BETWEEN = 500;

/** @throws {UsageError} listing all that is wrong with what the form says */
function optionsOf(list: string, {columns: pairs, ...given}: Given, locale: Locale): JudgeOptions {
  const words = wordsIn(locale);
  const columns = pairs === undefined ? new Map<string, string>() : columnPairs(pairs, words);
  const faults = [...faultsOfGiven(given, words), ...("faults" in columns ? columns.faults : [])];
  if (faults.length || "faults" in columns) throw new UsageError(faults, locale);
  return {...given, list, locale, columns, assume: given.assume === "nothing" ? "nothing" : "site", keepGoing: true};
}

/** Cells that were copied from a spreadsheet stand between tabs. */
function pasted(text: string): Blob {
  const isOfSheet = text.split(/\r?\n/, 1)[0]?.includes("\t");
  const [header, ...rows] = isOfSheet ? Papa.parse<string[]>(text, {delimiter: "\t", skipEmptyLines: true}).data : [];
  return new Blob([header ? csvText(header, rows) : text]);
}

function toldOf(name: string, {written: file, refusals, ...judged}: JudgedInMemory, locale: Locale): ListJudged {
  const words = wordsIn(locale);
  const {first, more} = refusals.printed();
  const left = [...judged.leftOut];
  const leftOut = left.reduce((sum, [, rows]) => sum + rows, 0);
  const assumed = [...judged.assumed].filter(([, {rows}]) => rows > 0);
  const refused = refusals.faults ? words.refusals(refusals.faults, refusals.rows) : "";
  return {
    kind: "judged",
    name,
    ...(!refusals.ofFile && {file: new Blob(file.parts, {type: "text/csv;charset=utf-8"})}),
    rows: refusals.ofFile ? 0 : file.rows,
    verdicts: judged.verdicts,
    summary: refusals.ofFile
      ? words.nothingWritten(refused)
      : words.summary(judged.rowsIn, judged.judged, refusals.rows, leftOut),
    notes: [
      ...judged.notes,
      ...left.map(([why, rows]) => `${rows}: ${isValueOf(NOT_GOODS, why) ? NOT_GOODS[why][locale] : words[why]}`),
      ...(file.rows > judged.judged ? [words.readings(file.rows)] : []),
      ...(assumed.length ? [words.assumedOnce, ...assumed.map(([what, {rows}]) => words.assumedIn(what, rows))] : [])
    ],
    faults: [...first],
    refused,
    more: more ? words.andMore(more) : ""
  };
}

function rowsOf(from: number, count: number): JudgedRow[] {
  if (!written) return [];
  const {header} = written;
  const width = header.length - VERDICT_COLUMNS.length;
  return written.cellsOf(from, count).map((cells) => ({
    own: header.slice(0, width).map((column, i) => [column, cells[i] ?? ""]),
    said: Object.fromEntries(VERDICT_COLUMNS.map((column, i) => [column, cells[width + i] ?? ""])) as JudgedRow["said"]
  }));
}
