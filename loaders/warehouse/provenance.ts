import {theFirst} from "../../src/text/the.js";
import {createHash} from "node:crypto";
import {REGIMES} from "../../src/policy/regimes.js";
import type {ReadTable} from "../ingest/readTable.js";
import type {Database} from "./database.js";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Which rules and which data everything was made from. */
export interface DataStamp {
  rules_sha256: string;
  data_sha256: string;
  /** The day up to which the record is kept, ISO: nothing in it is dated later. */
  as_of: string;
}

/** Puts the one row of `stamp` into the warehouse. The data's hash is over every row that was taken, in the order of reading. */
export async function stampWarehouse(db: Database, tables: readonly ReadTable[], asOf: string): Promise<void> {
  const data = createHash("sha256");
  for (const {table, rows, bulk} of tables) {
    data.update(`${table.name}\n`);
    for (const {cells} of rows) data.update(`${JSON.stringify(cells)}\n`);
    if (bulk) for await (const line of bulk.asJson()) data.update(line);
  }
  await db.run("create table stamp (rules_sha256 varchar, data_sha256 varchar, as_of varchar)");
  await db.append("stamp", [[sha256(JSON.stringify(REGIMES)), data.digest("hex"), asOf]]);
}

export async function readStamp(db: Database): Promise<DataStamp> {
  return theFirst(await db.rows<DataStamp>("select * from stamp"));
}
