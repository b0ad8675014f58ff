/**
 * The other road for a long file: DuckDB reads it, its rows stay there, and only what is not surely sound comes here. The rules are those of
 * `ingest/readCsv.ts` and `ingest/readTable.ts`, and so are the words: a distinct value or combination of values is looked at once, and the rows that hold one
 * at fault are checked as all rows of a short file are. `test/loaders/warehouse/readInBulk.whole.test.ts` holds the two roads against each other.
 */
import {isAscii, isUtf8} from "node:buffer";
import {stat} from "node:fs/promises";
import {columnMeta, columnNames, type Table} from "../schema/table.js";
import {transfers} from "../schema/transfers.js";
import {cellFault} from "../ingest/cell.js";
import {cellRefusals} from "../ingest/readCsv.js";
import {
  checkRows,
  formulaColumns,
  OF_ALL,
  type BulkRows,
  type Cells,
  type KeptRow,
  type ReadTable
} from "../ingest/readTable.js";
import {piecesOf} from "../ingest/pieces.js";
import type {Refusal} from "../ingest/refusal.js";
import {grouped} from "../../src/text/grouped.js";
import type {Database} from "./database.js";
import {csvBuffer, literal, quotedName} from "./sql.js";

const LONG = 8 * 2 ** 20;

/**
 * Reads claims in bulk when their file is long; the other tables are what people write by hand.
 * @param from from how many bytes on a file is long
 */
export const inBulk =
  (db: Database, from = LONG) =>
  async (table: Table, root: string): Promise<ReadTable | undefined> => {
    if (table.name !== transfers.name) return undefined;
    const found = await stat(`${root}/${table.file}`).catch(() => undefined);
    return found?.isFile() && found.size >= from ? readInBulk(db, table, root) : undefined;
  };

/**
 * Reads a file of ours into `raw_<table>` and holds it against its schema. Rows in = rows kept + rows refused.
 * @returns undefined where it must be read cell by cell: its structure is not sound, or the engine cannot read it. There is then no `raw_<table>`.
 */
export async function readInBulk(db: Database, table: Table, root = "."): Promise<ReadTable | undefined> {
  if (table.rowRule && !table.ruleLooksAt) return undefined;
  const path = `${root}/${table.file}`;
  const records = await recordsOf(path, columnNames(table));
  if (!records || !(await load(db, table, path, records))) return undefined;
  const {lines} = records;
  const {refused, refusals, keysSeen} = await check(db, table);
  const gone = [...new Set(refusals.map(({line}) => line))];
  if (gone.length) await db.run(`delete from ${raw(table)} where line in (${gone.join()})`);
  const kept = lines.length - gone.length;
  return {table, rows: [], refused, refusals, rowsIn: lines.length, keysSeen, bulk: bulkRows(db, table, kept)};
}

const raw = ({name}: Table) => quotedName(`raw_${name}`);

/** A byte order mark that is no file's first character: the driver takes one off the front of a text without a word. */
const MARK = Buffer.from("\ufeff");

interface Records {
  /** The line on which each record after the header begins. */
  lines: readonly number[];
  /** How many bytes the longest has. */
  longest: number;
}

/**
 * The records of a file. Undefined where the engine would not see what is wrong: where the file is not sound
 * UTF-8, its header is another, it is not all records as long as the header with one kind of line end, or a mark stands where none belongs.
 */
async function recordsOf(path: string, names: readonly string[]): Promise<Records | undefined> {
  const header = names.join(",");
  const lines: number[] = [];
  let longest = 0;
  let line = 1;
  let record: RegExp | undefined;
  let rest = "";
  for await (const bytes of wholeCharacters(path)) {
    if (!isUtf8(bytes) || bytes.includes(MARK)) return undefined;
    // All that a record is told by is ASCII, whose bytes stand in no other character.
    const text = rest + bytes.toString("latin1");
    record ??= recordThatEnds(/^\r?\n/.exec(text.slice(header.length))?.[0], names.length);
    let done = 0;
    for (let end = endOf(record, text, done); end; end = endOf(record, text, done)) {
      lines.push(line);
      longest = Math.max(longest, end - done);
      for (let at = text.indexOf("\n", done); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) line += 1;
      if (lines.length === 1 && text.slice(0, end).replace(/\r?\n$/, "") !== header) return undefined;
      done = end;
    }
    rest = text.slice(done);
    if (rest.length > LONGEST) return undefined;
  }
  if (rest) {
    if (endOf(recordThatEnds("", names.length), rest, 0) !== rest.length) return undefined;
    if (!lines.length && rest !== header) return undefined;
    lines.push(line);
    longest = Math.max(longest, rest.length);
  }
  return lines.length ? {lines: lines.slice(1), longest} : undefined;
}

