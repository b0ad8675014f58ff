/**
 * A file of somebody else's, whatever its kind, as sheets of cells. Every cell is the text that stands there; nothing is
 * read into it but days, which a workbook keeps as numbers.
 */
import {read as readWorkbook, SSF, type CellObject} from "@e965/xlsx";
import {Unzip, UnzipInflate} from "fflate";
import Papa from "papaparse";
import {firstBadLine, isCutOff, likelyEncoding} from "../ingest/decode.js";
import {inBoth} from "../ingest/faults.js";
import {strangeKind} from "../ingest/fileKind.js";
import {RefusedError, type Refusal} from "../ingest/refusal.js";
import type {Said} from "../schema/said.js";

/** One row, with its number as a spreadsheet shows it. */
export interface SheetRow {
  number: number;
  cells: readonly string[];
}

export interface Sheet {
  file: string;
  /** Its name; null in a file that has no sheets. */
  sheet: string | null;
  /** Of a file that is text: how its bytes were read. */
  encoding?: "utf-8" | "utf-16" | "windows-1252";
  rows: SheetRow[];
}

/** More than this is not unpacked from a workbook; the largest real one is a tenth of it. */
const MOST_UNPACKED = 512 * 1024 * 1024;
const SLICE = 64 * 1024;

/** The file and, in a workbook, the sheet, as refusals name them: `tracker.xlsx[MAIN DATA]`. */
export const placeOf = ({file, sheet}: Pick<Sheet, "file" | "sheet">): string =>
  sheet === null ? file : `${file}[${sheet}]`;

/**
 * Reads a workbook (XLSX) or a CSV.
 * @param file its name, for messages
 * @param mostUnpacked bytes beyond which a workbook is not unpacked
 * @throws {RefusedError} when it is neither, or cannot be unpacked
 */
export function readSheets(file: string, bytes: Uint8Array, mostUnpacked = MOST_UNPACKED): Sheet[] {
  const strange = bytes.length ? strangeKind(bytes) : "empty_file";
  if (strange && strange !== "archive") throw new RefusedError([refusalOf(file, inBoth(strange))]);
  return strange ? readXlsx(file, bytes, mostUnpacked) : [readText(file, bytes)];
}

const refusalOf = (file: string, {ja, ...en}: Said & {ja: Said}, line = 1): Refusal => ({
  file,
  line,
  column: "",
  value: "",
  code: "tracker_file",
  ...en,
  ja
});

const startsWith = (bytes: Uint8Array, ...first: number[]) => first.every((byte, i) => bytes[i] === byte);

const said = (why: string, mend: string, whyJa: string, mendJa: string): Said & {ja: Said} => ({
  why,
  mend,
  ja: {why: whyJa, mend: mendJa}
});

function readXlsx(file: string, bytes: Uint8Array, mostUnpacked: number): Sheet[] {
  const refuse = (words: Said & {ja: Said}) => new RefusedError([refusalOf(file, words)]);
  const size = unpackedSize(bytes, mostUnpacked);
  if (size === "too large") {
    throw refuse(
      said(
        `more than ${Math.round(mostUnpacked / 1024 / 1024)} MB would be unpacked`,
        "Save the one sheet that is needed as CSV.",
        `展開すると ${Math.round(mostUnpacked / 1024 / 1024)} MB を超える`,
        "必要なシートだけを CSV で保存する。"
      )
    );
  }
  let workbook;
  try {
    if (size === "broken") throw new Error("cut off");
    workbook = readWorkbook(bytes, {type: "array", dense: true, cellNF: true, cellText: false, cellHTML: false});
    if (!workbook.SheetNames.length) throw new Error("no sheets");
  } catch {
    throw refuse(
      said(
        "a zip archive that is no sound workbook",
        "Fetch it again: it may be cut off.",
        "正常なブックでない ZIP ファイルである",
        "途中で切れているおそれがある。取得し直す。"
      )
    );
  }
  const from1904 = workbook.Workbook?.WBProps?.date1904 ?? false;
  return workbook.SheetNames.map((name) => {
    const rows: (CellObject | undefined)[][] = workbook.Sheets[name]?.["!data"] ?? [];
    return {
      file,
      sheet: name,
      rows: withoutEmptyEnd(
        Array.from(rows, (cells, i) => ({
          number: i + 1,
          cells: Array.from(cells ?? [], (cell) => cellText(cell, from1904))
        }))
      )
    };
  });
}

/** How many bytes a zip archive holds, counted while unpacking: what it says of itself may be wrong. */
function unpackedSize(bytes: Uint8Array, most: number): number | "too large" | "broken" {
  let size = 0;
  const unzip = new Unzip((one) => {
    one.ondata = (error, chunk) => {
      if (error) throw error;
      size += chunk.length;
    };
    one.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && size <= most; at += SLICE) {
      unzip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
    }
  } catch {
    return "broken";
  }
  return size > most ? "too large" : size;
}

