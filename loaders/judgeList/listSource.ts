/** Where the records of a list come from: a CSV, read block by block, or a sheet of a workbook. */
import {createReadStream, createWriteStream} from "node:fs";
import {open, readFile, stat} from "node:fs/promises";
import {join} from "node:path";
import {Readable} from "node:stream";
import {pipeline} from "node:stream/promises";
import {csvRecord} from "../../src/text/csv.js";
import {fileURLToPath} from "node:url";
import type {Lookups} from "../judge/lookups.js";
import {licencesIn} from "../trackers/licences.js";
import {readMapping} from "../trackers/mapping.js";
import {readSheets, startOfText, START_OF_TEXT, type Sheet} from "../trackers/sheet.js";
import {isOfTracker, readTrackerList, SumsAlone, type TrackerList} from "./trackerList.js";
import {HEADER_AMONG, isHeader} from "./listHeader.js";
import {UsageError, type JudgeOptions} from "./options.js";
import {readList, type Batch} from "./readList.js";
import {wordsIn} from "./words.js";

export interface ListSource {
  /** All records from the first, each time it is asked. */
  records(): AsyncIterable<Batch>;
  /** Its length in bytes. */
  size: number;
  /** What was found that its name does not say, in words. */
  notes: readonly string[];
  /** Of a published tracker's file: its rows as the tracker's reader has them. */
  tracker?: TrackerList;
}

const startsWith = (bytes: Uint8Array, ...first: number[]) => first.every((byte, i) => bytes[i] === byte);

/**
 * Looks at the first bytes of a file, not at its name, and makes it ready to be read.
 * @param scratch a folder for a copy in UTF-8, where the file is in another encoding
 * @throws {UsageError} where it is not said, and cannot be told, which sheet is meant, or the encoding named is not the file's
 * @throws {RefusedError} for a workbook that cannot be read
 */
export async function openSource(
  path: string,
  scratch: string,
  options: JudgeOptions,
  lookups: Lookups
): Promise<ListSource> {
  const words = wordsIn(options.locale);
  const first = await firstBytes(path);
  if (startsWith(first, 0x50, 0x4b, 0x03, 0x04) || startsWith(first, 0xd0, 0xcf, 0x11, 0xe0)) {
    const {size} = await stat(path);
    const sheets = readSheets(options.list, await readFile(path));
    const trackers = options.columns.size ? [] : sheets.filter(isOfTracker);
    const sheet = chosen(trackers.length ? trackers : sheets, options);
    const name = sheet.sheet ?? "";
    const isNamedSo = /\.xls[xm]$/i.test(options.list);
    const notes = [...(isNamedSo ? [] : [words.isWorkbook]), ...(sheets.length > 1 ? [words.sheetRead(name)] : [])];
    if (trackers.includes(sheet)) return await trackerSource(sheet, size, notes, options, lookups);
    return {records: () => recordsOf(sheet), size, notes};
  }
  if (options.sheet !== undefined) throw new UsageError([words.noSheets(options.list)], options.locale);
  const start = startOfText(options.list, first);
  const licences = options.columns.size ? undefined : licencesIn(start);
  if (licences) throw new UsageError([words.notGoods(options.list, licences[options.locale])], options.locale);
  if (!options.columns.size && isOfTracker(start)) {
    const bytes = await readFile(path);
    const [sheet] = readSheets(options.list, bytes);
    if (sheet) return await trackerSource(sheet, bytes.length, [], options, lookups);
  }
  const marked = startsWith(first, 0xff, 0xfe) ? "utf-16le" : startsWith(first, 0xfe, 0xff) ? "utf-16be" : undefined;
  const encoding = options.encoding ?? marked;
  const text = encoding === undefined || encoding === "utf-8" ? path : await inUtf8(path, encoding, scratch, options);
  const {size} = await stat(text);
  return {records: () => readList(text), size, notes: encoding === undefined ? [] : [words.encodingRead(encoding)]};
}

async function trackerSource(
  sheet: Sheet,
  size: number,
  notes: readonly string[],
  {list, until, locale}: JudgeOptions,
  lookups: Lookups
): Promise<ListSource> {
  const words = wordsIn(locale);
  try {
    const tracker = await readTrackerList(sheet, size, until, (name) => readMapping(name, lookups.codes, ROOT));
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

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const {buffer, bytesRead} = await file.read(Buffer.alloc(START_OF_TEXT), 0, START_OF_TEXT, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function inUtf8(path: string, encoding: string, scratch: string, options: JudgeOptions): Promise<string> {
  const copy = join(scratch, "in-utf8.csv");
  const decoder = new TextDecoder(encoding, {fatal: true});
  const texts = async function* () {
    for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>)
      yield decoder.decode(bytes, {stream: true});
    yield decoder.decode();
  };
  try {
    await pipeline(Readable.from(texts()), createWriteStream(copy));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError([wordsIn(options.locale).notEncoding(options.list, encoding)], options.locale);
  }
  return copy;
}

/** The sheet that is named, or the only one, or the only one with a header that fits. */
function chosen(sheets: readonly Sheet[], {sheet: wanted, columns, locale, list}: JudgeOptions): Sheet {
  const words = wordsIn(locale);
  const [only] = sheets;
  if (wanted === undefined && sheets.length === 1 && only) return only;
  const fitting = sheets.filter(({sheet, rows}) =>
    wanted === undefined ? rows.slice(0, HEADER_AMONG).some(({cells}) => isHeader(cells, columns)) : sheet === wanted
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
