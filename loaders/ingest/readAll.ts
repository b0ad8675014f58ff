import {TABLES} from "../schema/tables.js";
import {RefusedError} from "./refusal.js";
import {brokenReferences, readTable, type ReadTable} from "./readTable.js";

/** What became of one file: rows in = rows kept + rows refused. */
export interface FileCount {
  file: string;
  rowsIn: number;
  kept: number;
  refused: number;
}

export const countOf = ({table, rows, rowsIn}: ReadTable): FileCount => ({
  file: table.file,
  rowsIn,
  kept: rows.length,
  refused: rowsIn - rows.length
});

/**
 * Reads every file that people write.
 * @throws {RefusedError} listing every fault of every file, when there is one.
 */
export async function readAll(root = "."): Promise<ReadTable[]> {
  const tables = await Promise.all(TABLES.map((table) => readTable(table, root)));
  const refusals = [...tables.flatMap((table) => table.refusals), ...brokenReferences(tables)];
  if (refusals.length) throw new RefusedError(refusals);
  return tables;
}
