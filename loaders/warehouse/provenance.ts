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
  /** The newest day that any statement in the record speaks of, ISO. */
  as_of: string;
}

/** Puts the one row of `stamp` into the warehouse. The data's hash is over every row that was taken, in the order of reading. */
export async function stampWarehouse(db: Database, tables: readonly ReadTable[]): Promise<void> {
  const data = createHash("sha256");
  for (const {table, rows} of tables) {
    data.update(`${table.name}\n`);
    for (const {cells} of rows) data.update(`${JSON.stringify(cells)}\n`);
  }
  await db.run("create table stamp (rules_sha256 varchar, data_sha256 varchar)");
  await db.append("stamp", [[sha256(JSON.stringify(REGIMES)), data.digest("hex")]]);
  await db.run(`alter table stamp add column as_of varchar`);
  await db.run(`update stamp set as_of = (
    select max(day) from (
      select date as day from stg_transfers
      union all select status_as_of from stg_transfers
      union all select date from stg_requests
      union all select answer_date from stg_requests
      union all select date from stg_precedents
    ) where length(day) = 10
  )`);
}

export async function readStamp(db: Database): Promise<DataStamp> {
  return theFirst(await db.rows<DataStamp>("select * from stamp"));
}
