/**
 * What people have said of the notes: data/quality/acknowledged.yaml. A note that nobody has looked at fails the refresh,
 * and so does an acknowledgement whose note is gone: neither may grow old unseen.
 */
import {z} from "zod";
import {fileBytes} from "../ingest/fileBytes.js";
import {ACKNOWLEDGED, asOfShape} from "../ingest/recordDay.js";
import {readYaml, says} from "../ingest/readYaml.js";
import {said, type FaultWords} from "../schema/said.js";
import {RefusedError, type Refusal} from "../ingest/refusal.js";
import type {Note} from "./note.js";

const words = z.string(says("text")).min(1, says("empty"));

const shape = z.strictObject({
  /** The day to which the record reaches. */
  as_of: asOfShape,
  acknowledged: z.array(
    z.strictObject({
      notes: z.array(words).min(1, says("at_least_one_note")),
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
  /** By id of the note. */
  reasons: Map<string, Reason>;
}

/** @throws {RefusedError} when the file is not sound */
export async function readAcknowledged(root = "."): Promise<Acknowledged> {
  return parseAcknowledged(await fileBytes(ACKNOWLEDGED, root));
}

/** As readAcknowledged, on the bytes of the file. */
export function parseAcknowledged(bytes: Uint8Array): Acknowledged {
  const {value, refusals, lineOf} = readYaml(ACKNOWLEDGED, bytes, shape);
  const reasons = new Map<string, Reason>();
  value?.acknowledged.forEach(({notes, settled_by, reason_en, reason_ja}, entry) =>
    notes.forEach((id, index) => {
      const line = lineOf(["acknowledged", entry, "notes", index]);
      const first = reasons.get(id);
      if (first) refusals.push(refusal(line, id, "twice", standsAlready(first.line)));
      else reasons.set(id, {settled_by, reason_en, reason_ja, line});
    })
  );
  if (refusals.length || !value) throw new RefusedError(refusals);
  return {reasons};
}

const FAULTS_OF_ACKNOWLEDGEMENTS = {
  gone: {
    why: {en: "there is no such note any more", ja: "該当する注記はもうない"},
    mend: {
      en: "Remove the acknowledgement; what it excused is mended.",
      ja: "理由の対象は解消しているため、この確認を削除する。"
    }
  },
  groundless: {
    why: {en: "a warning that nothing settles", ja: "警告に対し、根拠となる出典がない"},
    mend: {
      en: "Name the source in settled_by, or mend the data.",
      ja: "settled_by に出典を示すか、データを直す。"
    }
  },
  no_source: {
    why: {en: "no such row in sources.id", ja: "sources.id にその行がない"},
    mend: {
      en: "Name a source of data/reference/sources.csv.",
      ja: "data/reference/sources.csv にある出典を示す。"
    }
  }
} satisfies Record<string, FaultWords>;

const standsAlready = (line: number): FaultWords => ({
  why: {en: `already stands on line ${line}`, ja: `${line} 行目に既にある`},
  mend: {en: "Keep one of the two.", ja: "一つだけ残す。"}
});

const refusal = (line: number, value: string, code: string, faultWords: FaultWords, column = "notes"): Refusal => ({
  file: ACKNOWLEDGED,
  line,
  column,
  value,
  ...said(`acknowledgement_${code}`, faultWords)
});

/** Why a note stops the refresh: its own words, without the full stop that a refusal sets. */
function openNote({id, kind, severity, text_en, text_ja}: Note): FaultWords & {code: string} {
  const mend =
    severity === "error"
      ? {en: "Mend it: this cannot be acknowledged.", ja: "データを直す。理由を付しても認められない。"}
      : {
          en: `Mend it, or acknowledge "${id}" with a reason in ${ACKNOWLEDGED}.`,
          ja: `データを直すか、${ACKNOWLEDGED} に「${id}」の理由を記す。`
        };
  const why = {en: text_en.replace(/\.$/, ""), ja: text_ja.replace(/。$/, "")};
  return {code: `note_${kind.replaceAll("-", "_")}`, why, mend};
}

/**
 * What keeps the notes from being published: those nobody acknowledged, acknowledgements without a note, and those that name
 * no source, or one that sources.csv does not have. A warning says that a figure is in doubt, so a reason that rests on no
 * page explains it away.
 */
export function unsettled(notes: readonly Note[], {reasons}: Acknowledged, sources: ReadonlySet<string>): Refusal[] {
  const found = new Map(notes.map((note) => [note.id, note]));
  const open = notes
    .filter(({id, severity}) => severity === "error" || !reasons.has(id))
    .map((note): Refusal => {
      const {code, ...faultWords} = openNote(note);
      return {file: note.file, line: note.line, column: "", value: note.id, ...said(code, faultWords)};
    });
  const gone = [...reasons]
    .filter(([id]) => !found.has(id))
    .map(([id, {line}]) => refusal(line, id, "gone", FAULTS_OF_ACKNOWLEDGEMENTS.gone));
  const groundless = [...reasons]
    .filter(([id, {settled_by}]) => found.get(id)?.severity === "warning" && !settled_by.length)
    .map(([id, {line}]) => refusal(line, id, "groundless", FAULTS_OF_ACKNOWLEDGEMENTS.groundless, "settled_by"));
  const unknown = [...reasons.values()].flatMap(({settled_by, line}) =>
    settled_by
      .filter((source) => !sources.has(source))
      .map((source) => refusal(line, source, "no_source", FAULTS_OF_ACKNOWLEDGEMENTS.no_source, "settled_by"))
  );
  return [...open, ...gone, ...groundless, ...unknown];
}
