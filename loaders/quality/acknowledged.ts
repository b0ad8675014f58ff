/**
 * What people have said of the notes: data/quality/acknowledged.yaml. A note that nobody has looked at fails the refresh,
 * and so does an acknowledgement whose note is gone: neither may grow old unseen.
 */
import {readFile} from "node:fs/promises";
import {z} from "zod";
import {readYaml} from "../ingest/readYaml.js";
import {RefusedError, type Refusal} from "../ingest/refusal.js";
import type {Note} from "./note.js";

const ACKNOWLEDGED = "data/quality/acknowledged.yaml";

const words = z.string("must be a text").min(1, "must not be empty");

const shape = z.strictObject({
  /** The day to which the record reaches. */
  as_of: z.string("must be a text").regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day in quotes, such as "2026-05-15"'),
  acknowledged: z.array(
    z.strictObject({
      notes: z.array(words).min(1, "must name at least one note"),
      /** Ids of the sources that settle it; a warning cannot stand without. */
      settled_by: z.array(words).default([]),
      reason_en: words,
      reason_ja: words
    })
  )
});

export interface Reason {
  settled_by: string[];
  reason_en: string;
  reason_ja: string;
  line: number;
}

export interface Acknowledged {
  asOf: string;
  /** By id of the note. */
  reasons: Map<string, Reason>;
}

/** @throws {RefusedError} when the file is not sound */
export async function readAcknowledged(root = "."): Promise<Acknowledged> {
  return parseAcknowledged(await readFile(`${root}/${ACKNOWLEDGED}`));
}

/** As readAcknowledged, on the bytes of the file. */
export function parseAcknowledged(bytes: Uint8Array): Acknowledged {
  const {value, refusals, lineOf} = readYaml(ACKNOWLEDGED, bytes, shape);
  const reasons = new Map<string, Reason>();
  value?.acknowledged.forEach(({notes, settled_by, reason_en, reason_ja}, entry) =>
    notes.forEach((id, index) => {
      const line = lineOf(["acknowledged", entry, "notes", index]);
      const first = reasons.get(id);
      if (first) refusals.push(refusal(line, id, `already stands on line ${first.line}`, "Keep one of the two."));
      else reasons.set(id, {settled_by, reason_en, reason_ja, line});
    })
  );
  if (refusals.length || !value) throw new RefusedError(refusals);
  return {asOf: value.as_of, reasons};
}

const refusal = (line: number, value: string, why: string, mend: string, column = "notes"): Refusal => ({
  file: ACKNOWLEDGED,
  line,
  column,
  value,
  why,
  mend
});

/**
 * What keeps the notes from being published: those nobody acknowledged, acknowledgements without a note, and those that name
 * no source, or one that sources.csv does not have. A warning says that a figure is in doubt, so a reason that rests on no
 * page explains it away.
 */
export function unsettled(notes: readonly Note[], {reasons}: Acknowledged, sources: ReadonlySet<string>): Refusal[] {
  const found = new Map(notes.map((note) => [note.id, note]));
  const open = notes
    .filter(({id, severity}) => severity === "error" || !reasons.has(id))
    .map(({id, severity, file, line, text_en}): Refusal => {
      const mend =
        severity === "error"
          ? "Mend it: this cannot be acknowledged"
          : `Mend it, or acknowledge "${id}" with a reason in ${ACKNOWLEDGED}`;
      return {file, line, column: "", value: id, why: text_en.replace(/\.$/, ""), mend: `${mend}.`};
    });
  const gone = [...reasons]
    .filter(([id]) => !found.has(id))
    .map(([id, {line}]) =>
      refusal(line, id, "there is no such note any more", "Remove the acknowledgement; what it excused is mended.")
    );
  const groundless = [...reasons]
    .filter(([id, {settled_by}]) => found.get(id)?.severity === "warning" && !settled_by.length)
    .map(([id, {line}]) =>
      refusal(
        line,
        id,
        "a warning that nothing settles",
        "Name the source in settled_by, or mend the data.",
        "settled_by"
      )
    );
  const unknown = [...reasons.values()].flatMap(({settled_by, line}) =>
    settled_by
      .filter((source) => !sources.has(source))
      .map((source) =>
        refusal(line, source, "no such row in sources.id", "Name a source of data/reference/sources.csv.", "settled_by")
      )
  );
  return [...open, ...gone, ...groundless, ...unknown];
}
