import {FAULTS} from "../ingest/faults.js";
import {once} from "node:events";
import {createWriteStream} from "node:fs";
import {BYTE_ORDER_MARK, cellText, csvRecord} from "../../src/text/csv.js";
import {cellFault} from "../ingest/cell.js";
import {columnNames} from "../schema/table.js";
import type {Database} from "../warehouse/database.js";
import {recordsOf, type Extract, type ExtractRow} from "./extract.js";

/**
 * Writes `<name>.csv` and its twin for spreadsheets, `<name>.excel.csv`, into `folder`, a batch at a time. The twin differs
 * in its byte order mark alone: without one, Excel in Japanese reads UTF-8 as Shift_JIS.
 * @returns how many rows were written.
 */
export async function writeExtract(db: Database, extract: Extract, folder: string): Promise<number> {
  const files = [`${extract.name}.csv`, `${extract.name}.excel.csv`].map((name) =>
    createWriteStream(`${folder}/${name}`)
  );
  const write = (text: string) => {
    const bytes = Buffer.from(text);
    return Promise.all(files.map((file) => (file.write(bytes) ? undefined : once(file, "drain"))));
  };
  const toRecord = recordsOf(extract);
  files[1]!.write(BYTE_ORDER_MARK);
  await write(`${csvRecord(columnNames(extract))}\r\n`);
  let count = 0;
  for await (const batch of extract.rows(db)) {
    mustBeFit(extract, batch, count);
    await write(batch.map((row) => `${toRecord(row)}\r\n`).join(""));
    count += batch.length;
  }
  await Promise.all(files.map((file) => once(file.end(), "finish")));
  return count;
}

/**
 * The last look at what is published: a cell that a spreadsheet would run, or that holds what nobody sees, must not get out, wherever it
 * came from.
 * @throws {Error} naming every such cell of the batch, with its table, row and column.
 */
function mustBeFit({name, key}: Extract, rows: readonly ExtractRow[], before: number): void {
  const faults = rows.flatMap((row, index) =>
    Object.entries(row).flatMap(([column, value]) => {
      const fault = typeof value === "string" || Array.isArray(value) ? cellFault(cellText(value)) : undefined;
      if (!fault) return [];
      const which = key.map((part) => String(row[part] ?? "")).join(" ");
      return `${name}.csv, row ${before + index + 1} (${which}), ${column}: ${FAULTS[fault].why.en}. ${FAULTS[fault].mend.en}`;
    })
  );
  if (faults.length) throw new Error(`These cells must not be published:\n${faults.join("\n")}`);
}