/** A record of more bytes is read cell by cell. */
const LONGEST = 2 ** 22;

/** A record of so many cells: what stands in quotes has its quotes doubled, and nothing else holds quotes, commas or line ends. */
function recordThatEnds(newline: string | undefined, cells: number): RegExp | undefined {
  const cell = `(?:"(?:[^"\\0]|"")*"|[^",\\r\\n\\0]*)`;
  return newline === undefined ? undefined : new RegExp(`${cell}(?:,${cell}){${cells - 1}}${newline}`, "y");
}

/** Where the record ends that begins at a place of a text; 0 where none does. */
function endOf(record: RegExp | undefined, text: string, begin: number): number {
  if (!record) return 0;
  record.lastIndex = begin;
  return record.test(text) ? record.lastIndex : 0;
}

/** The bytes of a file without its mark, in pieces that cut no character in two. */
async function* wholeCharacters(path: string): AsyncIterable<Buffer> {
  let held: Buffer | undefined;
  for await (const piece of piecesOf(path)) {
    const read = held?.length ? Buffer.concat([held, piece]) : piece;
    const bytes = !held && read.subarray(0, MARK.length).equals(MARK) ? read.subarray(MARK.length) : read;
    let first = bytes.length - 1;
    while (first > bytes.length - LONGEST_CHARACTER && isInside(bytes[first])) first -= 1;
    const end = isAscii(bytes.subarray(first)) ? bytes.length : first;
    yield bytes.subarray(0, end);
    held = Buffer.from(bytes.subarray(end));
  }
  yield held ?? Buffer.alloc(0);
}

/** In bytes. */
const LONGEST_CHARACTER = 4;

/** Whether a byte is not the first of its character. */
const isInside = (byte = 0) => byte >> 6 === 0b10;

/** Whether the engine read as many records as there are. */
async function load(db: Database, table: Table, path: string, {lines, longest}: Records): Promise<boolean> {
  const names = columnNames(table).map(quotedName);
  const isLineARecord = lines.at(-1) === lines.length + 1;
  if (!isLineARecord) {
    await db.run("create or replace table record_lines (record double, line double)");
    await db.append(
      "record_lines",
      lines.map((line, index) => [index + 1, line])
    );
  }
  const records = `select row_number() over () as record, * from read_csv(${literal(path)}, auto_detect = false, header = true,
    delim = ',', quote = '"', escape = '"', strict_mode = true, null_padding = false, ignore_errors = false, parallel = false,
    buffer_size = ${csvBuffer(longest)}, columns = {${names.map((name) => `${name}: 'varchar'`).join(", ")}})`;
  try {
    await db.run(
      isLineARecord
        ? `create table ${raw(table)} as select (record + 1)::double as line, * exclude record from (${records})`
        : `create table ${raw(table)} as select l.line, r.* exclude record
           from (${records}) r join record_lines l using (record) order by record`
    );
  } catch (error) {
    if (/CSV|Invalid Input|Conversion/i.test((error as Error).message)) return false;
    throw error;
  } finally {
    if (!isLineARecord) await db.run("drop table record_lines");
  }
  const [read] = await db.rows<{count: number}>(`select count(*)::integer as count from ${raw(table)}`);
  if (read?.count === lines.length) return true;
  await db.run(`drop table ${raw(table)}`);
  return false;
}

/**
 * Checks the rows that are not surely sound as those of a short file are checked.
 * @returns of keys those of refused rows: the others stand in the table
 */
async function check(db: Database, table: Table): Promise<Pick<ReadTable, "refused" | "refusals" | "keysSeen">> {
  const header = columnNames(table);
  const key = keyOf(table);
  const suspects = await rowsWhere(
    db,
    table,
    [
      ...(await atFault(db, table)),
      `${key} in (select ${key} from ${raw(table)} group by all having count(*) > 1)`
    ].join(" or ")
  );
  await db.run("drop table at_fault");
  const refusals: Refusal[] = [];
  const fit: {line: number; cells: string[]}[] = [];
  const mayLookLikeFormula = formulaColumns(table);
  for (const {line, cells: named} of suspects) {
    const cells = header.map((name) => named[name] ?? "");
    const faults = cellRefusals({file: table.file, line, header, cells, mayLookLikeFormula});
    if (faults.length) refusals.push(...faults);
    else fit.push({line, cells});
  }
  const checked = checkRows(table, fit);
  return {
    refused: checked.refused,
    refusals: [...refusals, ...checked.refusals],
    keysSeen: new Set(checked.refused.map(({cells}) => table.key.map((name) => cells[name]).join(", ")))
  };
}

const keyOf = (table: Table) => joined(table.key, "', '");

