import {FAULTS} from "../ingest/faults.js";
import {once} from "node:events";
import {createWriteStream} from "node:fs";
import {readFile, stat, writeFile} from "node:fs/promises";
import {BYTE_ORDER_MARK, cellText, csvRecord, csvText, parseCsv} from "../../src/text/csv.js";
import {keptAsText, twinOf} from "../../src/text/twin.js";
import {cellFault} from "../ingest/cell.js";
import {SaidError} from "../schema/said.js";
import {columnMeta, columnNames} from "../schema/table.js";
import type {Database} from "../warehouse/database.js";
import {copyExtract} from "./copy.js";
import {recordsOf, type Extract, type ExtractRow} from "./extract.js";

/**
 * Tables of more bytes have no twin: a reader of spreadsheets loads those by "From Text/CSV", where the encoding can be chosen.
 * The page on the data and the README of the archive say so.
 */
const LARGEST_WITH_TWIN = 1_000_000;

/**
 * Writes `<name>.csv` into `folder` and, of a table that is not large, its twin for spreadsheets, `<name>.excel.csv`. The twin has a
 * byte order mark, without which Excel in Japanese reads UTF-8 as Shift_JIS, and its texts stay texts.
 * @returns how many rows were written.
 */
export async function writeExtract(db: Database, extract: Extract, folder: string): Promise<number> {
  const path = `${folder}/${extract.name}.csv`;
  const count = (await copyExtract(db, extract, path)) ?? (await writeRows(db, extract, path));
  const {size} = await stat(path);
  if (size <= LARGEST_WITH_TWIN) await writeFile(twinOf(path), twin(extract, await readFile(path, "utf8")));
  return count;
}

function twin(extract: Extract, csv: string): string {
  const isText = columnNames(extract).map((name) => columnMeta(extract, name).kind === "text");
  const [header = [], ...rows] = parseCsv(csv);
  const texts = rows.map((cells) => cells.map((cell, i) => (isText[i] ? keptAsText(cell) : cell)));
  return BYTE_ORDER_MARK + csvText(header, texts);
}

/** Writes the rows a batch at a time, and looks at every cell of them. */
async function writeRows(db: Database, extract: Extract, path: string): Promise<number> {
  const file = createWriteStream(path);
  const write = (text: string) => (file.write(text) ? undefined : once(file, "drain"));
  const toRecord = recordsOf(extract);
  await write(`${csvRecord(columnNames(extract))}\r\n`);
  let count = 0;
  for await (const batch of extract.rows(db)) {
    mustBeFit(extract, batch, count);
    await write(batch.map((row) => `${toRecord(row)}\r\n`).join(""));
    count += batch.length;
  }
  await once(file.end(), "finish");
  return count;
}

/** A plain number runs nothing, whatever its sign. */
const BELOW_NOUGHT = /^-\d+(\.\d+)?$/;

/**
 * The last look at what is published: a cell that a spreadsheet would run, or that holds what nobody sees, must not get out, wherever it
 * came from.
 * @throws {SaidError} naming every such cell of the batch, with its table, row and column.
 */
function mustBeFit({name, key}: Extract, rows: readonly ExtractRow[], before: number): void {
  const faults = rows.flatMap((row, index) =>
    Object.entries(row).flatMap(([column, value]) => {
      const text = typeof value === "string" || Array.isArray(value) ? cellText(value) : "";
      const fault = BELOW_NOUGHT.test(text) ? undefined : cellFault(text);
      if (!fault) return [];
      const which = key.map((part) => String(row[part] ?? "")).join(" ");
      const {why, mend} = FAULTS[fault];
      const place = `${name}.csv:${before + index + 2}:${column} (${which})`;
      return {en: `${place}: ${why.en}. ${mend.en}`, ja: `${place}: ${why.ja}。${mend.ja}`};
    })
  );
  if (!faults.length) return;
  throw new SaidError("not_publishable", {
    en: ["These cells must not be published:", ...faults.map(({en}) => en)].join("\n"),
    ja: ["公開してはならない値がある：", ...faults.map(({ja}) => ja)].join("\n")
  });
}
