import {dateNotes} from "./dates.js";
import {packageValueTwice, sameQuantityNearby} from "./duplicates.js";
import {gapNotes} from "./gaps.js";
import type {Note} from "./note.js";
import {observationNotes} from "./observations.js";
import {overlapNotes} from "./overlaps.js";
import type {ClaimRecord} from "./record.js";
import {membersExceedSum} from "./sumsOfMembers.js";

/** Every check, in the order in which docs/quality.md lists them. */
const CHECKS: readonly ((record: ClaimRecord) => Note[])[] = [
  membersExceedSum,
  observationNotes,
  dateNotes,
  overlapNotes,
  sameQuantityNearby,
  packageValueTwice,
  gapNotes
];

/** All that does not fit together in the record, ordered by id. */
export function findNotes(record: ClaimRecord): Note[] {
  return CHECKS.flatMap((check) => check(record)).sort((a, b) => (a.id < b.id ? -1 : 1));
}
