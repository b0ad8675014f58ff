/** Judges a list beside the page, so that the page stays awake. src/client/judge.ts starts one for each list; nothing is sent anywhere. */
import Papa from "papaparse";
import {RefusedError, refusalLine} from "../../loaders/ingest/refusal.js";
import {SaidError} from "../../loaders/schema/said.js";
import {columnPairs, faultsOfGiven, type GivenOptions} from "./givenOptions.js";
import {
  judgeInMemory,
  knownFrom,
  lookAt,
  type JudgedInMemory,
  type JudgeTables,
  type Known,
  type MemoryWriter,
  type Seen
} from "./inMemory.js";
import {UsageError, type JudgeOptions} from "./judgeOptions.js";
import type {PlacedFault} from "./fault.js";
import {TRACE_COLUMNS, traceCells, type VerdictColumn} from "./verdictCells.js";
import {wordsIn} from "./words.js";
import type {Locale} from "../messages/locale.js";
import type {Outcome, VerdictCode} from "../policy/judge.js";
import {OUTCOME_LABELS} from "../policy/words/labels.js";
import {csvText} from "../text/csv.js";
import {shortened} from "../text/shortened.js";
import {isValueOf} from "../vocabulary/list.js";
import {NOT_GOODS} from "../vocabulary/notGoods.js";

/** What the form says; empty fields are left out. */
export interface Given extends GivenOptions {
  columns?: string;
  recipient?: string;
  sheet?: string;
  /** "yes" where all is to be written that can be said of a verdict. */
  explain?: string;
}

/** What the page asks: first to look at the beginning of a list, then to judge it, then for rows of the result. */
export type Asked =
  | {
      kind: "look" | "judge";
      list: Blob | string;
      name: string;
      given: Given;
      locale: Locale;
      /** Address of the tables that are looked up. */
      tables: string;
    }
  | {kind: "rows"; from: number; count: number}
  /** How the verdict on a row of the result came about, row 0 being the first. */
  | {kind: "trace"; row: number};

/** A row of the result: what the list had, and what the judge says. */
export interface JudgedRow {
  /** Its first cells in which something stands, long ones shortened. */
  own: [column: string, cell: string][];
  /** How many more there are. */
  more: number;
  said: Partial<Record<VerdictColumn, string>>;
}

/** What one clause said in a case. */
export type TraceStep = Record<"version" | "clause" | "outcome" | "title" | "facts" | "sentence", string>;

export interface ListJudged {
  kind: "judged";
  /** Name of the list. */
  name: string;
  /** The file of verdicts, as the judge command writes it; nothing where the list as a whole was refused. */
  file?: Blob;
  /** The refused rows, where some were, as the command writes them. */
  refusedFile?: Blob;
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
  | ({kind: "seen"} & Seen)
  | ListJudged
  | {kind: "rows"; from: number; rows: JudgedRow[]}
  | {kind: "trace"; row: number; steps: TraceStep[]};

/** The list that was judged last, and what is asked about it. */
let last: {judged: JudgedInMemory; known: Known; locale: Locale} | undefined;

const tell = (told: Told) => postMessage(told);

addEventListener("message", ({data}: MessageEvent<Asked>) => {
  // What fails here and is no fault of the list reaches the page as an error of the worker.
  const failed = (error: unknown) => reportError(error);
  if (data.kind === "rows") tell({kind: "rows", from: data.from, rows: rowsOf(data.from, data.count)});
  else if (data.kind === "trace") tell({kind: "trace", row: data.row, steps: traceOf(data.row)});
  else take(data).catch(failed);
});

/** The tables, once they have been asked for. */
let tablesKnown: Promise<Known> | undefined;

async function fetchKnown(address: string): Promise<Known> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return knownFrom((await response.json()) as JudgeTables);
}

async function take({kind, list, name, given, locale, tables}: Extract<Asked, {tables: string}>): Promise<void> {
  try {
    const options = optionsOf(name, given, locale);
    tablesKnown ??= fetchKnown(tables);
    const known = await tablesKnown;
    const blob = typeof list === "string" ? pasted(list) : list;
    if (kind === "look") {
      tell({kind: "seen", ...(await lookAt(blob, options, known))});
      return;
    }
    let read = 0;
    let shown = 0;
    const advance = (bytes: number, rows: number) => {
      read += bytes;
      if (rows - shown < ROWS_BETWEEN) return;
      shown = rows;
      tell({kind: "progress", bytes: read, rows});
    };
    const judged = await judgeInMemory(blob, options, known, advance);
    last = {judged, known, locale};
    tell(toldOf(name, judged, locale));
  } catch (error) {
    if (error instanceof UsageError) tell({kind: "unreadable", faults: error.faults});
    else if (isOfFile(error)) tell({kind: "unreadable", faults: [wordsIn(locale).changedMeanwhile(name)]});
    else if (error instanceof RefusedError)
      tell({kind: "unreadable", faults: error.refusals.map((refusal) => refusalLine(refusal, locale))});
    else if (error instanceof SaidError) tell({kind: "unreadable", faults: [error.words[locale]]});
    else throw error;
  }
}