/** A day as 2022-03-01, with the time of day where it is not midnight; all else as it stands. */
function cellText(cell: CellObject | undefined, from1904: boolean): string {
  if (cell?.v === undefined) return "";
  if (cell.t === "n" && typeof cell.v === "number" && typeof cell.z === "string" && SSF.is_date(cell.z)) {
    const {y, m, d, H, M, S} = SSF.parse_date_code(cell.v, {date1904: from1904});
    const day = `${String(y).padStart(4, "0")}-${two(m)}-${two(d)}`;
    return H || M || S ? `${day} ${two(H)}:${two(M)}:${two(S)}` : day;
  }
  return cell.t === "e" ? "" : String(cell.v);
}

const two = (n: number) => String(Math.trunc(n)).padStart(2, "0");

function readText(file: string, bytes: Uint8Array): Sheet {
  const {text, encoding} = decodeText(file, bytes);
  if (text.includes("\0")) {
    throw new RefusedError([
      refusalOf(
        file,
        said(
          "neither a workbook nor text",
          "Give an XLSX or a CSV.",
          "ブックでもテキストでもない",
          "XLSX または CSV とする。"
        )
      )
    ]);
  }
  // Files mix line ends; a lone CR ends a line in those of old spreadsheets.
  const lines = text.replace(/\r\n?/g, "\n");
  const {data, errors} = Papa.parse<string[]>(lines, {newline: "\n", delimiter: delimiterOf(lines)});
  const broken = errors.filter(({type}) => type === "Quotes");
  if (broken.length) {
    throw new RefusedError(
      broken.map(({row = 0}) =>
        refusalOf(
          file,
          said(
            "quotes that do not close, or text after a quote that does",
            "Fetch the file again, or mend the quotes of this row.",
            "引用符が閉じていないか、閉じた後に文字がある",
            "取得し直すか、この行の引用符を直す。"
          ),
          row + 1
        )
      )
    );
  }
  return {file, sheet: null, encoding, rows: withoutEmptyEnd(data.map((cells, i) => ({number: i + 1, cells})))};
}

/** So many bytes at the beginning of a text are enough to know it by its header. */
export const START_OF_TEXT = 256 * 1024;
const START_ROWS = 50;

/**
 * The first rows of a text, however the rest of it may be: enough to know it by its header.
 * @param bytes the file, or its beginning
 */
export function startOfText(file: string, bytes: Uint8Array): Sheet {
  const text = leniently(bytes.subarray(0, START_OF_TEXT));
  const lines = text.replace(/\r\n?/g, "\n");
  const {data} = Papa.parse<string[]>(lines, {newline: "\n", delimiter: delimiterOf(lines), preview: START_ROWS});
  return {file, sheet: null, rows: data.map((cells, i) => ({number: i + 1, cells}))};
}

/** What stands between the cells: that which gives the widest row at the beginning of the file. */
function delimiterOf(text: string): string {
  const width = (delimiter: string) =>
    Math.max(
      0,
      ...Papa.parse<string[]>(text, {newline: "\n", delimiter, preview: 40}).data.map((cells) => cells.length)
    );
  return [",", ";", "\t"].reduce((best, one) => (width(one) > width(best) ? one : best));
}

/** @throws {RefusedError} for bytes that were cut off, or are of an encoding in which no tracker publishes */
function decodeText(file: string, bytes: Uint8Array): {text: string; encoding: NonNullable<Sheet["encoding"]>} {
  const utf16 = marked(bytes);
  if (utf16 !== undefined) return {text: utf16, encoding: "utf-16"};
  try {
    return {text: new TextDecoder("utf-8", {fatal: true}).decode(bytes), encoding: "utf-8"};
  } catch {
    const fault = isCutOff(bytes) ? "cut_off" : FAULT_OF[likelyEncoding(bytes) ?? "utf-8"];
    if (fault) throw new RefusedError([refusalOf(file, inBoth(fault), firstBadLine(bytes))]);
    return {text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252"};
  }
}

/** The text of bytes that bear the mark of UTF-16. */
function marked(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder("utf-16be").decode(bytes);
  return undefined;
}

/** The beginning of a text, of which only a header is to be known: its last character may be cut. */
const leniently = (bytes: Uint8Array): string => marked(bytes) ?? new TextDecoder().decode(bytes);

/** Text that is nearly UTF-8 was damaged on its way. */
const FAULT_OF = {"utf-8": "not_utf8", shift_jis: "shift_jis", "windows-1252": undefined} as const;

/** Rows below the last one that holds something are the paper, not the table. */
function withoutEmptyEnd(rows: SheetRow[]): SheetRow[] {
  const last = rows.findLastIndex(({cells}) => cells.some((cell) => cell.trim() !== ""));
  return rows.slice(0, last + 1);
}
