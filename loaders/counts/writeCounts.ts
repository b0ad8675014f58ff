import type {Database} from "../warehouse/database.js";
import {COUNTS} from "./counts.js";

/**
 * Fills the table `counts` from all the tables that were made before it.
 * @param published the names of the published tables, which are counted too
 * @throws {Error} for a count that is no whole number.
 */
export async function writeCounts(db: Database, published: readonly string[]): Promise<void> {
  await db.run("create table published_tables (name varchar)");
  await db.append(
    "published_tables",
    published.map((name) => [name])
  );
  const rows: (string | number)[][] = [];
  for (const [name, {en, ja, sql}] of Object.entries(COUNTS)) {
    const [row] = await db.rows<{value: number | null}>(`select (${sql})::double as value`);
    if (!Number.isInteger(row!.value)) throw new Error(`the count "${name}" is ${row!.value}, not a whole number`);
    rows.push([name, row!.value!, en, ja, sql]);
  }
  await db.run(
    "create table counts (name varchar, value double, definition_en varchar, definition_ja varchar, sql varchar)"
  );
  await db.append("counts", rows);
}
