/**
 * The one writer of published CSV, in the build and in the browser: RFC 4180, CRLF after every record, empty = missing.
 * Cells that a spreadsheet would run are refused when data is read, so nothing is escaped here and files round-trip.
 */
export type Cell = string | number | boolean | readonly string[] | null | undefined;

/** What stands between the values of a list in one cell. */
const LIST_SEPARATOR = " | ";

export function cellText(value: Cell): string {
  if (value === null || value === undefined) return "";
  return Array.isArray(value) ? value.join(LIST_SEPARATOR) : String(value);
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** One record without its line end. */
export const csvRecord = (cells: readonly Cell[]): string => cells.map((cell) => quoted(cellText(cell))).join(",");

/** A whole file: the header, then a record per row. */
export const csvText = (header: readonly string[], rows: Iterable<readonly Cell[]>): string =>
  [header, ...rows].map((cells) => `${csvRecord(cells)}\r\n`).join("");

/** The file as an address that holds it. What an address may not say is escaped, and nothing else: it stands in pages. */
export const dataAddress = (header: readonly string[], rows: Iterable<readonly Cell[]>): string =>
  `data:text/csv;charset=utf-8,${csvText(header, rows).replaceAll(/[%#"'<>&\s[\]\\^`{|}]|[^ -~]/gu, encodeURIComponent)}`;

/** Reads what `csvText` wrote: the header, then the cells of every row. It is no reader for files made elsewhere. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quotedCell, plainCell, end] of text.matchAll(/(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quotedCell?.replaceAll('""', '"') ?? plainCell!);
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** What a spreadsheet needs at the front of a file to read it as UTF-8. */
export const BYTE_ORDER_MARK = "\ufeff";
