/** The rows that are found as a file: in the order and with the columns of the table, the verdict under the chosen rules. */
import {BYTE_ORDER_MARK, csvText, type Cell} from "../text/csv.js";
import type {Choices} from "./choices.js";
import {columnsShown} from "./columns.js";
import type {ExplorerRow} from "./rows.js";

/** CSV as everywhere on the site; the same with a mark at its front, by which Excel reads it as UTF-8; JSON. */
export type Format = "csv" | "excel" | "json";

type Record = Readonly<{[name: string]: Cell}>;

/** A row as names and values: its id first, whatever else is shown. */
function recordOf(row: ExplorerRow, choices: Choices): Record {
  const columns = columnsShown(choices).map(({file}) => file(row, choices));
  return Object.assign({id: row.id, record: row.record ?? "", source: row.source}, ...columns) as Record;
}

/** The text of a file. Every record has the same names, in the same order; in JSON what a row does not have is null. */
export function rowsFile(rows: readonly ExplorerRow[], choices: Choices, format: Format): string {
  const records = rows.map((row) => recordOf(row, choices));
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  if (format === "json") {
    const whole = records.map((record) => Object.fromEntries(names.map((name) => [name, record[name] ?? null])));
    return `${JSON.stringify(whole, null, 1)}\n`;
  }
  const text = csvText(
    names,
    records.map((record) => names.map((name) => record[name]))
  );
  return format === "excel" ? BYTE_ORDER_MARK + text : text;
}
