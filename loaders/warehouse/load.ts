import {importedClaims} from "../schema/importedClaims.js";
import {columnNames} from "../schema/table.js";
import type {Correction} from "../ingest/corrections.js";
import type {ReadTable} from "../ingest/readTable.js";
import type {Database} from "./database.js";

/**
 * Puts the kept rows into `raw_<table>`: every cell as text, an empty cell as null, and the line it came from. Those of a table that was read in
 * bulk are there.
 */
export async function loadRaw(db: Database, {table, rows, bulk}: ReadTable): Promise<void> {
  if (bulk) return;
  const names = columnNames(table);
  const columns = ["line double", ...names.map((name) => `"${name}" varchar`)].join(", ");
  await db.run(`create table raw_${table.name} (${columns})`);
  await db.append(
    `raw_${table.name}`,
    rows.map(({line, cells}) => [line, ...names.map((name) => cells[name] || null)])
  );
}

/** Puts the kept rows of all releases of trackers into `raw_imported_claims`, each with its file and its line. */
export async function loadImported(db: Database, tables: readonly ReadTable[]): Promise<void> {
  const names = columnNames(importedClaims(""));
  const columns = ["file varchar", "line double", ...names.map((name) => `"${name}" varchar`)].join(", ");
  await db.run(`create table raw_imported_claims (${columns})`);
  for (const {table, rows} of tables) {
    await db.append(
      "raw_imported_claims",
      rows.map(({line, cells}) => [table.file, line, ...names.map((name) => cells[name] || null)])
    );
  }
}

/** Puts the corrections that were made into `corrections`, so that a reader can see what the source itself says. */
export async function loadCorrections(db: Database, corrections: readonly Correction[]): Promise<void> {
  await db.run(`create table corrections (
    id varchar, source varchar, claim varchar, "column" varchar, was varchar, "is" varchar, status varchar, reason varchar,
    reason_ja varchar)`);
  await db.append(
    "corrections",
    corrections.map(({id, source, where, column, was, is, status, reason, reason_ja}) => [
      ...[id, source, where, column, was, is, status, reason, reason_ja]
    ])
  );
}
