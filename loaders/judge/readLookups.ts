import {fileURLToPath} from "node:url";
import {readAsOf} from "../ingest/recordDay.js";
import {readTable, rowsOf, type ReadTable} from "../ingest/readTable.js";
import {RefusedError} from "../ingest/refusal.js";
import {actors, items, statuses} from "../schema/reference.js";
import type {Table} from "../schema/table.js";
import {Lookups} from "./lookups.js";

/** From tables that were read already; they must hold items, actors and statuses. @param asOf the day up to which they are kept */
export function lookupsOf(tables: readonly ReadTable[], asOf: string): Lookups {
  const cellsOf = <T extends Table>(table: T) => rowsOf(tables, table).map(({cells}) => cells);
  return new Lookups(cellsOf(items), cellsOf(actors), cellsOf(statuses), asOf);
}

/**
 * Reads items.csv, actors.csv and statuses.csv, and up to which day they are kept.
 * @param root the project's folder
 * @throws {RefusedError} when one of them is not sound.
 */
export async function readLookups(root = fileURLToPath(new URL("../..", import.meta.url))): Promise<Lookups> {
  const tables = await Promise.all([items, actors, statuses].map((table) => readTable(table, root)));
  const refusals = tables.flatMap((table) => table.refusals);
  const asOf = await readAsOf(root);
  if (refusals.length) throw new RefusedError(refusals);
  return lookupsOf(tables, asOf);
}
