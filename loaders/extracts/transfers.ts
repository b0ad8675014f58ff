import type {Database} from "../warehouse/database.js";
import {writeCsv} from "./csv.js";

export const TRANSFER_COLUMNS = [
  "id",
  "transfer",
  "donor",
  "donor_en",
  "donor_ja",
  "recipient",
  "recipient_en",
  "recipient_ja",
  "supplier",
  "payer",
  "consent_holder",
  "item_class",
  "item_class_en",
  "item_class_ja",
  "item",
  "item_ja",
  "quantity_min",
  "quantity_max",
  "qualifier",
  "unit",
  "as_stated",
  "status",
  "date",
  "date_precision",
  "date_basis",
  "status_as_of",
  "mode",
  "package",
  "role",
  "value_amount",
  "value_currency",
  "official_outcome",
  "source",
  "source_title",
  "source_url",
  "verification",
  "evidence",
  "note",
  "article",
  "audit"
] as const;

/** extracts/transfers.csv: one row per observation, ordered by id. */
export async function transfersCsv(db: Database): Promise<string> {
  return writeCsv(TRANSFER_COLUMNS, await db.rows(`select ${TRANSFER_COLUMNS.join(", ")} from transfers order by id`));
}
