/** Reads a list of any length, block by block, as strictly as our own tables are read. */
import {grouped} from "../text/grouped.js";
import {theLast} from "../text/the.js";
import Papa from "papaparse";
import {firstBadLine, likelyEncoding} from "../../loaders/ingest/decode.js";
import {LONGEST_RECORD, readInBlocks, TooLongError} from "./readInBlocks.js";
import {StructureScan, type Records, type StructureFault} from "../../loaders/ingest/structure.js";

/** One record as it stands in the file. */
export interface ListRecord {
  line: number;
  /** Its text, without the line end. */
  text: string;
  /** Its fields; absent where its structure is at fault. */
  cells?: string[];
  /** Why it has no fields. */
  faults: readonly StructureFault[];
}

export interface Batch {
  records: ListRecord[];
  /** Bytes of the file that this batch took. */
  bytes: number;
}

/** The file cannot be read as text at all. */
export class UnreadableError extends Error {
  constructor(
    readonly fault: "not_utf8" | "too_long",
    readonly line: number,
    /** What the bytes look like, where they do not look like damaged UTF-8. */
    readonly encoding?: string
  ) {
    super(`line ${line}: ${fault}`);
    this.name = "UnreadableError";
  }
}

/**
 * The records of a file in batches, the header first. A byte order mark is left out.
 * @throws {UnreadableError} for what is not UTF-8 text
 */
export async function* readList(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Batch> {
  const scan = new StructureScan();
  let pending = "";
  let done = 0;
  let linesBefore = 0;
  for await (const block of wholeLines(chunks, () => linesBefore + 1)) {
    const text = decodeBlock(block, linesBefore);
    linesBefore += linesIn(block);
    scan.push(text);
    pending += text;
    const taken = scan.take();
    const records = recordsOf(taken, pending, done, scan.newline);
    const end = taken.ends.at(-1) ?? done;
    pending = pending.slice(end - done);
    done = end;
    yield {records, bytes: block.length};
    if (pending.length > LONGEST_RECORD) throw new UnreadableError("too_long", scan.recordLines[0] ?? linesBefore);
  }
  const records = recordsOf(scan.end().take(), pending, done, scan.newline);
  if (records.length) yield {records, bytes: 0};
}

/** A file in whose structure nothing is at fault. */
export interface Sound {
  /** How many records it has, its header among them. */
  records: number;
  /** Whether any field is quoted. */
  hasQuotes: boolean;
  /** How many characters the longest record has, with its line end. */
  longest: number;
}

/**
 * Looks over a whole file for what is refused of the structure of a list: bytes that are no text, quotes out of place, empty lines, mixed
 * line ends, records of different lengths.
 * @returns undefined where there is any such
 */
export async function soundnessOf(chunks: AsyncIterable<Uint8Array>): Promise<Sound | undefined> {
  const scan = new StructureScan();
  const sound = {records: 0, hasQuotes: false, longest: 0};
  let linesBefore = 0;
  let done = 0;
  const isSound = ({ends, faults}: Records): boolean => {
    for (const end of ends) {
      // A record of no more than its line end is an empty line.
      if (end - done <= (scan.newline?.length ?? 0)) return false;
      sound.longest = Math.max(sound.longest, end - done);
      done = end;
    }
    sound.records += ends.length;
    return faults.length === 0 && scan.isEven;
  };
  try {
    for await (const block of wholeLines(chunks, () => linesBefore + 1)) {
      sound.hasQuotes ||= block.includes(0x22);
      scan.push(decodeBlock(block, linesBefore));
      linesBefore += linesIn(block);
      if (!isSound(scan.take())) return undefined;
    }
  } catch (error) {
    if (error instanceof UnreadableError) return undefined;
    throw error;
  }
  return isSound(scan.end().take()) ? sound : undefined;
}

async function* wholeLines(chunks: AsyncIterable<Uint8Array>, line: () => number): AsyncGenerator<Uint8Array> {
  try {
    yield* readInBlocks(chunks);
  } catch (error) {
    throw error instanceof TooLongError ? new UnreadableError("too_long", line()) : error;
  }
}

function decodeBlock(bytes: Uint8Array, linesBefore: number): string {
  const isFirst = linesBefore === 0;
  try {
    return new TextDecoder("utf-8", {fatal: true, ignoreBOM: !isFirst}).decode(bytes);
  } catch {
    throw new UnreadableError("not_utf8", linesBefore + firstBadLine(bytes), likelyEncoding(bytes));
  }
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) lines += 1;
  return lines;
}

/** @param start where `text` begins, in characters from the beginning of the file */
function recordsOf(taken: Records, text: string, start: number, newline: string | undefined): ListRecord[] {
  const {lines, ends, faults} = taken;
  if (!lines.length) return [];
  const together = faults.length ? undefined : split(text.slice(0, theLast(ends) - start), newline, lines.length);
  const faultsOf = grouped(faults, ({line}) => line);
  return lines.map((line, i) => {
    const record = withoutLineEnd(text.slice(i === 0 ? 0 : (ends[i - 1] ?? start) - start, (ends[i] ?? start) - start));
    const own = faultsOf.get(line) ?? NO_FAULTS;
    // One faulty record could put the others out of step, so beside it each is split by itself.
    const cells = together ? together[i] : own.length ? undefined : split(record, newline, 1)?.[0];
    return {line, text: record, cells, faults: own};
  });
}

const NO_FAULTS: readonly StructureFault[] = [];

function withoutLineEnd(record: string): string {
  if (!record.endsWith("\n")) return record;
  return record.slice(0, record.endsWith("\r\n") ? -2 : -1);
}

/** The fields of so many records, or undefined where the text does not divide into just as many. */
function split(text: string, newline: string | undefined, count: number): string[][] | undefined {
  if (text === "") return [[""]];
  // The parser takes one byte order mark away in silence; where the text begins with one of its own, it gets another.
  const {data, errors} = Papa.parse<string[]>(text.startsWith("\ufeff") ? `\ufeff${text}` : text, {
    delimiter: ",",
    newline: (newline ?? "\n") as "\n",
    quoteChar: '"',
    header: false,
    dynamicTyping: false,
    skipEmptyLines: false
  });
  if (data.length === count + 1 && /[\r\n]$/.test(text)) data.pop(); // the last line end is not a record
  return errors.length || data.length !== count ? undefined : data;
}
