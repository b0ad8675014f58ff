/**
 * Known errors of a source. The claims keep what the source says; a correction names the row, the column, the value it
 * expects to find and the value that is right, with its reason. When the row no longer holds the expected value, the
 * correction is refused: somebody mended the row, or the source changed, and a person must look again.
 */
import {theValue} from "../../src/text/the.js";
import {readdir} from "node:fs/promises";
import {z} from "zod";
import {columnNames} from "../schema/table.js";
import {said, type FaultWords} from "../schema/said.js";
import {fileBytes, refusalsIn} from "./fileBytes.js";
import {faultsOfRow, type ReadTable} from "./readTable.js";
import {readYaml, says} from "./readYaml.js";
import type {Refusal} from "./refusal.js";

const CORRECTIONS_FOLDER = "data/corrections";

const words = z.string().min(1, says("empty"));

/** What is wrong with a correction, and what to do. */
const FAULTS_OF_CORRECTIONS = {
  id_twice: {
    why: {en: "the id stands twice", ja: "同じ ID が二つある"},
    mend: {en: "Give each correction an id of its own.", ja: "訂正ごとに固有の ID を付ける。"}
  },
  no_claim: {
    why: {en: "there is no such claim", ja: "その記録がない"},
    mend: {en: "Correct the id, or remove the correction.", ja: "ID を直すか、訂正を削除する。"}
  },
  no_column: {
    why: {en: "there is no such column", ja: "その列がない"},
    mend: {en: "See docs/data-contract.md for the columns.", ja: "列は docs/data-contract.md を参照。"}
  }
} satisfies Record<string, FaultWords>;

const correctedAlready = (id: string): FaultWords => ({
  why: {en: `${id} already corrects it`, ja: `${id} が既に訂正している`},
  mend: {en: "Keep one of the two.", ja: "一つだけ残す。"}
});

const notFound = (was: string, place: string, held: string): FaultWords => ({
  why: {
    en: `expected to find "${was}" in ${place}, but it holds "${held}"`,
    ja: `${place} の値は「${was}」のはずだが、「${held}」である`
  },
  mend: {
    en: "Look again: change the expectation, or remove the correction.",
    ja: "改めて確認し、was を直すか、訂正を削除する。"
  }
});

const correctionsFile = z.strictObject({
  source: words,
  corrections: z.array(
    z.strictObject({
      id: words,
      where: words,
      column: words,
      was: z.string(says("text_in_quotes")),
      is: z.string(says("text_in_quotes")),
      expect: z.string(says("text_in_quotes")).optional(),
      status: z.enum(["open", "reported"], says("open_or_reported")),
      reason: words,
      reason_ja: words.optional()
    })
  )
});

/** One correction, and where it stands. */
export interface Correction {
  id: string;
  source: string;
  /** Id of the claim. */
  where: string;
  column: string;
  was: string;
  is: string;
  /** What the source's own file says, where that is more than `was`. */
  expect?: string | undefined;
  status: string;
  reason: string;
  reason_ja?: string | undefined;
  file: string;
  line: number;
}

export interface ReadCorrections {
  corrections: readonly Correction[];
  refusals: readonly Refusal[];
}

/** Reads every file of data/corrections. */
export async function readCorrections(root = "."): Promise<ReadCorrections> {
  const names = await readdir(`${root}/${CORRECTIONS_FOLDER}`).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const files = names.filter((name) => name.endsWith(".yaml")).sort();
  const read = await Promise.all(
    files.map(async (name): Promise<ReadCorrections> => {
      const file = `${CORRECTIONS_FOLDER}/${name}`;
      try {
        return parseCorrections(file, await fileBytes(file, root));
      } catch (error) {
        return {corrections: [], refusals: refusalsIn(error)};
      }
    })
  );
  return {
    corrections: read.flatMap(({corrections}) => corrections),
    refusals: read.flatMap(({refusals}) => refusals)
  };
}

/** As readCorrections, on the bytes of one file. */
export function parseCorrections(file: string, bytes: Uint8Array): ReadCorrections {
  const {value, refusals, lineOf} = readYaml(file, bytes, correctionsFile);
  const corrections = (value?.corrections ?? []).map((correction, index) => ({
    ...correction,
    source: value?.source ?? "",
    file,
    line: lineOf(["corrections", index])
  }));
  return {corrections, refusals};
}

/**
 * The table with every correction made, or the reasons why one cannot be made. A corrected row must be as sound as any.
 * @param table data/claims/transfers.csv as it was read
 */
export function applyCorrections(
  table: ReadTable,
  corrections: readonly Correction[]
): {table: ReadTable; refusals: Refusal[]} {
  const refusals: Refusal[] = [];
  const refuse = ({file, line}: Correction, column: string, value: string, code: string, faultWords: FaultWords) =>
    refusals.push({file, line, column, value, ...said(`correction_${code}`, faultWords)});
  const refuseBy = (one: Correction, column: string, value: string, code: keyof typeof FAULTS_OF_CORRECTIONS) =>
    refuse(one, column, value, code, FAULTS_OF_CORRECTIONS[code]);
  const rows = new Map(table.rows.map((row) => [row.cells["id"] ?? "", {...row, cells: {...row.cells}}]));
  const touched = new Map<string, Correction>();
  const seen = new Set<string>();
  for (const correction of corrections) {
    const {id, where, column, was, is} = correction;
    const row = rows.get(where);
    const target = `${where}\n${column}`;
    if (seen.has(id)) refuseBy(correction, "id", id, "id_twice");
    seen.add(id);
    if (!row) {
      if (!table.keysSeen.has(where)) refuseBy(correction, "where", where, "no_claim");
      continue;
    }
    if (!columnNames(table.table).includes(column)) {
      refuseBy(correction, "column", column, "no_column");
      continue;
    }
    if (touched.has(target)) {
      refuse(correction, "column", column, "twice", correctedAlready(theValue(touched, target).id));
      continue;
    }
    if (row.cells[column] !== was) {
      const place = `${table.table.file}:${row.line}:${column}`;
      refuse(correction, "was", was, "was", notFound(was, place, String(row.cells[column])));
      continue;
    }
    touched.set(target, correction);
    row.cells[column] = is;
  }
  for (const [id, row] of rows) {
    const correction = corrections.find(({where}) => where === id);
    if (!correction) continue;
    for (const {column, value, code, why, mend, ja} of faultsOfRow(table.table, row.line, row.cells)) {
      refuse(correction, column, value, code, {
        why: {en: `the corrected row is not sound: ${why}`, ja: `訂正後の行に誤りがある：${ja.why}`},
        mend: {en: mend, ja: ja.mend}
      });
    }
  }
  return {table: {...table, rows: [...rows.values()]}, refusals};
}