/** What browsers throw where a file is no longer as it was when it was chosen. */
const isOfFile = (error: unknown): boolean =>
  error instanceof DOMException && ["NotReadableError", "NotFoundError"].includes(error.name);

/** Progress is told no more often than this. */
const ROWS_BETWEEN = 500;

/** @throws {UsageError} listing all that is wrong with what the form says */
function optionsOf(list: string, {columns: pairs, explain, ...given}: Given, locale: Locale): JudgeOptions {
  const words = wordsIn(locale);
  const columns = pairs === undefined ? new Map<string, string>() : columnPairs(pairs, words);
  const faults = [...faultsOfGiven(given, words), ...("faults" in columns ? columns.faults : [])];
  if (faults.length || "faults" in columns) throw new UsageError(faults, locale);
  return {
    ...{...given, list, locale, columns, keepGoing: true, explain: explain === "yes"},
    assume: given.assume === "nothing" ? "nothing" : "site"
  };
}

/** Cells that were copied from a spreadsheet stand between tabs. */
function pasted(text: string): Blob {
  const isOfSheet = text.split(/\r?\n/, 1)[0]?.includes("\t");
  const [header, ...rows] = isOfSheet ? Papa.parse<string[]>(text, {delimiter: "\t", skipEmptyLines: true}).data : [];
  return new Blob([header ? csvText(header, rows) : text]);
}

const csvBlob = ({parts}: MemoryWriter): Blob => new Blob(parts, {type: "text/csv;charset=utf-8"});

function toldOf(
  name: string,
  {file, refused: refusedRows, refusals, ...judged}: JudgedInMemory,
  locale: Locale
): ListJudged {
  const words = wordsIn(locale);
  const {first, more} = refusals.printed();
  const left = [...judged.leftOut];
  const leftOut = left.reduce((sum, [, rows]) => sum + rows, 0);
  const assumed = [...judged.assumed].filter(([, {rows}]) => rows > 0);
  const refused = refusals.faults ? words.refusals(refusals.faults, refusals.rows) : "";
  return {
    kind: "judged",
    name,
    ...(!refusals.ofFile && {file: csvBlob(file)}),
    ...(!refusals.ofFile && refusals.rows > 0 && {refusedFile: csvBlob(refusedRows)}),
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
    faults: first.slice(0, FAULTS_SHOWN),
    refused,
    more: more || first.length > FAULTS_SHOWN ? words.andMore(more + Math.max(first.length - FAULTS_SHOWN, 0)) : ""
  };
}

function rowsOf(from: number, count: number): JudgedRow[] {
  if (!last) return [];
  const {file, written} = last.judged;
  const {header} = file;
  const width = header.length - written.length;
  return file.cellsOf(from, count).map((cells) => {
    const filled = header.slice(0, width).flatMap((column, i) => (cells[i] ? [[column, cells[i]] as const] : []));
    return {
      own: filled
        .slice(0, CELLS_SHOWN)
        .map(([column, cell]) => [shortened(column, SIGNS_SHOWN), shortened(cell, SIGNS_SHOWN)]),
      more: Math.max(filled.length - CELLS_SHOWN, 0),
      said: Object.fromEntries(written.map((column, i) => [column, cells[width + i] ?? ""]))
    };
  });
}

/** So many faults are shown; all of them stand in the file of refused rows. */
const FAULTS_SHOWN = 200;
/** So many cells of a row are shown, and so many signs of each: a list may have thousands of columns, and a cell a whole book. */
const CELLS_SHOWN = 20;
const SIGNS_SHOWN = 400;

function traceOf(row: number): TraceStep[] {
  const asked = last?.judged.asked[row];
  if (!last || !asked) return [];
  const {known, locale} = last;
  return traceCells(asked, known.lookups.nameOf).map((cells) => {
    const at = (column: (typeof TRACE_COLUMNS)[number]) => cells[TRACE_COLUMNS.indexOf(column) - 1] ?? "";
    return {
      version: at("version"),
      clause: at("clause"),
      outcome: OUTCOME_LABELS[at("outcome") as Outcome][locale],
      title: at(`title_${locale}`),
      facts: at("facts_read"),
      sentence: at(`sentence_${locale}`)
    };
  });
}
