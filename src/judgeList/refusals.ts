import {cellFault, visibleJson} from "../../loaders/ingest/cell.js";
import type {Fault, PlacedFault} from "./fault.js";
import type {Writer} from "./writer.js";
import {csvRecord} from "../text/csv.js";

/** How many faults are printed; all are counted, and --keep-going writes all. */
const PRINTED = 1000;
/** How much of a value is kept to be printed; the file of refused rows has it whole. */
const VALUE_KEPT = 200;

export const REFUSED_COLUMNS = ["line", "id", "column", "value", "why", "mend", "record"] as const;

/** A row of the list, as far as it could be read. */
interface RefusedRow {
  line: number;
  id: string;
  text: string;
}

/** Takes down what is refused: the first faults to print, all of them for the file of refused rows. */
export class Refusals {
  readonly #first: PlacedFault[] = [];
  faults = 0;
  rows = 0;
  /** A fault that no single row has: of the header, or of the file. Nothing can then be written. */
  ofFile = false;

  constructor(
    readonly file: string,
    readonly writer?: Writer
  ) {
    writer?.write(`${csvRecord(REFUSED_COLUMNS)}\r\n`);
  }

  addToFile(line: number, faults: readonly Fault[]): void {
    this.ofFile ||= faults.length > 0;
    for (const fault of faults) this.#note(line, fault);
  }

  /** @param faults at least one */
  addRow({line, id, text}: RefusedRow, faults: readonly Fault[]): void {
    this.rows += 1;
    faults.forEach((fault, i) => {
      this.#note(line, fault);
      if (!this.writer) return;
      const {column, value, why, mend} = fault;
      // The record stands once, with the first of its faults: a long one with many would fill the disk.
      const record = i === 0 ? harmless(text) : "";
      this.writer.write(
        `${csvRecord([String(line), harmless(id), harmless(column), harmless(value), why, mend, record])}\r\n`
      );
    });
  }

  #note(line: number, fault: Fault): void {
    this.faults += 1;
    if (this.#first.length < PRINTED) {
      this.#first.push({file: this.file, line, ...fault, value: fault.value.slice(0, VALUE_KEPT)});
    }
  }

  /** The faults to print, in the order of the file, and how many more there are. */
  printed(): {first: readonly PlacedFault[]; more: number} {
    const first = [...this.#first].sort((a, b) => a.line - b.line);
    return {first, more: this.faults - first.length};
  }
}

/** Text that was refused may be a formula or hold control characters: such text is written as a JSON string. */
const harmless = (text: string): string => (cellFault(text) ? visibleJson(text) : text);
