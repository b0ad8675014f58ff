import {TABLES} from "../schema/tables.js";
import {datesOutside, readAsOf} from "./recordDay.js";
import {refusalsIn} from "./fileBytes.js";
import {applyCorrections, readCorrections, type Correction} from "./corrections.js";
import {said} from "../schema/said.js";
import {RefusedError} from "./refusal.js";
import {readImported} from "./readImported.js";
import {unknownFiles} from "./unknownFiles.js";
import {sharedNames} from "./sharedNames.js";
import {brokenReferences, readTable, type ReadTable} from "./readTable.js";

/** What became of one file: rows in = rows kept + rows refused. */
export interface FileCount {
  file: string;
  rowsIn: number;
  kept: number;
  refused: number;
}

export const countOf = ({table, rows, rowsIn}: ReadTable): FileCount => ({
  file: table.file,
  rowsIn,
  kept: rows.length,
  refused: rowsIn - rows.length
});

/** All that people wrote, read and corrected. */
export interface Input {
  tables: ReadTable[];
  /** The rows taken over from trackers, a table for each release. */
  imported: ReadTable[];
  corrections: readonly Correction[];
  /** The day up to which the record is kept. */
  asOf: string;
}

/**
 * Reads every file that people write, and makes the corrections of data/corrections.
 * @throws {RefusedError} listing every fault of every file, when there is one.
 */
export async function readAll(root = "."): Promise<Input> {
  const read = await Promise.all(TABLES.map((table) => readTable(table, root)));
  const imported = await readImported(root);
  const {corrections, refusals: ofCorrections} = await readCorrections(root);
  const refusals = [...ofCorrections];
  const tables = read.map((table) => {
    if (table.table.name !== "transfers") return table;
    const corrected = applyCorrections(table, corrections);
    refusals.push(...corrected.refusals);
    return corrected.table;
  });
  const sources = tables.find(({table}) => table.name === "sources");
  for (const {file, line, source} of corrections) {
    if (!sources?.keysSeen.size || sources.keysSeen.has(source)) continue;
    const words = {
      why: {en: "there is no such row in sources.id", ja: "sources.id にその行がない"},
      mend: {en: "Name the release in sources.csv.", ja: "sources.csv に収録されている版の ID を書く。"}
    };
    refusals.push({file, line, column: "source", value: source, ...said("correction_source", words)});
  }
  const asOf = await readAsOf(root).catch(refusalsIn);
  const all = [
    ...(typeof asOf === "string" ? datesOutside(asOf, [...tables, ...imported]) : asOf),
    ...[...tables, ...imported].flatMap((table) => table.refusals),
    ...brokenReferences([...tables, ...imported]),
    ...sharedNames(tables),
    ...(await unknownFiles(root)),
    ...refusals
  ];
  if (all.length || typeof asOf !== "string") throw new RefusedError(all);
  return {tables, imported, corrections, asOf};
}
