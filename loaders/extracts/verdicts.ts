import type {Database} from "../warehouse/database.js";
import {writeCsv} from "./csv.js";

export const VERDICT_COLUMNS = [
  "id",
  "regime",
  "in_force",
  "verdict",
  "decided_by",
  "missing_facts",
  "assumptions",
  "hypothetical",
  "because_en",
  "because_ja",
  "case_id"
] as const;

/** extracts/verdicts.csv: claim × regime, ordered by claim, then regime. */
export async function verdictsCsv(db: Database): Promise<string> {
  return writeCsv(
    VERDICT_COLUMNS,
    await db.rows(`select ${VERDICT_COLUMNS.join(", ")} from verdicts order by id, regime`)
  );
}
