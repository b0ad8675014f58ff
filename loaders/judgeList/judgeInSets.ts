/**
 * Judges a list as sets. DuckDB reads it and finds the distinct combinations of what a verdict hangs on; each is judged once; what is said of it
 * is joined back while the list is written. This is for lists in which nothing is at fault: a fault is named by its line, so a list that
 * has one is read row by row (src/judgeList/judgeRows.ts), by the same reader of cells and the same judge. The two write the same bytes.
 */
import {answers} from "../../src/judgeList/judgedRows.js";
import {CaseTable} from "../../src/judgeList/caseTable.js";
import {PLAIN, textFault} from "../../src/judgeList/fault.js";
import {headerOf, noCounts, notesOn, readStart, writtenBehind, type RowsJudged} from "../../src/judgeList/judgeRows.js";
import type {JudgeOptions} from "../../src/judgeList/judgeOptions.js";
import type {ListHeader} from "../../src/judgeList/listHeader.js";
import type {ListSource} from "../../src/judgeList/listSource.js";
import {Refusals} from "../../src/judgeList/refusals.js";
import {verdictColumns} from "../../src/judgeList/verdictCells.js";
import {wordsIn} from "../../src/judgeList/words.js";
import type {Writer} from "../../src/judgeList/writer.js";
import {csvRecord} from "../../src/text/csv.js";
import {theFirst} from "../../src/text/the.js";
import type {Lookups} from "../judge/lookups.js";
import type {Database} from "../warehouse/database.js";
import {asItIs, literal} from "../warehouse/sql.js";
import {copyTo, type Written} from "./formats.js";
import {whileItWorks, type Bar} from "./progress.js";
import {at, type Relation} from "./relation.js";

interface Tools {
  db: Database;
  lookups: Lookups;
  /** Where the verdicts are written. */
  out: Pick<Written, "path" | "format">;
  /** Takes the table of cases, where it is to stand apart. */
  cases?: Writer;
  bar: Bar;
}

/** A list with more combinations than this is read row by row: they are to find room in memory, or a join would put the rows in another order. */
const MOST_COMBINATIONS = 500_000;
/** And one with more columns: DuckDB keeps room for each. */
const MOST_COLUMNS = 1000;

/** How much of the work each part of it is. */
const OF_THE_WORK = {combining: 0.3, ids: 0.2, writing: 0.5};

/**
 * Judges a list.
 * @param relationOf how DuckDB reads a list of so many columns
 * @returns undefined where anything in the list is at fault, or it is more than a header and its rows: nothing is written then
 */
