import {columnNames} from "../schema/table.js";
import type {ReadTable} from "../ingest/readTable.js";
import type {Database} from "./database.js";

/** Puts the kept rows into `raw_<table>`: every cell as text, an empty cell as null, and the line it came from. */
export async function loadRaw(db: Database, {table, rows}: ReadTable): Promise<void> {
  const names = columnNames(table);
  const columns = ["line double", ...names.map((name) => `"${name}" varchar`)].join(", ");
  await db.run(`create table raw_${table.name} (${columns})`);
  await db.append(
    `raw_${table.name}`,
    rows.map(({line, cells}) => [line, ...names.map((name) => cells[name] || null)])
  );
}
