import type {Database} from "../warehouse/database.js";
import {writeCsv} from "./csv.js";

export const REQUEST_COLUMNS = [
  "id",
  "requester",
  "requester_en",
  "requester_ja",
  "requester_detail",
  "addressee",
  "addressee_en",
  "addressee_ja",
  "addressee_detail",
  "item_class",
  "item_class_en",
  "item_class_ja",
  "item",
  "item_ja",
  "quantity_min",
  "quantity_max",
  "qualifier",
  "as_stated",
  "date",
  "date_precision",
  "channel",
  "answer",
  "answer_date",
  "answer_precision",
  "reason",
  "outcome_transfer",
  "source",
  "source_title",
  "source_url",
  "verification",
  "evidence",
  "note",
  "article",
  "audit"
] as const;

/** extracts/requests.csv: one row per item asked for, ordered by id. */
export async function requestsCsv(db: Database): Promise<string> {
  return writeCsv(REQUEST_COLUMNS, await db.rows(`select ${REQUEST_COLUMNS.join(", ")} from requests order by id`));
}
