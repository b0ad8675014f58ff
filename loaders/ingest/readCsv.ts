import Papa from "papaparse";
import {cellFault} from "./cell.js";
import {decode} from "./decode.js";
import type {Refusal} from "./refusal.js";
import {StructureScan} from "./structure.js";

export interface CsvRow {
  line: number;
  cells: string[];
}

export interface CsvFile {
  header: string[];
  rows: CsvRow[];
  refusals: Refusal[];
  /** Records after the header, whether kept or refused. */
  rowsIn: number;
}

export interface CsvOptions {
  /** Columns whose text may begin like a formula. */
  mayLookLikeFormula?: ReadonlySet<string>;
}

/**
 * Reads a CSV strictly: UTF-8, commas, one kind of line end, RFC 4180 quoting, every record as long as the header, no
 * header twice. Nothing is guessed and nothing is dropped: a record is in `rows` or its fault is in `refusals`.
 */
export function readCsv(file: string, bytes: Uint8Array, {mayLookLikeFormula}: CsvOptions = {}): CsvFile {
  const nothing = {header: [], rows: [], rowsIn: 0};
  const {text, refusals} = decode(file, bytes);
  if (refusals.length) return {...nothing, refusals};
  const refuse = (line: number, column: string, value: string, why: string, mend: string) =>
    refusals.push({file, line, column, value, why, mend});
  if (text === "") {
    refuse(1, "", "", "the file is empty", "It needs at least its header row.");
    return {...nothing, refusals};
  }

  const scan = new StructureScan();
  scan.push(text);
  for (const {line, why, mend} of scan.end().faults) refuse(line, "", "", why, mend);

  const {data, errors} = Papa.parse<string[]>(text, {
    delimiter: ",",
    newline: scan.newline ?? "\n",
    quoteChar: '"',
    header: false,
    dynamicTyping: false,
    skipEmptyLines: false
  });
  if (/[\r\n]$/.test(text)) data.pop(); // the line end of the last record is not a record
  const lineOf = (index: number) => scan.recordLines[index] ?? scan.recordLines.at(-1) ?? 1;
  for (const {message, row} of errors) {
    const line = lineOf(row ?? 0);
    if (!refusals.some((refusal) => refusal.line === line))
      refuse(line, "", "", message, "Mend the quoting of this line.");
  }
  const [header = [], ...records] = data;
  header.forEach((name, index) => {
    if (name === "") refuse(1, "", "", `column ${index + 1} has no name`, "Name it or remove it.");
    if (header.indexOf(name) !== index) refuse(1, name, "", "the column stands twice", "Keep one of the two.");
  });

  const faulty = new Set(refusals.map(({line}) => line));
  const rows: CsvRow[] = [];
  records.forEach((cells, index) => {
    const line = lineOf(index + 1);
    if (cells.length !== header.length) {
      const why = `${cells.length} fields where the header has ${header.length}`;
      refuse(line, "", cells.join(","), why, "Add the missing commas, or quote the field that holds one.");
      return;
    }
    let sound = !faulty.has(line);
    cells.forEach((value, i) => {
      const column = header[i]!;
      const fault = cellFault(value, {mayLookLikeFormula: mayLookLikeFormula?.has(column)});
      if (!fault) return;
      refuse(line, column, value, fault.why, fault.mend);
      sound = false;
    });
    if (sound) rows.push({line, cells});
  });
  return {header, rows, refusals, rowsIn: records.length};
}
