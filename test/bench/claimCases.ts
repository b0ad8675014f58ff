import {MARTS, STAGING} from "../../loaders/warehouse/files.js";
import {readAll} from "../../loaders/ingest/readAll.js";
import {Database} from "../../loaders/warehouse/database.js";
import {makeCases} from "../../loaders/judge/makeCases.js";
import {loadImported, loadRaw} from "../../loaders/warehouse/load.js";
import {inOneShape, type Facts} from "../../src/policy/facts.js";

/** The facts of every claim on record: a case comes as often as claims share it. */
export async function claimCases(): Promise<Facts[]> {
  const db = await Database.open();
  const {tables, imported} = await readAll();
  for (const table of tables) await loadRaw(db, table);
  await loadImported(db, imported);
  for (const file of [...STAGING, ...MARTS]) await db.runFile(file);
  await makeCases(db);
  const rows = await db.rows<{facts: string}>(
    "select facts from subject_cases semi join stg_transfers using (id) join cases using (case_id) order by id"
  );
  db.close();
  return rows.map(({facts}) => inOneShape(JSON.parse(facts) as Facts));
}
