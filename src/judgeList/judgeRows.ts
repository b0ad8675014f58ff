/** One pass over the rows of a list: each is judged and written, or refused. */
import {saidOf} from "../../loaders/ingest/faults.js";
import type {Said} from "../../loaders/schema/said.js";
import type {Locale} from "../policy/words/labels.js";
import {VERDICTS, type VerdictCode} from "../policy/judge.js";
import {answers} from "./judgedRows.js";
import {textFault, type Fault} from "./fault.js";
import {HEADER_AMONG, isHeader, NO_COLUMNS, readHeader, type ListHeader} from "./listHeader.js";
import type {ListSource} from "./listSource.js";
import type {NotGoods} from "../vocabulary/notGoods.js";
import {tally} from "../../loaders/trackers/sheetTally.js";
import {isBeforeAllRules, nearTo, type RowAsked} from "./rowCase.js";
import type {TrackerList} from "./trackerList.js";
import type {Lookups} from "../../loaders/judge/lookups.js";
import {ENCODINGS, type JudgeOptions} from "./judgeOptions.js";
import {UnreadableError, type Batch, type ListRecord} from "./readList.js";
import type {Part, Writer} from "./writer.js";
import type {Refusals} from "./refusals.js";
import {csvRecord} from "../text/csv.js";
import {CASE_COLUMNS, CaseTable} from "./caseTable.js";
import {verdictColumns, type VerdictColumn} from "./verdictCells.js";
import {wordsIn, type JudgeWords} from "./words.js";

export interface RowsJudged {
  /** The names of the list's own columns. */
  own: readonly string[];
  /** The columns that were written behind the list's own. */
  written: readonly string[];
  rowsIn: number;
  judged: number;
  /** Of each verdict the rows that have it; of a tracker's rows, of which one may be told twice, the readings. */
  verdicts: Record<VerdictCode, number>;
  /** Rows of a tracker that tell of no transfer that could be judged, by why. */
  leftOut: ReadonlyMap<LeftOut, number>;
  /** What was taken to be so, and in how many rows. */
  assumed: ReadonlyMap<string, {rows: number}>;
  /** What was found of the list as a whole, in words. */
  notes: readonly string[];
}

export type LeftOut = NotGoods | "nothingTold" | "beforeAllRules";

export interface Progress {
  /** @param bytes read since the last call */
  advance(bytes: number, rows: number): void;
}

/** A row whose id stands on an earlier line. */
export interface Duplicate {
  line: number;
  /** The line on which the id stands first. */
  first: number;
}

interface RowsTools {
  lookups: Lookups;
  verdicts: Writer;
  trace?: Writer;
  /** Takes the table of cases, where it is to stand apart. */
  cases?: Writer;
  refusals: Refusals;
  progress: Progress;
  /** Is told what each row that is written asked, in their order. */
  told?: (row: RowAsked) => void;
  /** Takes down every id. */
  add?: (id: string, line: number) => void;
  /** The rows whose id stood on an earlier line, in the order of the file; known once the file has been read. */
  duplicates?: AsyncIterator<Duplicate, undefined>;
}

export async function judgeRows(source: ListSource, options: JudgeOptions, tools: RowsTools): Promise<RowsJudged> {
  if (source.tracker) return judgeReadings(source.tracker, source.notes, options, tools);
  const {refusals, progress} = tools;
  const words = wordsIn(options.locale);
  const notes = [...source.notes];
  const counts = noCounts(writtenBehind(options, false));
  const done = () => ({...counts, notes});
  let duplicate = await tools.duplicates?.next();
  try {
    const batches = source.records()[Symbol.asyncIterator]();
    const start = await readStart(batches, options, notes);
    if (!start) {
      refusals.addToFile(1, [{column: "", value: "", why: words.emptyFile, mend: words.emptyFileMend}]);
      return done();
    }
    const header = headerOf(start.header, options, refusals);
    if (!header) return done();
    notes.push(...notesOn(header, words));
    const row = rowJudge(header, options, tools, counts);
    if (start.tags)
      tools.verdicts.write(
        `${ownCells(start.tags.text, start.tags.cells ?? [])}${",".repeat(counts.written.length)}\r\n`
      );
    let batch: Batch | undefined = start;
    while (batch) {
      for (const record of batch.records) {
        const isTwice = duplicate?.done === false && duplicate.value.line === record.line;
        row(record, isTwice ? duplicate?.value?.first : undefined);
        if (isTwice) duplicate = await tools.duplicates?.next();
      }
      progress.advance(batch.bytes, counts.rowsIn);
      const next: IteratorResult<Batch, undefined> = await batches.next();
      batch = next.done ? undefined : next.value;
    }
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    refusals.addToFile(error.line, [{column: "", value: "", ...whyUnreadable(error, options.locale)}]);
  }
  return done();
}

