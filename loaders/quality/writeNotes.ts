import {RefusedError} from "../ingest/refusal.js";
import type {Database} from "../warehouse/database.js";
import {unsettled, type Acknowledged} from "./acknowledged.js";
import {findNotes} from "./findNotes.js";
import {readRecord} from "./record.js";
import {subjectNames} from "./subjectNames.js";

/**
 * Finds the consistency notes and fills the table `notes`. Returns their number.
 * @throws {RefusedError} naming every note that nobody acknowledged, and every acknowledgement without a note
 */
export async function writeNotes(db: Database, acknowledged: Acknowledged): Promise<number> {
  const record = await readRecord(db);
  const notes = findNotes(record);
  const refusals = unsettled(notes, acknowledged, new Set(record.sources.map(({id}) => id)));
  if (refusals.length) throw new RefusedError(refusals);
  const nameOf = subjectNames(record);
  await db.append(
    "notes",
    notes.map(({id, kind, severity, subjects, figures, text_en, text_ja}) => {
      const reason = acknowledged.reasons.get(id);
      return [
        ...[id, kind, severity, subjects],
        ...[subjects.map((one) => nameOf(one).en), subjects.map((one) => nameOf(one).ja)],
        ...[figures ?? null, text_en, text_ja],
        ...[reason?.reason_en, reason?.reason_ja, reason?.settled_by]
      ];
    })
  );
  return notes.length;
}