/** Conditions, of which one holds for every row that has a value or a combination of values at fault. Puts those into `at_fault`. */
async function atFault(db: Database, table: Table): Promise<string[]> {
  await db.run("create or replace table at_fault (place varchar, value varchar)");
  const conditions: string[] = [];
  const lookAt = async (place: string, sql: string, where: string, isAtFault: (value: string) => boolean) => {
    const found: string[][] = [];
    for await (const rows of db.batches<{value: string}>(
      `select distinct ${sql} as value from ${raw(table)} where ${where}`
    )) {
      for (const {value} of rows) if (isAtFault(value)) found.push([place, value]);
    }
    if (!found.length) return;
    await db.append("at_fault", found);
    conditions.push(`${sql} in (select value from at_fault where place = ${literal(place)})`);
  };
  for (const [name, type] of Object.entries(table.columns.shape)) {
    const {pattern, mayLookLikeFormula} = columnMeta(table, name);
    const column = quotedName(name);
    const isSound = pattern && `regexp_full_match(${column}, ${literal(pattern.source)})`;
    const isAtFault = (value: string) =>
      cellFault(value, {mayLookLikeFormula}) !== undefined || !type.safeParse(value).success;
    await lookAt(name, column, isSound ? `not ${isSound}` : `${column} is not null`, isAtFault);
    if (!type.safeParse("").success) conditions.push(`${column} is null`);
  }
  const {rowRule, ruleLooksAt = []} = table;
  if (rowRule) {
    await lookAt("its rule", joined(ruleLooksAt, `'${BETWEEN}'`), "true", (value) => {
      const cells = value.split(BETWEEN);
      return rowRule(Object.fromEntries(ruleLooksAt.map((name, i) => [name, cells[i] ?? ""]))) !== undefined;
    });
  }
  return conditions;
}

/** No cell that is fit holds it. */
const BETWEEN = "\u001f";

function joined(names: readonly string[], between: string): string {
  const cells = names.map((name) => `coalesce(${quotedName(name)}, '')`);
  return cells.length === 1 ? cells.join() : `concat_ws(${between}, ${cells.join(", ")})`;
}

/** The rows for which a condition holds, in the order of the file. */
async function rowsWhere(db: Database, table: Table, condition: string): Promise<KeptRow[]> {
  const names = columnNames(table);
  const rows = await db.rows<Cells & {line: number}>(
    `select line, ${names.map(quotedName).join(", ")} from ${raw(table)} where ${condition} order by line`
  );
  return rows.map((row) => ({line: row.line, cells: Object.fromEntries(names.map((name) => [name, row[name] ?? ""]))}));
}

function bulkRows(db: Database, table: Table, kept: number): BulkRows {
  const names = columnNames(table);
  const blank = Object.fromEntries(names.map((name) => [name, ""]));
  return {
    kept,
    async holding(cells) {
      const conditions = [...grouped(cells, ({column}) => column)].map(
        ([column, asked]) => `${quotedName(column)} in (${asked.map(({value}) => literal(value)).join(", ")})`
      );
      return conditions.length ? rowsWhere(db, table, conditions.join(" or ")) : [];
    },
    async keysAmong(values) {
      // A table: to plan a list of hundreds of values takes the engine longer than to read all keys.
      await db.run("create or replace table asked (key varchar)");
      await db.append(
        "asked",
        [...new Set(values)].map((value) => [value])
      );
      const found = await db.column(`
        select ${keyOf(table)} from ${raw(table)} where ${keyOf(table)} in (select key from asked)
        union
        select arg_min(${keyOf(table)}, line) from ${raw(table)} having count(*) > 0`);
      await db.run("drop table asked");
      return found;
    },
    async distinct() {
      const found: KeptRow[] = [];
      for (const name of names) {
        const {kind, references} = columnMeta(table, name);
        if (!references && kind !== "date" && kind !== "day") continue;
        const column = quotedName(name);
        const [key = ""] = table.key;
        const own =
          references === `${table.name}.${key}`
            ? `and ${column} <> ${quotedName(key)} and not exists (from ${raw(table)} other where other.${quotedName(key)} = one.${column})`
            : "";
        const values = await db.column(
          `select distinct ${column} from ${raw(table)} one where ${column} is not null ${own} order by 1`
        );
        found.push(...values.map((value) => ({line: OF_ALL, cells: {...blank, [name]: value}})));
      }
      return found;
    },
    async replace(rows) {
      for (const {line, cells} of rows) {
        const set = names
          .map((name) => `${quotedName(name)} = ${cells[name] ? literal(cells[name]) : "null"}`)
          .join(", ");
        await db.run(`update ${raw(table)} set ${set} where line = ${line}`);
      }
    }
  };
}
