/** Where the records of a list come from: a CSV, read block by block, or a sheet of a workbook. */
import {csvRecord} from "../text/csv.js";
import {inBoth} from "../../loaders/ingest/faults.js";
import {strangeKind} from "../../loaders/ingest/fileKind.js";
import {RefusedError} from "../../loaders/ingest/refusal.js";
import type {Mapping} from "../../loaders/trackers/wordsMapped.js";
import type {Tracker} from "../vocabulary/tracker.js";
import {licencesIn} from "../../loaders/trackers/licences.js";
import {readSheets, startOfText, START_OF_TEXT, type Sheet} from "../../loaders/trackers/sheet.js";
import {isOfTracker, readTrackerList, SumsAlone, type TrackerList} from "./trackerList.js";
import {HEADER_AMONG, isHeader} from "./listHeader.js";
import {UsageError, type JudgeOptions} from "./judgeOptions.js";
import {readList, type Batch} from "./readList.js";
import {wordsIn} from "./words.js";

/** A file that can be read as often as is needed. */
export interface ListFile {
  size: number;
  /** Its first bytes, so many or fewer. */
  start(bytes: number): Promise<Uint8Array>;
  bytes(): Promise<Uint8Array>;
  chunks(): AsyncIterable<Uint8Array>;
}

/** The mapping of a tracker's words. */
export type MappingFor = (tracker: Tracker) => Promise<Mapping>;

export interface ListSource {
  /** All records from the first, each time it is asked. */
  records(): AsyncIterable<Batch>;
  /** Its length in bytes. */
  size: number;
  /** What was found that its name does not say, in words. */
  notes: readonly string[];
  /** Whether it is text that stands in the file as it is read: a CSV in UTF-8. */
  isPlainText?: boolean;
  /** Of a published tracker's file: its rows as the tracker's reader has them. */
  tracker?: TrackerList;
}

const startsWith = (bytes: Uint8Array, ...first: number[]) => first.every((byte, i) => bytes[i] === byte);

/**
 * Looks at the first bytes of a file, not at its name, and makes it ready to be read.
 * @param seemsOne takes other records of a workbook for a header, too
 * @throws {UsageError} where it is not said, and cannot be told, which sheet is meant, or the encoding named is not the file's
 * @throws {RefusedError} for a workbook that cannot be read, and for what is no list, whatever its name says
 */
export async function openSource(
  file: ListFile,
  options: JudgeOptions,
  mappingFor: MappingFor,
  seemsOne: (cells: readonly string[]) => boolean = () => false
): Promise<ListSource> {
  const words = wordsIn(options.locale);
  const first = await file.start(START_OF_TEXT);
  const {size} = file;
  if (startsWith(first, 0x50, 0x4b, 0x03, 0x04)) {
    const sheets = readSheets(options.list, await file.bytes());
    const trackers = options.columns.size ? [] : sheets.filter(isOfTracker);
    const sheet = chosen(trackers.length ? trackers : sheets, options, seemsOne);
    const name = sheet.sheet ?? "";
    const isNamedSo = /\.xls[xm]$/i.test(options.list);
    const notes = [...(isNamedSo ? [] : [words.isWorkbook]), ...(sheets.length > 1 ? [words.sheetRead(name)] : [])];
    if (trackers.includes(sheet)) return await trackerSource(sheet, size, notes, options, mappingFor);
    return {records: () => recordsOf(sheet), size, notes};
  }
  const strange = strangeKind(first);
  if (strange) throw new RefusedError([{file: options.list, line: 1, column: "", value: "", ...inBoth(strange)}]);
  if (options.sheet !== undefined) throw new UsageError([words.noSheets(options.list)], options.locale);
  const start = startOfText(options.list, first);
  const licences = options.columns.size ? undefined : licencesIn(start);
  if (licences) throw new UsageError([words.notGoods(options.list, licences[options.locale])], options.locale);
  if (!options.columns.size && isOfTracker(start)) {
    const [sheet] = readSheets(options.list, await file.bytes());
    if (sheet) return await trackerSource(sheet, size, [], options, mappingFor);
  }
  const marked = startsWith(first, 0xff, 0xfe) ? "utf-16le" : startsWith(first, 0xfe, 0xff) ? "utf-16be" : undefined;
  const encoding = options.encoding ?? marked;
  const isUtf8 = encoding === undefined || encoding === "utf-8";
  return {
    records: () => readList(isUtf8 ? file.chunks() : inUtf8(file.chunks(), encoding, options)),
    size,
    isPlainText: isUtf8,
    notes: encoding === undefined ? [] : [words.encodingRead(encoding)]
  };
}