export async function judgeInSets(
  source: ListSource,
  relationOf: (width: number) => Relation,
  options: JudgeOptions,
  {db, lookups, out, cases, bar}: Tools
): Promise<RowsJudged | undefined> {
  const notes = [...source.notes];
  const header = await headerAlone(source, options, notes);
  if (!header || header.names.length > MOST_COLUMNS) return undefined;
  const relation = relationOf(header.names.length);
  const columns = verdictColumns(options, false);
  const counts = {...noCounts(writtenBehind(options, false)), own: header.names};
  const asText = {ready: (text: string) => text, tailOf: csvRecord};
  const answer = answers(header, lookups, options, columns, counts.assumed, asText);
  if (!answer.looksAt.length) return undefined;
  const table = cases && new CaseTable(columns, cases);
  /** Whether DuckDB did it: where it cannot, the list is read row by row. */
  const working = async (part: keyof typeof OF_THE_WORK, sql: string): Promise<boolean> => {
    try {
      await whileItWorks(bar, db, source.size * OF_THE_WORK[part], counts.rowsIn, () => db.run(sql));
      return true;
    } catch (error) {
      if (isOfReading(error)) return false;
      throw error;
    }
  };

  const keys = answer.looksAt.map(at).join(", ");
  // Cases are numbered in the order of the list, so where they are each combination must know where it stands first.
  const combined = table
    ? `select ${keys}, count(*) as rows, min(nth) as first
       from (select row_number() over () as nth, * from ${relation.sql}) group by ${keys} order by first`
    : `select ${keys}, count(*) as rows from ${relation.sql} group by ${keys}`;
  const isCombined = await working(
    "combining",
    `create table combos as select row_number() over () as combo, * from (${combined})`
  );
  if (!isCombined) return undefined;
  const {combos} = theFirst(await db.rows<{combos: number}>("select count(*)::double as combos from combos"));
  if (combos > MOST_COMBINATIONS) return undefined;

  // Each combination is judged, and knows by a number what is said of it.
  const said = new Map<string, number>();
  const saidCells: (readonly string[])[] = [];
  const ofCombo: number[] = [];
  for await (const batch of db.batches<Record<string, string | null> & {rows: number}>(
    `select ${answer.looksAt.map((place) => `${asItIs(at(place))} as ${at(place)}`).join(", ")}, rows::double as rows
     from combos order by combo`
  )) {
    for (const {rows, ...row} of batch) {
      const cells: string[] = [];
      for (const place of answer.looksAt) cells[place] = row[`c${place}`] ?? "";
      const found = answer.of(cells);
      if ("faults" in found) return undefined;
      counts.rowsIn += rows;
      counts.verdicts[found.verdict] += rows;
      for (const assumption of found.assumed) assumption.rows += rows;
      const written = table ? table.cellsOf(found.cells) : found.cells;
      const record = table ? String(written[0]) : String(found.tail());
      const known = said.get(record) ?? saidCells.length;
      if (known === saidCells.length) {
        said.set(record, known);
        saidCells.push(written);
      }
      ofCombo.push(known);
    }
  }
  counts.judged = counts.rowsIn;
  if (relation.rows !== undefined && counts.rowsIn !== relation.rows) return undefined;
  if (header.id !== -1) {
    if (!(await working("ids", idsSql(relation, header.id)))) return undefined;
    if (!(await idsAreFine(db, counts.rowsIn, options))) return undefined;
  }

  await db.run("create table said_of (combo double, said double)");
  await db.append("said_of", withPlaces(ofCombo));
  await db.run(`create table keyed as select ${keys}, said from combos join said_of using (combo)`);
  const behind = counts.written.map((_, i) => `v${i} varchar`).join(", ");
  await db.run(`create table said (said double, tail varchar, ${behind})`);
  await db.append(
    "said",
    saidCells.map((cells, i) => [i, `,${csvRecord(cells)}`, ...cells.map((cell) => (cell === "" ? null : cell))])
  );
  const same = answer.looksAt.map((place) => `l.${at(place)} is not distinct from k.${at(place)}`).join(" and ");
  const joined = `${relation.sql} l join keyed k on ${same} join said s on s.said = k.said`;
  // A join keeps no order of its own: one thread passes the rows along one after the other.
  await db.run("set threads = 1");
  const copied = copyTo({...out, own: header.names, behind: counts.written}, relation, joined);
  if (!(await working("writing", copied))) return undefined;
  return {...counts, notes: [...notes, ...notesOn(header, wordsIn(options.locale))]};
}

/** The header of a list that begins with it; undefined where anything stands before it or is at fault in it. */
async function headerAlone(
  source: ListSource,
  options: JudgeOptions,
  notes: string[]
): Promise<ListHeader | undefined> {
  const batches = source.records()[Symbol.asyncIterator]();
  const refusals = new Refusals(options.list);
  try {
    const start = await readStart(batches, options, notes);
    if (start?.header.line !== 1 || start.tags) return undefined;
    const header = headerOf(start.header, options, refusals);
    return refusals.faults ? undefined : header;
  } finally {
    await batches.return?.();
  }
}

function* withPlaces(ofCombo: readonly number[]): Generator<[number, number]> {
  for (const [i, said] of ofCombo.entries()) yield [i + 1, said];
}

/** Counts ids, and those that differ by their hash: if as many differ as there are, no two are the same, whatever a hash may do. */
const idsSql = ({sql}: Relation, place: number): string =>
  `create table ids as select count(${at(place)})::double as ids, count(distinct hash(${at(place)}))::double as different,
     list(distinct ${at(place)}) filter (not regexp_matches(${at(place)}, ${literal(PLAIN.source)})) as odd from ${sql}`;

async function idsAreFine(db: Database, rows: number, {locale}: JudgeOptions): Promise<boolean> {
  const {ids, different} = theFirst(await db.rows<{ids: number; different: number}>("select ids, different from ids"));
  if (ids !== rows || different !== rows) return false;
  for await (const odd of db.batches<{id: string}>(
    `select ${asItIs("id")} as id from (select unnest(odd) as id from ids)`
  )) {
    if (odd.some(({id}) => textFault("id", id, locale))) return false;
  }
  return true;
}

/** Whether DuckDB says so of what it reads, or has no room for it: row by row is told of every fault where it is, and room is found. */
const isOfReading = (error: unknown): boolean =>
  error instanceof Error && /^(Invalid Input|Conversion|Out of Memory) Error/.test(error.message);
