import {csvRecord} from "../text/csv.js";
import type {VerdictColumn} from "./verdictCells.js";
import type {Writer} from "./writer.js";

/** What a row bears whose case stands in a table apart. */
export const CASE_COLUMNS = ["case", "version", "verdict"] as const;

/** The table of cases: each stands once, numbered in the order in which the list first has it. */
export class CaseTable {
  readonly #numbers = new Map<string, number>();

  constructor(
    readonly columns: readonly VerdictColumn[],
    readonly writer: Writer
  ) {
    writer.write(`${csvRecord(["case", ...columns])}\r\n`);
  }

  /** The cells of CASE_COLUMNS for what is said of a row. @param cells those of `columns` */
  cellsOf(cells: readonly string[]): string[] {
    const record = csvRecord(cells);
    const known = this.#numbers.get(record);
    const number = known ?? this.#numbers.size + 1;
    if (known === undefined) {
      this.#numbers.set(record, number);
      this.writer.write(`${number},${record}\r\n`);
    }
    const at = (column: VerdictColumn) => cells[this.columns.indexOf(column)] ?? "";
    return [String(number), at("version"), at("verdict")];
  }
}
