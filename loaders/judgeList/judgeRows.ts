/** One pass over the rows of a list: each is judged and written, or refused. */
import {saidOf} from "../ingest/faults.js";
import {VERDICTS, type VerdictCode} from "../../src/policy/judge.js";
import {answers} from "./judgedRows.js";
import {textFault, type Fault} from "./fault.js";
import type {FileWriter} from "./fileWriter.js";
import {readHeader, type ListHeader} from "./listHeader.js";
import type {Lookups} from "../judge/lookups.js";
import type {JudgeOptions} from "./options.js";
import type {Progress} from "./progress.js";
import {readList, UnreadableError, type ListRecord} from "./readList.js";
import type {Refusals} from "./refusals.js";
import type {Duplicate} from "./seenIds.js";
import {csvRecord} from "../../src/text/csv.js";
import {VERDICT_COLUMNS} from "./verdictCells.js";
import {wordsIn} from "./words.js";

export interface RowsJudged {
  rowsIn: number;
  judged: number;
  verdicts: Record<VerdictCode, number>;
}

interface RowsTools {
  lookups: Lookups;
  verdicts: FileWriter;
  trace?: FileWriter;
  refusals: Refusals;
  progress: Progress;
  /** Takes down every id. */
  add?: (id: string, line: number) => void;
  /** The rows whose id stood on an earlier line, in the order of the file; known once the file has been read. */
  duplicates?: AsyncIterator<Duplicate, undefined>;
}

export async function judgeRows(options: JudgeOptions, tools: RowsTools): Promise<RowsJudged> {
  const {refusals, progress} = tools;
  const words = wordsIn(options.locale);
  const counts: RowsJudged = {rowsIn: 0, judged: 0, verdicts: noVerdicts()};
  let row: RowJudge | undefined;
  let duplicate = await tools.duplicates?.next();
  try {
    for await (const {records, bytes} of readList(options.list)) {
      if (!row && records.length) {
        const header = headerOf(records.shift()!, options, refusals);
        if (!header) return counts;
        row = rowJudge(header, options, tools, counts);
      }
      for (const record of records) {
        const isTwice = duplicate?.done === false && duplicate.value.line === record.line;
        row!(record, isTwice ? duplicate?.value?.first : undefined);
        if (isTwice) duplicate = await tools.duplicates?.next();
      }
      progress.advance(bytes, counts.rowsIn);
    }
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    const said =
      error.fault === "too_long" ? {why: words.tooLong, mend: words.tooLongMend} : saidOf(error.fault, options.locale);
    refusals.addToFile(error.line, [{column: "", value: "", ...said}]);
    return counts;
  }
  if (!row) refusals.addToFile(1, [{column: "", value: "", why: words.emptyFile, mend: words.emptyFileMend}]);
  return counts;
}

function headerOf(record: ListRecord, options: JudgeOptions, refusals: Refusals): ListHeader | undefined {
  const words = wordsIn(options.locale);
  if (!record.cells) {
    refusals.addToFile(record.line, structureFaults(record, [], options));
    return undefined;
  }
  const dayNeeded = options.on === undefined && options.regime === undefined;
  const {header, faults} = readHeader(record.cells, {dayNeeded}, words);
  refusals.addToFile(record.line, faults);
  return header.names.length === 1 && faults.length ? undefined : header;
}

type RowJudge = (record: ListRecord, first: number | undefined) => void;

/** Makes the function that judges one row; `first` is the line on which its id stood before. */
function rowJudge(header: ListHeader, options: JudgeOptions, tools: RowsTools, counts: RowsJudged): RowJudge {
  const {lookups, verdicts, trace, refusals, add} = tools;
  const answer = answers(header, lookups, options);
  verdicts.write(`${csvRecord([...header.names, ...VERDICT_COLUMNS])}\r\n`);

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
      verdicts.write(text);
      verdicts.write(found.tail);
      if (trace) writeTrace(trace, id, answer.trace(found.row));
    }
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

function writeTrace(trace: FileWriter, id: string, steps: readonly Buffer[]): void {
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
