import type {NotGoods} from "../../src/vocabulary/notGoods.js";
import {cellFault} from "../ingest/cell.js";
import {FAULTS} from "../ingest/faults.js";
import type {Refusal} from "../ingest/refusal.js";
import {said} from "../schema/said.js";
import {oneLine} from "./cleanText.js";
import type {SheetReading, TrackerRow, TrackerTable} from "./layout.js";
import {placeOf} from "./sheet.js";

/** Why a cell is not taken, and what to do. */
export type CellFault = Pick<Refusal, "why" | "mend" | "ja">;

/** Why words are not taken over as they stand: a spreadsheet would run them. */
export function faultOfWords(cell: string): CellFault | undefined {
  const code = cellFault(oneLine(cell));
  return code && said(code, FAULTS[code]);
}

/** Adds one to the count of a word. */
export const tally = <Word extends string>(counts: Map<Word, number>, word: Word) =>
  counts.set(word, (counts.get(word) ?? 0) + 1);

/** The rows of a sheet in which something stands. */
export const filledRows = <Name extends string>({rows}: TrackerTable<Name>): TrackerRow<Name>[] =>
  rows.filter(({cells}) => Object.values(cells).some((cell) => cell !== ""));

/**
 * Counts what becomes of the rows of one sheet: each is kept, refused or no goods.
 * @typeParam Kept what a row that is kept gives: readings of goods, or figures
 */
export class SheetTally<Name extends string, Kept extends {flags: string}> {
  readonly #table: TrackerTable<Name>;
  readonly #kept: Kept[][] = [];
  readonly #refusals: Refusal[] = [];
  readonly #notGoods = new Map<NotGoods, number>();
  readonly #unmapped = {item: new Map<string, number>(), actor: new Map<string, number>()};
  readonly #coverage = {withNumber: 0, itemMapped: 0, actorMapped: 0};
  #refused = 0;

  constructor(table: TrackerTable<Name>) {
    this.#table = table;
  }

  /** The fault of a cell as a refusal, which names its place. */
  refusal(row: TrackerRow<Name>, column: Name, fault: CellFault): Refusal {
    const line = row.number;
    const value = row.cells[column] ?? "";
    return {
      file: placeOf(this.#table),
      line,
      column: this.#table.headerOf(column),
      value,
      code: "tracker_cell",
      ...fault
    };
  }

  refuse(faults: readonly Refusal[]): void {
    this.#refusals.push(...faults);
    this.#refused += 1;
  }

  isNoGoods(why: NotGoods): void {
    tally(this.#notGoods, why);
  }

  /** Counts the words of a row's actors, of which those that no mapping knows are named. */
  actors(unmapped: readonly string[]): void {
    if (unmapped.length === 0) this.#coverage.actorMapped += 1;
    for (const words of unmapped) tally(this.#unmapped.actor, words);
  }

  item(words: string, {isMapped, hasNumber}: {isMapped: boolean; hasNumber: boolean}): void {
    if (hasNumber) this.#coverage.withNumber += 1;
    if (!isMapped) tally(this.#unmapped.item, words);
    else if (hasNumber) this.#coverage.itemMapped += 1;
  }

  keep(given: Kept[]): void {
    this.#kept.push(given);
  }

  /** All that the rows gave. */
  get given(): Kept[] {
    return this.#kept.flat();
  }

  /** @param rowsIn how many rows the sheet has */
  counts(rowsIn: number): Omit<SheetReading, "claims" | "values"> {
    return {
      rowsIn,
      kept: this.#kept.length,
      refused: this.#refused,
      flagged: this.#kept.filter((given) => given.some(({flags}) => flags !== "")).length,
      refusals: this.#refusals,
      notGoods: this.#notGoods,
      unmapped: this.#unmapped,
      coverage: this.#coverage
    };
  }
}
