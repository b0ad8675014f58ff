/**
 * Known errors of a source. The claims keep what the source says; a correction names the row, the column, the value it
 * expects to find and the value that is right, with its reason. When the row no longer holds the expected value, the
 * correction is refused: somebody mended the row, or the source changed, and a person must look again.
 */
import {theValue} from "../../src/text/the.js";
import {readdir, readFile} from "node:fs/promises";
import {z} from "zod";
import {columnNames} from "../schema/table.js";
import {faultsOfRow, type ReadTable} from "./readTable.js";
import {readYaml} from "./readYaml.js";
import type {Refusal} from "./refusal.js";

const CORRECTIONS_FOLDER = "data/corrections";

const words = z.string().min(1, "must not be empty");

const correctionsFile = z.strictObject({
  source: words,
  corrections: z.array(
    z.strictObject({
      id: words,
      where: words,
      column: words,
      was: z.string({error: 'must be a text: write it in quotes, such as "2023-04-06"'}),
      is: z.string({error: 'must be a text: write it in quotes, such as "2022-04-06"'}),
      expect: z.string({error: "must be a text, in quotes"}).optional(),
      status: z.enum(["open", "reported"], "must be open or reported"),
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

/** Reads every file of data/corrections. */
export async function readCorrections(root = "."): Promise<{corrections: Correction[]; refusals: Refusal[]}> {
  const names = await readdir(`${root}/${CORRECTIONS_FOLDER}`).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const files = names.filter((name) => name.endsWith(".yaml")).sort();
  const read = await Promise.all(
    files.map(async (name) => {
      const file = `${CORRECTIONS_FOLDER}/${name}`;
      return parseCorrections(file, await readFile(`${root}/${file}`));
    })
  );
  return {
    corrections: read.flatMap(({corrections}) => corrections),
    refusals: read.flatMap(({refusals}) => refusals)
  };
}

/** As readCorrections, on the bytes of one file. */
export function parseCorrections(file: string, bytes: Uint8Array): {corrections: Correction[]; refusals: Refusal[]} {
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
  const refuse = ({file, line}: Correction, column: string, value: string, why: string, mend: string) =>
    refusals.push({file, line, column, value, why, mend});
  const rows = new Map(table.rows.map((row) => [row.cells["id"] ?? "", {...row, cells: {...row.cells}}]));
  const touched = new Map<string, Correction>();
  const seen = new Set<string>();
  for (const correction of corrections) {
    const {id, where, column, was, is} = correction;
    const row = rows.get(where);
    const target = `${where}\n${column}`;
    if (seen.has(id)) refuse(correction, "id", id, "the id stands twice", "Give each correction an id of its own.");
    seen.add(id);
    if (!row) {
      if (!table.keysSeen.has(where)) {
        refuse(correction, "where", where, "there is no such claim", "Correct the id, or remove the correction.");
      }
      continue;
    }
    if (!columnNames(table.table).includes(column)) {
      refuse(correction, "column", column, "there is no such column", "See docs/data-contract.md for the columns.");
      continue;
    }
    if (touched.has(target)) {
      refuse(
        correction,
        "column",
        column,
        `${theValue(touched, target).id} already corrects it`,
        "Keep one of the two."
      );
      continue;
    }
    if (row.cells[column] !== was) {
      const why = `expected to find "${was}" in ${table.table.file}:${row.line}:${column}, but it holds "${row.cells[column]}"`;
      refuse(correction, "was", was, why, "Look again: change the expectation, or remove the correction.");
      continue;
    }
    touched.set(target, correction);
    row.cells[column] = is;
  }
  for (const [id, row] of rows) {
    const correction = corrections.find(({where}) => where === id);
    if (!correction) continue;
    for (const {column, value, why, mend} of faultsOfRow(table.table, row.line, row.cells)) {
      refuse(correction, column, value, `the corrected row is not sound: ${why}`, mend);
    }
  }
  return {table: {...table, rows: [...rows.values()]}, refusals};
}
