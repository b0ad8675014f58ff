import {theFirst} from "../../src/text/the.js";
import Papa from "papaparse";
import {cellFault} from "./cell.js";
import {decode} from "./decode.js";
import {inBoth} from "./faults.js";
import {said, type SaidInBoth} from "../schema/said.js";
import type {Refusal} from "./refusal.js";
import {StructureScan} from "./structure.js";

interface CsvRow {
  line: number;
  cells: string[];
}

interface CsvFile {
  header: string[];
  rows: CsvRow[];
  refusals: Refusal[];
  /** Records after the header, whether kept or refused. */
  rowsIn: number;
}

interface CsvOptions {
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
  const refuse = (line: number, column: string, value: string, words: SaidInBoth) =>
    refusals.push({file, line, column, value, ...words});
  if (text === "") {
    refuse(1, "", "", inBoth("empty_file"));
    return {...nothing, refusals};
  }

  const scan = new StructureScan();
  scan.push(text);
  const {lines, ends, faults} = scan.end().take();
  for (const {line, fault} of faults) refuse(line, "", "", inBoth(fault));
  const faulty = new Set(faults.map(({line}) => line));
  const data = faulty.size ? parseOneByOne(text, lines, ends, faulty) : parse(text, scan.newline);
  if (data.length !== lines.length) {
    throw new Error(`${file}: ${data.length} records were parsed where ${lines.length} were counted`);
  }
  const [header = [], ...records] = data;
  // Without its header no record can be read: the names of the columns are not known.
  if (faulty.has(1)) return {...nothing, refusals, rowsIn: records.length};
  header.forEach((name, index) => {
    if (name === "") {
      const words = {
        why: {en: `column ${index + 1} has no name`, ja: `${index + 1} 番目の列に名前がない`},
        mend: {en: "Name it or remove it.", ja: "名前を付けるか、削除する。"}
      };
      refuse(1, "", "", said("column_without_name", words));
    }
    if (header.indexOf(name) !== index) refuse(1, name, "", inBoth("column_twice"));
  });

  const rows: CsvRow[] = [];
  records.forEach((cells, index) => {
    const line = lines[index + 1]!;
    if (faulty.has(line)) return;
    if (cells.length < header.length && cells.join() === "") {
      refuse(line, "", "", inBoth("empty_line"));
      return;
    }
    if (cells.length !== header.length) {
      const words = {
        why: {
          en: `${cells.length} fields where the header has ${header.length}`,
          ja: `見出しは ${header.length} 列だが、この行は ${cells.length} 列`
        },
        mend: {
          en: "Add the missing commas, or quote the field that holds one.",
          ja: "コンマを補うか、コンマを含む値を引用符で囲む。"
        }
      };
      refuse(line, "", cells.join(","), said("fields", words));
      return;
    }
    const faults = cellRefusals({file, line, header, cells, mayLookLikeFormula});
    if (faults.length) refusals.push(...faults);
    else rows.push({line, cells});
  });
  return {header, rows, refusals, rowsIn: records.length};
}

/** What is wrong with the cells of one record, whatever their columns ask for. */
export function cellRefusals({
  file,
  line,
  header,
  cells,
  mayLookLikeFormula
}: {file: string; header: readonly string[]} & CsvRow & CsvOptions): Refusal[] {
  const refusals: Refusal[] = [];
  cells.forEach((value, i) => {
    const column = header[i] ?? "";
    const fault = cellFault(value, {mayLookLikeFormula: mayLookLikeFormula?.has(column)});
    if (fault) refusals.push({file, line, column, value, ...inBoth(fault)});
  });
  return refusals;
}

/** The records of a text whose structure is sound. */
function parse(text: string, newline: "\r\n" | "\n" = "\n"): string[][] {
  // The parser takes one byte order mark away in silence; where the text begins with one of its own, it gets another.
  const {data, errors} = Papa.parse<string[]>(text.startsWith("\ufeff") ? `\ufeff${text}` : text, {
    delimiter: ",",
    newline,
    quoteChar: '"',
    header: false,
    dynamicTyping: false,
    skipEmptyLines: false
  });
  if (errors[0]) throw new Error(`sound to the scan, but not to the parser: ${errors[0].message}`);
  if (/[\r\n]$/.test(text)) data.pop(); // the line end of the last record is not a record
  return data;
}

/** The records of a text of which some are at fault: each is parsed by itself, so that a fault spoils no other record. */
function parseOneByOne(text: string, lines: number[], ends: number[], faulty: ReadonlySet<number>): string[][] {
  return lines.map((line, index) => {
    if (faulty.has(line)) return [];
    const record = text.slice(ends[index - 1] ?? 0, ends[index]);
    return theFirst(parse(record, record.endsWith("\r\n") ? "\r\n" : "\n"));
  });
}
