import {open} from "node:fs/promises";
import {DuckDBInstance} from "@duckdb/node-api";
import {parseCsv} from "../../src/text/csv.js";
import {literal} from "../../loaders/warehouse/sql.js";

/** Reads a CSV by DuckDB's strict reader, every column a text, and copies it: in memory, with DuckDB's own settings, and nothing else. */
export async function copyBare(from: string, to: string): Promise<void> {
  const columns = (await headerOf(from)).map((name) => `${literal(name)}: 'varchar'`).join(", ");
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  await connection.run(`copy (from read_csv(${literal(from)}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
    strict_mode = true, columns = {${columns}})) to ${literal(to)} (format csv, header)`);
  connection.closeSync();
  instance.closeSync();
}

async function headerOf(path: string): Promise<string[]> {
  const file = await open(path);
  try {
    for await (const line of file.readLines()) return parseCsv(`${line}\r\n`)[0] ?? [];
  } finally {
    await file.close();
  }
  return [];
}
