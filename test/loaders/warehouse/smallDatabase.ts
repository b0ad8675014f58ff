import {Database} from "../../../loaders/warehouse/database.js";

/**
 * A database in memory for tables of some rows. As the loaders open one, for tables of many, each query gives its memory back to the system and shares its work among
 * threads: that takes three times as long as what a query of some rows is asked.
 */
export async function smallDatabase(): Promise<Database> {
  const db = await Database.open();
  await db.run(
    "set threads = 1; set allocator_flush_threshold = '128 MiB'; set allocator_bulk_deallocation_flush_threshold = '512 MiB'"
  );
  return db;
}
