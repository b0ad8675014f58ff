import {mkdir} from "node:fs/promises";
import {Database} from "../warehouse/database.js";
import {WAREHOUSE} from "../warehouse/files.js";
import {EXTRACTS} from "./all.js";
import {writeExtract} from "./write.js";

/** Writes every published table of the warehouse in `folder` into `extracts` beside it. */
export async function writeExtracts(folder: string): Promise<void> {
  const db = await Database.open(`${folder}/${WAREHOUSE}`, {readOnly: true});
  try {
    await mkdir(`${folder}/extracts`);
    for (const extract of EXTRACTS) await writeExtract(db, extract, `${folder}/extracts`);
  } finally {
    db.close();
  }
}
