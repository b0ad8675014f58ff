/** Judges a list in the memory of a browser, with the engine and the tables of the judge command. Nothing of it leaves the browser. */
import {Lookups, type ActorCells, type ItemCells, type StatusCells} from "../../loaders/judge/lookups.js";
import {mappingOfRows, type Mapping, type MappingRow} from "../../loaders/trackers/wordsMapped.js";
import Papa from "papaparse";
import type {Tracker} from "../vocabulary/tracker.js";
import {judgeRows, readStart, type Duplicate, type RowsJudged} from "./judgeRows.js";
import {recipientOfAll, type JudgeOptions} from "./judgeOptions.js";
import {openSource, type ListFile} from "./listSource.js";
import {areApartOtherwise, looksLikeData} from "./listHeader.js";
import {guessColumns, seemsHeader, type Guess} from "./guessColumns.js";
import type {RowAsked} from "./rowCase.js";
import {Refusals} from "./refusals.js";
import type {Part, Writer} from "./writer.js";

/** Cells by column, written as rows without the names: most of the file would be names. */
export interface PackedTable {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** What is looked up: published as one file. */
export interface JudgeTables {
  items: PackedTable;
  actors: PackedTable;
  statuses: PackedTable;
  mappings: Readonly<Record<Tracker, PackedTable>>;
  /** The day up to which they are kept, ISO. */
  asOf: string;
}

export interface Known {
  lookups: Lookups;
  mappingFor: (tracker: Tracker) => Promise<Mapping>;
}

/** Makes the tables ready. They were checked when the site was built. */
export function knownFrom({items, actors, statuses, mappings, asOf}: JudgeTables): Known {
  const lookups = new Lookups(
    unpacked<ItemCells>(items),
    unpacked<ActorCells>(actors),
    unpacked<StatusCells>(statuses),
    asOf
  );
  return {
    lookups,
    mappingFor: (tracker) => Promise.resolve(mappingOfRows(unpacked<MappingRow>(mappings[tracker]), lookups.codes))
  };
}

const unpacked = <Row>({columns, rows}: PackedTable): Row[] =>
  rows.map((cells) => Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""])) as Row);

/** Rows as a table has them, packed. */
export const packed = <Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Partial<Record<Column, string>>>[]
): PackedTable => ({columns, rows: rows.map((row) => columns.map((column) => row[column] ?? ""))});

/** What was written, row by row: the row's own text and, as bytes that many rows share, what the judge says of it. */
export class MemoryWriter implements Writer {
  readonly parts: Part[] = [];
  /** Where the rows end. */
  readonly #ends: number[] = [];

  write(part: Part): void {
    if (typeof part !== "string") this.#ends.push(this.parts.length);
    this.parts.push(part);
  }

  ready(text: string): Part {
    return new TextEncoder().encode(text);
  }

  get rows(): number {
    return this.#ends.length;
  }

  /** The cells of some rows. */
  cellsOf(from: number, count: number): string[][] {
    const text = this.#ends
      .slice(from, from + count)
      .map((end) => `${asText(this.parts[end - 1])}${asText(this.parts[end])}`)
      .join("");
    return Papa.parse<string[]>(text, {delimiter: ",", newline: "\r\n", skipEmptyLines: true}).data;
  }

  /** The names of the columns. */
  get header(): string[] {
    return Papa.parse<string[]>(asText(this.parts[0])).data[0] ?? [];
  }
}

const asText = (part: Part | undefined): string =>
  part === undefined || typeof part === "string"
    ? (part ?? "")
    : new TextDecoder("utf-8", {ignoreBOM: true}).decode(part);

export interface JudgedInMemory extends RowsJudged {
  refusals: Refusals;
  verdicts: RowsJudged["verdicts"];
  file: MemoryWriter;
  /** The refused rows, as the command writes them with --keep-going. */
  refused: MemoryWriter;
  /** What each row of the file asked, in their order. */
  asked: readonly RowAsked[];
}

