import Papa from "papaparse";

export type Cell = string | number | boolean | null | undefined;

/**
 * The one writer of published CSV: RFC 4180, CRLF after every record, no byte order mark, empty = missing.
 * Cells that a spreadsheet would run are refused when data is read, so nothing is escaped here and files round-trip.
 */
export function writeCsv(columns: readonly string[], rows: readonly Record<string, Cell>[]): string {
  const data = rows.map((row) => columns.map((column) => cellText(row[column])));
  return `${Papa.unparse({fields: [...columns], data}, {newline: "\r\n"})}\r\n`;
}

export function cellText(value: Cell): string {
  return value === null || value === undefined ? "" : String(value);
}
