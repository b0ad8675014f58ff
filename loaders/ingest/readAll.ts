import {columnMeta, columnNames, type Table} from "../schema/table.js";
import {TABLES} from "../schema/tables.js";
import {transfers} from "../schema/transfers.js";
import {datesOutside, readAsOf} from "./recordDay.js";
import {refusalsIn} from "./fileBytes.js";
import {applyCorrections, readCorrections, type Correction} from "./corrections.js";
import {said} from "../schema/said.js";
import {RefusedError, type Refusal} from "./refusal.js";
import {readImported} from "./readImported.js";
import {unknownFiles} from "./unknownFiles.js";
import {sharedNames} from "./sharedNames.js";
import {brokenReferences, OF_ALL, readTable, type ReadTable} from "./readTable.js";

/** What became of one file: rows in = rows kept + rows refused. */
export interface FileCount {
  file: string;
  rowsIn: number;
  kept: number;
  refused: number;
}

export function countOf({table, rows, rowsIn, bulk}: ReadTable): FileCount {
  const kept = bulk?.kept ?? rows.length;
  return {file: table.file, rowsIn, kept, refused: rowsIn - kept};
}

/** All that people wrote, read and corrected. */
export interface Input {
  tables: ReadTable[];
  /** The rows taken over from trackers, a table for each release. */
  imported: ReadTable[];
  corrections: readonly Correction[];
  /** The day up to which the record is kept. */
  asOf: string;
}

/** Reads the file of a table otherwise than cell by cell; undefined where it leaves that to `readTable`. */
type OtherRoad = (table: Table, root: string) => Promise<ReadTable | undefined>;

/**
 * Reads every file that people write, and makes the corrections of data/corrections.
 * @param otherRoad without it every file is read cell by cell, however long it is
 * @throws {RefusedError} listing every fault of every file, when there is one.
 */
export async function readAll(root = ".", otherRoad?: OtherRoad): Promise<Input> {
  const read = await Promise.all(
    TABLES.map(async (table) => (await otherRoad?.(table, root)) ?? readTable(table, root))
  );
  const imported = await readImported(root);
  const {corrections, refusals: ofCorrections} = await readCorrections(root);
  const refusals = [...ofCorrections];
  const tables = await Promise.all(
    read.map(async (table) => {
      if (table.table.name !== transfers.name) return table;
      const corrected = await correct(await withKeys(table, [...read, ...imported], corrections), corrections);
      for (const refusal of corrected.refusals) refusals.push(refusal);
      return corrected.table;
    })
  );
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
  // A date that a correction would have put right is not the claim's fault where the corrections cannot be read.
  const areCorrected = ofCorrections.length === 0;
  const cells = await singleCells([...tables, ...imported]);
  const late = async (day: string) => (areCorrected ? looked(cells, (read) => datesOutside(day, read)) : []);
  const all = [
    ...(typeof asOf === "string" ? await late(asOf) : asOf),
    ...[...tables, ...imported].flatMap((table) => table.refusals),
    ...(await looked(cells, brokenReferences)),
    ...sharedNames(tables),
    ...(await unknownFiles(root)),
    ...refusals
  ];
  if (all.length || typeof asOf !== "string") throw new RefusedError(all);
  return {tables, imported, corrections, asOf};
}

/** A table that was read in bulk with those of its keys that other tables and corrections name. */
async function withKeys(
  table: ReadTable,
  others: readonly ReadTable[],
  corrections: readonly Correction[]
): Promise<ReadTable> {
  if (!table.bulk) return table;
  const asked = others.flatMap(({table: other, rows, refused}) =>
    columnNames(other)
      .filter((column) => columnMeta(other, column).references === `${table.table.name}.${table.table.key.join(".")}`)
      .flatMap((column) => [...rows, ...refused].map(({cells}) => cells[column] ?? ""))
  );
  const found = await table.bulk.keysAmong([...asked, ...corrections.map(({where}) => where)]);
  return {...table, keysSeen: new Set([...table.keysSeen, ...found])};
}

async function correct(
  table: ReadTable,
  corrections: readonly Correction[]
): Promise<ReturnType<typeof applyCorrections>> {
  // Of a table that could not be read nothing can be said but that.
  if (table.refusals.length && !table.keysSeen.size) return {table, refusals: []};
  if (!table.bulk) return applyCorrections(table, corrections);
  const rows = await table.bulk.holding(corrections.map(({where}) => ({column: "id", value: where})));
  const corrected = applyCorrections({...table, rows}, corrections);
  await table.bulk.replace(corrected.table.rows);
  return {...corrected, table};
}

/** The tables with all that a check of single cells has to look at: of one that was read in bulk, each distinct value once. */
const singleCells = (tables: readonly ReadTable[]): Promise<ReadTable[]> =>
  Promise.all(tables.map(async (read) => (read.bulk ? {...read, rows: await read.bulk.distinct()} : read)));

/** What a check of single cells finds in all rows: where a value is at fault, in the rows that hold it. */
async function looked(
  tables: readonly ReadTable[],
  find: (read: readonly ReadTable[]) => Refusal[]
): Promise<Refusal[]> {
  const found = find(tables);
  const ofAll = found.filter(({line}) => line === OF_ALL);
  if (!ofAll.length) return found;
  const holding = await Promise.all(
    tables.map(async (read) => {
      const faults = ofAll.filter(({file}) => file === read.table.file);
      return {...read, refused: [], rows: (await read.bulk?.holding(faults)) ?? []};
    })
  );
  return [...found.filter(({line}) => line !== OF_ALL), ...find(holding)];
}