function whyUnreadable({fault, encoding}: UnreadableError, locale: Locale): Said {
  const words = wordsIn(locale);
  if (fault === "too_long") return {why: words.tooLong, mend: words.tooLongMend};
  if (encoding === undefined) return saidOf(fault, locale);
  return {why: words.otherEncoding(ENCODINGS[encoding] ?? encoding), mend: words.otherEncodingMend(encoding)};
}

/** The records from the header on. */
export interface Start extends Batch {
  header: ListRecord;
  /** A second header of #tags, as humanitarian data have it (HXL). */
  tags?: ListRecord;
}

/**
 * Reads as far as the header: the first record, or, behind lines that a file says about itself, the first that can be one.
 * @param seemsOne takes others for a header, too
 */
export async function readStart(
  batches: AsyncIterator<Batch, undefined>,
  {columns, locale}: JudgeOptions,
  notes: string[],
  seemsOne: (cells: readonly string[]) => boolean = () => false
): Promise<Start | undefined> {
  const words = wordsIn(locale);
  const records: ListRecord[] = [];
  let bytes = 0;
  while (records.length < HEADER_AMONG) {
    const next = await batches.next();
    if (next.done) break;
    for (const record of next.value.records) records.push(record);
    bytes += next.value.bytes;
  }
  if (/^"?sep=,"?$/i.test(records[0]?.text ?? "")) {
    records.shift();
    notes.push(words.sepLine);
  }
  const at = records
    .slice(0, HEADER_AMONG)
    .findIndex(({cells}) => cells && (isHeader(cells, columns) || seemsOne(cells)));
  const header = records[Math.max(at, 0)];
  if (!header) return undefined;
  if (at > 0) notes.push(words.linesBefore(at, header.line));
  const rows = records.slice(Math.max(at, 0) + 1);
  const tags = rows[0]?.cells && areTags(rows[0].cells) ? rows.shift() : undefined;
  if (tags) notes.push(words.tagRow(tags.line));
  return {header, tags, records: rows, bytes};
}

