import {cellFault} from "../../loaders/ingest/cell.js";
import {saidOf} from "../../loaders/ingest/faults.js";
import type {Locale} from "../policy/words/labels.js";

/** What is wrong with one cell of a row, or with the whole row where the column is "". */
export interface Fault {
  column: string;
  value: string;
  why: string;
  mend: string;
}

/** A fault and where it stands. */
export interface PlacedFault extends Fault {
  file: string;
  line: number;
}

/** Nearly every cell is nothing but these, and needs no closer look. */
export const PLAIN = /^[A-Za-z0-9][A-Za-z0-9._+-]*$/;

/** Why the text of a cell is not fit for any column. */
export function textFault(column: string, value: string, locale: Locale): Fault | undefined {
  if (PLAIN.test(value)) return undefined;
  const fault = cellFault(value);
  return fault && {column, value, ...saidOf(fault, locale)};
}