async function trackerSource(
  sheet: Sheet,
  size: number,
  notes: readonly string[],
  {list, until, locale}: JudgeOptions,
  mappingFor: MappingFor
): Promise<ListSource> {
  const words = wordsIn(locale);
  try {
    const tracker = await readTrackerList(sheet, size, until, mappingFor);
    const told = [...tracker.readings.values()].some((readings) => readings.length > 1);
    return {
      tracker,
      size,
      records: () => recordsOf(sheet),
      notes: [
        ...notes,
        words.trackerRead(tracker.layout.name, tracker.until),
        ...tracker.drift.map(({kind, header, was = ""}) =>
          kind === "new_column" ? words.newColumn(header) : words.renamedColumn(header, was)
        ),
        ...(told ? [tracker.areKinds ? words.severalKinds : words.toldTwice] : [])
      ]
    };
  } catch (error) {
    if (!(error instanceof SumsAlone)) throw error;
    throw new UsageError([words.notGoods(list, words.sumsAlone(error.layout))], locale);
  }
}

/** The bytes of a text in another encoding, as UTF-8. @throws {UsageError} where they are not in that encoding */
async function* inUtf8(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
  {list, locale}: JudgeOptions
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, {fatal: true});
  const decoded = (bytes?: Uint8Array) => {
    try {
      return new TextEncoder().encode(decoder.decode(bytes, {stream: bytes !== undefined}));
    } catch {
      throw new UsageError([wordsIn(locale).notEncoding(list, encoding)], locale);
    }
  };
  for await (const bytes of chunks) yield decoded(bytes);
  yield decoded();
}

/** The sheet that is named, or the only one, or the only one with a header that fits. */
function chosen(
  sheets: readonly Sheet[],
  {sheet: wanted, columns, locale, list}: JudgeOptions,
  seemsOne: (cells: readonly string[]) => boolean
): Sheet {
  const words = wordsIn(locale);
  const [only] = sheets;
  if (wanted === undefined && sheets.length === 1 && only) return only;
  const fitting = sheets.filter(({sheet, rows}) =>
    wanted === undefined
      ? rows.slice(0, HEADER_AMONG).some(({cells}) => isHeader(cells, columns) || seemsOne(cells))
      : sheet === wanted
  );
  const [found, ...others] = fitting;
  if (found && !others.length) return found;
  const names = (found ? fitting : sheets).map(({sheet}) => sheet ?? "");
  throw new UsageError([words.whichSheet(list, names.join(", "))], locale);
}

const BATCH = 1000;

/** The rows of a sheet as records, all as wide as the sheet; a row of nothing is no record. */
async function* recordsOf({rows}: Sheet): AsyncGenerator<Batch> {
  const width = rows.reduce((most, {cells}) => Math.max(most, cells.findLastIndex((cell) => cell !== "") + 1), 0);
  for (let at = 0; at < rows.length; at += BATCH) {
    const records = rows.slice(at, at + BATCH).flatMap(({number, cells}) => {
      if (cells.every((cell) => cell === "")) return [];
      const whole = Array.from({length: width}, (_, i) => cells[i] ?? "");
      return [{line: number, text: csvRecord(whole), cells: whole, faults: []}];
    });
    yield {records, bytes: 0};
  }
}