/** Whether these are the hashtags of HXL: `#adm1 +name`, one a cell, and nothing else. */
function areTags(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  return filled.length > 0 && filled.every((cell) => /^#[a-z]\w*(\s*\+[a-z]\w*)*$/i.test(cell.trim()));
}

export function headerOf(record: ListRecord, options: JudgeOptions, refusals: Refusals): ListHeader | undefined {
  if (!record.cells) {
    refusals.addToFile(record.line, structureFaults(record, [], options));
    return undefined;
  }
  const dayNeeded = options.on === undefined && options.regime === undefined;
  const {columns, locale} = options;
  const written = writtenBehind(options, false);
  const {header, faults} = readHeader(record.cells, {columns, dayNeeded, written}, wordsIn(locale));
  refusals.addToFile(record.line, faults);
  // Where nothing of the header is known, its rows would only repeat that.
  return faults.length && isUnknown(header) ? undefined : header;
}

/** The names of the columns that are written behind the list's own. */
export const writtenBehind = (options: JudgeOptions, isTracker: boolean): readonly string[] =>
  options.cases === undefined ? verdictColumns(options, isTracker) : CASE_COLUMNS;

const isUnknown = ({id, on, recipient, itemClass, facts}: ListHeader): boolean =>
  [id, on, recipient, itemClass].every((at) => at === -1) && facts.length === 0;

export function notesOn({id, names}: ListHeader, words: JudgeWords): string[] {
  const unnamed = names.filter((name) => name === "").length;
  return [...(id === -1 ? [words.namedByLine] : []), ...(unnamed ? [words.unnamed(unnamed)] : [])];
}

interface Counts {
  own: readonly string[];
  written: readonly string[];
  rowsIn: number;
  judged: number;
  verdicts: Record<VerdictCode, number>;
  leftOut: Map<LeftOut, number>;
  assumed: Map<string, {rows: number}>;
}

export const noCounts = (written: readonly string[]): Counts => ({
  own: [],
  written,
  rowsIn: 0,
  judged: 0,
  verdicts: noVerdicts(),
  leftOut: new Map(),
  assumed: new Map()
});

/** One pass over a tracker's rows: of each that tells of goods, a line is written for each stage that it tells of. */
function judgeReadings(
  list: TrackerList,
  found: readonly string[],
  options: JudgeOptions,
  {lookups, verdicts, trace, cases, refusals, progress, told}: RowsTools
): RowsJudged {
  const {locale} = options;
  const counts = noCounts(writtenBehind(options, true));
  const columns = verdictColumns(options, true);
  const how = tails(columns, verdicts, cases);
  const answer = answers(NO_COLUMNS, lookups, options, columns, counts.assumed, how);
  const unmapped = new Map<string, number>();
  counts.rowsIn = list.rowsIn;
  for (const [why, rows] of list.notGoods) counts.leftOut.set(why, rows);
  counts.own = list.header;
  verdicts.write(`${csvRecord([...list.header, ...counts.written])}\r\n`);
  let withoutReading = list.rowsIn - [...list.notGoods.values()].reduce((sum, rows) => sum + rows, 0);
  for (const {number: line, cells} of list.rows) {
    const faults = list.refusals.get(line);
    const all = list.readings.get(line);
    if (faults || all) withoutReading -= 1;
    if (faults) {
      const inWords = faults.map(({column, value, ja, ...en}) => ({column, value, ...(locale === "ja" ? ja : en)}));
      refusals.addRow({line, id: "", text: csvRecord(cells)}, inWords);
      continue;
    }
    const readings = all?.filter((reading) => options.on !== undefined || !isBeforeAllRules(reading)) ?? [];
    if (all && !readings.length) tally(counts.leftOut, "beforeAllRules");
    if (!readings.length) continue;
    counts.judged += 1;
    const text = csvRecord(cells);
    const [{itemClass = "", words = ""} = {}] = readings;
    if (itemClass === "") tally(unmapped, words);
    for (const reading of readings) {
      const {verdict, assumed, tail, row} = answer.ofReading(reading);
      counts.verdicts[verdict] += 1;
      for (const assumption of assumed) assumption.rows += 1;
      verdicts.write(text);
      verdicts.write(tail());
      told?.(row);
      if (trace) writeTrace(trace, `${line}.${reading.status}`, answer.trace(row));
    }
  }
  if (withoutReading) counts.leftOut.set("nothingTold", withoutReading);
  progress.advance(list.size, counts.rowsIn);
  return {...counts, notes: [...found, ...notesOnUnmapped(unmapped, lookups, wordsIn(locale))]};
}

/** How many of the words that no mapping knows are told; the others are in `read_as`, row by row. */
const UNMAPPED_TOLD = 10;

function notesOnUnmapped(unmapped: ReadonlyMap<string, number>, lookups: Lookups, words: JudgeWords): string[] {
  const sorted = [...unmapped].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return sorted.length
    ? [
        words.unmapped(sorted.length),
        ...sorted
          .slice(0, UNMAPPED_TOLD)
          .map(([goods, rows]) => words.unmappedWords(goods, rows, nearTo(lookups.itemNames, goods).join(", ")))
      ]
    : [];
}

type RowJudge = (record: ListRecord, first: number | undefined) => void;

/** Makes the function that judges one row; `first` is the line on which its id stood before. */
function rowJudge(header: ListHeader, options: JudgeOptions, tools: RowsTools, counts: Counts): RowJudge {
  const {lookups, verdicts, trace, cases, refusals, add, told} = tools;
  const columns = verdictColumns(options, false);
  const answer = answers(header, lookups, options, columns, counts.assumed, tails(columns, verdicts, cases));
  counts.own = header.names;
  verdicts.write(`${csvRecord([...header.names, ...counts.written])}\r\n`);

  return (record, first) => {
    counts.rowsIn += 1;
    const {cells, line, text} = record;
    const found = cells?.length === header.names.length ? answer.of(cells) : undefined;
    const id = (found && cells![header.id]) ?? "";
    if (id !== "") add?.(id, line);
    const faults = found
      ? [...idFaults(header, id, first, options), ...("faults" in found ? found.faults : [])]
      : shapeFaults(record, header, options);
    if (faults.length) refusals.addRow({line, id, text}, faults);
    else if (found && "tail" in found) {
      counts.judged += 1;
      counts.verdicts[found.verdict] += 1;
      for (const assumption of found.assumed) assumption.rows += 1;
      verdicts.write(ownCells(text, cells ?? []));
      verdicts.write(found.tail());
      told?.(found.row);
      if (trace) writeTrace(trace, id || String(line), answer.trace(found.row));
    }
  };
}

/** A row's own cells as they are written: quoted where they must be, whatever else the list quotes. */
const ownCells = (text: string, cells: readonly string[]): string => (text.includes('"') ? csvRecord(cells) : text);

/** How what is said of a row is written behind its own cells. */
function tails(columns: readonly VerdictColumn[], {ready}: Pick<Writer, "ready">, cases: Writer | undefined) {
  const table = cases && new CaseTable(columns, cases);
  return {
    ready: (text: string) => ready(text),
    tailOf: (cells: readonly string[]) => ready(`,${csvRecord(table ? table.cellsOf(cells) : cells)}\r\n`)
  };
}

function idFaults(header: ListHeader, id: string, first: number | undefined, {locale}: JudgeOptions): Fault[] {
  if (header.id === -1) return [];
  const words = wordsIn(locale);
  if (id === "") return [{column: "id", value: "", why: words.noIdHere, mend: words.noIdHereMend}];
  const fault = textFault("id", id, locale);
  const faults = fault ? [fault] : [];
  if (first !== undefined)
    faults.push({column: "id", value: id, why: words.duplicate(first), mend: words.duplicateMend});
  return faults;
}

/** Why a row has not as many fields as the header, or none at all. */
function shapeFaults(record: ListRecord, {names}: ListHeader, options: JudgeOptions): Fault[] {
  const {cells, text} = record;
  if (!cells) return structureFaults(record, names, options);
  const words = wordsIn(options.locale);
  const why = text === "" ? words.emptyLine : words.fields(cells.length, names.length);
  return [{column: "", value: "", why, mend: text === "" ? words.emptyLineMend : words.fieldsMend}];
}

function writeTrace(trace: Writer, id: string, steps: readonly Part[]): void {
  const cell = csvRecord([id]);
  for (const step of steps) {
    trace.write(cell);
    trace.write(step);
  }
}

function structureFaults({faults}: ListRecord, names: readonly string[], {locale}: JudgeOptions): Fault[] {
  const words = wordsIn(locale);
  if (!faults.length) return [{column: "", value: "", why: words.cannotSplit, mend: words.cannotSplitMend}];
  return faults.map(({field, fault}) => ({
    column: names[field] ?? "",
    value: "",
    ...saidOf(fault, locale)
  }));
}

const noVerdicts = (): Record<VerdictCode, number> =>
  Object.fromEntries(VERDICTS.map((code) => [code, 0])) as Record<VerdictCode, number>;
