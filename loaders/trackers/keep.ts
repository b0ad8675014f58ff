import {readFile} from "node:fs/promises";
import {csvText} from "../../src/text/csv.js";
import {checkTable} from "../ingest/readTable.js";
import {RefusedError} from "../ingest/refusal.js";
import {importedClaims, type ImportedClaim} from "../schema/importedClaims.js";
import {columnNames, type Table} from "../schema/table.js";
import {trackerValues, type TrackerValue} from "../schema/trackerValues.js";
import {writeWhole} from "./writeWhole.js";

/** The rows as the file that holds them, as every table of data/ is written: LF line ends. */
export function importedText(release: string, claims: readonly ImportedClaim[]): string {
  const names = columnNames(importedClaims(release));
  const rows = claims.map((claim) => Object.values({...blank(names), ...claim}));
  return csvText(names, rows).replaceAll("\r\n", "\n");
}

const blank = (names: readonly string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, ""]));

/** Whether what stands in the place of an import may be replaced by it: the same release, imported before. */
export async function mayReplace(path: string, release: string): Promise<boolean> {
  try {
    return !checkTable(importedClaims(release), await readFile(path)).refusals.length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return true;
    throw error;
  }
}

/**
 * Writes the rows taken over, at once or not at all.
 * @param release of which tracker and which release: kiel-r07
 * @returns how many bytes were written
 * @throws {RefusedError} when the rows are not what the schema asks for: a reader has a fault
 */
export async function keepClaims(path: string, release: string, claims: readonly ImportedClaim[]): Promise<number> {
  return writeTable(path, importedClaims(release), importedText(release, claims));
}

/**
 * Puts figures among those that stand in data/claims/tracker_values.csv, in place of those of the same file and release.
 * @returns how many bytes were written
 * @throws {RefusedError} when what stands there, or the figures, are not what the schema asks for
 */
export async function keepValues(path: string, values: readonly TrackerValue[]): Promise<number> {
  const {rows, refusals} = checkTable(trackerValues, await readFile(path));
  if (refusals.length) throw new RefusedError(refusals);
  const names = columnNames(trackerValues);
  const placeOf = ({tracker = "", release = "", file = ""}: Readonly<Record<string, string>>) =>
    [tracker, release, file].join(" ");
  const replaced = new Set(values.map(placeOf));
  const others = rows.map(({cells}) => cells).filter((cells) => !replaced.has(placeOf(cells)));
  const all = [...others, ...values].map((cells) => Object.values({...blank(names), ...cells}));
  return writeTable(path, trackerValues, csvText(names, all).replaceAll("\r\n", "\n"));
}

async function writeTable(path: string, table: Table, text: string): Promise<number> {
  const bytes = new TextEncoder().encode(text);
  const {refusals} = checkTable(table, bytes);
  if (refusals.length) throw new RefusedError(refusals);
  await writeWhole(path, bytes);
  return bytes.length;
}