/** A file that a reader chose, or text that she pasted. */
const blobFile = (blob: Blob): ListFile => ({
  size: blob.size,
  start: async (bytes) => new Uint8Array(await blob.slice(0, bytes).arrayBuffer()),
  bytes: async () => new Uint8Array(await blob.arrayBuffer()),
  async *chunks() {
    for (let at = 0; at < blob.size; at += CHUNK) {
      yield new Uint8Array(await blob.slice(at, at + CHUNK).arrayBuffer());
    }
  }
});

const CHUNK = 2 ** 20;

/** What a list is seen to be before it is judged. */
export interface Seen {
  /** The names of its columns; none where they are a tracker's, or cannot be told. */
  header: readonly string[];
  /** Its first rows. */
  rows: readonly (readonly string[])[];
  /** What its columns seem to be. */
  guess: Guess;
  /** Whether it is a tracker's, whose columns need not be matched with ours. */
  isTracker: boolean;
}

/** So many rows are shown; so many are looked at to tell what a column holds. */
const ROWS_SEEN = 3;
const ROWS_LOOKED_AT = 50;

/** Looks at the beginning of a list. @throws as `judgeInMemory` */
export async function lookAt(blob: Blob, options: JudgeOptions, {lookups, mappingFor}: Known): Promise<Seen> {
  const {tracker, records} = await openSource(blobFile(blob), options, mappingFor, seemsHeader);
  if (tracker) return {header: [], rows: [], guess: {columns: [], isPlain: true, isOpen: true}, isTracker: true};
  const batches = records()[Symbol.asyncIterator]();
  // What cannot be read is told when it is judged.
  const start = await readStart(batches, options, [], seemsHeader).catch(() => undefined);
  const rows = start?.records.flatMap(({cells}) => (cells ? [cells] : [])) ?? [];
  const cells = start?.header.cells ?? [];
  const isNone = areApartOtherwise(cells) || (cells.some(looksLikeData) && guessColumns(cells, [], lookups).isOpen);
  const header = isNone ? [] : cells;
  const said = {
    on: options.on !== undefined || options.regime !== undefined,
    recipient: options.recipient !== undefined
  };
  const guess = guessColumns(header, rows.slice(0, ROWS_LOOKED_AT), lookups, said);
  return {header, rows: rows.slice(0, ROWS_SEEN), guess, isTracker: false};
}

/**
 * Judges a list from one end to the other.
 * @param advance is told how many bytes were read since it was last told, and how many rows there were
 * @throws {UsageError} {RefusedError} for a file that cannot be read as a list
 */
export async function judgeInMemory(
  blob: Blob,
  options: JudgeOptions,
  {lookups, mappingFor}: Known,
  advance: (bytes: number, rows: number) => void
): Promise<JudgedInMemory> {
  const recipient = recipientOfAll(options, lookups);
  const source = await openSource(blobFile(blob), options, mappingFor);
  const lineOf = new Map<string, number>();
  const twice: Duplicate[] = [];
  const pass = async (duplicates?: AsyncIterator<Duplicate, undefined>) => {
    const file = new MemoryWriter();
    const asked: RowAsked[] = [];
    const refused = new MemoryWriter();
    const refusals = new Refusals(options.list, refused);
    const add = (id: string, line: number) => {
      const first = lineOf.get(id);
      if (first === undefined) lineOf.set(id, line);
      else if (first !== line) twice.push({line, first});
    };
    const tools = {
      lookups,
      verdicts: file,
      told: (row: RowAsked) => asked.push(row),
      refusals,
      progress: {advance},
      ...(duplicates ? {duplicates} : {add})
    };
    return {...(await judgeRows(source, {...options, recipient}, tools)), refusals, file, refused, asked};
  };
  const judged = await pass();
  return twice.length ? pass(inOrder(twice)) : judged;
}

async function* inOrder(all: readonly Duplicate[]): AsyncGenerator<Duplicate, undefined> {
  yield* all;
  return undefined;
}
