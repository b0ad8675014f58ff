import {MARTS, STAGING} from "../../loaders/warehouse/files.js";
import {readAll} from "../../loaders/ingest/readAll.js";
import {Database} from "../../loaders/warehouse/database.js";
import {loadRaw} from "../../loaders/warehouse/load.js";
import type {Facts} from "../../src/policy/facts.js";

/** The facts of every claim on record: a case comes as often as claims share it. */
export async function claimCases(): Promise<Facts[]> {
  const db = await Database.open();
  const {tables} = await readAll();
  for (const table of tables) await loadRaw(db, table);
  for (const file of [...STAGING, ...MARTS, "loaders/judge/facts.sql"]) await db.runFile(file);
  const rows = await db.rows<{facts: string}>(
    "select facts from subject_cases semi join stg_transfers using (id) join cases using (case_id) order by id"
  );
  db.close();
  return rows.map(({facts}) => JSON.parse(facts) as Facts);
}
